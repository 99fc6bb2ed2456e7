import { faultsOf, orderFile } from "./build-checked-library.ts";
import { foldWords } from "./official-words.ts";
import { checkQuotations } from "./quotations.ts";

const file = orderFile("20001", {
  relations: [
    {
      kind: "REVOKES",
      order: "20000",
      inPart: false,
      on: null,
      quote: "“EO 20000” is\nhereby revoked",
      where: "Sec. 1",
    },
    { kind: "REVOKES", order: "19999", inPart: false, on: null, quote: "is altogether revoked", where: "Sec. 1" },
  ],
});

test("finds a quotation that does not stand in the text", () => {
  const officialWords = () => foldWords("<p>The *order* “EO 20000” is hereby\n revoked &amp; done.</p>");
  expect(faultsOf(checkQuotations, [file], { officialWords })).toEqual([
    "relations.1.quote: “is altogether revoked” does not stand in the official text",
  ]);
});

test("says nothing where the text is not at hand", () => {
  expect(faultsOf(checkQuotations, [file])).toEqual([]);
});
