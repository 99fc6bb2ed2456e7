import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { SECTION_KINDS } from "@executive-disorder/shared/section-kinds";
import { PROJECT_ROOT } from "../../lib/env.ts";
import { readStarterLibrary } from "./read-starter.ts";
import type { StarterOrder, StarterText } from "./starter-file.ts";

const TEXTS = join(PROJECT_ROOT, "../shared/data");
const hasTexts = existsSync(TEXTS);
if (!hasTexts) process.stdout.write("official texts are not on this machine; quotations are not looked up\n");

const library = await readStarterLibrary(join(PROJECT_ROOT, "server/starter"));
const analysed = library.orders.filter((order) => order.analysis);
const words = (text: string) =>
  text
    .replace(/\[([^\]]+)\]\([^)]*\)/g, "$1")
    .split(/\s+/)
    .filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
const whole = (text: StarterText) => text.entries.map((entry) => entry.body).join(" ");

/** Facts that only a variant names, each looked up and found right. */
const EXPLAINED: Record<string, string> = {
  "13581 July 24, 2025": "the anniversary of the emergency, which the base text gives as July 24",
  "14148 EO 14248": "named by the disposition note of EO 14148; its Sec. 9 is cited beside it",
  "14148 June 23, 2025": "90 days after EO 14248 was signed on March 25, 2025 (its Sec. 9)",
  "14148 EO 14146": "the last order of the president before, by number",
};

/** Every text of an order, under a name that says where it stands. */
function textsOf(order: StarterOrder): [string, StarterText][] {
  const { sections = {}, variants = {} } = order.analysis ?? {};
  return [
    ...Object.entries(sections),
    ...Object.entries(variants).flatMap(([kind, personas]) =>
      Object.entries(personas ?? {}).map(([key, text]): [string, StarterText] => [`${kind} ${key}`, text]),
    ),
  ] as [string, StarterText][];
}

test("holds the orders that the first release promises, each complete for every persona", () => {
  expect(analysed.map((order) => order.number)).toEqual(expect.arrayContaining(["14060", "14148", "13773", "13581"]));
  expect(analysed.length).toBeGreaterThanOrEqual(6);
  for (const order of analysed) {
    expect(Object.keys(order.analysis?.sections ?? {}).sort()).toEqual([...SECTION_KINDS].sort());
    expect(Object.keys(order.analysis?.variants.IMPLICATIONS ?? {}).sort()).toEqual(
      library.personas.map((persona) => persona.key).sort(),
    );
  }
});

test.each(analysed.map((order) => [order.number, order] as const))(
  "EO %s keeps to the lengths of its sections",
  (_, order) => {
    const faults: string[] = [];
    const within = (name: string, count: number, least: number, most: number) => {
      if (count < least || count > most) faults.push(`${name}: ${count}, not ${least} to ${most}`);
    };
    for (const [name, text] of textsOf(order)) {
      const kind = name.split(" ")[0];
      if (kind === "SUMMARY") within(`${name} words`, words(whole(text)), 40, 70);
      else if (kind === "IMPLICATIONS") within(`${name} words`, words(whole(text)), 90, 160);
      else {
        within(`${name} entries`, text.entries.length, 3, 6);
        for (const entry of text.entries) {
          within(`${name}, "${entry.heading}" words`, words(entry.body), 35, 90);
          within(`${name}, "${entry.heading}" lead-in`, words(entry.heading ?? ""), 1, 6);
        }
      }
    }
    expect(faults).toEqual([]);
  },
);

test.each(analysed.map((order) => [order.number, order] as const))(
  "EO %s: variants name no date, order or citation that the base texts and facts do not",
  (_, order) => {
    const facts =
      /(?:January|February|March|April|May|June|July|August|September|October|November|December) \d{1,2}, \d{4}|\b\d{1,3} FR \d+|\bEO \d{4,5}/g;
    const known = new Set(
      [
        JSON.stringify({ ...order, analysis: order.analysis?.sections }),
        ...library.orders.map((other) => JSON.stringify({ ...other, analysis: null })),
      ].flatMap((text) => text.match(facts) ?? []),
    );
    for (const other of library.orders) {
      known.add(`EO ${other.number}`);
      for (const relation of other.relations) known.add(`EO ${relation.order}`);
    }
    const long = new Intl.DateTimeFormat("en-US", { timeZone: "UTC", dateStyle: "long" });
    const days = JSON.stringify({ ...order, analysis: null }).match(/\d{4}-\d{2}-\d{2}/g) ?? [];
    const others = library.orders.flatMap((other) => [
      other.signingDate,
      other.publicationDate ?? "",
      ...other.deadlines.map((deadline) => deadline.due ?? ""),
    ]);
    for (const day of [...days, ...others].filter(Boolean)) known.add(long.format(new Date(`${day}T00:00:00Z`)));
    const strangers = textsOf(order)
      .filter(([name]) => name.includes(" "))
      .flatMap(([name, text]) =>
        (whole(text).match(facts) ?? [])
          .filter((fact) => !known.has(fact) && !EXPLAINED[`${order.number} ${fact}`])
          .map((fact) => `${name}: ${fact}`),
      );
    expect(strangers).toEqual([]);
  },
);

test("an order that was revoked says by what in the first sentence of its summary and of each bottom line", () => {
  const ended = new Map(
    library.orders.flatMap((order) =>
      order.relations
        .filter((relation) => relation.kind === "REVOKES" && !relation.inPart)
        .map((relation) => [relation.order, order.number] as const),
    ),
  );
  for (const order of analysed) {
    const by = ended.get(order.number);
    if (!by) continue;
    for (const [name, text] of textsOf(order).filter(([name]) => /^(?:SUMMARY|IMPLICATIONS)/.test(name))) {
      const sentence = whole(text)
        .replace(/\[([^\]]+)\]\([^)]*\)/g, "$1")
        .split(/(?<=[a-z0-9)”]\.)\s/)[0];
      expect(`EO ${order.number} ${name}: ${sentence}`).toMatch(/revoked|rescinded|ended|14148|14173|14003|14171/);
    }
  }
});

(hasTexts ? test : test.skip)("every quotation of an order's own words stands in its official text", () => {
  const fold = (text: string) =>
    text
      .replace(/<[^>]+>/g, "")
      .replace(/&amp;/g, "&")
      .replace(/[*_]/g, "")
      .replace(/[“”]/g, '"')
      .replace(/[‘’]/g, "'")
      .replace(/\s+/g, " ");
  const faults: string[] = [];
  for (const order of library.orders) {
    const files = [
      join(TEXTS, "order-texts", `${order.number}.md`),
      join(TEXTS, "full-text", `EO_${order.number}.xml`),
    ].filter((path) => existsSync(path));
    if (files.length === 0) continue;
    const official = files.map((path) => fold(readFileSync(path, "utf8"))).join(" ");
    const quotes = [...order.relations, ...order.authorities, ...order.deadlines].map((fact) => fact.quote);
    for (const quote of quotes) if (!official.includes(fold(quote))) faults.push(`${order.number}: ${quote}`);
  }
  expect(faults).toEqual([]);
});
