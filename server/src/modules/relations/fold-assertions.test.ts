import fc from "fast-check";
import { foldAssertions, notFollowed, type OrderAssertion } from "./fold-assertions.ts";

const says = (
  sourceNumber: string,
  source: "TEXT" | "NOTE",
  voice: "ACTIVE" | "PASSIVE",
  kind: OrderAssertion["kind"],
  target: string,
  more: Partial<OrderAssertion> = {},
): OrderAssertion => ({
  sourceNumber,
  source,
  voice,
  kind,
  target,
  inPart: false,
  effectiveOn: null,
  quote: `${kind} ${target}`,
  place: null,
  flags: [],
  ...more,
});

const folded = (...assertions: OrderAssertion[]) =>
  foldAssertions(assertions).map(({ assertions: _, ...relation }) => relation);

describe("an assertion", () => {
  it.each<[string, OrderAssertion, ReturnType<typeof notFollowed>]>([
    ["a later order acts on an earlier one", says("14148", "TEXT", "ACTIVE", "REVOKES", "14060"), null],
    ["an earlier one says what was done to it", says("14060", "NOTE", "PASSIVE", "REVOKES", "14148"), null],
    ["an order acts on itself", says("14060", "NOTE", "ACTIVE", "AMENDS", "14060"), "SELF_REFERENCE"],
    ["an order sees itself", says("14060", "NOTE", "ACTIVE", "SEE", "14060"), "SELF_REFERENCE"],
    ["an earlier order acts on a later one", says("10000", "NOTE", "ACTIVE", "AMENDS", "14999"), "WRONG_VOICE"],
    ["a later order is acted on by an earlier one", says("14999", "NOTE", "PASSIVE", "AMENDS", "10000"), "WRONG_VOICE"],
    ["a reference forward", says("10000", "NOTE", "ACTIVE", "SEE", "14999"), null],
    ["a reference back", says("14999", "NOTE", "PASSIVE", "SEE", "10000"), null],
    ["a suffix makes an order later", says("12154-A", "NOTE", "ACTIVE", "AMENDS", "12154"), null],
    ["and numbers count as numbers", says("9999", "NOTE", "ACTIVE", "AMENDS", "10000"), "WRONG_VOICE"],
  ])("where %s", (_, assertion, expected) => {
    expect(notFollowed(assertion)).toBe(expected);
    expect(foldAssertions([assertion])).toHaveLength(expected ? 0 : 1);
  });
});

