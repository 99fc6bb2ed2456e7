import { type ApolloClient, gql, type OperationVariables, type TypedDocumentNode } from "@apollo/client";
import { ERROR_CODES } from "@executive-disorder/shared/error-codes";
import type { InterestProfile } from "@executive-disorder/shared/interest-profile";
import type {
  ActivateProfileMutation,
  ActivateProfileMutationVariables,
  CreateProfileMutation,
  CreateProfileMutationVariables,
  DeleteProfileMutation,
  DeleteProfileMutationVariables,
  DuplicateProfileMutation,
  DuplicateProfileMutationVariables,
  RenameProfileMutation,
  RenameProfileMutationVariables,
} from "../../gql/graphql.ts";
import type { SavedProfile } from "../account/saved-profile.ts";
import { type Refused, refusalOf } from "./save-profile.ts";

const CREATE: TypedDocumentNode<CreateProfileMutation, CreateProfileMutationVariables> = gql`
  mutation CreateProfileMutation($name: String!, $input: InterestProfileInput!) {
    profile: createInterestProfile(name: $name, input: $input) {
      id
    }
  }
`;
const DUPLICATE: TypedDocumentNode<DuplicateProfileMutation, DuplicateProfileMutationVariables> = gql`
  mutation DuplicateProfileMutation($id: ID!, $name: String!) {
    profile: duplicateInterestProfile(id: $id, name: $name) {
      id
    }
  }
`;
const RENAME: TypedDocumentNode<RenameProfileMutation, RenameProfileMutationVariables> = gql`
  mutation RenameProfileMutation($id: ID!, $name: String!) {
    profile: renameInterestProfile(id: $id, name: $name) {
      id
    }
  }
`;
const ACTIVATE: TypedDocumentNode<ActivateProfileMutation, ActivateProfileMutationVariables> = gql`
  mutation ActivateProfileMutation($id: ID!) {
    profile: activateInterestProfile(id: $id) {
      id
    }
  }
`;
const DELETE: TypedDocumentNode<DeleteProfileMutation, DeleteProfileMutationVariables> = gql`
  mutation DeleteProfileMutation($id: ID!, $expectedVersion: Int!) {
    profile: deleteInterestProfile(id: $id, expectedVersion: $expectedVersion) {
      id
    }
  }
`;

/** `id` is that of the profile that was made or changed; after a removal, of the one that pages obey now. */
export type Done = { outcome: "done"; id: string | null } | Refused;

/** What a reader does to their profiles, besides saving one. Pages load anew what depends on it. */
export const profileActs = (client: ApolloClient) => ({
  create: (name: string, input: InterestProfile) => run(client, CREATE, { name, input }),
  duplicate: (id: string, name: string) => run(client, DUPLICATE, { id, name }),
  rename: (id: string, name: string) => run(client, RENAME, { id, name }),
  activate: (id: string) => run(client, ACTIVATE, { id }),
  remove: (id: string, { version }: Pick<SavedProfile, "version">) =>
    run(client, DELETE, { id, expectedVersion: version }),
});

async function run<Data extends { profile: { id: string | null } | null }, Variables extends OperationVariables>(
  client: ApolloClient,
  mutation: TypedDocumentNode<Data, Variables>,
  variables: Variables,
): Promise<Done> {
  const { data, error } = await client
    .mutate({ mutation, variables, errorPolicy: "all" } as never)
    .catch((failure: unknown) => ({ data: undefined, error: failure }));
  const profile = (data as Data | undefined)?.profile;
  if (!profile) {
    const refused = refusalOf(error);
    // Somebody was there first: the page shows what stands now.
    if (refused.code === ERROR_CODES.CONFLICT) await client.refetchQueries({ include: ["ProfilesQuery"] });
    return refused;
  }
  await client.resetStore().catch(() => undefined);
  return { outcome: "done", id: profile.id };
}

/** A refusal in words for the reader. */
export function refusalWords({ code, message }: Refused): string {
  if (code === ERROR_CODES.NOT_SIGNED_IN)
    return "Your session has ended. Sign in again in another tab, then try once more.";
  if (code === "UNREACHABLE") return "The server could not be reached. Nothing was changed; try again.";
  return message ? `Nothing was changed. ${message}.`.replace(/\.\.$/, ".") : "Nothing was changed; try again.";
}
