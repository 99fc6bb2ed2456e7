import { useApolloClient } from "@apollo/client/react";
import { type InterestProfile, interestProfileSchema } from "@executive-disorder/shared/interest-profile";
import { useEffect, useState } from "react";
import type { SavedProfile } from "../../features/account/viewer.ts";
import {
  draftOf,
  type ProfileDraft,
  profileOfDraft,
  sameProfile,
} from "../../features/interest-profile/profile-draft.ts";
import { saveProfile } from "../../features/interest-profile/save-profile.ts";
import type { Reader } from "../../features/interest-profile/use-reader.ts";
import { visitorProfile } from "../../features/interest-profile/visitor-profile.ts";

type Errors = Partial<Record<keyof InterestProfile, string>>;

/** The state of the profile form: the draft, what is wrong with it, and where it is saved. */
export function useProfileForm(reader: Reader, wishedPersona: string | null) {
  const client = useApolloClient();
  const [saved, setSaved] = useState(reader.profile);
  const [version, setVersion] = useState(reader.viewer?.saved.version ?? 0);
  const [draft, setDraft] = useState<ProfileDraft>(() =>
    draftOf({ ...reader.profile, persona: wishedPersona ?? reader.profile.persona }),
  );
  const [errors, setErrors] = useState<Errors>({});
  const [conflict, setConflict] = useState<SavedProfile | null>(null);
  const [said, setSaid] = useState("");
  const [problem, setProblem] = useState<string | null>(null);
  const profile = profileOfDraft(draft);
  const isChanged = !sameProfile(profile, saved);
  useUnloadWarning(isChanged);

  const saveOver = async (baseVersion: number) => {
    setProblem(null);
    const checked = interestProfileSchema.safeParse(profile);
    if (!checked.success) {
      const found: Errors = {};
      for (const issue of checked.error.issues) found[issue.path[0] as keyof InterestProfile] ??= describe(issue);
      setErrors(found);
      return setProblem("Nothing was saved: a field above says why.");
    }
    setErrors({});
    if (!reader.isSignedIn) {
      visitorProfile.set(checked.data);
      setSaved(checked.data);
      return setSaid(
        visitorProfile.get()
          ? "Saved in this browser."
          : "This browser keeps nothing: the choice holds until you leave.",
      );
    }
    const result = await saveProfile(client, checked.data, baseVersion);
    if (result.outcome === "conflict") return setConflict(result.stored);
    if (result.outcome === "refused")
      return setProblem(
        result.code === "NOT_SIGNED_IN"
          ? "Your session has ended. Sign in again in another tab, then save."
          : "Your profile could not be saved. What you chose is kept here; try again.",
      );
    setConflict(null);
    setSaved(checked.data);
    setVersion(result.version);
    setSaid("Profile saved.");
  };

  return {
    draft,
    profile,
    errors,
    conflict,
    problem,
    said,
    isChanged,
    change: (next: Partial<ProfileDraft>) => setDraft((current) => ({ ...current, ...next })),
    undo: () => setDraft(draftOf(saved)),
    save: () => saveOver(version),
    keepMine: () => conflict && saveOver(conflict.version),
    takeTheirs() {
      if (!conflict) return;
      setDraft(draftOf(conflict.profile));
      setSaved(conflict.profile);
      setVersion(conflict.version);
      setConflict(null);
      setSaid("The other version stands, and is saved.");
    },
  };
}

function describe(issue: { code: string; path: PropertyKey[]; message: string }): string {
  if (issue.path[0] === "keywords" && issue.path.length > 1)
    return "A keyword is too long: use at most 80 characters for each.";
  return issue.code === "too_big" ? "There are too many: remove some." : `This ${issue.message}.`;
}

/** The browser asks before it throws away what was not saved. */
function useUnloadWarning(isChanged: boolean): void {
  useEffect(() => {
    if (!isChanged) return;
    const warn = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener("beforeunload", warn);
    return () => window.removeEventListener("beforeunload", warn);
  }, [isChanged]);
}
