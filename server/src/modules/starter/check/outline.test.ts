import { readOrderHtml } from "../../provisions/read-order-html.ts";
import { completeOutline, outlineOf } from "./outline.ts";

test("lists the numbers of a text as one cites them", () => {
  const reading = readOrderHtml(
    "Executive Order 20001 of May 4, 2031\n\nA Title\n\nBy the authority vested in me:\n\nSection 1. Policy. It is so.\n\nSec. 2. Duties. All shall:\n\n(a) act; and\n\n(b) rest.",
  );
  if ("refused" in reading) throw new Error(reading.refused);
  expect(outlineOf(reading.order)).toEqual(["Preamble", "Sec. 1", "Sec. 2", "Sec. 2(a)", "Sec. 2(b)"]);
});

test.each<[string, string[], string[]]>([
  ["puts back the first of a list", ["Sec. 1", "Sec. 1(b)"], ["Sec. 1", "Sec. 1(a)", "Sec. 1(b)"]],
  ["puts back what stood between", ["Sec. 1", "Sec. 4"], ["Sec. 1", "Sec. 2", "Sec. 3", "Sec. 4"]],
  [
    "puts back Roman and other numbers",
    ["Sec. 1", "Sec. 1(a)(iii)", "Sec. 2-1(3)"],
    ["Sec. 1", "Sec. 1(a)(i)", "Sec. 1(a)(ii)", "Sec. 1(a)(iii)", "Sec. 2-1(1)", "Sec. 2-1(2)", "Sec. 2-1(3)"],
  ],
  ["knows sections by the hundred", ["Sec. 302", "Sec. 401"], ["Sec. 301", "Sec. 302", "Sec. 401"]],
  ["leaves out a long gap", ["Sec. 1", "Sec. 1(z)", "Sec. 9"], ["Sec. 1", "Sec. 1(z)", "Sec. 9"]],
  [
    "takes a letter after its like for a letter",
    ["Sec. 1", "Sec. 1(g)", "Sec. 1(h)", "Sec. 1(i)"],
    ["Sec. 1", "Sec. 1(g)", "Sec. 1(h)", "Sec. 1(i)"],
  ],
  ["takes a double letter that no number stands before as it is", ["Sec. 1", "Sec. 1(xx)"], ["Sec. 1", "Sec. 1(xx)"]],
  [
    "puts Roman numbers below the letter before them",
    ["Sec. 1", "Sec. 1(a)", "Sec. 1(i)", "Sec. 1(ii)", "Sec. 1(ii)(A)", "Sec. 1(b)"],
    ["Sec. 1", "Sec. 1(a)", "Sec. 1(a)(i)", "Sec. 1(a)(ii)", "Sec. 1(a)(ii)(A)", "Sec. 1(b)"],
  ],
  [
    "puts capitals below the Roman number before them",
    ["Sec. 1", "Sec. 1(a)", "Sec. 1(a)(i)", "Sec. 1(a)(ii)", "Sec. 1(a)(A)", "Sec. 1(a)(B)", "Sec. 1(b)"],
    ["Sec. 1", "Sec. 1(a)", "Sec. 1(a)(i)", "Sec. 1(a)(ii)", "Sec. 1(a)(ii)(A)", "Sec. 1(a)(ii)(B)", "Sec. 1(b)"],
  ],
])("%s", (_, numbers, outline) => {
  expect(completeOutline(numbers)).toEqual(outline);
});
