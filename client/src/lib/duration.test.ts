import { formatDuration } from "./duration.ts";

test.each([
  [0, "under 1 s"],
  [0.49, "under 1 s"],
  [0.5, "1 s"],
  [12.3, "12 s"],
  [59.6, "1 min"],
  [200, "3 min 20 s"],
  [3600, "1 h"],
  [3900, "1 h 5 min"],
  [90_000, "25 h"],
])("%d seconds are %s", (seconds, words) => {
  expect(formatDuration(seconds).replaceAll("\u00a0", " ")).toBe(words);
});
