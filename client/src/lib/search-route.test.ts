import { searchRoute } from "./search-route.ts";

test.each([
  ["EO 14060", "/orders/14060"],
  ["14,060", "/orders/14060"],
  ["12154-a", "/orders/12154-A"],
  [" organized crime ", "/search?q=organized+crime"],
  ["a & b", "/search?q=a+%26+b"],
  ["", "/orders"],
])("a search for %p leads to %s", (text, route) => {
  expect(searchRoute(text)).toBe(route);
});
