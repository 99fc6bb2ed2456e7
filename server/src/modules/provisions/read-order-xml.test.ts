import { buildOrderText, orderXml } from "./build-order-text.ts";
import { readOrderXml } from "./read-order-xml.ts";
import { structureOf } from "./structure-of.ts";

const read = (xml: string | Uint8Array) => {
  const reading = readOrderXml(xml);
  if ("refused" in reading) throw new Error(reading.refused);
  return reading.order;
};
const refusal = (xml: string | Uint8Array) => {
  const reading = readOrderXml(xml);
  return "refused" in reading ? reading.refused : null;
};
const keysOf = (lines: string) => buildOrderText(lines).provisions.map((provision) => provision.key);

describe("an order in the Federal Register's XML", () => {
  const order = read(
    orderXml(`
      <FP>By the authority vested in me, it is hereby ordered:</FP>
      <FP><E T="04">Section 1</E>. <E T="03">Policy.</E> (a) Light is good.<PRTPAGE P="7"/>
      </FP>
      <P>(b) The Keeper shall:</P>
      <FP SOURCE="FP1">(i) trim the wick; and</FP>
      <FP SOURCE="FP1">(ii) in <E T="03">Nixon</E> v. <E T="03">Dark</E>, win.</FP>
      <FP><E T="04">Sec. 2.</E> Section 1 is amended to read: “<E T="04">Sec. 9.</E> (a) Nothing.”</FP>
      <GPH DEEP="62" HTYPE="RIGHT"><GID>SIG.EPS</GID></GPH>`),
  );

  it("has its number, date, title and document number", () => {
    expect(order).toMatchObject({
      number: "99001",
      signingDate: "2031-03-01",
      title: "On Lighthouses",
      documentNumber: "2031-00001",
      preamble: "By the authority vested in me, it is hereby ordered:",
      signature: { place: "THE WHITE HOUSE,", date: "2031-03-01" },
      warnings: [],
    });
  });

  it("is divided by its numbers, with permalinks, citations and headings", () => {
    expect(
      order.provisions.map(({ key, parent, number, heading, level }) => [key, parent, number, heading, level]),
    ).toEqual([
      ["preamble", null, "Preamble", null, 0],
      ["sec-1", null, "Sec. 1", "Policy", 0],
      ["sec-1-a", "sec-1", "Sec. 1(a)", null, 1],
      ["sec-1-b", "sec-1", "Sec. 1(b)", null, 1],
      ["sec-1-b-i", "sec-1-b", "Sec. 1(b)(i)", null, 2],
      ["sec-1-b-ii", "sec-1-b", "Sec. 1(b)(ii)", null, 2],
      ["sec-2", null, "Sec. 2", null, 0],
    ]);
  });

  it("keeps its words, without page markers and emphasis", () => {
    expect(order.provisions[2]?.paragraphs).toEqual([{ key: "sec-1-a-p1", text: "Light is good.", quoted: false }]);
    expect(order.provisions[5]?.paragraphs[0]?.text).toBe("in Nixon v. Dark, win.");
    expect(order.provisions[6]?.paragraphs[0]?.text).toBe("Section 1 is amended to read: “Sec. 9. (a) Nothing.”");
  });
});

