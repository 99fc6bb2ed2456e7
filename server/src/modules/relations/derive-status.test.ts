import { LEGAL_FORCES } from "@executive-disorder/shared/legal-force";
import { numberSortKey } from "@executive-disorder/shared/order-number";
import { RELATION_KINDS, type RelationKind } from "@executive-disorder/shared/relation-kinds";
import fc from "fast-check";
import { deriveStatus, type IncomingChange } from "./derive-status.ts";

const change = (kind: RelationKind, number: string, on: string | null, inPart = false): IncomingChange => ({
  kind,
  inPart,
  on,
  sortKey: numberSortKey(number),
  order: { number, title: null, presidentName: null, signingDate: on },
});
const DAY = "2026-01-01";
const force = (...changes: IncomingChange[]) => deriveStatus(changes, DAY).legalForce;

describe("legal force", () => {
  it.each<[string, IncomingChange[], string]>([
    ["nothing recorded", [], "IN_FORCE"],
    ["only a reference", [change("SEE", "2", "2001-01-01")], "IN_FORCE"],
    [
      "continued, supplemented and ratified",
      [
        change("CONTINUES", "2", "2001-01-01"),
        change("SUPPLEMENTS", "3", "2002-01-01"),
        change("RATIFIES", "4", "2003-01-01"),
      ],
      "IN_FORCE",
    ],
    ["amended", [change("AMENDS", "2", "2001-01-01")], "AMENDED"],
    ["amended in part", [change("AMENDS", "2", "2001-01-01", true)], "AMENDED"],
    ["EO 14060: revoked by EO 14148", [change("REVOKES", "14148", "2025-01-20")], "REVOKED"],
    ["EO 13773: revoked in part by EO 14060", [change("REVOKES", "14060", "2021-12-15", true)], "REVOKED_IN_PART"],
    [
      "EO 13957: revoked by EO 14003, reinstated and amended by EO 14171 on one day",
      [
        change("REVOKES", "14003", "2021-01-22"),
        change("REINSTATES", "14171", "2025-01-20"),
        change("AMENDS", "14171", "2025-01-20"),
      ],
      "REINSTATED",
    ],
    ["revoked twice", [change("REVOKES", "2", "2001-01-01"), change("REVOKES", "3", "2002-01-01")], "REVOKED"],
    [
      "revoked, then superseded",
      [change("REVOKES", "2", "2001-01-01"), change("SUPERSEDES", "3", "2002-01-01")],
      "REVOKED",
    ],
    [
      "superseded, then revoked",
      [change("SUPERSEDES", "2", "2001-01-01"), change("REVOKES", "3", "2002-01-01")],
      "SUPERSEDED",
    ],
    ["revoked, then amended", [change("REVOKES", "2", "2001-01-01"), change("AMENDS", "3", "2002-01-01")], "REVOKED"],
    [
      "revoked, then revoked in part",
      [change("REVOKES", "2", "2001-01-01"), change("REVOKES", "3", "2002-01-01", true)],
      "REVOKED",
    ],
    [
      "revoked in part, then amended",
      [change("REVOKES", "2", "2001-01-01", true), change("AMENDS", "3", "2002-01-01")],
      "REVOKED_IN_PART",
    ],
    [
      "amended, then revoked in part",
      [change("AMENDS", "2", "2001-01-01"), change("REVOKES", "3", "2002-01-01", true)],
      "REVOKED_IN_PART",
    ],
    [
      "superseded in part, then wholly",
      [change("SUPERSEDES", "2", "2001-01-01", true), change("SUPERSEDES", "3", "2002-01-01")],
      "SUPERSEDED",
    ],
    ["terminated", [change("TERMINATES", "2", "2001-01-01")], "REVOKED"],
    ["EO 12965: nullified by EO 13138", [change("NULLIFIES", "13138", "1999-09-30")], "NULLIFIED"],
    ["EO 13025: nullified in part by EO 13138", [change("NULLIFIES", "13138", "1999-09-30", true)], "AMENDED"],
    [
      "EO 10722: nullified by EO 10925, then superseded by EO 11246",
      [change("NULLIFIES", "10925", "1961-03-06"), change("SUPERSEDES", "11246", "1965-09-24")],
      "SUPERSEDED",
    ],
    [
      "revoked, then nullified",
      [change("REVOKES", "2", "2001-01-01"), change("NULLIFIES", "3", "2002-01-01")],
      "REVOKED",
    ],
    [
      "revoked in part, then nullified, then amended",
      [
        change("REVOKES", "2", "2001-01-01", true),
        change("NULLIFIES", "3", "2002-01-01"),
        change("AMENDS", "4", "2003-01-01"),
      ],
      "NULLIFIED",
    ],
    [
      "nullified, then reinstated",
      [change("NULLIFIES", "2", "2001-01-01"), change("REINSTATES", "3", "2002-01-01")],
      "REINSTATED",
    ],
    ["suspended", [change("SUSPENDS", "2", "2001-01-01")], "SUSPENDED"],
    [
      "suspended, then amended",
      [change("SUSPENDS", "2", "2001-01-01"), change("AMENDS", "3", "2002-01-01")],
      "SUSPENDED",
    ],
    [
      "suspended, then reinstated",
      [change("SUSPENDS", "2", "2001-01-01"), change("REINSTATES", "3", "2002-01-01")],
      "REINSTATED",
    ],
    [
      "reinstated, then amended",
      [
        change("REVOKES", "2", "2001-01-01"),
        change("REINSTATES", "3", "2002-01-01"),
        change("AMENDS", "4", "2003-01-01"),
      ],
      "REINSTATED",
    ],
    [
      "reinstated, then revoked again",
      [
        change("REVOKES", "2", "2001-01-01"),
        change("REINSTATES", "3", "2002-01-01"),
        change("REVOKES", "4", "2003-01-01"),
      ],
      "REVOKED",
    ],
    [
      "one order amends and revokes on one day",
      [change("REVOKES", "2", "2001-01-01"), change("AMENDS", "2", "2001-01-01")],
      "REVOKED",
    ],
    [
      "two orders of one day, the later number last",
      [change("REINSTATES", "3", "2001-01-01"), change("REVOKES", "2", "2001-01-01")],
      "REINSTATED",
    ],
    [
      "a change of an unknown day comes before dated ones",
      [change("REINSTATES", "3", null), change("REVOKES", "2", "2001-01-01")],
      "REVOKED",
    ],
  ])("%s", (_, changes, expected) => {
    expect(force(...changes)).toBe(expected);
    expect(force(...[...changes].reverse())).toBe(expected);
  });
});

