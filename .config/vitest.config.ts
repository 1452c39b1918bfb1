import { configDefaults, defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["tests/**/*.test.ts"],
    // Minutes long: `npm run test:operation`.
    exclude: [...configDefaults.exclude, "tests/**/*.slow.test.ts"],
    // The first PDF or Word file of a run loads its library; on a busy machine of two cores that takes seconds.
    testTimeout: 30_000,
    hookTimeout: 30_000,
  },
});
