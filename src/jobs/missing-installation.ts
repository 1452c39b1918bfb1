const CODES = ["ERR_MODULE_NOT_FOUND", "MODULE_NOT_FOUND", "ERR_DLOPEN_FAILED"];

/** True for an error that says that a part of the program is not installed or was built for another Node. */
export function isMissingInstallation(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  const code = "code" in error ? error.code : null;
  // better-sqlite3 without its binary throws an error without a code.
  return CODES.some((known) => known === code) || error.message.includes("Could not locate the bindings file");
}
