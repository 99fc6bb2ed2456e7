import { timelineEvents } from "./timeline-events.ts";

const ORDER = {
  number: "14060",
  signingDate: "2021-12-15",
  publicationDate: "2021-12-20",
  frCitation: "86 FR 71793",
  status: {
    legalForce: "REVOKED" as const,
    path: [{ kind: "REVOKES" as const, inPart: false, on: "2025-01-20", order: { number: "14148" }, instrument: null }],
  },
};
const EARLIER = {
  kind: "REVOKES" as const,
  inPart: true,
  from: { number: "14060" },
  to: { number: "13773", title: null, signingDate: "2017-02-09" },
};
const DUE = {
  kind: "DUTY" as const,
  actor: "the council",
  duty: "Meet for the first time",
  dueDate: "2022-02-13",
  recurs: null,
};

test("tells what happened, day by day, and marks the days in force", () => {
  const events = timelineEvents(ORDER, [EARLIER], [DUE]);
  expect(events.map(({ day, isInForce }) => [day, isInForce])).toEqual([
    ["2017-02-09", false],
    ["2021-12-15", true],
    ["2021-12-20", true],
    ["2022-02-13", true],
    ["2025-01-20", false],
  ]);
  expect(events[1]?.note).toBe("In force for 1,132 days, until January\u00a020,\u00a02025");
  expect(events[4]).toMatchObject({
    text: "Revoked by [EO\u00a014148](/orders/14148).",
    tone: "ended",
    hasLife: false,
  });
});

test("names a proclamation that ended the order", () => {
  const [step] = ORDER.status.path;
  const instrument = { kind: "PROCLAMATION" as const, citation: "Proc. 10141" };
  const status = { ...ORDER.status, path: step ? [{ ...step, order: null, instrument }] : [] };
  const events = timelineEvents({ ...ORDER, status }, [], []);
  expect(events.at(-1)).toMatchObject({ day: "2025-01-20", text: "Revoked by Proc. 10141.", tone: "ended" });
  expect(events[0]?.note).toContain("1,132 days");
});

test("claims force for no day of an order that a law ended, nobody knows when", () => {
  const [step] = ORDER.status.path;
  const instrument = { kind: "PUBLIC_LAW" as const, citation: "Pub. L. 100-180" };
  const status = { ...ORDER.status, path: step ? [{ ...step, on: null, order: null, instrument }] : [] };
  const events = timelineEvents({ ...ORDER, status }, [], [DUE]);
  expect(events.map(({ isInForce, hasLife }) => isInForce || hasLife)).toEqual([false, false, false]);
});

test("tells nothing of what was not asked for", () => {
  expect(timelineEvents(ORDER, [], []).map(({ text }) => text)).toEqual([
    "Signed.",
    "Published, 86 FR 71793.",
    "Revoked by [EO\u00a014148](/orders/14148).",
  ]);
});

test("does not bury an order under many others that it touched", () => {
  const many = Array.from({ length: 7 }, (_, index) => ({
    ...EARLIER,
    to: { ...EARLIER.to, number: String(13000 + index) },
  }));
  expect(timelineEvents(ORDER, many, [])).toHaveLength(3);
});

test("an order that nothing ended goes on", () => {
  const events = timelineEvents({ ...ORDER, status: { legalForce: "IN_FORCE", path: [] } }, [], []);
  expect(events.every((event) => event.isInForce)).toBe(true);
  expect(events[0]?.note).toBeUndefined();
});

test.each([
  ["END", "Ends: Council."],
  ["EFFECT", "Takes effect: Council."],
] as const)("tells a day of kind %s in its words, not as due", (kind, text) => {
  const events = timelineEvents(ORDER, [], [{ ...DUE, kind, actor: "Council", duty: "." }]);
  expect(events.map((event) => event.text)).toContain(text);
});
