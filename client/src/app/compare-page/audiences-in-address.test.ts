import { audiencesInAddress } from "./audiences-in-address.ts";

const personas = ["a", "b", "c", "d", "e"].map((key) => ({ key, isReadable: true }));
const insider = { key: "insider", isReadable: false };

test.each<[string | null, string, number, number]>([
  [null, "", 0, 0],
  ["", "", 0, 0],
  [",,", "", 0, 0],
  ["b,a", "b,a", 0, 0],
  ["a,a, a ", "a", 0, 0],
  ["a,nobody,b", "a,b", 1, 0],
  ["a,insider", "a", 1, 0],
  ["e,d,c,b,a", "e,d,c,b", 0, 1],
  ["__proto__,constructor,a", "a", 2, 0],
])("reads %j as %j", (given, shown, unknown, tooMany) => {
  const found = audiencesInAddress(given, [...personas, insider]);
  expect([found.shown.map(({ key }) => key).join(), found.unknown, found.tooMany]).toEqual([shown, unknown, tooMany]);
});
