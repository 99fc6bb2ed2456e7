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

test("looks for the words of another document nowhere, but wants them to name the order", () => {
  const acts = (quote: string) => ({
    kind: "REVOKES" as const,
    instrument: { kind: "PROCLAMATION" as const, citation: "Proc. 1", printedAt: "96 FR 1" },
    voice: "PASSIVE" as const,
    inPart: false,
    on: "2031-06-01",
    quote,
    where: "Sec. 1",
  });
  const relations = [acts("Executive Orders 20000 and 20001 are revoked."), acts("Executive Order 20000 is revoked.")];
  for (const officialWords of [() => null, () => "nothing of the kind"])
    expect(faultsOf(checkQuotations, [orderFile("20001", { relations })], { officialWords })).toEqual([
      "relations.1.quote: “Executive Order 20000 is revoked.” does not name EO 20001",
    ]);
});

test("says nothing where the text is not at hand", () => {
  expect(faultsOf(checkQuotations, [file])).toEqual([]);
});
