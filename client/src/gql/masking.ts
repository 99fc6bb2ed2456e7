import type { GraphQLCodegenDataMasking } from "@apollo/client/masking";

/** Tells Apollo Client that generated types are masked: a component reads only the fragment that stands beside it. */
declare module "@apollo/client" {
  export interface TypeOverrides extends GraphQLCodegenDataMasking.TypeOverrides {}
  namespace ApolloClient {
    namespace DeclareDefaultOptions {
      interface WatchQuery {
        errorPolicy: "all";
      }
      interface Query {
        errorPolicy: "all";
      }
    }
  }
}
