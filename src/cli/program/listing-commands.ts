import type { CriteriaOptions, DatabaseOptions, DocumentOptions, FormatOptions, TaskOptions } from "./options.js";
import type { Declaring } from "./program.js";

/** `tasks`, `criteria`, `documents`, `query`: what the database holds. */
export function addListingCommands({ program, options, context, done }: Declaring): void {
  const { say } = context;

  program
    .command("tasks")
    .description(say("command.tasks"))
    .addOption(options.owner())
    .addOption(options.issuer())
    .addOption(options.place())
    .addOption(options.overdue())
    .addOption(options.due())
    .addOption(options.dueBefore())
    .addOption(options.dueAfter())
    .addOption(options.document())
    .addOption(options.search())
    .addOption(options.without())
    .addOption(options.minConfidence())
    .addOption(options.kind())
    .addOption(options.order())
    .addOption(options.allVersions())
    .addOption(options.ids())
    .addOption(options.limit())
    .addOption(options.database())
    .addOption(options.patterns())
    .addOption(options.table())
    .addOption(options.json())
    .addOption(options.csv())
    .action(async (chosen: TaskOptions) => {
      const { listTasks } = await import("../commands/listings.js");
      done(await listTasks(chosen, context));
    });

  program
    .command("criteria")
    .description(say("command.criteria"))
    .addOption(options.subject())
    .addOption(options.document())
    .addOption(options.history())
    .addOption(options.gaps())
    .addOption(options.regressions())
    .addOption(options.targets())
    .addOption(options.stated())
    .addOption(options.each())
    .addOption(options.limit())
    .addOption(options.database())
    .addOption(options.table())
    .addOption(options.json())
    .addOption(options.csv())
    .action(async (chosen: CriteriaOptions) => {
      const { listCriteria } = await import("../commands/listings.js");
      done(await listCriteria(chosen, context));
    });

  program
    .command("documents")
    .description(say("command.documents"))
    .addOption(options.document())
    .addOption(options.search())
    .addOption(options.limit())
    .addOption(options.database())
    .addOption(options.table())
    .addOption(options.json())
    .addOption(options.csv())
    .action(async (chosen: DocumentOptions) => {
      const { listDocuments } = await import("../commands/listings.js");
      done(await listDocuments(chosen, context));
    });

  program
    .command("query")
    .description(say("command.query"))
    .argument(`<${say("name.sql")}>`, say("argument.sql"))
    .addOption(options.database())
    .addOption(options.table())
    .addOption(options.json())
    .addOption(options.csv())
    .action(async (sql: string, chosen: DatabaseOptions & FormatOptions) => {
      const { query } = await import("../commands/listings.js");
      done(await query(sql, chosen, context));
    });
}
