import { configDefaults, defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    globalSetup: ["tests/own-temporary-folder.ts"],
    include: ["tests/**/*.test.ts"],
    // Minutes long: `npm run test:operation`, and whole pages through the real recognition: `npm run test:ocr`.
    exclude: [...configDefaults.exclude, "tests/**/*.slow.test.ts", "tests/ocr/**"],
    // Files share what a process has loaded: the modules, and the rules, whose reading takes longer than most files' tests. No test changes what
    // another sees: there is no state outside of what a test makes.
    isolate: false,
    // The first PDF or Word file of a run loads its library; on a busy machine of two cores that takes seconds.
    testTimeout: 30_000,
    hookTimeout: 30_000,
  },
});
