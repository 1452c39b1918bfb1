import { configDefaults, defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["tests/**/*.test.ts"],
    // Whole pages through the real recognition take minutes: npm run test:ocr
    exclude: [...configDefaults.exclude, "tests/ocr/**"],
    // The first PDF or Word file of a run loads its library; on a busy machine of two cores that takes seconds.
    testTimeout: 30_000,
    hookTimeout: 30_000,
  },
});
