import { canonicalOrderNumber } from "./canonical-order-number.ts";

describe("canonicalOrderNumber", () => {
  it.each([
    ["14060", "14060"],
    ["EO 14,060", "14060"],
    ["E.O. 12154-a", "12154-A"],
    ["11359A", "11359-A"],
    ["Executive Order No. 9577-A", "9577-A"],
    ["007", "7"],
  ])("reads %s", (written, number) => {
    expect(canonicalOrderNumber(written)).toBe(number);
  });

  it.each(["", "0", "EO", "14060, May 4, 2031", "9-2", "396 1/2", "1234567", "null"])(
    "takes %j for no number",
    (written) => {
      expect(canonicalOrderNumber(written)).toBeNull();
    },
  );
});
