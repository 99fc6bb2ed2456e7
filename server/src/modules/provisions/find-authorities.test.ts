import { buildOrderText } from "./build-order-text.ts";
import { findAuthorities } from "./find-authorities.ts";
import { findCitations } from "./find-citations.ts";

const cites = (text: string) => findCitations(text).map((one) => one.citation);
const found = (lines: string) =>
  findAuthorities(buildOrderText(lines)).map(
    ({ role, citation, name }) => `${role} ${citation}${name ? ` = ${name}` : ""}`,
  );

test.each([
  ["50 U.S.C. 1701 et seq.", ["50 U.S.C. 1701 et seq."]],
  ["50 U.S.C. 1701et seq.", ["50 U.S.C. 1701 et seq."]],
  ["(5 U.S.C. App.)", ["5 U.S.C. App."]],
  ["50 U.S.C. App. 2158(c), (d)", ["50 U.S.C. App. 2158(c)", "50 U.S.C. App. 2158(d)"]],
  ["8 U.S.C. 1182(f) and 1185(a)", ["8 U.S.C. 1182(f)", "8 U.S.C. 1185(a)"]],
  ["22 U.S.C. 2776(a)(5) and (6)", ["22 U.S.C. 2776(a)(5)", "22 U.S.C. 2776(a)(6)"]],
  ["28 U.S.C. 5, 44(d), 135, and 461(a)", ["28 U.S.C. 5", "28 U.S.C. 44(d)", "28 U.S.C. 135", "28 U.S.C. 461(a)"]],
  ["42 U.S.C. 11001 through 11023", ["42 U.S.C. 11001-11023"]],
  ["10 U.S.C. 1564 note", ["10 U.S.C. 1564 note"]],
  ["5 U.S.C. 3301 and 3 U.S.C. 301", ["5 U.S.C. 3301", "3 U.S.C. 301"]],
  ["sections 3301, 3302, and 7511 of title 5, United States Code", ["5 U.S.C. 3301", "5 U.S.C. 3302", "5 U.S.C. 7511"]],
  ["section 2204(c) of title 44 of the United States Code", ["44 U.S.C. 2204(c)"]],
  ["subchapter II of chapter 75 of title 5, United States Code", ["5 U.S.C. ch. 75, subch. II"]],
  ["part 46 of title 45, of the Code of Federal Regulations", ["45 CFR part 46"]],
  ["5 CFR 6.2, 5 CFR, part 213, and 22 C.F.R. 120.1-130.17", ["5 CFR 6.2", "5 CFR part 213", "22 CFR 120.1-130.17"]],
  ["Public Laws 94-412 and 95-223, Pub. L. 107–40", ["Public Law 94-412", "Public Law 95-223", "Public Law 107-40"]],
  ["59 Stat. 134 (31 U.S.C. 691)", ["59 Stat. 134", "31 U.S.C. 691"]],
  ["Reorganization Plan No. 3 of 1978", ["Reorganization Plan No. 3 of 1978"]],
  ["the Constitution Day of 66 FR 1 and section 2 of this order", []],
])("%s is read", (text, expected) => {
  expect(cites(text)).toEqual(expected);
});

describe("the statement of authority", () => {
  it("is told from purposes and mentions", () => {
    expect(
      found(`By the authority vested in me as President by the Constitution and the laws of the United States of America, including the International Emergency Economic Powers Act (50 U.S.C. 1701 et seq.) (IEEPA), the Railway Labor Act (RLA), section 361(b) of the Public Health Service Act (42 U.S.C. 264(b)), the Fentanyl Sanctions Act, and section 301 of title 3, United States Code, and in order to carry out the Clean Air Act (42 U.S.C. 7401 et seq.), it is hereby ordered:
        Sec. 1. As defined in 5 U.S.C. 105, agencies shall act under section 9A of the RLA.
        Sec. 2. Pursuant to section 3302(1) of title 5, United States Code, I find this good.
        Sec. 3. The authority of the President under 10 U.S.C. 123 is delegated to the Secretary of Defense.`),
    ).toEqual([
      "AUTHORITY U.S. Constitution = Constitution of the United States",
      "AUTHORITY 50 U.S.C. 1701 et seq. = International Emergency Economic Powers Act",
      "AUTHORITY 42 U.S.C. 264(b) = Public Health Service Act",
      "AUTHORITY 3 U.S.C. 301 = General authorization to delegate functions",
      "AUTHORITY 45 U.S.C. 151 et seq. = Railway Labor Act",
      "AUTHORITY 21 U.S.C. 2301 et seq. = Fentanyl Sanctions Act",
      "AUTHORITY 5 U.S.C. 3302(1)",
      "AUTHORITY 10 U.S.C. 123",
      "MENTION 42 U.S.C. 7401 et seq. = Clean Air Act",
      "MENTION 5 U.S.C. 105",
    ]);
  });

  it("is quoted exactly, with its place", () => {
    const order = buildOrderText(
      "By the authority vested in me as President by the Constitution and the laws of the United States of America, including the National Emergencies Act (50 U.S.C. 1601 et seq.), it is hereby ordered:\nSec. 1. Light.",
    );
    expect(findAuthorities(order)).toEqual([
      {
        citation: "U.S. Constitution",
        name: "Constitution of the United States",
        kind: "CONSTITUTION",
        role: "AUTHORITY",
        quote:
          "By the authority vested in me as President by the Constitution and the laws of the United States of America",
        provision: "preamble",
        number: "Preamble",
        paragraph: "preamble-p1",
      },
      expect.objectContaining({
        citation: "50 U.S.C. 1601 et seq.",
        quote: "the National Emergencies Act (50 U.S.C. 1601 et seq.)",
      }),
    ]);
  });
});
