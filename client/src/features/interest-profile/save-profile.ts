import { type ApolloClient, gql, type TypedDocumentNode } from "@apollo/client";
import { ERROR_CODES } from "@executive-disorder/shared/error-codes";
import type { InterestProfile } from "@executive-disorder/shared/interest-profile";
import type { SaveInterestProfileMutation, SaveInterestProfileMutationVariables } from "../../gql/graphql.ts";
import { errorCode } from "../../lib/error-code.ts";
import { VIEWER_QUERY } from "../account/use-viewer.ts";
import { type SavedProfile, type Viewer, viewerFrom } from "../account/viewer.ts";

export const SAVE_INTEREST_PROFILE: TypedDocumentNode<
  SaveInterestProfileMutation,
  SaveInterestProfileMutationVariables
> = gql`
  mutation SaveInterestProfileMutation($input: InterestProfileInput!) {
    saveInterestProfile(input: $input) {
      savedAt
      version
    }
  }
`;

export type Saved =
  | { outcome: "saved"; version: number }
  /** Somebody saved since `version`; `stored` is what stands now. */
  | { outcome: "conflict"; stored: SavedProfile }
  | { outcome: "refused"; code: string };

/**
 * Saves a profile to the account, over the version that the reader saw.
 *
 * What was loaded as the old persona is forgotten. A conflict overwrites nothing.
 */
export async function saveProfile(client: ApolloClient, profile: InterestProfile, version: number): Promise<Saved> {
  const { data, error } = await client
    .mutate({ mutation: SAVE_INTEREST_PROFILE, variables: { input: { ...profile, version } }, errorPolicy: "all" })
    .catch((failure: unknown) => ({ data: undefined, error: failure }));
  if (data?.saveInterestProfile) {
    await client.resetStore().catch(() => undefined);
    return { outcome: "saved", version: data.saveInterestProfile.version ?? version + 1 };
  }
  const code = errorCode(error);
  const stored = code === ERROR_CODES.CONFLICT ? await fetchViewer(client) : null;
  return stored ? { outcome: "conflict", stored: stored.saved } : { outcome: "refused", code };
}

/** The viewer as the server knows them now, past what is stored here. */
export async function fetchViewer(client: ApolloClient): Promise<Viewer | null> {
  const answer = await client.query({ query: VIEWER_QUERY, fetchPolicy: "network-only" }).catch(() => null);
  return viewerFrom(answer?.data?.viewer);
}
