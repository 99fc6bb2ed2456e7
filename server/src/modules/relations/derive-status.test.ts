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
  instrument: null,
});
const byInstrument = (kind: RelationKind, citation: string, on: string | null, inPart = false): IncomingChange => ({
  kind,
  inPart,
  on,
  sortKey: 0,
  order: null,
  instrument: { kind: "PROCLAMATION", citation },
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
    ["EO 13780: revoked by Proc. 10141", [byInstrument("REVOKES", "Proc. 10141", "2021-01-20")], "REVOKED"],
    ["revoked in part by a land order", [byInstrument("REVOKES", "PLO 2187", "1960-08-19", true)], "REVOKED_IN_PART"],
    ["continued by notices", [byInstrument("CONTINUES", "Notice of August 15, 1995", "1995-08-15")], "IN_FORCE"],
    ["nullified by a law of an unknown day", [byInstrument("NULLIFIES", "Pub. L. 92-255", null)], "NULLIFIED"],
    [
      "revoked by a proclamation, amended by a later order",
      [byInstrument("REVOKES", "Proc. 1", "2001-01-01"), change("AMENDS", "2", "2002-01-01")],
      "REVOKED",
    ],
    [
      "amended by an order, revoked by a law of an unknown day",
      [change("AMENDS", "2", "2002-01-01"), byInstrument("REVOKES", "Pub. L. 1-1", null)],
      "REVOKED",
    ],
    [
      "revoked by a proclamation, reinstated by an order",
      [byInstrument("REVOKES", "Proc. 1", "2001-01-01"), change("REINSTATES", "2", "2002-01-01")],
      "REINSTATED",
    ],
    [
      "reinstated by an order, revoked by a proclamation",
      [
        change("REVOKES", "2", "2001-01-01"),
        change("REINSTATES", "3", "2002-01-01"),
        byInstrument("REVOKES", "Proc. 1", "2003-01-01"),
      ],
      "REVOKED",
    ],
    [
      "suspended by an order and revoked by a proclamation on one day",
      [change("SUSPENDS", "2", "2001-01-01"), byInstrument("REVOKES", "Proc. 1", "2001-01-01")],
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

  it.each<[string, string, IncomingChange[], string]>([
    ["before a proclamation", "2021-01-19", [byInstrument("REVOKES", "Proc. 1", "2021-01-20")], "IN_FORCE"],
    ["on its day", "2021-01-20", [byInstrument("REVOKES", "Proc. 1", "2021-01-20")], "REVOKED"],
    ["with an end of an unknown day", "1980-01-01", [byInstrument("REVOKES", "Pub. L. 1-1", null)], "UNKNOWN"],
    ["with an end by an order of an unknown day", "1980-01-01", [change("REVOKES", "2", null)], "UNKNOWN"],
    ["with a reference of an unknown day", "1980-01-01", [byInstrument("SEE", "Pub. L. 1-1", null)], "IN_FORCE"],
    [
      "after an end, with a change of an unknown day that cannot matter",
      "2002-01-01",
      [change("REVOKES", "2", "2001-01-01"), byInstrument("AMENDS", "Proc. 1", null)],
      "REVOKED",
    ],
  ])("%s, %s", (_, day, all, expected) => {
    expect(deriveStatus(all, DAY, day).legalForce).toBe(expected);
  });

  it("says what it cannot tell of a day, and proves it", () => {
    expect(deriveStatus([byInstrument("REVOKES", "Pub. L. 1-1", null)], DAY, "1980-01-01")).toMatchObject({
      legalForce: "UNKNOWN",
      asOf: "1980-01-01",
      explanation: "Revoked by Pub. L. 1-1, on a day that no source gives.",
      path: [{ kind: "REVOKES", instrument: { citation: "Pub. L. 1-1" } }],
    });
  });

  it("answers without a day what an end of an unknown day means now", () => {
    expect(deriveStatus([byInstrument("REVOKES", "Pub. L. 1-1", null)], DAY)).toMatchObject({
      legalForce: "REVOKED",
      explanation: "Revoked by Pub. L. 1-1.",
    });
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
    const revoked = change("REVOKES", "14148", "2025-01-20");
    if (revoked.order) revoked.order.presidentName = "Donald J. Trump";
    expect(deriveStatus([revoked], DAY).explanation).toBe("Revoked by EO 14148 (Donald J. Trump) on January 20, 2025.");
    expect(deriveStatus([change("SUPERSEDES", "2", null, true)], DAY).explanation).toBe("Superseded in part by EO 2.");
  });

  it.each<[string, IncomingChange, string]>([
    [
      "a proclamation",
      byInstrument("REVOKES", "Proc. 10141", "2021-01-20"),
      "Revoked by Proc. 10141 on January 20, 2021.",
    ],
    ["part", byInstrument("AMENDS", "Proc. 1", "2001-01-01", true), "Amended in part by Proc. 1 on January 1, 2001."],
    [
      "a day that the name says already",
      byInstrument("TERMINATES", "Notice of September 5, 1945", "1945-09-05"),
      "Terminated by Notice of September 5, 1945.",
    ],
    [
      "an order that has no number",
      {
        ...byInstrument("REVOKES", "July 20, 1899", "1899-07-20"),
        instrument: { kind: "EXECUTIVE_ORDER_UNNUMBERED", citation: "July 20, 1899" },
      },
      "Revoked by the executive order of July 20, 1899.",
    ],
  ])("names an instrument: %s", (_, one, expected) => {
    expect(deriveStatus([one], DAY).explanation).toBe(expected);
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
  .map(({ kind, number, on, inPart }) =>
    number === "11" ? byInstrument(kind, "Proc. 11", on, inPart) : change(kind, number, on, inPart),
  );
const nameOf = ({ order, instrument }: IncomingChange) => order?.number ?? instrument?.citation;

it("gives the same for the same changes in any order", () => {
  fc.assert(
    fc.property(
      fc
        .uniqueArray(anyChange, { maxLength: 8, selector: (one) => `${one.kind} ${nameOf(one)}` })
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

it("gives for a day what held on it, or says that it is unknown", () => {
  fc.assert(
    fc.property(fc.array(anyChange, { maxLength: 6 }), fc.constantFrom("2001-01-01", "2001-06-01"), (all, day) => {
      const { legalForce } = deriveStatus(all, DAY, day);
      const known = deriveStatus(
        all.filter(({ on }) => on !== null),
        DAY,
        day,
      ).legalForce;
      expect([known, "UNKNOWN"]).toContain(legalForce);
    }),
    { numRuns: 3_000 },
  );
});
