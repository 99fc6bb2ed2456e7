import {
  ApolloClient,
  type ApolloLink,
  type FieldFunctionOptions,
  HttpLink,
  InMemoryCache,
  type Reference,
} from "@apollo/client";
import { recordingLink, wireLog } from "./wire-log.ts";

interface StoredConnection {
  nodes: Reference[];
}

/**
 * Appends the next page; what the first page knew and the next did not ask for (the count, the facets) stays. A list that begins
 * at a later place (`$start`) is another list, and its first page is the one behind that place.
 */
function appendPage(
  existing: StoredConnection | undefined,
  incoming: StoredConnection,
  { args, variables }: FieldFunctionOptions,
): StoredConnection {
  if (!args?.after || args.after === variables?.start || !existing) return incoming;
  return { ...existing, ...incoming, nodes: [...existing.nodes, ...incoming.nodes] };
}

/** Runs behind those that are here are appended; a list asked for anew keeps what was shown behind it. */
function joinRuns(
  existing: readonly Reference[] | null | undefined,
  incoming: readonly Reference[] | null,
  { args }: FieldFunctionOptions,
): readonly Reference[] | null {
  // Null is a refusal.
  if (!existing || !incoming) return incoming;
  if (args?.after) return [...existing, ...incoming];
  const end = existing.findIndex((run) => run.__ref === incoming.at(-1)?.__ref);
  return end < 0 ? incoming : [...incoming, ...existing.slice(end + 1)];
}

function createCache(): InMemoryCache {
  return new InMemoryCache({
    typePolicies: {
      Query: {
        fields: {
          mailOutbox: { keyArgs: [], merge: appendPage },
          orders: { keyArgs: ["filter", "sort", "interests", "onlyMatching", "first", "$start"], merge: appendPage },
          personaRequests: { keyArgs: ["state"], merge: appendPage },
          record: { merge: true },
          importRuns: { keyArgs: false, merge: joinRuns },
          auditEntries: { keyArgs: ["filter"], merge: appendPage },
          users: { keyArgs: ["search", "role"], merge: appendPage },
          listedTexts: { keyArgs: ["state"], merge: appendPage },
          textMatrix: { keyArgs: ["filter"], merge: appendPage },
          search: { keyArgs: ["text", "filter", "sort", "interests", "first", "$start"], merge: appendPage },
        },
      },
      Order: { keyFields: ["number"] },
      OrderStatus: { merge: true },
      OfficialText: { merge: true },
      President: { keyFields: ["slug"] },
      Topic: { keyFields: ["slug"] },
      Agency: { keyFields: ["slug"] },
      Persona: { keyFields: ["key"] },
      Viewer: { keyFields: [], merge: true },
      // A viewer sees their own account and no other; the id may be refused, and a refusal is no key.
      User: { keyFields: false, merge: true },
      // One that was never saved has no id, and there is one of those at most.
      InterestProfile: { keyFields: ["id"] },
      AccountSecurity: { keyFields: false, merge: true },
    },
  });
}

/** The one client of the page. Tests and the build give it another link. */
export function createClient(
  link: ApolloLink = recordingLink().concat(new HttpLink({ uri: "/graphql", credentials: "same-origin" })),
): ApolloClient {
  const client = new ApolloClient({
    link,
    cache: createCache(),
    dataMasking: true,
    // A panel whose field was refused says so; the rest of the answer is shown.
    defaultOptions: { watchQuery: { errorPolicy: "all" }, query: { errorPolicy: "all" } },
  });
  client.onClearStore(async () => wireLog.clear());
  client.onResetStore(async () => wireLog.clear());
  return client;
}
