import { buildOrderText } from "./build-order-text.ts";
import { findDeadlines } from "./find-deadlines.ts";

/** Signed on March 1, 2031. */
const found = (lines: string) =>
  findDeadlines(buildOrderText(lines)).deadlines.map(({ kind, actor, due, recurs, number }) =>
    [...(kind === "DUTY" ? [] : [kind]), actor, due ?? "?", ...(recurs ? [recurs] : []), number].join(" | "),
  );
const one = (sentence: string) => found(`Sec. 1. ${sentence}`).map((line) => line.replace(/ \| Sec\. 1$/, ""));

describe("a time limit", () => {
  test.each([
    [
      "Within 90 days of the date of this order, the Secretary of Labor shall report.",
      "Secretary of Labor | 2031-05-30",
    ],
    [
      "The Secretary of Labor shall report not later than 180 days after the date of this order.",
      "Secretary of Labor | 2031-08-28",
    ],
    [
      "The Council, within one hundred and twenty (120) days of the issuance of this order, shall meet.",
      "Council | 2031-06-29",
    ],
    ["By December 31, 2033, agencies shall report.", "Agencies | 2033-12-31"],
    ["Agencies shall report on or before July 12, 2031.", "Agencies | 2031-07-12"],
    ["Agencies shall report before January 1, 2032.", "Agencies | 2031-12-31"],
    ["Each agency shall cut its use by the end of fiscal year 2040.", "Each agency | 2040-09-30"],
    [
      "Each agency shall cut its use by 30 percent by the end of FY 2040, relative to 2030.",
      "Each agency | 2040-09-30",
    ],
    ["Each agency shall finish by the end of 2040.", "Each agency | 2040-12-31"],
    ["Each agency shall finish by May 2032.", "Each agency | 2032-05-31"],
    ["Within 1 year of the date of this order, the Board shall report.", "Board | 2032-03-01"],
    ["Within 6 months of this order, the Board shall report.", "Board | 2031-09-01"],
    ["The Chair must reply within 30 days of receiving the report.", "Chair | ?"],
    ["The Chair shall reply within 15 business days of the date of this order.", "Chair | ?"],
    ["The Chair shall give notice at least 30 days before each meeting.", "Chair | ?"],
    [
      "Not later than January 31 of each year, the Chair shall report.",
      "Chair | 2032-01-31 | Not later than January 31 of each year",
    ],
  ])("is computed: %s", (sentence, expected) => {
    expect(one(sentence)).toEqual([expected]);
  });

  test.each([
    [
      "Within 90 days of the date of this order, and annually thereafter, the Board shall report.",
      "Board | 2031-05-30 | annually thereafter",
    ],
    ["The Board shall meet at least once per quarter.", "Board | ? | at least once per quarter"],
    ["The Board shall report every 180 days.", "Board | ? | every 180 days"],
    ["Each agency shall submit an annual report to the Board.", "Each agency | ? | annual report"],
    ["The Board shall report on at least an annual basis.", "Board | ? | on at least an annual basis"],
    [
      "For each fiscal year thereafter, the head of each agency shall list its rules.",
      "Head of each agency | ? | For each fiscal year thereafter",
    ],
  ])("recurs: %s", (sentence, expected) => {
    expect(one(sentence)).toEqual([expected]);
  });

  test.each([
    "Members shall serve for a term of 2 years.",
    "If no agreement is reached within 30 days, the Chair shall decide.",
    "The Chair may reply within 30 days.",
    "Nothing shall excuse offenses committed before January 1, 2032.",
    "Rates shall rise by 2 percent annually.",
    "The Director shall be compensated annually.",
    "Agencies shall keep records for not more than 90 days.",
    "More than 100 people die each year.",
    "Section 1 is amended by inserting “within 90 days of the date of this order, agencies shall report on their work”.",
    "The rule of January 5, 2030, shall stand by June 30, 2030.",
  ])("is none: %s", (sentence) => {
    expect(one(sentence)).toEqual([]);
  });

  it("is told from an end and from taking effect", () => {
    expect(one("The Board shall terminate 2 years after the date of this order, unless extended.")).toEqual([
      "END | Board | 2033-03-01",
    ]);
    expect(one("This order shall be effective 60 days after the date of this order.")).toEqual([
      "EFFECT | This order | 2031-04-30",
    ]);
    expect(one("This order is effective 180 days from the date of this order.")).toEqual([
      "EFFECT | This order | 2031-08-28",
    ]);
  });

  it("is counted from the effective date where the order has one", () => {
    expect(
      found(
        "Sec. 1. Within 30 days of the effective date of this order, agencies shall report.\nSec. 2. This order shall be effective 60 days after the date of this order.",
      )[0],
    ).toBe("Agencies | 2031-05-30 | Sec. 1");
    expect(
      found(
        "Sec. 1. Within 30 days of the effective date of this order, agencies shall report.\nSec. 2. This order is effective at 12:01 a.m., eastern daylight time, on March 16, 2031.",
      )[0],
    ).toBe("Agencies | 2031-04-15 | Sec. 1");
    expect(one("Within 30 days of the effective date of this order, agencies shall report.")).toEqual(["Agencies | ?"]);
  });
});

