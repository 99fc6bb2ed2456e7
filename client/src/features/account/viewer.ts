import type { ViewerQuery } from "../../gql/graphql.ts";
import { type LostPersona, type SavedProfile, savedProfileFrom } from "./saved-profile.ts";

/** The signed-in reader. */
export interface Viewer {
  name: string | null;
  email: string | null;
  persona: { key: string; name: string; pluralName: string; mark: string } | null;
  /** Of the profile that pages obey. */
  lostPersona: LostPersona | null;
  /** The profile that pages obey. */
  saved: SavedProfile;
  /** What the server lets this reader do; the client has no rules of its own. */
  abilities: readonly string[];
}

/** The viewer out of the API's answer. A part that was refused is as if it had never been saved. */
export function viewerFrom(answer: ViewerQuery["viewer"] | undefined): Viewer | null {
  if (!answer) return null;
  const { user, persona, interestProfile, abilities } = answer;
  const saved = savedProfileFrom(interestProfile);
  return {
    name: user?.name ?? null,
    email: user?.email ?? null,
    persona,
    lostPersona: saved.lostPersona,
    saved,
    abilities: abilities ?? [],
  };
}
