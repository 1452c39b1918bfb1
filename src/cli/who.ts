import { userInfo } from "node:os";

/** Who types: as asked, else the account on this machine. */
export function whoIs(asked: string | undefined): string {
  if (asked !== undefined && asked.trim() !== "") return asked.trim().normalize("NFC");
  try {
    return userInfo().username;
  } catch {
    // An account without a name, as in some containers.
    return process.env["USER"] ?? "?";
  }
}
