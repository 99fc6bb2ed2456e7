import { cleanText, foldSpace } from "./clean-text.ts";

describe("cleanText", () => {
  it.each([
    "Côte d'Ivoire",
    "12293—The Foreign Service",
    "the ``Waters of the United States'' Rule",
    "A & B <c> &amp;",
    "a\tb\r\nc",
    "President’s",
  ])("leaves %j as it stands", (text) => {
    expect(cleanText(text)).toEqual({ text, doubt: null });
  });

  it("takes out control characters and turned reading direction, and says so", () => {
    expect(cleanText("a\u0007b\u202ec")).toEqual({ text: "abc", doubt: "2 control characters were taken out" });
  });

  it("gives null for a NUL", () => {
    expect(cleanText("a\0b")).toBeNull();
  });

  it.each(["SoulГ© From", "Order 10501вЂ”Safeguarding", "No. 1919 ВЅ of", "CafÃ©", "Presidentâ€™s"])(
    "keeps %j and doubts it",
    (text) => {
      expect(cleanText(text)).toEqual({ text, doubt: "looks like text that was decoded wrongly; kept as it stands" });
    },
  );

  it("replaces half a character, which no database holds", () => {
    expect(cleanText("a\ud83d")).toEqual({ text: "a\ufffd", doubt: "holds a character that could not be decoded" });
  });

  it("folds white space of every kind", () => {
    expect(foldSpace(" Amending Executive Order No. \n\t10713,\r\n\r\n relating\u00a0to ")).toBe(
      "Amending Executive Order No. 10713, relating to",
    );
  });
});
