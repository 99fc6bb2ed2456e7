import type { StarterOrder } from "../starter-file.ts";
import { analysis, faultsOf, fill, orderFile, text } from "./build-checked-library.ts";
import { checkTense } from "./tense.ts";

const START = "EO 20002 revoked this order on May 4, 2031.";
const ended = (summary: string, isRevoked = true) =>
  faultsOf(checkTense, [
    orderFile("20001", {
      analysis: analysis({
        sections: { SUMMARY: text(summary), IMPLICATIONS: text(START) },
        implications: { "general-interest": text(START), litigator: text(`On May 4, 2031 it was ended. ${fill(90)}`) },
      }),
    }),
    orderFile("20002", {
      relations: isRevoked
        ? [{ kind: "REVOKES", order: "20001", inPart: false, on: null, quote: "x", where: "Sec. 1" }]
        : [],
    }),
  ]);
const SUMMARY = "analysis.sections.SUMMARY.entries.0.body";

test.each(["lapsed", "lost its force"])("takes “%s” for an end", (word) => {
  expect(ended(`The order ${word} on May 4, 2031, through EO 20002.`)).toEqual([]);
});

test("passes an order that is told as ended", () => {
  expect(ended(`${START} It required a report, and the order told agencies to act.`)).toEqual([]);
});

test.each([
  ["Proclamation 9999 revoked this order.", 0],
  ["Proc. 9999 revoked this order.", 0],
  ["A proclamation of June 1, 2031, revoked this order.", 0],
  ["A proclamation revoked this order.", 1],
  ["This order was revoked by Proclamation 999.", 1],
])("takes what another document ended for ended: “%s”", (start, count) => {
  const file = orderFile("20001", {
    relations: [
      {
        kind: "REVOKES",
        instrument: { kind: "PROCLAMATION", citation: "Proc. 9999", printedAt: "96 FR 1" },
        voice: "PASSIVE",
        inPart: false,
        on: "2031-06-01",
        quote: "Executive Order 20001 is revoked",
        where: "Sec. 1",
      },
    ],
    analysis: analysis({
      sections: { SUMMARY: text(start), IMPLICATIONS: text("Proc. 9999 revoked it.") },
      implications: {
        "general-interest": text("Proc. 9999 revoked it."),
        litigator: text("It ended on June 1, 2031."),
      },
    }),
  });
  expect(faultsOf(checkTense, [file])).toHaveLength(count);
});

test("takes an order that its note tells a law to have ended for ended", () => {
  const note = (dispositionNotes: string) =>
    faultsOf(checkTense, [
      orderFile("20001", {
        dispositionNotes,
        analysis: analysis({ sections: { SUMMARY: text("This order was revoked.") } }),
      }),
    ]);
  expect(note("Revoked by: Pub. L. 100-180")).not.toContain(expect.stringContaining("by the record"));
  expect(note("Revoked by: Pub. L. 100-180").join()).toContain("does not say what ended the order");
  expect(note("Council terminated by: Pub. L. 100-180").join()).toContain("by the record: No change is recorded");
});

test.each(["This order asks for a report.", "It was revoked. EO 20002 did so on May 4, 2031.", "See EO 20002."])(
  "wants what ended it in the first sentence: “%s”",
  (summary) => {
    expect(ended(summary)).toContain(`${SUMMARY}: the first sentence of SUMMARY does not say what ended the order`);
  },
);

test.each([
  ["This order requires reports.", "This order requires"],
  ["So EO 20001 also sets a limit.", "EO 20001 also sets"],
  ["Section 3(a) creates a council.", "Section 3(a) creates"],
])("finds the present tense in “%s”", (sentence, claim) => {
  expect(ended(`${START} ${sentence}`)).toEqual([
    `${SUMMARY}: “${claim}” speaks of an order that has ended as if it stood`,
  ]);
});

test("lets the present tense of quotations and of other orders pass", () => {
  expect(
    ended(`${START} It said “this order requires reports”. EO 20002 requires others, as Section 2 of EO 20002 sets.`),
  ).toEqual([]);
});

test("finds what says of an order that it stands, and by the record it does not", () => {
  expect(ended(`${START} Yet the order remains in force.`)).toEqual([
    `${SUMMARY}: “the order remains in force”, but by the record: Revoked by EO 20002 (A. President) on May 4, 2031.`,
  ]);
});

test("finds what says of an order that it has ended, and by the record it stands", () => {
  expect(ended("This order was revoked. It requires little.", false)).toEqual([
    `${SUMMARY}: “This order was revoked”, but by the record: No change is recorded as of June 1, 2031.`,
  ]);
  expect(ended("This order is in force and requires reports.", false)).toEqual([]);
});

test("reads what became of an order from notes too", () => {
  const faults = faultsOf(checkTense, [
    orderFile("20001", {
      dispositionNotes: "Superseded by: EO 20003, June 1, 2031",
      analysis: analysis({ sections: { SUMMARY: text("This order asks for a report.") } }),
    }),
  ]);
  expect(faults).toContain(`${SUMMARY}: the first sentence of SUMMARY does not say what ended the order`);
});

test.each([
  ["The Secretary reviews guidance.", "The Secretary reviews"],
  ["The Attorney General is consulted.", "The Attorney General is"],
  ["Its Deputy Director co-chairs the group.", "Its Deputy Director co-chairs"],
  ["Takes part in the review.", "Takes"],
  ["Is the commission that it names.", "Is"],
  ["The Secretary was to review guidance.", null],
  ["Its Secretary was a member.", null],
  ["Was to lead the review.", null],
  ["Its fingerprint files were to be checked.", null],
  ["Could exempt intelligence activities.", null],
  ["Members of its staff were to help.", null],
])("wants the past tense of an agency's part in an order that has ended: “%s”", (part, claim) => {
  const agencies = [{ slug: "state", part, where: null }];
  const ender: StarterOrder["relations"] = [
    { kind: "REVOKES", order: "20001", inPart: false, on: null, quote: "x", where: "Sec. 1" },
  ];
  const found = (relations: StarterOrder["relations"]) =>
    faultsOf(checkTense, [orderFile("20001", { agencies }), orderFile("20002", { relations })]);
  expect(found(ender)).toEqual(
    claim ? [`agencies.0.part: “${claim}” speaks of an order that has ended as if it stood`] : [],
  );
  expect(found([])).toEqual([]);
});
