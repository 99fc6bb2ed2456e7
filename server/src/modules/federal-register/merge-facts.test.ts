import fc from "fast-check";
import { FR_FIELDS, type FrFacts } from "./fr-field.ts";
import { compareValues, mergeFacts, type StoredFacts } from "./merge-facts.ts";

interface Statement {
  facts: FrFacts;
  asOf: string;
}

const text = fc.constantFrom("a", "b", "ß", "\ud83d\ude00", "\uffee", "");
const facts: fc.Arbitrary<FrFacts> = fc.record(
  {
    title: text,
    signingDate: fc.constantFrom("2021-01-20", "2021-01-21"),
    startPage: fc.nat(3),
    notReceivedForPublication: fc.boolean(),
    dispositionNotes: fc.option(text, { nil: null }),
  },
  { requiredKeys: [] },
);
const statement: fc.Arbitrary<Statement> = fc.record({
  facts,
  asOf: fc.constantFrom("2019-03-31", "2024-10-31", "2025-04-30"),
});
const mergeAll = (statements: readonly Statement[], from: StoredFacts = {}): StoredFacts =>
  statements.reduce((stored, { facts, asOf }) => mergeFacts(stored, facts, asOf).facts, from);

describe("mergeFacts", () => {
  it("lets what was true later win, field by field", () => {
    const stored = mergeAll([{ facts: { title: "New", startPage: 1 }, asOf: "2024-10-31" }]);
    const { facts, changed } = mergeFacts(stored, { title: "Old", endPage: 2 }, "2019-03-31");
    expect(facts).toEqual({
      title: { value: "New", asOf: "2024-10-31" },
      startPage: { value: 1, asOf: "2024-10-31" },
      endPage: { value: 2, asOf: "2019-03-31" },
    });
    expect(changed).toEqual(["endPage"]);
  });

  it("moves the day of an equal value forward without calling it changed", () => {
    const stored = mergeAll([{ facts: { title: "T" }, asOf: "2019-03-31" }]);
    expect(mergeFacts(stored, { title: "T" }, "2024-10-31")).toEqual({
      facts: { title: { value: "T", asOf: "2024-10-31" } },
      changed: [],
    });
  });

  it("takes away notes that a later file no longer has, and keeps a fact that it is silent about", () => {
    const stored = mergeAll([{ facts: { dispositionNotes: "Revoked by: EO 1", pdfUrl: "u" }, asOf: "2019-03-31" }]);
    expect(mergeFacts(stored, { dispositionNotes: null }, "2024-10-31")).toEqual({
      facts: { dispositionNotes: { value: null, asOf: "2024-10-31" }, pdfUrl: { value: "u", asOf: "2019-03-31" } },
      changed: ["dispositionNotes"],
    });
  });

  it("does not touch what it was given", () => {
    const stored: StoredFacts = Object.freeze({ title: Object.freeze({ value: "T", asOf: "2019-03-31" }) });
    expect(() => mergeFacts(stored, { title: "U" }, "2024-10-31")).not.toThrow();
  });

  it("gives the same whatever the order and repetition of the files", () => {
    fc.assert(
      fc.property(
        fc.array(statement, { maxLength: 6 }),
        fc.array(fc.nat(5)),
        fc.infiniteStream(fc.nat()),
        (statements, again, shuffle) => {
          const repeated = [...statements, ...again.flatMap((index) => statements[index] ?? [])];
          const shuffled = repeated
            .map((item) => ({ item, key: shuffle.next().value }))
            .sort((a, b) => a.key - b.key)
            .map(({ item }) => item);
          expect(mergeAll(shuffled)).toEqual(mergeAll(statements));
        },
      ),
    );
  });

  it("is associative: results of parts can be merged like files", () => {
    const asStatements = (stored: StoredFacts): Statement[] =>
      FR_FIELDS.flatMap((field) =>
        stored[field] ? [{ facts: { [field]: stored[field].value }, asOf: stored[field].asOf }] : [],
      );
    fc.assert(
      fc.property(fc.array(statement), fc.array(statement), fc.array(statement), (a, b, c) => {
        const left = mergeAll(asStatements(mergeAll(c)), mergeAll(asStatements(mergeAll(b)), mergeAll(a)));
        const right = mergeAll(asStatements(mergeAll([...b, ...c])), mergeAll(a));
        expect(left).toEqual(right);
      }),
    );
  });

  it("is idempotent, and names as changed exactly the fields whose value differs", () => {
    fc.assert(
      fc.property(fc.array(statement), statement, (before, { facts, asOf }) => {
        const stored = mergeAll(before);
        const once = mergeFacts(stored, facts, asOf);
        expect(mergeFacts(once.facts, facts, asOf)).toEqual({ facts: once.facts, changed: [] });
        expect(once.changed).toEqual(FR_FIELDS.filter((field) => stored[field]?.value !== once.facts[field]?.value));
      }),
    );
  });

  it("never moves a day back", () => {
    fc.assert(
      fc.property(fc.array(statement), statement, (before, { facts, asOf }) => {
        const stored = mergeAll(before);
        const after = mergeFacts(stored, facts, asOf).facts;
        for (const field of FR_FIELDS) expect((after[field]?.asOf ?? "") >= (stored[field]?.asOf ?? "")).toBe(true);
      }),
    );
  });
});

describe("compareValues", () => {
  const values = [null, false, true, 0, 1, 10, "", "10", "9", "a", "é", "\uffee", "\ud83d\ude00"];

  it("is a total order", () => {
    for (const [i, a] of values.entries())
      for (const [j, b] of values.entries()) expect(Math.sign(compareValues(a, b))).toBe(Math.sign(i - j));
  });
});
