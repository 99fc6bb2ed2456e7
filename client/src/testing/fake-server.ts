import { ApolloLink, Observable } from "@apollo/client";
import { type ExecutionResult, execute, GraphQLError, print } from "graphql";
import { schema } from "./schema.ts";

export interface Sent {
  name: string;
  document: string;
  variables: Record<string, unknown>;
  /** What was answered; absent while it is on the way. */
  answer?: unknown;
}

/** Values of the schema's types; a function takes the field's arguments. */
// biome-ignore lint/suspicious/noExplicitAny: the schema checks what stands here, at execution
export type Root = Record<string, any>;

/**
 * A server in the place of the network: runs each document against schema.graphql and the given values, and remembers what was sent.
 *
 * A value that does not fit the schema is an error of the answer, as it would be on a real server.
 */
export function fakeServer(root: Root) {
  const sent: Sent[] = [];
  const state = { root, isDown: false };
  const link = new ApolloLink(
    (operation) =>
      new Observable((observer) => {
        const asked: Sent = {
          name: operation.operationName ?? "",
          document: print(operation.query),
          variables: operation.variables,
        };
        sent.push(asked);
        if (state.isDown) return observer.error(new TypeError("Failed to fetch"));
        Promise.resolve(
          execute({ schema, document: operation.query, rootValue: state.root, variableValues: operation.variables }),
        )
          .then((result: ExecutionResult) => {
            const answer = JSON.parse(JSON.stringify(result));
            asked.answer = answer;
            observer.next(answer);
            observer.complete();
          })
          .catch((error: unknown) => observer.error(error));
      }),
  );
  return { link, sent, state, last: (name: string) => sent.findLast((one) => one.name === name) };
}

/** A refusal as the API words it. */
export function refusal(code: string, message = "Not for you"): GraphQLError {
  return new GraphQLError(message, { extensions: { code } });
}
