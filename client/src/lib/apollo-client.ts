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

/** Appends the next page; what the first page knew and the next did not ask for (the count, the facets) stays. */
function appendPage(
  existing: StoredConnection | undefined,
  incoming: StoredConnection,
  { args }: FieldFunctionOptions,
): StoredConnection {
  if (!args?.after || !existing) return incoming;
  return { ...existing, ...incoming, nodes: [...existing.nodes, ...incoming.nodes] };
}

interface StoredProvision {
  key: string;
}

/** The outline of a text does not take away the paragraphs that are here already. */
function keepParagraphs(
  existing: readonly StoredProvision[] | undefined,
  incoming: readonly StoredProvision[],
  { mergeObjects }: FieldFunctionOptions,
): StoredProvision[] {
  const held = new Map(existing?.map((provision) => [provision.key, provision]));
  return incoming.map((provision) => mergeObjects(held.get(provision.key) ?? {}, provision) as StoredProvision);
}

function createCache(): InMemoryCache {
  return new InMemoryCache({
    typePolicies: {
      Query: {
        fields: {
          orders: { keyArgs: ["filter", "sort", "interests", "onlyMatching", "first"], merge: appendPage },
          record: { merge: true },
          search: { keyArgs: ["text", "filter", "sort", "interests", "first"], merge: appendPage },
        },
      },
      Order: { keyFields: ["number"], fields: { provisions: { merge: keepParagraphs } } },
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
