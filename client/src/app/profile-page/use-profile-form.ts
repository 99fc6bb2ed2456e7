import { useApolloClient } from "@apollo/client/react";
import { ERROR_CODES } from "@executive-disorder/shared/error-codes";
import { type InterestProfile, interestProfileSchema } from "@executive-disorder/shared/interest-profile";
import { useEffect, useMemo, useState } from "react";
import type { SavedProfile } from "../../features/account/saved-profile.ts";
import { draftMemory } from "../../features/interest-profile/draft-memory.ts";
import { goneChoices, withoutGone } from "../../features/interest-profile/gone-choices.ts";
import { refusalWords } from "../../features/interest-profile/profile-acts.ts";
import {
  draftOf,
  type ProfileDraft,
  profileOfDraft,
  sameProfile,
} from "../../features/interest-profile/profile-draft.ts";
import { saveProfile } from "../../features/interest-profile/save-profile.ts";
import { visitorProfile } from "../../features/interest-profile/visitor-profile.ts";
import type { ProfileOptionsQuery } from "../../gql/graphql.ts";
import { describeIssue } from "./describe-issue.ts";

/** What a form edits. */
export interface FormTarget {
  /** A form is made anew when it changes. */
  key: string;
  /** Its name among what was left behind unsaved. */
  memory: string;
  isSignedIn: boolean;
  saved: SavedProfile;
}

type Errors = Partial<Record<keyof InterestProfile, string>>;
type Conflict = { stored: SavedProfile | null };

/** The state of the profile form: the draft, what is wrong with it, and where it is saved. */
export function useProfileForm(
  target: FormTarget,
  options: ProfileOptionsQuery,
  wished: string | null,
  onRefused: () => void,
) {
  const client = useApolloClient();
  const [saved, setSaved] = useState(target.saved);
  const [draft, setDraft] = useState<ProfileDraft>(() => {
    const left = draftMemory(client).find(target.memory, target.saved) ?? draftOf(target.saved.profile);
    return wished === null ? left : { ...left, persona: wished };
  });
  const [errors, setErrors] = useState<Errors>({});
  const [conflict, setConflict] = useState<Conflict | null>(null);
  const [said, setSaid] = useState("");
  const [problem, setProblem] = useState<string | null>(null);
  const profile = useMemo(() => profileOfDraft(draft), [draft]);
  const gone = useMemo(() => goneChoices(profile, options), [profile, options]);
  const persona = options.personas.find(({ key }) => key === draft.persona);
  const chosenPersona = persona?.isChoosable ? persona.key : null;
  const lostPersona =
    draft.persona === null || chosenPersona !== null
      ? saved.lostPersona
      : { name: persona?.name ?? draft.persona, isRetired: persona === undefined };
  const isChanged = !sameProfile(profile, saved.profile);
  useUnloadWarning(isChanged);
  useEffect(() => {
    if (isChanged) draftMemory(client).keep(target.memory, draft, saved);
    else draftMemory(client).drop(target.memory);
  }, [client, isChanged, draft, saved, target.memory]);

  const settle = (stored: SavedProfile, words: string) => {
    setSaved(stored);
    setDraft(draftOf(stored.profile));
    setConflict(null);
    setSaid(words);
  };
  const saveOver = async (base: SavedProfile) => {
    setProblem(null);
    // The page says which choices are gone, and that saving drops them.
    const checked = interestProfileSchema.safeParse({ ...withoutGone(profile, gone), persona: chosenPersona });
    if (!checked.success) {
      const found: Errors = {};
      for (const issue of checked.error.issues) found[issue.path[0] as keyof InterestProfile] ??= describeIssue(issue);
      setErrors(found);
      return setProblem("Nothing was saved: a field above says why.");
    }
    setErrors({});
    if (!target.isSignedIn) {
      visitorProfile.set(checked.data);
      return settle(
        { ...saved, profile: checked.data },
        visitorProfile.get()
          ? "Saved in this browser."
          : "This browser keeps nothing: the choice holds until you leave.",
      );
    }
    const result = await saveProfile(client, checked.data, base);
    if (result.outcome === "conflict") return setConflict({ stored: result.stored });
    if (result.outcome === "refused") {
      // What may be chosen has changed meanwhile, perhaps: the page then says what is gone.
      if (result.code === ERROR_CODES.BAD_INPUT) onRefused();
      return setProblem(
        result.code === "UNREACHABLE"
          ? "Your profile could not be saved. What you chose is kept here; try again."
          : refusalWords(result),
      );
    }
    settle(result.stored, "Profile saved.");
  };

  return {
    draft,
    profile,
    saved,
    gone,
    chosenPersona,
    lostPersona,
    errors,
    conflict,
    problem,
    said,
    isChanged,
    change: (next: Partial<ProfileDraft>) => setDraft((current) => ({ ...current, ...next })),
    undo: () => setDraft(draftOf(saved.profile)),
    save: () => saveOver(saved),
    keepMine: () => conflict?.stored && saveOver(conflict.stored),
    takeTheirs: () => conflict?.stored && settle(conflict.stored, "The other version stands, and is saved."),
  };
}

export type ProfileForm = ReturnType<typeof useProfileForm>;

/** The browser asks before it throws away what was not saved. */
function useUnloadWarning(isChanged: boolean): void {
  useEffect(() => {
    if (!isChanged) return;
    const warn = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener("beforeunload", warn);
    return () => window.removeEventListener("beforeunload", warn);
  }, [isChanged]);
}
