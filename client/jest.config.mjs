import { fileURLToPath } from "node:url";

const here = (path) => fileURLToPath(new URL(path, import.meta.url));

/** Components by role and text in jsdom; the API is our own schema.graphql, executed. Needs node --experimental-vm-modules. */
export default {
  displayName: "client",
  rootDir: here("."),
  roots: ["<rootDir>/src"],
  testEnvironment: here("src/testing/browser-environment.mjs"),
  setupFilesAfterEnv: [here("src/testing/setup.ts")],
  testTimeout: 30_000,
  extensionsToTreatAsEsm: [".ts", ".tsx"],
  moduleNameMapper: { "\\.css$": here("src/testing/no-styles.mjs") },
  transform: {
    "\\.tsx?$": [
      "@swc/jest",
      {
        jsc: {
          target: "es2023",
          parser: { syntax: "typescript", tsx: true },
          transform: { react: { runtime: "automatic" } },
        },
        module: { type: "es6" },
      },
    ],
  },
};
