import { type AudienceText, compareFacts } from "./agreement.ts";

const text = (audience: string, ...bodies: string[]): AudienceText => ({
  audience,
  section: "SUMMARY",
  entries: bodies.map((body) => ({ heading: null, body })),
});
const compare = (...texts: AudienceText[]) =>
  compareFacts(
    "14060",
    texts.map(({ audience }) => audience),
    texts,
  );
const shown = (rows: { shown: string; by: ReadonlyMap<string, unknown> }[]) =>
  rows.map((row) => `${row.shown}: ${[...row.by.keys()].join(", ")}`);

test("finds two days for one event, and quotes both", () => {
  const { differences } = compare(
    text("journalist", "[EO 14148](/orders/14148) revoked it on January 20, 2025."),
    text("litigator", "It was revoked by EO 14148 on January 21, 2025. Nothing else is new."),
  );
  expect(differences).toHaveLength(1);
  expect(differences[0]).toMatchObject({
    kind: "DATE",
    subject: "When EO 14148 is said to be revoked",
    says: [
      { audience: "journalist", shown: "January 20, 2025", sentence: "EO 14148 revoked it on January 20, 2025." },
      { audience: "litigator", shown: "January 21, 2025" },
    ],
  });
});

test("finds that one text has in force what another has ended", () => {
  const { differences } = compare(
    text("journalist", "The order is in force."),
    text("litigator", "The order was revoked."),
    text("researcher", "Nothing is said of it."),
  );
  expect(differences.map(({ kind, subject, says }) => [kind, subject, says.map((fact) => fact.audience)])).toEqual([
    ["STATUS", "Whether this order is in force", ["journalist", "litigator"]],
  ]);
});

test.each<[string, string, string]>([
  ["one tells more than the other", "It was signed on December 15, 2021.", "It was signed."],
  [
    "they agree on one of several days",
    "EO 14148 revoked it on January 20, 2025. It was signed on December 15, 2021.",
    "Revoked January 20, 2025 by EO 14148.",
  ],
  ["they are of different events", "It was signed on December 15, 2021.", "It was revoked on January 20, 2025."],
  ["they are of different orders", "EO 13581 is in force.", "EO 14060 was revoked."],
  ["a day is only the one as of which something is known", "Revoked as of April 10, 2025.", "Revoked on May 1, 2025."],
])("finds no disagreement where %s", (_, one, other) => {
  expect(compare(text("journalist", one), text("litigator", other)).differences).toEqual([]);
});

test("tells what all of them state from what some of them do, written however", () => {
  const { bySome, byAll } = compare(
    text("journalist", "Within 60 days, Executive Order No. 13773 was named."),
    text("litigator", "Sixty days; [EO 13773](/orders/13773); and 50 U.S.C. 1701; six agencies."),
  );
  expect(shown(byAll)).toEqual(["EO 13773: journalist, litigator", "60 days: journalist, litigator"]);
  expect(shown(bySome)).toEqual(["six agencies: litigator"]);
});

test("has nothing to say of texts that are empty", () => {
  expect(compare(text("journalist"), text("litigator"))).toEqual({ differences: [], bySome: [], byAll: [] });
});
