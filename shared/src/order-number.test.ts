import { numberSortKey, parseOrderNumber } from "./order-number.ts";

describe("parseOrderNumber", () => {
  it.each([
    ["14060", "14060"],
    ["14,060", "14060"],
    [" 14060 ", "14060"],
    ["\t14060\n", "14060"],
    ["EO 14060", "14060"],
    ["eo14060", "14060"],
    ["E.O. 14060", "14060"],
    ["e. o. 14060", "14060"],
    ["E.O 14,060", "14060"],
    ["EO No. 14060", "14060"],
    ["No. 14060", "14060"],
    ["#14060", "14060"],
    ["Executive Order 14060", "14060"],
    ["executive order no. 14060", "14060"],
    ["Executive Order Number 14060", "14060"],
    ["EXECUTIVE ORDERS 14060", "14060"],
    ["Executive  Order   14060", "14060"],
    ["12154-A", "12154-A"],
    ["12154-a", "12154-A"],
    ["12154a", "12154-A"],
    ["12154 a", "12154-A"],
    ["12154–A", "12154-A"],
    ["12154‑A", "12154-A"],
    ["EO 11359A", "11359-A"],
    ["007933-a", "7933-A"],
    ["1", "1"],
    ["000001", "1"],
    ["999999", "999999"],
    ["1,406", "1406"],
    ["14060-", "14060"],
  ])("reads %j as %j", (text, number) => expect(parseOrderNumber(text)).toBe(number));

  it.each([
    "",
    " ",
    "0",
    "000",
    "0-A",
    "-14060",
    "+14060",
    "14.060",
    "14 060",
    "14,06",
    "1,40600",
    "14,,060",
    "14060-AB",
    "14060-1",
    "1234567",
    "14060.0",
    "1e4",
    "0x10",
    "EO",
    "EO EO 14060",
    "EO 14060 and EO 14148",
    "14060; drop table",
    "１４０６０",
    "٣",
    "14060\0",
    "\u{1f3db}14060",
    `EO ${" ".repeat(100)}14060`,
    "9".repeat(10_000),
  ])("takes %j for no number", (text) => expect(parseOrderNumber(text)).toBeNull());
});

describe("numberSortKey", () => {
  it.each([
    ["1", 100],
    ["14060", 1_406_000],
    ["12154-A", 1_215_401],
    ["12154-Z", 1_215_426],
    ["999999-Z", 99_999_926],
  ])("sorts %s as %d", (number, key) => expect(numberSortKey(number)).toBe(key));

  it.each(["", "0", "01", "14,060", "12154-a", "12154A", "12154-AB", "1000000", " 1", "1 ", "EO 1", "1\n", "-1"])(
    "throws for %j, which is not canonical",
    (number) => expect(() => numberSortKey(number)).toThrow(RangeError),
  );
});

/** Each canonical number of the range that the record uses, with and without a suffix, and the ends. */
const numbers = [...Array.from({ length: 300 }, (_, index) => 1 + index * 53), 999_999].flatMap((digits) =>
  ["", "-A", "-B", "-Z"].map((suffix) => `${digits}${suffix}`),
);

it("reads back each canonical number in each written form", () => {
  for (const number of numbers) {
    const [digits, suffix = ""] = number.split("-") as [string, string?];
    const grouped = Number(digits).toLocaleString("en-US");
    const forms = [
      number,
      `EO ${number}`,
      `E.O. ${digits}${suffix}`,
      `executive order no. ${digits} ${suffix}`.trim(),
      ` ${number.toLowerCase()} `,
    ];
    if (/^\d{1,3}(,\d{3})?$/.test(grouped)) forms.push(`EO ${grouped}${suffix}`);
    for (const form of forms) expect([form, parseOrderNumber(form)]).toEqual([form, number]);
  }
});

it("sorts each number before the next, and suffixes behind their number", () => {
  const keys = numbers.map(numberSortKey);
  expect(keys).toEqual([...keys].sort((a, b) => a - b));
  expect(new Set(keys).size).toBe(numbers.length);
  expect(Math.max(...keys)).toBeLessThan(2 ** 31);
});

it("gives a canonical number or null for any text, and the same again for what it gave", () => {
  const pieces = [
    "EO",
    " ",
    "e.o.",
    "executive order",
    "no.",
    "#",
    "14",
    "060",
    ",",
    "-",
    "a",
    "Z",
    "0",
    "9",
    "\0",
    "é",
  ];
  // Every text of up to four pieces.
  const texts = [1, 2, 3, 4].reduce<string[][]>(
    (all) => [...all, (all.at(-1) as string[]).flatMap((text) => pieces.map((piece) => text + piece))],
    [[""]],
  );
  for (const text of texts.flat()) {
    const number = parseOrderNumber(text);
    if (number === null) continue;
    expect(() => numberSortKey(number)).not.toThrow();
    expect(parseOrderNumber(number)).toBe(number);
  }
});

it("decides on hostile lengths at once", () => {
  const start = Date.now();
  for (const text of [" ".repeat(1e6), `${"1".repeat(99)}`, `no.${" ".repeat(96)}x`, "e.".repeat(50)])
    for (let time = 0; time < 200; time++) parseOrderNumber(text);
  expect(Date.now() - start).toBeLessThan(500);
});
