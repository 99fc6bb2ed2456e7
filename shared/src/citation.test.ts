import { bluebookCitation, formatBluebookDay } from "./citation.ts";

test.each([
  [
    { number: "14060", frCitation: "86 FR 71793", signingDate: "2021-12-15" },
    "Exec. Order No. 14,060, 86 Fed. Reg. 71,793 (Dec. 15, 2021)",
  ],
  [
    { number: "14148", frCitation: "90 FR 8237", signingDate: "2025-01-20" },
    "Exec. Order No. 14,148, 90 Fed. Reg. 8237 (Jan. 20, 2025)",
  ],
  [{ number: "12154-A", frCitation: null, signingDate: "1979-09-04" }, "Exec. Order No. 12,154-A (Sept. 4, 1979)"],
  [{ number: "9066", frCitation: "7 FR", signingDate: null }, "Exec. Order No. 9,066"],
])("cites %o", (order, citation) => {
  expect(bluebookCitation(order)).toBe(citation);
});

test("abbreviates months as the Bluebook does", () => {
  expect(formatBluebookDay("2021-09-17")).toBe("Sept. 17, 2021");
  expect(formatBluebookDay("2021-05-01")).toBe("May 1, 2021");
});
