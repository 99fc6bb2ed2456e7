import { readInstrument } from "./read-instrument.ts";

test.each([
  ["Proc. 10141", "PROCLAMATION", "Proc. 10141"],
  ["Proclamation 10141", "PROCLAMATION", "Proc. 10141"],
  ["Pub. L. 96-14", "PUBLIC_LAW", "Pub. L. 96-14"],
  ["Public Law 96-14", "PUBLIC_LAW", "Pub. L. 96-14"],
  ["Notice of August 15, 1995", "NOTICE", "Notice of August 15, 1995"],
  ["Memorandum of June 14, 2017", "MEMORANDUM", "Memorandum of June 14, 2017"],
  ["Public Land Order 2187", "PUBLIC_LAND_ORDER", "Public Land Order 2187"],
  ["July 20, 1899", "EXECUTIVE_ORDER_UNNUMBERED", "July 20, 1899"],
])("reads %j", (written, kind, citation) => {
  expect(readInstrument(written)).toEqual({ kind, citation });
  expect(readInstrument(citation)).toEqual({ kind, citation });
});

test.each([
  "",
  "EO 13780",
  "13780",
  "Proc. 1; Proc. 2",
  "Proc. 1 and 2",
  "a proclamation",
  "Revokes: Proc. 1",
  "hello",
])("reads no document in %j", (written) => {
  expect(readInstrument(written)).toBeNull();
});