describe("as of a day", () => {
  const changes = [change("REVOKES", "14003", "2021-01-22"), change("REINSTATES", "14171", "2025-01-20")];
  it.each([
    ["2021-01-21", "IN_FORCE"],
    ["2021-01-22", "REVOKED"],
    ["2025-01-19", "REVOKED"],
    ["2025-01-20", "REINSTATED"],
  ])("EO 13957 on %s: %s", (day, expected) => {
    const status = deriveStatus(changes, DAY, day);
    expect([status.legalForce, status.asOf]).toEqual([expected, day]);
    expect(status.path.every((step) => (step.on ?? "") <= day)).toBe(true);
  });

  it("holds as of the day on which changes were looked for, or of the last change where that is later", () => {
    expect(deriveStatus(changes, "2024-10-31").asOf).toBe("2025-01-20");
    expect(deriveStatus(changes, "2026-01-01").asOf).toBe("2026-01-01");
    expect(deriveStatus(changes, null).asOf).toBe("2025-01-20");
    expect(deriveStatus([], "2024-10-31").asOf).toBe("2024-10-31");
  });
});

describe("in words", () => {
  it("names the act, the order, its president and the day", () => {
    const [revoked] = [change("REVOKES", "14148", "2025-01-20")];
    (revoked as IncomingChange).order.presidentName = "Donald J. Trump";
    expect(deriveStatus([revoked as IncomingChange], DAY).explanation).toBe(
      "Revoked by EO 14148 (Donald J. Trump) on January 20, 2025.",
    );
    expect(deriveStatus([change("SUPERSEDES", "2", null, true)], DAY).explanation).toBe("Superseded in part by EO 2.");
  });

  it("says what is not recorded, and when nobody has looked", () => {
    expect(deriveStatus([], "2024-10-31")).toEqual({
      legalForce: "IN_FORCE",
      asOf: "2024-10-31",
      explanation: "No change is recorded as of October 31, 2024.",
      path: [],
    });
    expect(deriveStatus([], null)).toMatchObject({ legalForce: "UNKNOWN", asOf: null });
  });

  it("names the change that decides, not the last one", () => {
    expect(
      deriveStatus([change("REVOKES", "2", "2001-01-01"), change("AMENDS", "3", "2002-01-01")], DAY).explanation,
    ).toBe("Revoked by EO 2 on January 1, 2001.");
  });
});

const anyChange = fc
  .record({
    kind: fc.constantFrom(...RELATION_KINDS),
    number: fc.constantFrom("2", "2-A", "3", "10", "11"),
    on: fc.constantFrom(null, "2001-01-01", "2001-01-02", "2002-01-01"),
    inPart: fc.boolean(),
  })
  .map(({ kind, number, on, inPart }) => change(kind, number, on, inPart));

it("gives the same for the same changes in any order", () => {
  fc.assert(
    fc.property(
      fc
        .uniqueArray(anyChange, { maxLength: 8, selector: ({ kind, order }) => `${kind} ${order.number}` })
        .chain((all) => fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length }))),
      ([all, shuffled]) => {
        expect(deriveStatus(shuffled, DAY)).toEqual(deriveStatus(all, DAY));
      },
    ),
    { numRuns: 3_000 },
  );
});

it("gives a known word, a path in the order of days, and an end that stays an end", () => {
  fc.assert(
    fc.property(fc.array(anyChange, { maxLength: 8 }), (all) => {
      const { legalForce, path } = deriveStatus(all, DAY);
      expect(LEGAL_FORCES).toContain(legalForce);
      const days = path.map((step) => step.on ?? "");
      expect(days).toEqual([...days].sort());
      const ends = all.some(({ kind, inPart }) => !inPart && ["REVOKES", "TERMINATES", "SUPERSEDES"].includes(kind));
      const revives = all.some(({ kind }) => kind === "REINSTATES");
      if (ends && !revives) expect(["REVOKED", "SUPERSEDED"]).toContain(legalForce);
    }),
    { numRuns: 3_000 },
  );
});
