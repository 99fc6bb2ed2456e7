import { asRawText } from "./as-raw-text.ts";
import { readOrderHtml } from "./read-order-html.ts";
import { REAL_XML_FOLDER, realOrder, realOrderNumbers, realOrderXml, realPlainText } from "./real-order-texts.ts";
import { structureOf } from "./structure-of.ts";

const read = (text: string | Uint8Array) => {
  const reading = readOrderHtml(text);
  if ("refused" in reading) throw new Error(reading.refused);
  return reading.order;
};

const RAW = `<html><head><title>FR</title></head><body><pre>
[Federal Register Volume 59, Number 32]
[Presidential Documents]
[[Page 7629]]

Title 3--
The President

                Executive Order 12898 of February 11, 1994

                Federal Actions To Address Environmental Justice in
                Minority Populations

                By the authority vested in me as President by the
                Constitution, it is hereby ordered as follows:

                Section 1-1. Implementation.

                1-101. Agency Responsibilities. To the greatest extent
                practicable, each Federal agency shall make

[[Page 7630]]

                environmental justice part of its mission:

                    (a) by ${"``"}just'' means; and
                    (b) by R&amp;D &amp; non-
                Federal aid.

                (Presidential Sig.)

                THE WHITE HOUSE,

                    February 11, 1994.

[FR Doc. 94-3685
Filed 2-14-94; 3:07 pm]
Billing code 3195-01-P
</pre></body></html>`;

describe("an order in preformatted text", () => {
  const order = read(RAW);

  it("has its facts", () => {
    expect(order).toMatchObject({
      number: "12898",
      signingDate: "1994-02-11",
      title: "Federal Actions To Address Environmental Justice in Minority Populations",
      documentNumber: "94-3685",
      signature: { place: "THE WHITE HOUSE,", date: "1994-02-11" },
      warnings: [],
    });
  });

  it("is divided by its layout, and whole again where a page cut it", () => {
    expect(order.provisions.map(({ key, heading, paragraphs }) => [key, heading, paragraphs[0]?.text ?? null])).toEqual(
      [
        [
          "preamble",
          null,
          "By the authority vested in me as President by the Constitution, it is hereby ordered as follows:",
        ],
        ["sec-1-1", "Implementation", null],
        [
          "sec-1-101",
          "Agency Responsibilities",
          "To the greatest extent practicable, each Federal agency shall make environmental justice part of its mission:",
        ],
        ["sec-1-101-a", null, "by “just” means; and"],
        ["sec-1-101-b", null, "by R&D & non-Federal aid."],
      ],
    );
  });
});

describe("other answers", () => {
  it("are read as HTML pages, without scripts and tags", () => {
    const order =
      read(`<!DOCTYPE html><html><head><style>p{}</style></head><body><script>alert("Sec. 9. x")</script><h1>Executive Order 99001 of March 1, 2031</h1>
      <p>By the authority vested in me, I hereby order:</p><p><strong>Section 1.</strong> <em>Policy.</em> Light &lt;b&gt; is good.</p><p>Sec. 2. It is done. <!-- no --></p><p>THE WHITE HOUSE,</p><p>March 1, 2031.</p></body></html>`);
    expect(order.provisions.map(({ key, heading, paragraphs }) => [key, heading, paragraphs[0]?.text])).toEqual([
      ["preamble", null, "By the authority vested in me, I hereby order:"],
      ["sec-1", "Policy", "Light <b> is good."],
      ["sec-2", null, "It is done."],
    ]);
  });

  it("are refused where there is no order in them", () => {
    expect(readOrderHtml("")).toEqual({ refused: "holds no text" });
    expect(readOrderHtml("<html><body><script>x</script></body></html>")).toEqual({ refused: "holds no text" });
    expect(readOrderHtml("<html><body><h1>Request Access</h1></body></html>")).toEqual({
      refused: "is a page that asks for access, not an order",
    });
  });

  it("are read with warnings where they are cut off or have no heading", () => {
    expect(read("<html><pre>Sec. 1. Light.").warnings).toEqual([
      "The preformatted text is not closed; the answer may be cut off.",
      "No line is the heading of an order; all lines were read as its text.",
      "There is no signature; the text may be cut off.",
      "No heading states the number of the order.",
      "Neither the heading nor the signature states a date that can be read.",
    ]);
  });
});

const numbers = realOrderNumbers();
if (!numbers) console.warn(`The reader of plain text is not tested on real orders: there is no ${REAL_XML_FOLDER}.`);

(numbers ? describe : describe.skip)("real orders in the layout of plain text", () => {
  it("have the same facts and nearly always the same structure as in XML", () => {
    const withoutAnnex = (structure: string) => structure.replace(/ Annex.*/, "");
    const different = (numbers ?? []).filter((number) => {
      const [xml, text] = [realOrder(number), read(asRawText(realOrderXml(number)))];
      expect([text.number, text.signingDate, text.title, text.documentNumber]).toEqual([
        xml.number,
        xml.signingDate,
        xml.title,
        xml.documentNumber,
      ]);
      return withoutAnnex(structureOf(text)) !== withoutAnnex(structureOf(xml));
    });
    expect(different.length).toBeLessThanOrEqual((numbers?.length ?? 0) * 0.02);
  });

  test.each([
    ["10340", "Par. 1", "par-7"],
    ["11246", "Sec. 101", "sec-202"],
    ["12333", "Sec. 1.1", "sec-1.1-a"],
    ["12148", "Sec. 1", "sec-1-101"],
    ["14028", "Sec. 1", "sec-4-e-i"],
    ["9981", "Par. 1", "par-6"],
  ])("EO %s, as another source prints it, has its parts", (number, first, key) => {
    const text = realPlainText(number);
    const order = text ? read(text) : null;
    expect(order?.number).toBe(number);
    expect(order?.provisions.find((one) => one.kind === "SECTION")?.number).toBe(first);
    expect(order?.provisions.map((one) => one.key)).toContain(key);
  });
});
