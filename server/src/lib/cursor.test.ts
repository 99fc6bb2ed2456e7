import { formatCursor, isWholeNumber, parseCursor, sealCursorsWith } from "./cursor.ts";

const read = (cursor: string) => parseCursor(cursor, "NEWEST", [isWholeNumber, isWholeNumber]);

it("reads back what it wrote", () => {
  expect(read(formatCursor("NEWEST", [3, -1]))).toEqual([3, -1]);
});

it("is the same for each server with the secret, and for no other", () => {
  sealCursorsWith("one secret");
  const cursor = formatCursor("NEWEST", [3, 4]);
  sealCursorsWith("another secret");
  expect(() => read(cursor)).toThrow(/no cursor of this list/);
  sealCursorsWith("one secret");
  expect(read(cursor)).toEqual([3, 4]);
});

it("refuses cursors that are forged, changed in any byte, cut, of another sort or of another shape", () => {
  const cursor = formatCursor("NEWEST", [3, 4]);
  const bytes = Buffer.from(cursor, "base64url");
  const changed = [...bytes.keys()].map((at) => {
    const copy = Buffer.from(bytes);
    copy[at] = (copy[at] as number) ^ 1;
    return copy.toString("base64url");
  });
  const forged = Buffer.from(JSON.stringify(["NEWEST", 3, 4])).toString("base64url");
  const cut = [...bytes.keys()].map((length) => bytes.subarray(0, length).toString("base64url"));
  const others = [formatCursor("OLDEST", [3, 4]), formatCursor("NEWEST", [3]), formatCursor("NEWEST", ["3", 4])];
  for (const bad of [...changed, ...cut, ...others, forged, "", "x", "💥", "\0".repeat(20)])
    expect(() => read(bad)).toThrow(/no cursor of this list/);
});
