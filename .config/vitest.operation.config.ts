import { defineConfig } from "vitest/config";

// The long scenarios: hundreds of files, dozens of kills. One file after the other, so that each has the machine to itself.
export default defineConfig({
  test: {
    globalSetup: ["tests/own-temporary-folder.ts"],
    include: ["tests/operation/*.slow.test.ts"],
    fileParallelism: false,
    testTimeout: 900_000,
    hookTimeout: 60_000,
  },
});