describe("the actor", () => {
  test.each([
    [
      "The Secretary of Commerce, in consultation with the Secretary of State, the Attorney General, and others, shall report within 30 days of the date of this order.",
      "Secretary of Commerce",
    ],
    [
      "In coordination with the Secretary of State, the Attorney General, and other officers, the Chair of the Board shall report within 30 days of the date of this order.",
      "Chair of the Board",
    ],
    [
      "Within 30 days of the date of this order, and to the extent permitted by law, the Secretaries of Labor, the Treasury, and Defense shall report.",
      "Secretaries of Labor, the Treasury, and Defense",
    ],
    ["The designation shall be made by agencies within 30 days of the date of this order.", "Agencies"],
    [
      "The Secretary of Labor (Secretary) leads. Within 30 days of the date of this order, the Secretary shall report.",
      "Secretary of Labor",
    ],
    [
      "The Office of Lighthouse Keeping (OLK) leads. OLK shall report within 30 days of the date of this order.",
      "Office of Lighthouse Keeping",
    ],
    ["The Director shall study light and, within 30 days of the date of this order, shall report.", "Director"],
    ["The Director shall study light, and within 30 days of the date of this order, the Chair shall report.", "Chair"],
    ["The Director shall write a report. It shall be finished within 30 days of the date of this order.", "Director"],
    ["The report shall be finished within 30 days of the date of this order.", "Report"],
    [
      "No later than 30 days after the date of this order, the heads of all agencies shall each report.",
      "Heads of all agencies",
    ],
  ])("is read: %s", (sentence, actor) => {
    expect(findDeadlines(buildOrderText(`Sec. 1. ${sentence}`)).deadlines.map((deadline) => deadline.actor)).toEqual([
      actor,
    ]);
  });

  it("of a list item is named before the list, at any depth", () => {
    expect(
      found(`Sec. 1. (a) The Administrator of General Services shall:
        (i) within 30 days of the date of this order, report; and
        (ii) do the following:
        (A) review the list annually.
        (b) The responsibilities of the Steering Committee shall include:
        (i) preparing within 90 days of the date of this order, a report.
        Sec. 2. Within 45 days of the date of this order, the Board shall:
        (a) meet; and
        (b) talk.`),
    ).toEqual([
      "Administrator of General Services | 2031-03-31 | Sec. 1(a)(i)",
      "Administrator of General Services | ? | annually | Sec. 1(a)(ii)(A)",
      "Steering Committee | 2031-05-30 | Sec. 1(b)(i)",
      "Board | 2031-04-15 | Sec. 2",
    ]);
  });

  it("is not guessed: what names nobody stays unread", () => {
    const { deadlines, unread } = findDeadlines(
      buildOrderText("Sec. 1. They shall be done within 30 days of the date of this order."),
    );
    expect(deadlines).toEqual([]);
    expect(unread).toEqual([
      expect.objectContaining({ number: "Sec. 1", asWritten: "within 30 days of the date of this order" }),
    ]);
  });
});

describe("a deadline", () => {
  it("has its duty, its words and its place", () => {
    const order = buildOrderText(
      "Sec. 1. *Light.* (a) Light is good. The Keeper's Council shall, within 90 days of the date of this order, submit a report on wicks; and nothing more.",
    );
    expect(findDeadlines(order).deadlines).toEqual([
      {
        kind: "DUTY",
        actor: "Keeper's Council",
        actorFrom: "SUBJECT",
        duty: "Submit a report on wicks",
        due: "2031-05-30",
        asWritten: "within 90 days of the date of this order",
        recurs: null,
        provision: "sec-1-a",
        number: "Sec. 1(a)",
        paragraph: "sec-1-a-p1",
        quote:
          "The Keeper's Council shall, within 90 days of the date of this order, submit a report on wicks; and nothing more.",
      },
    ]);
  });

  test.each([
    ["This order shall take effect on May 1, 2031.", "This order", "This order shall take effect."],
    [
      "These rules shall take effect 30 days from the date of this order.",
      "These rules",
      "These rules shall take effect.",
    ],
    ["This order is effective at 12:01 a.m. on May 1, 2031.", "This order", "This order is effective."],
    [
      "The rules shall become effective 45 days from the date of this order.",
      "Rules",
      "The rules shall become effective.",
    ],
    [
      "Pursuant to the Lamp Act (LA), Public Law 1-2, except as provided by the LA, the LA shall take effect on May 1, 2031.",
      "Lamp Act",
      "Pursuant to the Lamp Act (LA), Public Law 1-2, except as provided by the LA, the LA shall take effect.",
    ],
    ["Effective on May 1, 2031, no agency shall buy oil.", "No agency", "Buy oil."],
    ["The Board shall meet from time to time, but at least twice a year.", "Board", "Meet from time to time"],
  ])("says who and what happens: %s", (sentence, actor, duty) => {
    const { deadlines } = findDeadlines(buildOrderText(`Sec. 1. ${sentence}`));
    expect(deadlines.map((deadline) => [deadline.actor, deadline.duty])).toEqual([[actor, duty]]);
  });

  it("of a list has the items as its duty", () => {
    const [deadline] = findDeadlines(
      buildOrderText("Sec. 1. Within 45 days of the date of this order, the Board shall:\n(a) meet; and\n(b) talk."),
    ).deadlines;
    expect(deadline?.duty).toBe("meet; talk".replace(/^m/, "M"));
  });
});
