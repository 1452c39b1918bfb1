import { defineConfig } from "vitest/config";

/** Whole pages through the real recognition: one file at a time, because each has as many workers as there are processors. */
export default defineConfig({
  test: {
    globalSetup: ["tests/own-temporary-folder.ts"],
    include: ["tests/ocr/**/*.test.ts"],
    fileParallelism: false,
    testTimeout: 300_000,
    hookTimeout: 300_000,
  },
});