describe("the number of a paragraph", () => {
  test.each([
    [
      "letters with Roman numbers in them",
      "Sec. 1. (g) One.\n(h) Two:\n(i) x\n(ii) y\n(i) Three.\n(j) Four.",
      "1[g h[i ii] i j]",
    ],
    ["the letter i", "Sec. 1. (h) Two.\n(i) Three.\n(j) Four.", "1[h i j]"],
    ["Roman five and ten", "Sec. 1. The list:\n(iv) x\n(v) y\n(vi) z\n(ix) q\n(x) r", "1[iv v vi ix x]"],
    ["letters after z", "Sec. 1. The list:\n(y) x\n(z) y\n(aa) z\n(bb) q\n(hh) r\n(ii) s", "1[y z aa bb hh ii]"],
    [
      "letters after zz",
      "Sec. 1. The list:\n(z) x\n(aa) y\n(zz) z\n(aaa) q\n(hhh) r\n(iii) s",
      "1[z aa zz aaa hhh iii]",
    ],
    ["three levels", "Sec. 1. (a) A:\n(1) b:\n(A) c\n(B) d\n(2) e\n(b) F", "1[a[1[A B] 2] b]"],
    ["run-in numbers", "Sec. 1. *Policy.* (a) *Light.* (1) One.\n(2) Two.\n(b) Three.", "1[a[1 2] b]"],
    ["dashed numbers", "Sec. 1. *Policy.*\n1-101. One.\n(a) x\n1-102. Two.", "1[1-101[a] 1-102]"],
    [
      "a first item within the sentence",
      "Sec. 1. In this order: (a) “Keeper” means one;\n(b) “Light” means two.",
      "1[a b]",
    ],
    ["decimals", "Sec. 1.1. One.\nSec. 1.2. Two. (a) Three.", "1.1 1.2[a]"],
  ])("is understood: %s", (_what, lines, structure) => {
    expect(structureOf(buildOrderText(lines))).toBe(structure);
  });

  it("is a sentence's beginning where the sentence goes on", () => {
    expect(
      structureOf(buildOrderText("Section 9A(c) of the Act provides light.\nI hereby order:\nSection 1. Light.")),
    ).toBe("Pre 1");
  });

  it("that stands twice gets an address of its own, and a warning", () => {
    const order = buildOrderText("Sec. 1. One.\nSec. 2. Two.\nSec. 2. Three.");
    expect(order.provisions.map((provision) => provision.key)).toEqual(["sec-1", "sec-2", "sec-2-2"]);
    expect(order.warnings).toEqual([
      "Sec. 2 follows Sec. 2.",
      'Sec. 2 stands more than once; this one has the address "sec-2-2".',
    ]);
  });

  it("keeps its permalink when words before it change", () => {
    const [before, after] = ["Light.", "Much more light, and in other words."].map((words) =>
      keysOf(`Sec. 1. ${words}\n(a) x\n(b) y`),
    );
    expect(after).toEqual(before);
  });
});

describe("the new wording of another document", () => {
  test.each([
    [
      "marks before every paragraph",
      "Sec. 1. Section 4 is amended to read:\n“Sec. 4. (a) One.\n“(b) Two.”\nSec. 2. Own.",
      "1 2",
    ],
    ["marks at both ends alone", "Sec. 1. These are added:\n“Sec. 4. One.\n(b) x\nSec. 5. Two.”\nSec. 2. Own.", "1 2"],
    ["no marks", "Sec. 1. (a) 5 CFR 6.2 is amended to read:\nOPM shall list positions.\n(b) Own.", "1[a b]"],
    [
      "a mark that nobody closes",
      "Sec. 1. One.\nSec. 2. Section 7 is amended to read:\n“Sec. 7. Lost.\nSec. 3. Own.",
      "1 2 3",
    ],
  ])("is no part of this order: %s", (_what, lines, structure) => {
    expect(structureOf(buildOrderText(lines))).toBe(structure);
  });

  it("is marked", () => {
    const order = buildOrderText(
      "Sec. 1. Section 4 is amended to read:\n“Sec. 4. Within 90 days of the date of this order, agencies shall report.”",
    );
    expect(order.provisions[0]?.paragraphs.map((paragraph) => paragraph.quoted)).toEqual([false, true]);
  });

  it("is not a definition", () => {
    expect(buildOrderText("Sec. 1. In this order:\n“Light” means light.").provisions[0]?.paragraphs[1]?.quoted).toBe(
      false,
    );
  });
});

describe("parts, annexes and unnumbered passages", () => {
  it("are told apart", () => {
    const order = read(
      orderXml(
        `<FP>I hereby order:</FP><FP><E T="04">PART I—LIGHT</E></FP><FP><E T="04">Sec. 101.</E> One:</FP><P>(a) x;</P><P>(b) y.</P><P>All of them matter.</P><FP><E T="04">PART II—DARK</E></FP><FP><E T="04">Sec. 201.</E> Part II of the Manual is amended.</FP>`,
        { after: `<ANNEX><HD SOURCE="HED">ANNEX</HD><FP>Sec. 1. A list.</FP></ANNEX>` },
      ),
    );
    expect(order.provisions.map(({ key, number, heading }) => [key, number, heading])).toEqual([
      ["preamble", "Preamble", null],
      ["part-i", "Part I", "LIGHT"],
      ["sec-101", "Sec. 101", null],
      ["sec-101-a", "Sec. 101(a)", null],
      ["sec-101-b", "Sec. 101(b)", null],
      ["sec-101-flush", "Sec. 101", null],
      ["part-ii", "Part II", "DARK"],
      ["sec-201", "Sec. 201", null],
      ["annex", "Annex", null],
    ]);
  });

  it("number the paragraphs of an order without sections", () => {
    expect(keysOf("It is ordered as follows:\nLight is good.\nDark is bad.")).toEqual(["preamble", "p-1", "p-2"]);
    expect(keysOf("It is ordered as follows:\n1. Light is good.\n2. Dark is bad:\na. Very.")).toEqual([
      "preamble",
      "par-1",
      "par-2",
      "par-2-a",
    ]);
  });
});

