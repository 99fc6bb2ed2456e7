import { statedFacts } from "./stated-facts.ts";

const NOTHING = { dates: [], citations: [], orders: [], amounts: [], numbers: [] };

test.each<[string, Partial<ReturnType<typeof statedFacts>>]>([
  ["signed on January 20, 2025", { dates: ["January 20, 2025"] }],
  ["signed on 2025-01-20", { dates: ["January 20, 2025"] }],
  ["in July of 2011 and July 2012", { dates: ["July 2011", "July 2012"] }],
  ["on March 14 it followed", {}],
  ["published at 90 FR 8237", { citations: ["90 FR 8237"] }],
  ["under 50 U.S.C. 1701 and 1702(b)", { citations: ["50 U.S.C. 1701"] }],
  ["5 CFR part 302, subpart F, and 210.102(b)(3) and (b)(4)", { citations: ["5 CFR part 302"] }],
  ["31 U.S.C. 1101 and 1105, and 3 U.S.C. 301; part 10 of 29 CFR", { citations: ["31 U.S.C. 1101", "3 U.S.C. 301"] }],
  ["like 8(a)(i)(D), Sec. 8(a)(iv) and (5), EO 9727 (1946)", { orders: ["9727"], numbers: ["1946"] }],
  ["by [EO 14148](/orders/14148), EOs 13836, 13837 and 13839", { orders: ["14148", "13836", "13837", "13839"] }],
  ["Secs. 2(b), 3 and 4 of Part II and item (c)", {}],
  ["Sec. 8(a)(1)(iii), (iv) and (5)", {}],
  ["343 U.S. 579, 363 F. Supp. 3d 1013, No. 1:25-cv-00170, Pub. L. 95-454", {}],
  ["$1.5 million, 20%, 30 percent", { amounts: ["$1.5 million", "20 percent", "30 percent"] }],
  ["67 orders in 2021, 1,200 people, twelve months, three groups", { numbers: ["67", "2021", "1200", "12"] }],
])("reads “%s”", (text, facts) => {
  expect(statedFacts(text)).toEqual({ ...NOTHING, ...facts });
});
