// Jest runs the TypeScript sources as ES modules: no build is needed for unit tests.
export default {
  // Jest leaves a core to the editor; on the two that CI has, that would double the time.
  maxWorkers: "100%",
  testMatch: ["<rootDir>/test/**/*.test.ts"],
  extensionsToTreatAsEsm: [".ts"],
  transform: {
    "\\.ts$": [
      "@swc/jest",
      {
        jsc: { parser: { syntax: "typescript" }, target: "es2022" },
        module: { type: "es6" },
      },
    ],
  },
};
