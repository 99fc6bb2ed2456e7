import fc from "fast-check";
import type { FrFacts } from "./fr-field.ts";
import type { FrRecord } from "./fr-record.ts";
import { settleRepeats } from "./repeated-numbers.ts";

const records = (...facts: FrFacts[]): FrRecord[] =>
  facts.map((facts, index) => ({ number: "9395", facts, place: { file: "x.csv", row: index + 1, line: null } }));
const order: FrFacts = {
  title: "Possession of Leather Plants",
  signingDate: "1943-11-20",
  publicationDate: "1943-12-21",
  frDocumentNumber: "43-1",
};

describe("settleRepeats", () => {
  it("leaves numbers that stand once as they are", () => {
    const once = records(order);
    expect(settleRepeats(once)).toEqual({ records: once, skipped: [], refused: [] });
    expect(settleRepeats(once).records[0]).toBe(once[0]);
  });

  it("skips a repetition and keeps what it adds", () => {
    const settled = settleRepeats(
      records(
        { ...order, dispositionNotes: null },
        { ...order, title: "possession of leather plants.", dispositionNotes: "See: EO 1" },
      ),
    );
    expect(settled.records).toHaveLength(1);
    expect(settled.records[0]?.facts.dispositionNotes).toBe("See: EO 1");
    expect(settled.skipped).toMatchObject([
      {
        kind: "REPETITION",
        number: "9395",
        reason: expect.stringMatching(/^repeats the order of row \d, with another title, dispositionNotes$/),
      },
    ]);
  });

  it("skips a later publication with its facts", () => {
    const settled = settleRepeats(
      records({ ...order, frDocumentNumber: "43-9", publicationDate: "1946-10-31", frCitation: "11 FR 1" }, order),
    );
    expect(settled.records).toMatchObject([{ place: { row: 2 }, facts: order }]);
    expect(settled.records[0]?.facts.frCitation).toBeUndefined();
    expect(settled.skipped).toMatchObject([{ row: 1, kind: "REPRINT" }]);
  });

  it("refuses another order under the same number, whichever stands first", () => {
    const other: FrFacts = { title: "Amending Executive Order No. 9017", signingDate: "1943-11-21" };
    for (const [group, row] of [
      [records(order, other), 2],
      [records(other, order), 1],
    ] as const) {
      const settled = settleRepeats(group);
      expect(settled.records.map(({ facts }) => facts)).toEqual([order]);
      expect(settled.refused).toMatchObject([
        {
          row,
          field: "executive_order_number",
          value: "9395",
          reason: expect.stringContaining('"Possession of Leather Plants", signed 1943-11-20'),
        },
      ]);
    }
  });

  it("loses no row and gives the same facts in any order of rows", () => {
    const some = <T>(...values: T[]) => fc.constantFrom(...values);
    const facts: fc.Arbitrary<FrFacts> = fc.record(
      {
        title: some("A", "B"),
        signingDate: some("1943-11-20", "1943-11-21"),
        publicationDate: some("1943-12-21", "1944-01-01"),
        frDocumentNumber: some("43-1", "43-2"),
        dispositionNotes: some(null, "x", "y"),
      },
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(fc.array(facts, { minLength: 1, maxLength: 6 }), (all) => {
        const settled = settleRepeats(records(...all));
        expect(settled.records.length + settled.skipped.length + settled.refused.length).toBe(all.length);
        expect(settled.records).toHaveLength(1);
        expect(settleRepeats(records(...[...all].reverse())).records[0]?.facts).toEqual(settled.records[0]?.facts);
      }),
    );
  });
});
