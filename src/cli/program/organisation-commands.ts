import { Option } from "commander";
import type { ListOptions, SayOptions, ShowOptions } from "../commands/organisations.js";
import type { Declaring } from "./program.js";

/** `org list`, `org show`, `org merge`, `org split`: one name for one body. */
export function addOrganisationCommands({ program, options, context, done }: Declaring): void {
  const { say } = context;
  const org = program.command("org").description(say("command.org"));
  const by = (): Option => new Option(`--by <${say("name.name")}>`, say("option.by"));
  const why = (): Option => new Option(`--why <${say("name.words")}>`, say("option.why"));

  org
    .command("list")
    .description(say("command.org.list"))
    .addOption(new Option(`--name <${say("name.words")}>`, say("option.name")))
    .addOption(options.limit())
    .addOption(options.database())
    .addOption(options.table())
    .addOption(options.json())
    .addOption(options.csv())
    .action(async (chosen: ListOptions) => {
      const { listOrganisations } = await import("../commands/organisations.js");
      done(await listOrganisations(chosen, context));
    });

  org
    .command("show")
    .description(say("command.org.show"))
    .argument(`<${say("name.organisation")}>`, say("argument.organisation"))
    .addOption(options.database())
    .addOption(options.patterns())
    .addOption(options.json())
    .action(async (name: string, chosen: ShowOptions) => {
      const { showOrganisation } = await import("../commands/organisations.js");
      done(await showOrganisation(name, chosen, context));
    });

  org
    .command("merge")
    .description(say("command.org.merge"))
    .argument(`<${say("name.organisation-a")}>`, say("argument.organisation-a"))
    .argument(`<${say("name.organisation-b")}>`, say("argument.organisation-b"))
    .addOption(why())
    .addOption(by())
    .addOption(options.database())
    .action(async (source: string, target: string, chosen: SayOptions) => {
      const { mergeOrganisations } = await import("../commands/organisations.js");
      done(mergeOrganisations(source, target, chosen, context));
    });

  org
    .command("split")
    .description(say("command.org.split"))
    .argument(`<${say("name.organisation-a")}>`, say("argument.organisation"))
    .addOption(options.database())
    .action(async (source: string, chosen: SayOptions) => {
      const { splitOrganisation } = await import("../commands/organisations.js");
      done(splitOrganisation(source, chosen, context));
    });
}
