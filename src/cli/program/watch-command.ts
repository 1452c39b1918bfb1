import { Option } from "commander";
import type { WatchOptions } from "../commands/watch.js";
import { numberValue } from "./option-values.js";
import type { Declaring } from "./program.js";

/** A day, in seconds. */
const LONGEST = 86_400;

/** `watch`: the clerks' folder. */
export function addWatchCommand({ program, options, context, done }: Declaring): void {
  const { say } = context;
  const seconds = (name: string, description: string, usual: number, least: number): Option =>
    new Option(`${name} <${say("name.seconds")}>`, `${description} (${say("help.default")}: ${usual})`)
      .default(usual)
      .argParser(numberValue(name, [least, LONGEST], say));

  program
    .command("watch")
    .description(say("command.watch"))
    .argument(`<${say("name.inbox")}>`, say("argument.inbox"))
    .addOption(new Option(`--done <${say("name.dir")}>`, say("option.done")))
    .addOption(new Option(`--rejected <${say("name.dir")}>`, say("option.rejected")))
    .addOption(seconds("--delay", say("option.delay"), 5, 0))
    .addOption(seconds("--patience", say("option.patience"), 300, 0))
    .addOption(seconds("--rescan", say("option.rescan"), 30, 0.1))
    .addOption(new Option("--poll", say("option.poll")))
    .addOption(new Option("--once", say("option.once")))
    .addOption(options.database())
    .addOption(options.patterns())
    .addOption(options.readings())
    .addOption(new Option("--json", say("option.watch-json")))
    .action(async (inbox: string, chosen: WatchOptions) => {
      const { watchCommand } = await import("../commands/watch.js");
      done(await watchCommand(inbox, chosen, context));
    });
}
