import { DEFAULT_INTEREST_PROFILE } from "@executive-disorder/shared/interest-profile";
import { EVERYTHING } from "./default-profile.ts";

test("is the default profile that both sides share", () => {
  expect(EVERYTHING).toEqual(DEFAULT_INTEREST_PROFILE);
});
