import { interestProfileSchema } from "@executive-disorder/shared/interest-profile";
import { EVERYTHING } from "../../lib/default-profile.ts";
import { readStoredProfile, visitorProfile } from "./visitor-profile.ts";

const many = (count: number) => Array.from({ length: count }, (_, index) => `slug-${index}`);
const CASES: [name: string, stored: unknown][] = [
  ["everything", EVERYTHING],
  [
    "a narrow one",
    {
      ...EVERYTHING,
      persona: "litigator",
      sectionKinds: ["SUMMARY"],
      factGroups: [],
      keywords: ["de minimis", "de minimis"],
    },
  ],
  ["null", null],
  ["a word", "profile"],
  ["a list", []],
  ["an empty object", {}],
  ["one that lacks a part", { ...EVERYTHING, keywords: undefined }],
  ["one with a part too many", { ...EVERYTHING, role: "ADMIN" }],
  ["an unknown section", { ...EVERYTHING, sectionKinds: ["SECRETS"] }],
  ["a section twice", { ...EVERYTHING, sectionKinds: ["SUMMARY", "SUMMARY"] }],
  ["an unknown group of facts", { ...EVERYTHING, factGroups: ["SECRETS"] }],
  ["a persona that is no slug", { ...EVERYTHING, persona: "<b>" }],
  ["a topic twice", { ...EVERYTHING, topics: ["trade", "trade"] }],
  ["too many presidents", { ...EVERYTHING, presidents: many(51) }],
  ["as many presidents as allowed", { ...EVERYTHING, presidents: many(50) }],
  ["an agency that is a number", { ...EVERYTHING, agencies: [1] }],
  ["an empty keyword", { ...EVERYTHING, keywords: [""] }],
  ["a keyword that is too long", { ...EVERYTHING, keywords: ["a".repeat(81)] }],
  ["lists that are words", { ...EVERYTHING, topics: "trade" }],
];

test.each(CASES)("judges %s as the shared schema does", (_name, stored) => {
  expect(readStoredProfile(stored) !== null).toBe(interestProfileSchema.safeParse(stored).success);
});

test("keeps a profile in this browser, tells those who follow it, and forgets it", () => {
  let told = 0;
  const stop = visitorProfile.subscribe(() => {
    told += 1;
  });
  visitorProfile.set({ ...EVERYTHING, persona: "journalist" });
  expect(visitorProfile.get()?.persona).toBe("journalist");
  expect(visitorProfile.get()).toBe(visitorProfile.get());
  visitorProfile.clear();
  expect(visitorProfile.get()).toBeNull();
  expect(told).toBe(2);
  stop();
});

test("counts what is not even JSON as absent", () => {
  localStorage.setItem("ed.profile", "{");
  expect(visitorProfile.get()).toBeNull();
});
