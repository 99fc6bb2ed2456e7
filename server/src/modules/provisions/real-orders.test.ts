import { findAgencies } from "./find-agencies.ts";
import { findAuthorities } from "./find-authorities.ts";
import { findDeadlines } from "./find-deadlines.ts";
import { findTopics } from "./find-topics.ts";
import { GOLD_AUTHORITIES } from "./gold-authorities.ts";
import { COMPLETE, GOLD_DEADLINES } from "./gold-deadlines.ts";
import { GOLD_STRUCTURE } from "./gold-structure.ts";
import type { OrderText } from "./order-text.ts";
import { readOrderXml } from "./read-order-xml.ts";
import { REAL_XML_FOLDER, realOrder, realOrderNumbers, realOrderXml } from "./real-order-texts.ts";
import { structureOf } from "./structure-of.ts";

const numbers = realOrderNumbers();
if (!numbers) console.warn(`The real orders are not tested: there is no ${REAL_XML_FOLDER}.`);
const whenReal = numbers ? describe : describe.skip;
const all = () => (numbers ?? []).map(realOrder);

const words = (text: string) => text.match(/[\p{L}\p{N}]+/gu) ?? [];
/** The words of the XML by a crude way of their own: without markup, page markers and what stands around an order. */
const crudeWords = (xml: string) =>
  words(
    xml
      .replace(/<(TITLE3|PRES|EXECORDR|PSIG|PLACE|DATE|FRDOC|FILED|BILCOD|GPH|GID)\b[\s\S]*?<\/\1>/g, " ")
      .replace(/<PRTPAGE[^>]*>/g, "")
      .replace(/<\/?(?:LI|ST\d|ENT|CHED|HD|FP|P|TXT)\b[^>]*>/g, " ")
      .replace(/<[^>]*>/g, "")
      .replace(/&amp;/g, "&"),
  );
const keptWords = (order: OrderText) =>
  words(
    [
      order.title,
      ...order.provisions.flatMap((one) => [
        one.marker,
        one.heading,
        ...one.paragraphs.map((paragraph) => paragraph.text),
      ]),
    ].join(" "),
  );

/** Misprinted in the official file itself; the title and the document number are right. */
const MISPRINTED: Record<string, string> = { "13523": "15323" };

whenReal("all real orders", () => {
  it("are read, each under its number, with date, title and document number", () => {
    expect(numbers?.length).toBeGreaterThan(400);
    for (const number of numbers ?? []) {
      const order = realOrder(number);
      expect([order.number, order.signingDate?.slice(0, 2), typeof order.title, typeof order.documentNumber]).toEqual([
        MISPRINTED[number] ?? number,
        "20",
        "string",
        "string",
      ]);
    }
  });

  it("lose no word and gain none, in the order of the text", () => {
    for (const number of numbers ?? []) expect(keptWords(realOrder(number))).toEqual(crudeWords(realOrderXml(number)));
  });

  it("have unique permalinks that form a tree, and the same at every reading", () => {
    for (const number of numbers ?? []) {
      const { provisions } = realOrder(number);
      const keys = provisions.map((one) => one.key);
      const paragraphs = provisions.flatMap((one) => one.paragraphs.map((paragraph) => paragraph.key));
      expect(new Set([...keys, ...paragraphs]).size).toBe(keys.length + paragraphs.length);
      for (const [at, one] of provisions.entries()) {
        const parent = provisions.findIndex((other) => other.key === one.parent);
        expect(one.parent === null ? one.level : one.level - (provisions[parent]?.level ?? Number.NaN)).toBe(
          one.parent === null ? 0 : 1,
        );
        expect(parent).toBeLessThan(at);
        expect(one.key).toMatch(/^[a-z0-9]+(?:[-.][A-Za-z0-9]+)*$/);
      }
      expect(readOrderXml(realOrderXml(number))).toEqual({ order: realOrder(number) });
    }
  });

  it("have provisions under the numbers by which the order cites them itself: section 1-201(e) stands in section 2", () => {
    const { provisions } = realOrder("13145");
    const cited = provisions.flatMap((one) =>
      one.paragraphs.flatMap(({ text }) =>
        [...text.matchAll(/\bsection (1-\s?\d{3}(?:\(\w+\))*)/g)].map((match) => match[1]?.replace(/\s/, "")),
      ),
    );
    expect(cited.length).toBe(8);
    const numbers = provisions.map((one) => one.number);
    expect(numbers).toEqual(expect.arrayContaining(cited.map((number) => `Sec. ${number}`)));
    expect(provisions.find((one) => one.number === "Sec. 1-201(e)")).toMatchObject({ key: "sec-1-201-e" });
    expect(provisions.find((one) => one.key === "sec-1-201")).toMatchObject({ parent: "sec-2", marker: "1-201." });
  });

  it("give few doubts about their numbering", () => {
    const doubts = all().flatMap((order) =>
      order.warnings.filter((warning) => /list|sequence|number before|follows|more than once/.test(warning)),
    );
    expect(doubts.length).toBeLessThanOrEqual(20);
  });

  it("are read and searched in a few seconds altogether", () => {
    const start = process.cpuUsage();
    for (const number of numbers ?? []) {
      const reading = readOrderXml(realOrderXml(number));
      if ("refused" in reading) throw new Error(reading.refused);
      for (const find of [findDeadlines, findAuthorities, findAgencies, findTopics]) find(reading.order);
    }
    expect(process.cpuUsage(start).user / 1000).toBeLessThan(120_000);
  });

  it("have every quotation exactly in the paragraph that it names", () => {
    for (const order of all()) {
      const texts = new Map(
        order.provisions.flatMap((one) =>
          one.paragraphs.map((paragraph): [string, string] => [paragraph.key, paragraph.text]),
        ),
      );
      const { deadlines, unread } = findDeadlines(order);
      for (const found of [...deadlines, ...unread, ...findAuthorities(order), ...findAgencies(order)]) {
        expect(texts.get(found.paragraph)).toContain(found.quote);
        if ("asWritten" in found) expect(texts.get(found.paragraph)).toContain(found.asWritten);
      }
      for (const topic of findTopics(order)) expect(topic.reason).toMatch(/^It .+\.$/);
    }
  });
});