describe("a file that is no such XML", () => {
  test.each([
    ["", "is empty"],
    ["Not XML at all.", /^is not well-formed XML/],
    ["<PRESDOCU><EXECORD><FP>cut", /^is not well-formed XML/],
    ["<PRESDOCU><EXECORD><FP>a</EXECORD></PRESDOCU>", /^is not well-formed XML: .* \(line 1, column \d+\)$/],
    ["<PRESDOCU><PROCLA><FP>x</FP></PROCLA></PRESDOCU>", "holds no executive order: its outermost element is PRESDOCU"],
    ["<html><body>Request Access</body></html>", "holds no executive order: its outermost element is html"],
    ['<!DOCTYPE a [<!ENTITY x "y">]><a>&x;</a>', "has a document type declaration, which is not read"],
    ['<?xml version="1.0" encoding="klingon"?><a/>', 'names the encoding "klingon", which is not known'],
  ])("is refused with its reason: %s", (xml, reason) => {
    const refused = refusal(typeof xml === "string" && /klingon/.test(xml) ? new TextEncoder().encode(xml) : xml);
    if (typeof reason === "string") expect(refused).toBe(reason);
    else expect(refused).toMatch(reason);
  });

  it("is read as far as it can be where only details are odd", () => {
    const order = read(
      orderXml("<FP>AT&T &nbsp;&amp;amp; &#8220;x&#8221; &bogus; &#0; &#xD800;</FP><WEIRD>Kept.</WEIRD>"),
    );
    expect(order.preamble).toBe("AT&T &amp; “x” &bogus; \ufffd \ufffd\n\nKept.");
    expect(order.warnings).toEqual([
      "An ampersand stands alone in the XML and was read as itself.",
      'The entity "&bogus;" is unknown and stands as it was written.',
      '"&#0;" is no character; it is read as \ufffd.',
      '"&#xD800;" is no character; it is read as \ufffd.',
      "The element WEIRD is unknown and was read as a paragraph.",
    ]);
  });

  it("is decoded as it says, and a wrong encoding is reported", () => {
    const xml = orderXml("<FP>“Café” § 1</FP>");
    expect(read(new TextEncoder().encode(`\ufeff${xml}`)).preamble).toBe("“Café” § 1");
    const latin = Buffer.from(`<?xml version="1.0" encoding="ISO-8859-1"?>${orderXml("<FP>Café § 1</FP>")}`, "latin1");
    expect(read(latin)).toMatchObject({ preamble: "Café § 1", warnings: [] });
    const wrong = Buffer.from(orderXml("<FP>Café</FP>"), "latin1");
    expect(read(wrong)).toMatchObject({ preamble: "Café", warnings: [expect.stringContaining("is not utf-8")] });
    const wide = Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(orderXml("<FP>“Wide”</FP>"), "utf16le")]);
    expect(read(wide).preamble).toBe("“Wide”");
  });

  it("says when heading and signature disagree, or when there is no number", () => {
    expect(read(orderXml("<FP>x</FP>", { heading: "Executive Order 99001 of March 5, 2031" })).warnings).toEqual([
      "The heading says 2031-03-05, the signature 2031-03-01.",
    ]);
    expect(read(orderXml("<FP>x</FP>", { heading: "" }))).toMatchObject({
      number: null,
      signingDate: "2031-03-01",
      warnings: ["No heading states the number of the order."],
    });
    expect(read(orderXml("<FP>x</FP>", { heading: "Executive Order 12154-A of February 30, 1979" }))).toMatchObject({
      number: "12154-A",
      signingDate: "2031-03-01",
    });
  });
});
