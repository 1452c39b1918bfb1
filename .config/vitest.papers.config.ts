import { defineConfig } from "vitest/config";

// What other programs make of our files: LibreOffice opens the workbooks, Chromium shows the pages. A test whose program is not installed is skipped.
export default defineConfig({
  test: {
    globalSetup: ["tests/own-temporary-folder.ts"],
    include: ["tests/papers/*.slow.test.ts"],
    fileParallelism: false,
    testTimeout: 120_000,
    hookTimeout: 120_000,
  },
});
