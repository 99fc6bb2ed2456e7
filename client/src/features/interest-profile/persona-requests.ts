import { type ApolloClient, gql, type TypedDocumentNode } from "@apollo/client";
import { ERROR_CODES } from "@executive-disorder/shared/error-codes";
import type {
  PersonaRequest_own as OwnRequest,
  RequestPersonaMutation,
  RequestPersonaMutationVariables,
  TakeBackPersonaRequestMutation,
  TakeBackPersonaRequestMutationVariables,
} from "../../gql/graphql.ts";
import { errorCode } from "../../lib/error-code.ts";

/** A request as the reader who made it sees it. */
export const PersonaRequest_own: TypedDocumentNode<OwnRequest> = gql`
  fragment PersonaRequest_own on PersonaRequest {
    id
    state
    version
    persona {
      key
      isReadable
      isChoosable
      standing
    }
    steps {
      state
      takenAt
      reason
    }
  }
`;

export type PersonaRequest = Omit<OwnRequest, " $fragmentName">;

const REQUEST_PERSONA: TypedDocumentNode<RequestPersonaMutation, RequestPersonaMutationVariables> = gql`
  mutation RequestPersonaMutation($key: String!, $reason: String!) {
    requestPersona(key: $key, reason: $reason) {
      ...PersonaRequest_own
    }
  }
  ${PersonaRequest_own}
`;

const TAKE_BACK: TypedDocumentNode<TakeBackPersonaRequestMutation, TakeBackPersonaRequestMutationVariables> = gql`
  mutation TakeBackPersonaRequestMutation($id: ID!, $version: Int!) {
    takeBackPersonaRequest(id: $id, version: $version) {
      ...PersonaRequest_own
    }
  }
  ${PersonaRequest_own}
`;

/** What stands in the way, in words; null when it is done. The lists that show requests are asked for anew either way. */
export async function askForPersona(client: ApolloClient, key: string, reason: string): Promise<string | null> {
  const { data, error } = await client
    .mutate({ mutation: REQUEST_PERSONA, variables: { key, reason }, errorPolicy: "all" })
    .catch((failure: unknown) => ({ data: undefined, error: failure }));
  await refresh(client);
  return data?.requestPersona ? null : problem(error, "You have asked for it already; nobody has decided yet.");
}

export async function takeBackRequest(client: ApolloClient, id: string, version: number): Promise<string | null> {
  const { data, error } = await client
    .mutate({ mutation: TAKE_BACK, variables: { id, version }, errorPolicy: "all" })
    .catch((failure: unknown) => ({ data: undefined, error: failure }));
  await refresh(client);
  return data?.takeBackPersonaRequest
    ? null
    : problem(error, "It was decided in the meantime, and could not be taken back: what became of it stands here.");
}

const refresh = (client: ApolloClient) =>
  client.refetchQueries({ include: ["ProfileOptionsQuery"] }).catch(() => undefined);

function problem(error: unknown, onConflict: string): string {
  switch (errorCode(error)) {
    case ERROR_CODES.CONFLICT:
      return onConflict;
    case ERROR_CODES.NOT_SIGNED_IN:
      return "Your session has ended. Sign in again in another tab, then send it.";
    case ERROR_CODES.BAD_INPUT:
      return badInput(error);
    default:
      return "The server could not be reached. What you wrote is kept; try again.";
  }
}

/** The server's own words name the argument in backticks, which are none of the reader's. */
function badInput(error: unknown): string {
  const message = (error as { errors?: { message: string }[] }).errors?.[0]?.message ?? "";
  return `${message.replace(/^`reason` /, "The reason ")}.`;
}
