import type { CodegenConfig } from "@graphql-codegen/cli";

/** Types only: documents stay beside their components as `gql`, and nothing generated reaches the browser. */
const config: CodegenConfig = {
  schema: "../schema.graphql",
  documents: ["src/**/*.{ts,tsx}", "!src/**/*.test.{ts,tsx}", "!src/gql/**"],
  generates: {
    "./src/gql/graphql.ts": {
      plugins: ["typescript-operations"],
      config: {
        inlineFragmentTypes: "mask",
        customDirectives: { apolloUnmask: true },
        nonOptionalTypename: true,
        skipTypeNameForRoot: true,
        enumType: "string-literal",
        avoidOptionals: { field: true, inputValue: false },
        defaultScalarType: "unknown",
        scalars: { Date: "string", DateTimeISO: "string" },
        useTypeImports: true,
        namingConvention: "keep",
        omitOperationSuffix: true,
      },
    },
  },
};

export default config;
