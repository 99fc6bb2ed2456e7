import { safePath } from "./safe-path.ts";

test.each(["/", "/orders/14060", "/orders?q=a&president=b#top", "/orders/14060?audience=journalist"])(
  "goes back to %s",
  (path) => {
    expect(safePath(path)).toBe(path);
  },
);

test.each([
  null,
  undefined,
  "",
  "orders",
  "https://evil.example",
  "//evil.example",
  "/\\evil.example",
  "\\\\evil.example",
  "/\t/evil.example",
  "/\n//evil.example",
  "javascript:alert(1)",
  " /orders",
])("goes to the front page in place of %p", (path) => {
  expect(safePath(path)).toBe("/");
});
