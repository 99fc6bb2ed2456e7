import { analysis, faultsOf, orderFile, text } from "./build-checked-library.ts";
import { checkReadingGrade, readingGrade } from "./reading-grade.ts";

const HARD =
  "Notwithstanding considerations of administrative practicability, governmental instrumentalities participating in procurement activities necessarily reconsider contractual obligations, particularly those regarding compliance certifications.";

test("tells easy from hard", () => {
  expect(readingGrade("The cat sat on the mat. The dog ran to the door.")).toBeLessThan(2);
  expect(readingGrade(HARD)).toBeGreaterThan(20);
});

test("counts a number in digits as one word of one syllable, and parts of a compound one by one", () => {
  expect(readingGrade("It had 14,060 men.")).toBe(readingGrade("It had ten men."));
  expect(readingGrade("It was a well-kept law-book.")).toBe(readingGrade("It was a wellkept lawbook."));
});

test("finds the text for general readers that asks for more than ten years of school", () => {
  const faults = faultsOf(checkReadingGrade, [
    orderFile("20001", { analysis: analysis({ implications: { "general-interest": text("It is so.", HARD) } }) }),
  ]);
  expect(faults).toHaveLength(1);
  expect(faults[0]).toMatch(
    /^analysis\.variants\.IMPLICATIONS\.general-interest: IMPLICATIONS for general-interest reads at grade [\d.]+, above 10$/,
  );
});

test("asks it of no other audience", () => {
  expect(
    faultsOf(checkReadingGrade, [
      orderFile("20001", { analysis: analysis({ implications: { litigator: text(HARD) } }) }),
    ]),
  ).toEqual([]);
});