describe("folding", () => {
  it("makes one relation of both sides, in the voice of the later order", () => {
    expect(
      folded(says("14148", "TEXT", "ACTIVE", "REVOKES", "14060"), says("14060", "NOTE", "PASSIVE", "REVOKES", "14148")),
    ).toEqual([
      {
        from: "14148",
        to: "14060",
        kind: "REVOKES",
        inPart: false,
        effectiveOn: null,
        assertedBy: "BOTH",
        isDisputed: false,
        isQualified: false,
      },
    ]);
  });

  it("tells which side says so", () => {
    expect(folded(says("2", "TEXT", "ACTIVE", "AMENDS", "1"))[0]?.assertedBy).toBe("LATER_ORDER");
    expect(folded(says("1", "NOTE", "PASSIVE", "AMENDS", "2"))[0]?.assertedBy).toBe("EARLIER_ORDER");
    expect(
      folded(says("2", "TEXT", "ACTIVE", "AMENDS", "1"), says("2", "NOTE", "ACTIVE", "AMENDS", "1"))[0],
    ).toMatchObject({
      assertedBy: "LATER_ORDER",
      isDisputed: false,
    });
  });

  it.each<[string, OrderAssertion[], boolean]>([
    [
      "the later order's text",
      [
        says("2", "TEXT", "ACTIVE", "REVOKES", "1", { inPart: true }),
        says("2", "NOTE", "ACTIVE", "REVOKES", "1"),
        says("1", "TEXT", "PASSIVE", "REVOKES", "2"),
        says("1", "NOTE", "PASSIVE", "REVOKES", "2"),
      ],
      true,
    ],
    [
      "then its note",
      [
        says("2", "NOTE", "ACTIVE", "REVOKES", "1", { inPart: true }),
        says("1", "TEXT", "PASSIVE", "REVOKES", "2"),
        says("1", "NOTE", "PASSIVE", "REVOKES", "2"),
      ],
      true,
    ],
    [
      "then the earlier order's text",
      [says("1", "TEXT", "PASSIVE", "REVOKES", "2", { inPart: true }), says("1", "NOTE", "PASSIVE", "REVOKES", "2")],
      true,
    ],
  ])("follows %s where sources disagree on the part, and says that they do", (_, assertions, inPart) => {
    expect(folded(...assertions)).toMatchObject([{ inPart, isDisputed: true }]);
  });

  it("keeps what one source says twice, the whole before the part", () => {
    const twice = [
      says("2", "TEXT", "ACTIVE", "REVOKES", "1", { inPart: true }),
      says("2", "TEXT", "ACTIVE", "REVOKES", "1"),
    ];
    expect(foldAssertions(twice)).toMatchObject([
      { inPart: false, isDisputed: false, assertions: [{ inPart: false }, { inPart: true }] },
    ]);
  });

  it("disputes a pair of which one source names this act and another that one", () => {
    expect(
      folded(says("2", "TEXT", "ACTIVE", "REVOKES", "1"), says("1", "NOTE", "PASSIVE", "SUPERSEDES", "2")),
    ).toMatchObject([
      { kind: "REVOKES", isDisputed: true, assertedBy: "LATER_ORDER" },
      { kind: "SUPERSEDES", isDisputed: true, assertedBy: "EARLIER_ORDER" },
    ]);
  });

  it("disputes nothing where one source names two acts, and a reference is never disputed", () => {
    expect(
      folded(says("2", "TEXT", "ACTIVE", "AMENDS", "1"), says("2", "TEXT", "ACTIVE", "CONTINUES", "1")),
    ).toMatchObject([
      { kind: "AMENDS", isDisputed: false },
      { kind: "CONTINUES", isDisputed: false },
    ]);
    expect(
      folded(says("2", "NOTE", "ACTIVE", "SEE", "1"), says("2", "TEXT", "ACTIVE", "REVOKES", "1", { inPart: true })),
    ).toMatchObject([
      { kind: "REVOKES", isDisputed: true },
      { kind: "SEE", isDisputed: false },
    ]);
  });

  it("does not let what cannot hold be a side, nor make a dispute", () => {
    expect(
      folded(says("2", "TEXT", "ACTIVE", "REVOKES", "1"), says("1", "NOTE", "ACTIVE", "AMENDS", "2")),
    ).toMatchObject([{ kind: "REVOKES", assertedBy: "LATER_ORDER", isDisputed: false }]);
  });

  it("takes the day from whichever source names one, the weightiest first", () => {
    expect(
      folded(
        says("2", "TEXT", "ACTIVE", "SUSPENDS", "1"),
        says("1", "NOTE", "PASSIVE", "SUSPENDS", "2", { effectiveOn: "2001-03-01" }),
        says("2", "NOTE", "ACTIVE", "SUSPENDS", "1", { effectiveOn: "2001-02-01" }),
      ),
    ).toMatchObject([{ effectiveOn: "2001-02-01" }]);
  });

  it("qualifies a relation that no source tells of the order itself", () => {
    const qualified = says("1", "NOTE", "PASSIVE", "TERMINATES", "2", { flags: ["QUALIFIED"] });
    expect(folded(qualified)).toMatchObject([{ isQualified: true }]);
    expect(folded(qualified, says("2", "TEXT", "ACTIVE", "TERMINATES", "1"))).toMatchObject([
      { isQualified: false, assertedBy: "BOTH" },
    ]);
  });

  it("lists the newest later order first", () => {
    const all = folded(
      says("9999", "TEXT", "ACTIVE", "AMENDS", "1"),
      says("10000", "TEXT", "ACTIVE", "AMENDS", "2"),
      says("10000", "TEXT", "ACTIVE", "AMENDS", "3"),
    );
    expect(all.map(({ from, to }) => [from, to])).toEqual([
      ["10000", "3"],
      ["10000", "2"],
      ["9999", "1"],
    ]);
  });

  const assertion = fc.record({
    sourceNumber: fc.constantFrom("1", "2", "2-A", "10"),
    source: fc.constantFrom("TEXT" as const, "NOTE" as const),
    kind: fc.constantFrom("REVOKES" as const, "AMENDS" as const, "SEE" as const),
    voice: fc.constantFrom("ACTIVE" as const, "PASSIVE" as const),
    inPart: fc.boolean(),
    target: fc.constantFrom("1", "2", "2-A", "10"),
    effectiveOn: fc.constantFrom(null, "2001-01-01", "2002-01-01"),
    // "é" twice, composed and not: equal to a reader and to localeCompare.
    quote: fc.constantFrom("a", "b", "caf\u00e9", "cafe\u0301"),
    place: fc.constantFrom(null, "Sec. 1", "Sec. 2"),
    flags: fc.constantFrom<string[]>([], ["QUALIFIED"]),
  });

  it("gives the same for the same assertions in any order", () => {
    fc.assert(
      fc.property(
        fc
          .array(assertion, { maxLength: 12 })
          .chain((all) => fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length }))),
        ([all, shuffled]) => {
          expect(foldAssertions(shuffled)).toEqual(foldAssertions(all));
        },
      ),
      { numRuns: 2_000 },
    );
  });

  it("drops no assertion that can hold, and gives each pair and kind once", () => {
    fc.assert(
      fc.property(fc.array(assertion, { maxLength: 12 }), (all) => {
        const relations = foldAssertions(all);
        expect(relations.flatMap((relation) => relation.assertions)).toHaveLength(
          all.filter((one) => !notFollowed(one)).length,
        );
        expect(new Set(relations.map(({ from, to, kind }) => `${from} ${to} ${kind}`)).size).toBe(relations.length);
      }),
    );
  });
});
