import { availableParallelism } from "node:os";
import { configDefaults, defineConfig } from "vitest/config";

/** Files that put a module of their own in the place of one of the program's. */
const MOCKING = ["tests/ingest/kept-scans.test.ts"];

export default defineConfig({
  test: {
    globalSetup: ["tests/own-temporary-folder.ts"],
    // Minutes long: `npm run test:operation`, and whole pages through the real recognition: `npm run test:ocr`.
    exclude: [...configDefaults.exclude, "tests/**/*.slow.test.ts", "tests/ocr/**"],
    // The longest files wait for other programs most of the time.
    maxWorkers: Math.max(2, availableParallelism()),
    // The first PDF or Word file of a run loads its library; on a busy machine of two cores that takes seconds.
    testTimeout: 30_000,
    hookTimeout: 30_000,
    projects: [
      {
        extends: true,
        test: {
          name: "shared",
          include: ["tests/**/*.test.ts"],
          exclude: MOCKING,
          // Files share what a process has loaded: the modules, and the rules, whose reading takes longer than most files' tests. No test changes
          // what another sees: there is no state outside of what a test makes.
          isolate: false,
        },
      },
      { extends: true, test: { name: "apart", include: MOCKING } },
    ],
  },
});
