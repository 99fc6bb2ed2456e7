import { SITE_PAGE_KEYS, type SitePage, type SitePageKey } from "@executive-disorder/shared/site-pages";
import { parse } from "csv-parse/sync";
import { isEnumType } from "graphql";
import { STARTER_FOLDER } from "../../main/start.ts";
import { buildSiteParts } from "../../testing/build-site.ts";
import { apiSchema } from "../../testing/query-as.ts";
import { type TestDatabase, testDatabase } from "../../testing/test-database.ts";
import { EXPORT_COLUMNS } from "../orders/export-columns.ts";
import { exportRecord } from "../orders/export-record.ts";
import { EXPORT_NAMES } from "../orders/export-sql.ts";
import { checkStarterFolder } from "../starter/check/check-starter-folder.ts";
import { readGlossary } from "../starter/read-glossary.ts";
import { readStarterLibrary } from "../starter/read-starter.ts";
import { NOT_OF_THE_RECORD, researchEnums } from "./codebook-page.ts";
import { libraryFigures } from "./library-figures.ts";
import { createSite, type SiteParts } from "./site.ts";

const page = (key: SitePageKey, given: Partial<SiteParts> = {}) => createSite(buildSiteParts(given)).page(key);
const wordsOf = ({ title, lead, sections }: SitePage) => JSON.stringify([title, lead, sections]);
const tableIn = (of: SitePage, section: string) => {
  const blocks = of.sections.find(({ id }) => id === section)?.blocks ?? [];
  return blocks.flatMap((block) => ("table" in block ? [block.table] : []))[0];
};

test.each(SITE_PAGE_KEYS)("the page %s has a title, sections with anchors of their own, and whole tables", (key) => {
  const { title, lead, sections } = page(key);
  expect([title, lead].every((text) => text.length > 5)).toBe(true);
  const ids = sections.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  for (const { blocks } of sections) {
    expect(blocks.length).toBeGreaterThan(0);
    for (const block of blocks)
      if ("table" in block)
        expect(block.table.rows.filter((row) => row.length !== block.table.columns.length)).toEqual([]);
  }
});

describe("the codebook", () => {
  let database: TestDatabase;
  beforeAll(async () => {
    database = await testDatabase();
    await database.pool.query(
      `insert into disposition_assertion (source_number, source, kind, voice, in_part, target_kind, target, quote) values ('14060', 'NOTE', 'SEE', 'ACTIVE', false, 'PROCLAMATION', '1', 'See: Proc. 1')`,
    );
  });
  afterAll(() => database.close());

  test.each(EXPORT_NAMES)(
    "describes the columns of the export of %s, and no others, in their sequence",
    async (name) => {
      const partners = name === "relations" ? { partners: "all" } : {};
      const csv = await exportRecord(database.pool, name, "csv", partners);
      const [header = []] = parse(csv) as string[][];
      expect(header).toEqual(Object.keys(EXPORT_COLUMNS[name] ?? {}));
      expect(tableIn(page("CODEBOOK"), `export-${name}`)?.rows.map(([column]) => column)).toEqual(header);
    },
  );

  test("describes the attributes of GraphML", async () => {
    const xml = await exportRecord(database.pool, "relations", "graphml", { partners: "all" });
    const names = [...xml.matchAll(/attr\.name="([^"]+)"/g)].map(([, name]) => name as string);
    const known = new Set([
      ...Object.keys(EXPORT_COLUMNS.orders ?? {}),
      ...Object.keys(EXPORT_COLUMNS.relations ?? {}),
    ]);
    expect(names.length).toBeGreaterThan(5);
    expect(names.filter((name) => !known.has(name))).toEqual([]);
  });

  test("describes every value of every enum of the record", () => {
    const enums = Object.values(apiSchema().schema.getTypeMap()).filter(isEnumType);
    const described = researchEnums(apiSchema().schema).map(({ name }) => name);
    // An enum is told or left out on purpose, never forgotten; and what is left out is there.
    expect([...described, ...NOT_OF_THE_RECORD].sort()).toEqual(
      enums
        .map(({ name }) => name)
        .filter((name) => !name.startsWith("__"))
        .sort(),
    );
    for (const type of researchEnums(apiSchema().schema)) {
      const rows = tableIn(page("CODEBOOK"), `enum-${type.name}`)?.rows;
      expect(rows?.map(([value]) => value)).toEqual(type.getValues().map(({ name }) => name));
      expect({ type: type.name, empty: rows?.filter(([, meaning]) => !meaning) }).toEqual({
        type: type.name,
        empty: [],
      });
    }
  });
});

test("names the operator where one is set, as plain words, and says so where none is", () => {
  const operator = { name: "The *Reading* Room", contact: "[desk](/x)@example.org" };
  for (const key of ["LEGAL", "PRIVACY", "ABOUT", "ACCESSIBILITY"] as const) {
    expect(wordsOf(page(key))).toContain("has not said who they are");
    expect(wordsOf(page(key, { operator }))).toContain(
      "This installation is run by The Reading Room. Contact: desk(/x)@example.org.",
    );
  }
});

test("tells of mails, provider and sync as they are set", () => {
  expect(wordsOf(page("PRIVACY"))).toContain("This server sends no mails");
  expect(wordsOf(page("PRIVACY", { isMailSent: true }))).toContain("mail server that the operator set");
  expect(wordsOf(page("PRIVACY"))).toContain("No third party takes part in signing in");
  expect(wordsOf(page("PRIVACY", { providerLabel: "Acme" }))).toContain("sign in with Acme");
  expect(wordsOf(page("METHOD"))).toContain("every six hours");
  expect(wordsOf(page("METHOD", { isSynced: false }))).toContain("does not ask the Federal Register");
});

test("tells how many analyses were drafted by a model and reviewed", () => {
  expect(wordsOf(page("METHOD"))).toContain(
    "holds 3 analyses. A language model drafted all of them. None has been reviewed",
  );
  const figures = { ...buildSiteParts().figures, modelDrafted: 1, reviewed: 2 };
  expect(wordsOf(page("METHOD", { figures }))).toContain("drafted 1 of them. 2 were reviewed");
  expect(wordsOf(page("METHOD", { figures: { ...figures, analyses: 0, balance: [] } }))).toContain("holds no analysis");
});

test("shows the balance of the library as the check of the library reports it", async () => {
  const figures = libraryFigures(await readStarterLibrary(STARTER_FOLDER));
  const report = await checkStarterFolder(STARTER_FOLDER);
  expect(figures.balance).toEqual(report.balance);
  expect(tableIn(page("METHOD", { figures }), "balance")?.rows).toEqual(
    report.balance.map(({ president, analyses, words, benefits, harms, controversies, hedges }) => [
      president,
      String(analyses),
      words.toLocaleString("en-US"),
      ...[benefits, harms, controversies, hedges].map((mean) => mean.toFixed(1)),
    ]),
  );
});

test("reads the glossary by alphabet, with the forms by which terms are found", async () => {
  const terms = await readGlossary(STARTER_FOLDER);
  expect(terms.length).toBeGreaterThanOrEqual(80);
  expect(terms.map(({ term }) => term)).toEqual(
    terms.map(({ term }) => term).toSorted((a, b) => a.localeCompare(b, "en")),
  );
  expect(terms.find(({ key }) => key === "statute")?.forms).toEqual(["statute", "statutes"]);
  // "standing" is an ordinary word, too.
  expect(terms.find(({ key }) => key === "standing")?.forms).not.toContain("standing");
});
