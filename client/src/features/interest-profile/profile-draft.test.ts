import { DEFAULT_INTEREST_PROFILE } from "@executive-disorder/shared/default-interest-profile";
import { draftOf, moved, profileOfDraft, sameProfile } from "./profile-draft.ts";

test("a draft and a profile are a pair", () => {
  const profile = {
    ...DEFAULT_INTEREST_PROFILE,
    sectionKinds: ["WHO_SUFFERS" as const, "SUMMARY" as const],
    keywords: ["fentanyl", "de minimis"],
  };
  expect(profileOfDraft(draftOf(profile))).toEqual(profile);
  expect(draftOf(profile).sections.slice(0, 3)).toEqual([
    { kind: "WHO_SUFFERS", isOn: true },
    { kind: "SUMMARY", isOn: true },
    { kind: "IMPLICATIONS", isOn: false },
  ]);
});

test("reads keywords between commas, each once", () => {
  expect(
    profileOfDraft({ ...draftOf(DEFAULT_INTEREST_PROFILE), keywords: " fentanyl,, de minimis , fentanyl " }).keywords,
  ).toEqual(["fentanyl", "de minimis"]);
});

test("the order of facts is no choice, the order of sections is one", () => {
  expect(
    sameProfile(DEFAULT_INTEREST_PROFILE, {
      ...DEFAULT_INTEREST_PROFILE,
      factGroups: [...DEFAULT_INTEREST_PROFILE.factGroups].reverse(),
    }),
  ).toBe(true);
  expect(
    sameProfile(DEFAULT_INTEREST_PROFILE, {
      ...DEFAULT_INTEREST_PROFILE,
      sectionKinds: [...DEFAULT_INTEREST_PROFILE.sectionKinds].reverse(),
    }),
  ).toBe(false);
});

test("moves within the list and not out of it", () => {
  expect(moved(["a", "b", "c"], 0, 2)).toEqual(["b", "c", "a"]);
  expect(moved(["a", "b"], 0, -1)).toEqual(["a", "b"]);
  expect(moved(["a", "b"], 1, 2)).toEqual(["a", "b"]);
});
