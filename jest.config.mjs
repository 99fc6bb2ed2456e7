// One run for everything: pure and database tests of the server, the client's components, and the journeys in a browser.
const swc = (tsx) => [
  "@swc/jest",
  {
    jsc: {
      target: "es2023",
      parser: { syntax: "typescript", decorators: true, tsx },
      transform: {
        legacyDecorator: true,
        useDefineForClassFields: false,
        ...(tsx && { react: { runtime: "automatic" } }),
      },
    },
    module: { type: "es6" },
  },
];
const server = {
  extensionsToTreatAsEsm: [".ts"],
  transform: { "^.+\\.ts$": swc(false) },
  modulePathIgnorePatterns: ["/dist/"],
};

export default {
  testSequencer: "<rootDir>/.ci/longest-first.mjs",
  reporters: ["default", "<rootDir>/.ci/closing-line.mjs"],
  testTimeout: 30_000,
  // Three processes for two cores: journeys wait for their browser, and leave a core to the others meanwhile. Each gives way to a fresh
  // one when modules of past files have filled it. One process for all files would run out of memory: what a file imports as a module
  // is not given back while the process lives.
  maxWorkers: 3,
  workerIdleMemoryLimit: "1GB",
  projects: [
    { ...server, displayName: "shared", rootDir: "shared" },
    {
      ...server,
      displayName: "server",
      rootDir: "server",
      testMatch: ["<rootDir>/src/**/*.test.ts"],
      globalSetup: "<rootDir>/src/testing/global-setup.mjs",
      globalTeardown: "<rootDir>/src/testing/global-teardown.mjs",
      setupFiles: ["reflect-metadata"],
    },
    "<rootDir>/client",
    { ...server, displayName: "journeys", rootDir: "server", testMatch: ["<rootDir>/journeys/**/*.test.ts"] },
  ],
};
