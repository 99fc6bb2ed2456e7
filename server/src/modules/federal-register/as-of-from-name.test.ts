import { asOfFromFileName } from "./as-of-from-name.ts";

describe("asOfFromFileName", () => {
  const today = "2026-11-24";
  it.each([
    ["executive-orders.2024-10.csv", "2024-10-31"],
    ["api-envelope.barack-obama.2019-03.json", "2019-03-31"],
    ["api-page.per-page-100000.2019-11.json", "2019-11-30"],
    ["2024-02.csv", "2024-02-29"],
    ["orders 2025-04-10.csv", "2025-04-10"],
    ["orders_2025_04_10 (1).csv", "2025-04-10"],
    ["20250410.json", "2025-04-10"],
    ["orders-20250410-v2.json", "2025-04-10"],
    ["2025-04-10-12-30.json", "2025-04-10"],
    ["from 2024-01-01 to 2025-04-10.csv", "2025-04-10"],
    ["/home/x/orders.2025-04-10.csv", "2025-04-10"],
    ["2026-11.csv", today],
    ["2031-05-04.csv", today],
  ])("reads %j as %s", (name, day) => {
    expect(asOfFromFileName(name, today)).toBe(day);
  });

  it.each([
    "executive-orders.without-notes.csv",
    "orders.csv",
    "",
    "2025.csv",
    "orders-1937-2025.csv",
    "2025-06162.json",
    "E9-31418.json",
    "120250410.json",
    "202504101.json",
    "2025-13.csv",
    "2025-02-30.csv",
    "1993-12.csv",
    "201903.csv",
    "2025-04-101.csv",
  ])("finds no date in %j", (name) => {
    expect(asOfFromFileName(name, today)).toBeNull();
  });

  it("goes by the present day unless told otherwise", () => {
    expect(asOfFromFileName("2199-01.csv")).toBe(new Date().toISOString().slice(0, 10));
  });
});
