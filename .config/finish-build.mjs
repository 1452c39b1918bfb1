// After tsc: puts what is not TypeScript beside the compiled files, and makes the command executable.
import { chmodSync, cpSync } from "node:fs";

const root = new URL("../", import.meta.url);
cpSync(new URL("src/store/sqlite/migrations/", root), new URL("dist/store/sqlite/migrations/", root), {
  recursive: true,
});
cpSync(new URL("src/cli/units/", root), new URL("dist/cli/units/", root), { recursive: true });
chmodSync(new URL("dist/cli/main.js", root), 0o755);
