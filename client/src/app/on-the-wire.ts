import { ApolloLink, Observable } from "@apollo/client";
import { type DocumentNode, print } from "graphql";
import { createClient } from "../lib/apollo-client.ts";

/** What Apollo Client hands to its last link for a document, printed. */
export async function onTheWire(query: DocumentNode): Promise<string> {
  let sent = "";
  const link = new ApolloLink(
    (operation) =>
      new Observable((observer) => {
        sent = print(operation.query);
        observer.next({ data: {} });
        observer.complete();
      }),
  );
  await createClient(link).query({ query, fetchPolicy: "no-cache" });
  return sent;
}
