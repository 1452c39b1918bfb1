/** What the exit code of `dondoc` means: a contract with scripts. 0 is fine, 130 is "interrupted". */
export const EXIT = {
  fine: 0,
  usage: 1,
  unreadable: 2,
  missing: 3,
  patterns: 4,
  store: 5,
  someFailed: 6,
  /** Something we did not foresee. */
  unexpected: 70,
  interrupted: 130,
} as const;

export type ExitCode = (typeof EXIT)[keyof typeof EXIT];
