import { type ApolloClient, CombinedGraphQLErrors, gql, type TypedDocumentNode } from "@apollo/client";
import { ERROR_CODES } from "@executive-disorder/shared/error-codes";
import type { InterestProfile } from "@executive-disorder/shared/interest-profile";
import type { SaveInterestProfileMutation, SaveInterestProfileMutationVariables } from "../../gql/graphql.ts";
import { errorCode } from "../../lib/error-code.ts";
import { type SavedProfile, SavedProfile_profile, savedProfileFrom } from "../account/saved-profile.ts";
import { VIEWER_QUERY } from "../account/use-viewer.ts";
import { type Viewer, viewerFrom } from "../account/viewer.ts";

export const SAVE_INTEREST_PROFILE: TypedDocumentNode<
  SaveInterestProfileMutation,
  SaveInterestProfileMutationVariables
> = gql`
  mutation SaveInterestProfileMutation($input: InterestProfileInput!, $expectedVersion: Int!, $id: ID) {
    saveInterestProfile(input: $input, expectedVersion: $expectedVersion, id: $id) {
      ...SavedProfile_profile @unmask
    }
  }
  ${SavedProfile_profile}
`;

/** Why something was not done, as the server says it. */
export interface Refused {
  outcome: "refused";
  code: string;
  /** "What, where, how to mend"; null where the server was not reached. */
  message: string | null;
}

export type Saved =
  | { outcome: "saved"; stored: SavedProfile }
  /** Somebody saved since the version that was edited; `stored` is what stands now, null where the profile was removed. */
  | { outcome: "conflict"; stored: SavedProfile | null }
  | Refused;

/**
 * Saves choices over a profile of the account, at the version that the reader saw.
 *
 * What was loaded as the old persona is forgotten. A conflict overwrites nothing.
 */
export async function saveProfile(
  client: ApolloClient,
  choices: InterestProfile,
  { id, version }: Pick<SavedProfile, "id" | "version">,
): Promise<Saved> {
  const { data, error } = await client
    .mutate({
      mutation: SAVE_INTEREST_PROFILE,
      variables: { input: choices, expectedVersion: version, ...(id !== null && { id }) },
      errorPolicy: "all",
    })
    .catch((failure: unknown) => ({ data: undefined, error: failure }));
  if (data?.saveInterestProfile) {
    await client.resetStore().catch(() => undefined);
    return { outcome: "saved", stored: savedProfileFrom(data.saveInterestProfile) };
  }
  const refused = refusalOf(error);
  return refused.code === ERROR_CODES.CONFLICT ? { outcome: "conflict", stored: storedIn(error) } : refused;
}

export function refusalOf(error: unknown): Refused {
  const code = errorCode(error);
  const first = CombinedGraphQLErrors.is(error) && code !== ERROR_CODES.INTERNAL ? error.errors[0] : null;
  return { outcome: "refused", code, message: first?.message ?? null };
}

/** What a conflict says is stored. */
export function storedIn(error: unknown): SavedProfile | null {
  const current = CombinedGraphQLErrors.is(error) ? error.errors[0]?.extensions?.current : null;
  return typeof current === "object" && current !== null
    ? savedProfileFrom(current as Parameters<typeof savedProfileFrom>[0])
    : null;
}

/** The viewer as the server knows them now, past what is stored here. */
export async function fetchViewer(client: ApolloClient): Promise<Viewer | null> {
  const answer = await client.query({ query: VIEWER_QUERY, fetchPolicy: "network-only" }).catch(() => null);
  return viewerFrom(answer?.data?.viewer);
}
