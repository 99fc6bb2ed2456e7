import fc from "fast-check";
import { type InstrumentAssertion, instrumentChanges } from "./instrument-changes.ts";

const SIGNED = "2001-01-01";
const says = (over: Partial<InstrumentAssertion> = {}): InstrumentAssertion => ({
  source: "NOTE",
  kind: "REVOKES",
  inPart: false,
  on: "2002-01-01",
  isQualified: false,
  instrument: { kind: "PROCLAMATION", citation: "Proc. 1" },
  ...over,
});
const changes = (...all: InstrumentAssertion[]) =>
  instrumentChanges(all, SIGNED).map(({ kind, inPart, on, instrument }) => [kind, inPart, on, instrument?.citation]);

describe("what instruments did to an order", () => {
  it.each<[string, InstrumentAssertion[], unknown[]]>([
    ["nothing said", [], []],
    ["the note says it", [says()], [["REVOKES", false, "2002-01-01", "Proc. 1"]]],
    [
      "the instrument's text says it",
      [says({ source: "TEXT", on: "2003-01-01" })],
      [["REVOKES", false, "2003-01-01", "Proc. 1"]],
    ],
    ["no day is given", [says({ on: null })], [["REVOKES", false, null, "Proc. 1"]]],
    ["it is said of a body alone", [says({ isQualified: true })], []],
    [
      "of a body wholly, of the order in part",
      [says({ isQualified: true }), says({ inPart: true })],
      [["REVOKES", true, "2002-01-01", "Proc. 1"]],
    ],
    [
      "text and note, of which the text decides about part and day",
      [says({ inPart: false, on: "2004-01-01" }), says({ source: "TEXT", inPart: true, on: "2003-01-01" })],
      [["REVOKES", true, "2003-01-01", "Proc. 1"]],
    ],
    [
      "a text without a day, a note with one",
      [says({ source: "TEXT", on: null }), says()],
      [["REVOKES", false, "2002-01-01", "Proc. 1"]],
    ],
    ["said twice, wholly and in part", [says({ inPart: true }), says()], [["REVOKES", false, "2002-01-01", "Proc. 1"]]],
    [
      "two instruments",
      [says(), says({ instrument: { kind: "PROCLAMATION", citation: "Proc. 2" } })],
      [
        ["REVOKES", false, "2002-01-01", "Proc. 1"],
        ["REVOKES", false, "2002-01-01", "Proc. 2"],
      ],
    ],
    [
      "two acts of one instrument",
      [says(), says({ kind: "AMENDS" })],
      [
        ["REVOKES", false, "2002-01-01", "Proc. 1"],
        ["AMENDS", false, "2002-01-01", "Proc. 1"],
      ],
    ],
    [
      "one citation of two kinds of document",
      [says(), says({ instrument: { kind: "OTHER", citation: "Proc. 1" } })],
      [
        ["REVOKES", false, "2002-01-01", "Proc. 1"],
        ["REVOKES", false, "2002-01-01", "Proc. 1"],
      ],
    ],
    ["a document older than the order, which cannot act on it", [says({ on: "2000-12-31" })], []],
    ["a document of the day of the order", [says({ on: SIGNED })], [["REVOKES", false, SIGNED, "Proc. 1"]]],
    [
      "a note with an impossible day beside a text with a possible one",
      [says({ on: "1901-01-01", inPart: true }), says({ source: "TEXT", on: "2003-01-01" })],
      [["REVOKES", false, "2003-01-01", "Proc. 1"]],
    ],
    [
      "a text with an impossible day beside a note without one",
      [says({ source: "TEXT", on: "1901-01-01" }), says({ on: null, inPart: true })],
      [["REVOKES", true, null, "Proc. 1"]],
    ],
  ])("%s", (_, all, expected) => {
    expect(changes(...all)).toEqual(expected);
    expect(changes(...[...all].reverse()).sort()).toEqual([...expected].sort());
  });

  it("takes every day for possible where nobody knows when the order was signed", () => {
    expect(instrumentChanges([says({ on: "1901-01-01" })], null)).toMatchObject([{ on: "1901-01-01", order: null }]);
  });
});

const any = fc.record({
  source: fc.constantFrom("TEXT" as const, "NOTE" as const),
  kind: fc.constantFrom("REVOKES" as const, "AMENDS" as const, "SEE" as const),
  inPart: fc.boolean(),
  on: fc.constantFrom(null, "2000-01-01", "2002-01-01", "2003-01-01"),
  isQualified: fc.boolean(),
  instrument: fc.record({
    kind: fc.constantFrom("PROCLAMATION" as const, "NOTICE" as const),
    citation: fc.constantFrom("a", "b"),
  }),
});

it("gives the same in any order, each act of each document once, and none that nobody says of the order itself", () => {
  fc.assert(
    fc.property(
      fc
        .array(any, { maxLength: 10 })
        .chain((all) => fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length }))),
      ([all, shuffled]) => {
        const found = changes(...all);
        expect(
          changes(...shuffled)
            .map(String)
            .sort(),
        ).toEqual(found.map(String).sort());
        const can = all.filter(({ isQualified, on }) => !isQualified && !(on && on < SIGNED));
        const acts = new Set(can.map(({ kind, instrument }) => `${kind} ${instrument.kind} ${instrument.citation}`));
        expect(found).toHaveLength(acts.size);
      },
    ),
    { numRuns: 2_000 },
  );
});
