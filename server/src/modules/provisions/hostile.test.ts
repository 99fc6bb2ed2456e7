import fc from "fast-check";
import { buildOrderText, orderXml } from "./build-order-text.ts";
import { findAgencies } from "./find-agencies.ts";
import { findAuthorities } from "./find-authorities.ts";
import { findDeadlines } from "./find-deadlines.ts";
import { findTopics } from "./find-topics.ts";
import type { OrderReading } from "./order-text.ts";
import { readOrderHtml } from "./read-order-html.ts";
import { readOrderXml } from "./read-order-xml.ts";

const MEGABYTE = 1_000_000;
const fill = (piece: string) => piece.repeat(Math.ceil(MEGABYTE / piece.length));
const useAll = (reading: OrderReading) => {
  if ("refused" in reading) return;
  for (const find of [findDeadlines, findAuthorities, findAgencies, findTopics]) find(reading.order);
};

/** The fastest of three, so that a busy machine does not fail the test. */
function milliseconds(work: () => void): number {
  const times = [1, 2, 3].map(() => {
    const start = process.cpuUsage();
    work();
    return process.cpuUsage(start).user / 1000;
  });
  return Math.min(...times);
}

const PIECES = [
  "(a) ",
  "(i)",
  "((((",
  "“",
  "”",
  '"',
  "Sec. 1. ",
  "Section 1.1 ",
  "1-101. ",
  "Part I—",
  "the Secretary of ",
  "Secretary (Secretary) ",
  "within 90 days of the date of this order, ",
  "shall ",
  "shall, and ",
  ", and ",
  "and the ",
  "by December 31, ",
  "1 U.S.C. 1, ",
  "section 1 of title 5, ",
  "The Act ",
  "A A A Act ",
  "Secretaries of State, the Treasury, ",
  "annually ",
  "each year that ",
  "is amended to read: ",
  "one hundred and twenty ",
  "Public Law 1-1, ",
  "x",
  "A",
  " ",
  ".",
  ". A",
  "; ",
  "—",
  "5 CFR ",
  "authority vested in me ",
  "if ",
  "not later than ",
  "of the ",
];

describe("a megabyte of the same piece", () => {
  test.each(PIECES)("%j is read and searched within a second", (piece) => {
    const text = fill(piece);
    expect(
      milliseconds(() =>
        useAll(readOrderXml(orderXml(`<FP>I hereby order:</FP><FP>Sec. 1. ${text.replace(/&/g, "")}</FP>`))),
      ),
    ).toBeLessThan(1000);
  });

  test.each(PIECES)("%j in lines of plain text is read and searched within a second", (piece) => {
    const lines = fill(`${piece}\n`);
    expect(
      milliseconds(() => useAll(readOrderHtml(`Executive Order 99001 of March 1, 2031\n\n${lines}`))),
    ).toBeLessThan(30_000);
  });

  test.each([
    "<",
    "<a ",
    "<a>",
    "</a>",
    "<!--",
    "&",
    "&amp;",
    "&#x41;",
    "<![CDATA[",
    "<?x",
    "<a/>",
    "<FP>a</FP>",
    "<FP>(a) a</FP>",
    "<FP>“a</FP>",
    "<!DOCTYPE x [",
    '<a b="',
    "<pre>",
    "<script>",
    "</pre",
  ])("%j as markup is refused or read within a second", (piece) => {
    const markup = fill(piece);
    for (const [before, after] of [
      ["", ""],
      ["<PRESDOCU><EXECORD>", "</EXECORD></PRESDOCU>"],
    ]) {
      expect(milliseconds(() => useAll(readOrderXml(before + markup + after)))).toBeLessThan(30_000);
      expect(milliseconds(() => useAll(readOrderHtml(before + markup + after)))).toBeLessThan(30_000);
    }
  });
});

describe("a hostile file", () => {
  it("defines no entities", () => {
    const laughs = `<!DOCTYPE lolz [<!ENTITY lol "lol"><!ENTITY lol2 "&lol;&lol;">]><PRESDOCU><EXECORD><FP>&lol2;</FP></EXECORD></PRESDOCU>`;
    expect(readOrderXml(laughs)).toEqual({ refused: "has a document type declaration, which is not read" });
    expect(readOrderXml(`<!DOCTYPE a SYSTEM "file:///etc/passwd"><a/>`)).toEqual({
      refused: "has a document type declaration, which is not read",
    });
  });

  it("is refused when it nests too deeply or is too long", () => {
    expect(readOrderXml(`${"<a>".repeat(100)}${"</a>".repeat(100)}`)).toEqual({
      refused: "nests more than 60 elements",
    });
    expect(readOrderXml("x".repeat(8_000_001))).toEqual({ refused: "is longer than 8000000 characters" });
  });

  it("keeps scripts and Markdown as the words that they are", () => {
    const reading = readOrderXml(
      orderXml("<FP>&lt;script&gt;alert(1)&lt;/script&gt; [x](javascript:alert(1)) *y*</FP>"),
    );
    expect("order" in reading && reading.order.preamble).toBe("<script>alert(1)</script> [x](javascript:alert(1)) *y*");
  });

  it("does not reach into objects", () => {
    for (const name of ["__proto__", "constructor", "toString", "hasOwnProperty"]) {
      useAll(readOrderXml(orderXml(`<FP>&${name}; ${name} (${name})</FP><${name} ${name}="1">x</${name}>`)));
    }
    expect(({} as Record<string, unknown>).x).toBeUndefined();
  });
});

describe("any input", () => {
  const piece = fc.constantFrom(
    ...PIECES,
    "\n",
    "<FP>",
    "</FP>",
    "<P>",
    "</P>",
    '<E T="04">',
    "</E>",
    "&",
    "<",
    ">",
    "&#0;",
    "&lt;",
    "\u0000",
    "\ud800",
    "é",
    "March 31, 2031",
    "9999",
    "years",
    "Executive Order 12154-A",
  );
  const soup = fc.array(piece, { maxLength: 60 }).map((pieces) => pieces.join(""));

  it("never makes a reader or a finder throw", () => {
    fc.assert(
      fc.property(fc.oneof(soup, fc.string({ unit: "binary" })), (text) => {
        useAll(readOrderXml(text));
        useAll(readOrderXml(orderXml(text)));
        useAll(readOrderHtml(text));
      }),
      { numRuns: 400 },
    );
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 400 }), (bytes) => {
        useAll(readOrderXml(bytes));
        useAll(readOrderHtml(bytes));
      }),
    );
  });

  it("keeps every word of its paragraphs, in order", () => {
    const words = (text: string) => text.match(/[\p{L}\p{N}]+/gu) ?? [];
    const line = fc
      .array(fc.constantFrom(...PIECES.map((one) => one.trim()).filter((one) => /\w/.test(one))), {
        minLength: 1,
        maxLength: 8,
      })
      .map((pieces) => pieces.join(" "));
    fc.assert(
      fc.property(fc.array(line, { minLength: 1, maxLength: 12 }), (lines) => {
        const order = buildOrderText(lines.join("\n"));
        const kept = order.provisions
          .flatMap((one) => [one.marker, one.heading ?? "", ...one.paragraphs.map((paragraph) => paragraph.text)])
          .join(" ");
        expect(words(kept)).toEqual(words(lines.join(" ")));
      }),
      { numRuns: 300 },
    );
  });
});
