import { DEFAULT_INTEREST_PROFILE } from "@executive-disorder/shared/default-interest-profile";
import { interestProfileSchema } from "@executive-disorder/shared/interest-profile";
import { readStoredProfile, visitorProfile } from "./visitor-profile.ts";

const many = (count: number) => Array.from({ length: count }, (_, index) => `slug-${index}`);
const CASES: [name: string, stored: unknown][] = [
  ["everything", DEFAULT_INTEREST_PROFILE],
  [
    "a narrow one",
    {
      ...DEFAULT_INTEREST_PROFILE,
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
  ["one that lacks a part", { ...DEFAULT_INTEREST_PROFILE, keywords: undefined }],
  ["one with a part too many", { ...DEFAULT_INTEREST_PROFILE, role: "ADMIN" }],
  ["an unknown section", { ...DEFAULT_INTEREST_PROFILE, sectionKinds: ["SECRETS"] }],
  ["a section twice", { ...DEFAULT_INTEREST_PROFILE, sectionKinds: ["SUMMARY", "SUMMARY"] }],
  ["an unknown group of facts", { ...DEFAULT_INTEREST_PROFILE, factGroups: ["SECRETS"] }],
  ["a persona that is no slug", { ...DEFAULT_INTEREST_PROFILE, persona: "<b>" }],
  ["a topic twice", { ...DEFAULT_INTEREST_PROFILE, topics: ["trade", "trade"] }],
  ["too many presidents", { ...DEFAULT_INTEREST_PROFILE, presidents: many(51) }],
  ["as many presidents as allowed", { ...DEFAULT_INTEREST_PROFILE, presidents: many(50) }],
  ["an agency that is a number", { ...DEFAULT_INTEREST_PROFILE, agencies: [1] }],
  ["an empty keyword", { ...DEFAULT_INTEREST_PROFILE, keywords: [""] }],
  ["a keyword that is too long", { ...DEFAULT_INTEREST_PROFILE, keywords: ["a".repeat(81)] }],
  ["lists that are words", { ...DEFAULT_INTEREST_PROFILE, topics: "trade" }],
];

test.each(CASES)("judges %s as the shared schema does", (_name, stored) => {
  expect(readStoredProfile(stored) !== null).toBe(interestProfileSchema.safeParse(stored).success);
});

test("keeps a profile in this browser, tells those who follow it, and forgets it", () => {
  let told = 0;
  const stop = visitorProfile.subscribe(() => {
    told += 1;
  });
  visitorProfile.set({ ...DEFAULT_INTEREST_PROFILE, persona: "journalist" });
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
