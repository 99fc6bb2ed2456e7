import fc from "fast-check";
import { buildOrderText, orderXml } from "./build-order-text.ts";
import { findAgencies } from "./find-agencies.ts";
import { findAuthorities } from "./find-authorities.ts";
import { findDeadlines } from "./find-deadlines.ts";
import { findTopics } from "./find-topics.ts";
import type { OrderReading, OrderText } from "./order-text.ts";
import { readOrderHtml } from "./read-order-html.ts";
import { readOrderXml } from "./read-order-xml.ts";

const MEGABYTE = 1_000_000;
const fill = (piece: string, length: number) => piece.repeat(Math.ceil(length / piece.length));
const FINDERS = { findDeadlines, findAuthorities, findAgencies, findTopics };

/** CPU time; the fastest of up to three where it exceeds the limit, so that a busy machine does not fail the test. */
function milliseconds(work: () => void, limit: number): number {
  let fastest = Number.POSITIVE_INFINITY;
  for (let run = 0; run < 3 && fastest >= limit; run += 1) {
    const start = process.cpuUsage();
    work();
    fastest = Math.min(fastest, process.cpuUsage(start).user / 1000);
  }
  return fastest;
}

/** Reads and searches, each step within a second a megabyte. */
function expectLinear(read: () => OrderReading, length: number): void {
  const limit = Math.max(400, (length / MEGABYTE) * 1000);
  let reading: OrderReading = { refused: "not read" };
  const slow: string[] = [];
  const time = (name: string, work: () => void) => {
    const taken = milliseconds(work, limit);
    if (taken >= limit) slow.push(`${name} took ${Math.round(taken)} ms`);
  };
  time("the reader", () => {
    reading = read();
  });
  if ("order" in reading) {
    const { order } = reading as { order: OrderText };
    for (const [name, find] of Object.entries(FINDERS)) time(name, () => void find(order));
  }
  expect(slow).toEqual([]);
}

const useAll = (reading: OrderReading) => {
  if ("order" in reading) for (const find of Object.values(FINDERS)) find(reading.order);
};

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

const asSentence = (text: string) => readOrderXml(orderXml(`<FP>I hereby order:</FP><FP>Sec. 1. ${text}</FP>`));
const asLines = (text: string) => readOrderHtml(`Executive Order 99001 of March 1, 2031\n\n${text}`);

describe("the same piece again and again", () => {
  const length = MEGABYTE / 5;

  test.each(PIECES)("%j is read and searched in linear time", (piece) => {
    expectLinear(() => asSentence(fill(piece, length)), length);
    expectLinear(() => asLines(fill(`${piece}\n`, length)), length);
  });

  test.each(["Sec. 1. ", ". A", "A", "1 U.S.C. 1, ", "annually "])(
    "%j by the megabyte takes a second a step",
    (piece) => {
      expectLinear(() => asSentence(fill(piece, MEGABYTE)), MEGABYTE);
    },
  );

  test.each([
    "(a) x:",
    "(a) x",
    "(i) x",
    "(1) (a) (i) (A) (1) (a) x:",
    "Sec. 1. x",
    "Part I—X",
    "“Sec. 1. x",
    "Section 1 is amended to read:",
  ])("%j as paragraph after paragraph is read in linear time, not too deep", (piece) => {
    const paragraphs = fill(`<FP>${piece}</FP>`, length);
    expectLinear(() => readOrderXml(orderXml(`<FP>I hereby order:</FP><FP>Sec. 1. x:</FP>${paragraphs}`)), length);
    expectLinear(() => asLines(`Sec. 1. x:\n${fill(`${piece}\n`, length)}`), length);
    const reading = readOrderXml(orderXml(`<FP>Sec. 1. x:</FP>${paragraphs}`));
    expect("order" in reading && Math.max(...reading.order.provisions.map((one) => one.level))).toBeLessThanOrEqual(12);
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
  ])("%j as markup is refused or read in linear time", (piece) => {
    for (const [before, after] of [
      ["", ""],
      ["<PRESDOCU><EXECORD>", "</EXECORD></PRESDOCU>"],
    ]) {
      expectLinear(() => readOrderXml(before + fill(piece, length) + after), length);
      expectLinear(() => readOrderHtml(before + fill(piece, length) + after), length);
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
