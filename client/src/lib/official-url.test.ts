import { officialUrl } from "./official-url.ts";

test("links https and nothing else", () => {
  expect(officialUrl("https://www.govinfo.gov/a.pdf")).toBe("https://www.govinfo.gov/a.pdf");
  for (const url of [
    "http://www.govinfo.gov/a.pdf",
    "javascript:alert(1)",
    "data:text/html,x",
    "//govinfo.gov",
    "a.pdf",
    "",
    null,
    undefined,
  ])
    expect(officialUrl(url)).toBeNull();
});