whenReal("every deadline of all real orders", () => {
  it("says who and what, in words", () => {
    const found = all().flatMap((order) =>
      findDeadlines(order).deadlines.map((one) => ({ order: order.number, ...one })),
    );
    expect(found.length).toBeGreaterThan(600);
    const isNoWord = (text: string) => !/\p{L}{2}/u.test(text);
    expect(found.filter(({ actor, duty }) => isNoWord(actor) || isNoWord(duty))).toEqual([]);
    // Nothing breaks off at a joining word, or begins with what joined it to the limit.
    expect(found.filter(({ duty }) => /\b(?:but|and|or)\.?$|^[,;:.]/i.test(duty))).toEqual([]);
  });

  it("of what takes effect says that it does", () => {
    const effects = all().flatMap((order) => findDeadlines(order).deadlines.filter(({ kind }) => kind === "EFFECT"));
    expect(effects.length).toBeGreaterThan(45);
    const others = effects.filter(({ duty }) => !/\b(?:takes?|is|are|be|becomes?) effect/.test(duty));
    // "Effective on July 10, 2018, the position … shall be listed": the rule itself is said.
    expect(others.map(({ asWritten }) => asWritten.split(" ")[0]?.toLowerCase())).toEqual(
      others.map(() => "effective"),
    );
    expect(others.length).toBeLessThan(3);
  });
});

whenReal("the structure that was checked by eye", () => {
  test.each(GOLD_STRUCTURE)("of EO $order", ({ order, parts }) => {
    expect(structureOf(realOrder(order))).toBe(parts);
  });
});

whenReal("the deadlines that were read by eye", () => {
  const left = new Map<string, ReturnType<typeof findDeadlines>["deadlines"]>();
  const missed: string[] = [];
  const wrongActors: string[] = [];
  beforeAll(() => {
    for (const order of new Set([...COMPLETE, ...GOLD_DEADLINES.map((gold) => gold.order)]))
      left.set(order, [...findDeadlines(realOrder(order)).deadlines]);
    for (const gold of GOLD_DEADLINES) {
      const found = left.get(gold.order) ?? [];
      const at = found.findIndex(
        (one) =>
          one.provision === gold.provision &&
          one.due === gold.due &&
          (one.recurs !== null) === gold.recurs &&
          one.kind === gold.kind,
      );
      if (at < 0) missed.push(`${gold.order} ${gold.provision} ${gold.due}`);
      const [one] = at < 0 ? [] : found.splice(at, 1);
      if (one && gold.actor && !one.actor.toLowerCase().includes(gold.actor.toLowerCase()))
        wrongActors.push(`${gold.order} ${gold.provision}: ${one.actor}`);
    }
  });

  it("are found, all of them", () => {
    expect(missed).toEqual([]);
  });

  it("name those who must act", () => {
    expect(wrongActors).toEqual([]);
  });

  it("are all that is found in the orders that were read through", () => {
    const strangers = COMPLETE.flatMap((order) =>
      (left.get(order) ?? []).map((one) => `${order} ${one.provision}: ${one.asWritten}`),
    );
    expect(strangers).toEqual([]);
  });
});

whenReal("the authorities that were read by eye", () => {
  test.each(GOLD_AUTHORITIES)("of EO $order", ({ order, citations }) => {
    const found = findAuthorities(realOrder(order)).filter(
      (one) => one.role === "AUTHORITY" && one.provision === "preamble",
    );
    expect(found.map((one) => one.citation).sort()).toEqual(["U.S. Constitution", ...citations].sort());
  });
});
