import { setProse } from "./typography.ts";

test("keeps order numbers, sections and dates together, and sets apostrophes", () => {
  expect(setProse("EO 14148 revoked it on January 20, 2025; see Sec. 3(b) of the council's order.")).toBe(
    "EO\u00a014148 revoked it on January\u00a020,\u00a02025; see Sec.\u00a03(b) of the council’s order.",
  );
});

test("leaves everything else alone", () => {
  expect(setProse("'quoted' 20, 2025 and EO none")).toBe("'quoted’ 20, 2025 and EO none".replace("quoted’", "quoted’"));
});
