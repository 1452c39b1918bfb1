import { openKeeper, openReports } from "../../store/open-store.js";
import type { Correction } from "../../store/corrections.js";
import type { Reports, Row } from "../../store/reports.js";
import type { Context } from "../context.js";
import { EXIT, type ExitCode } from "../exit-codes.js";
import { Failure, UsageError } from "../failure.js";
import type { DatabaseOptions, RuleOptions } from "../program/options.js";
import { bodiesOrFail, rulesOrFail } from "../rules.js";
import { printable } from "../speech/speech.js";
import { whoIs } from "../who.js";
import { correctedOwners, type OwnerKnowledge } from "./corrected-owners.js";

/** How `dondoc fix` was asked. */
export interface FixOptions extends DatabaseOptions, RuleOptions {
  /** ISO day; "none" for no deadline. */
  readonly deadline?: string;
  readonly owner?: string;
  readonly why?: string;
  readonly by?: string;
  readonly undo?: boolean;
}

/** Rules and places, for naming bodies. */
export function ownerKnowledge({ patterns }: RuleOptions): OwnerKnowledge {
  const rules = rulesOrFail(patterns);
  return { rules, bodies: bodiesOrFail(rules, patterns) };
}

/** The task with this id, of whatever version of its document; null where there is none. */
export function taskNamed(id: string, reports: Reports): Row | null {
  return reports.tasks({ task: id.trim(), allVersions: true, limit: 1 })[0] ?? null;
}

/** `dondoc fix TASK`: what a person says of a task, beside what was extracted. */
export function fix(id: string, options: FixOptions, context: Context): ExitCode {
  if (options.undo === true) return undo(id, options, context);
  if (options.deadline === undefined && options.owner === undefined) throw new Failure(EXIT.usage, "fix.nothing");
  const why = options.why?.normalize("NFC").trim() ?? "";
  if (why === "") throw new UsageError({ name: "--why", reason: context.say("fix.why-missing") });
  const reports = openReports(options.db);
  let correction: Correction;
  try {
    const task = taskNamed(id, reports);
    if (!task) throw new Failure(EXIT.usage, "fix.no-task", { id: printable(id) });
    correction = {
      deadline: options.deadline === undefined ? undefined : options.deadline === "none" ? null : options.deadline,
      owners:
        options.owner === undefined
          ? undefined
          : correctedOwners(options.owner, task, reports, ownerKnowledge(options)),
    };
  } finally {
    reports.close();
  }
  const keeper = openKeeper(options.db);
  try {
    keeper.correct(id.trim(), correction, { by: whoIs(options.by), at: context.now(), why });
  } finally {
    keeper.close();
  }
  tellTask(id, options.db, context);
  return EXIT.fine;
}

function undo(id: string, options: FixOptions, context: Context): ExitCode {
  const keeper = openKeeper(options.db);
  let ended: number | null;
  try {
    ended = keeper.undo(id.trim(), whoIs(options.by), context.now());
  } finally {
    keeper.close();
  }
  if (ended === null) throw new Failure(EXIT.usage, "fix.no-task", { id: printable(id) });
  context.tell(context.say(ended === 0 ? "fix.nothing-to-undo" : "fix.undone", { id: printable(id) }));
  if (ended > 0) tellTask(id, options.db, context);
  return EXIT.fine;
}

/** What holds of the task now. */
function tellTask(id: string, db: string, context: Context): void {
  const reports = openReports(db);
  try {
    const task = taskNamed(id, reports);
    const shown = (value: unknown): string => (typeof value === "string" ? printable(value) : "–");
    context.tell(
      context.say("fix.now", {
        task: shown(task?.["task"]),
        lead: shown(task?.["lead"]),
        due: shown(task?.["due_on"]),
      }),
    );
  } finally {
    reports.close();
  }
}
