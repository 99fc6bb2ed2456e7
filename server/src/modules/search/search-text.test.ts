import { plainWords, readSearchText, replaceWords } from "./search-text.ts";

describe("the text of a search", () => {
  it.each([
    ["14,060", "14060", "14060"],
    ["EO 14060", "EO 14060", "14060"],
    ["E.O. 12,866 review", "EO 12866 review", null],
    ["tariffs", "tariffs", null],
  ])("reads %s", (given, text, number) => {
    expect(readSearchText(given)).toEqual({ text, number });
  });

  it.each(["", "   ", "a\0b", "x".repeat(201)])("refuses %j", (given) => {
    expect(() => readSearchText(given)).toThrow("`text`");
  });

  it("takes for misspelled only plain words", () => {
    expect(plainWords(`Tarrif "exact phrse" -exclded of polcy executive order 14060`)).toEqual(["tarrif", "polcy"]);
    expect(replaceWords("Tarrif polcy tarriff", new Map([["tarrif", "tariff"]]))).toBe("tariff polcy tarriff");
  });
});
