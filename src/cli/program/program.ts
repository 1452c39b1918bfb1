import { Command, CommanderError, type HelpConfiguration } from "commander";
import { installation } from "../../jobs/installation.js";
import { addCheckCommands } from "./check-commands.js";
import { addCorrectionCommands } from "./correction-commands.js";
import type { Context } from "../context.js";
import { EXIT, type ExitCode } from "../exit-codes.js";
import { addFileCommands } from "./file-commands.js";
import { addListingCommands } from "./listing-commands.js";
import { addOperationCommands } from "./operation-commands.js";
import { addOrganisationCommands } from "./organisation-commands.js";
import { optionsIn, type Options } from "./options.js";
import { addReportCommands } from "./report-commands.js";
import type { Say } from "../speech/speech.js";
import { addWatchCommand } from "./watch-command.js";

/** The command line, ready to run. */
export interface Program {
  /** The names of its commands. */
  readonly names: readonly string[];
  /** Runs the command that `argv` (as of `process.argv`) names. Throws what `explainFailure` explains. */
  run(argv: readonly string[]): Promise<ExitCode>;
}

/** What those who add commands are given. `done` takes the exit code of the command that ran. */
export interface Declaring {
  readonly program: Command;
  readonly options: Options;
  readonly context: Context;
  readonly done: (exitCode: ExitCode) => void;
}

/**
 * All commands, with their options and help in the language of `context`. What a command needs is loaded when it runs:
 * `dondoc --help` loads no reader and no database.
 */
export function buildProgram(context: Context): Program {
  let exitCode: ExitCode = EXIT.fine;
  const { say } = context;
  const options = optionsIn(context);
  const program = new Command("dondoc")
    .description(say("help.program"))
    .version(installation().version, "-V, --version", say("help.version"))
    .helpOption("-h, --help", say("help.help"))
    .helpCommand(false)
    .configureHelp(helpIn(say, context.columns))
    .configureOutput({ outputError: () => undefined })
    .addHelpText("after", `\n${say("help.more")}`)
    .exitOverride()
    .addOption(options.language())
    .addOption(options.config())
    .hook("preAction", async (_program, command) => {
      const { applySettings } = await import("../settings.js");
      applySettings(command, program.opts<{ readonly config?: string }>().config, process.env);
    });
  const declaring: Declaring = {
    program,
    options,
    context,
    done: (code) => {
      exitCode = code;
    },
  };
  addFileCommands(declaring);
  addWatchCommand(declaring);
  addOperationCommands(declaring);
  addListingCommands(declaring);
  addOrganisationCommands(declaring);
  addCorrectionCommands(declaring);
  addReportCommands(declaring);
  addCheckCommands(declaring);
  return {
    names: program.commands.map((command) => command.name()),
    run: async (argv) => {
      try {
        await program.parseAsync(argv);
        return exitCode;
      } catch (error) {
        // The help or the version was asked for, and has been shown.
        if (error instanceof CommanderError && error.exitCode === 0) return EXIT.fine;
        throw error;
      }
    },
  };
}

// Commander speaks English; its few words of help are put into the language chosen.
function helpIn(say: Say, helpWidth: number): HelpConfiguration {
  const titles: Readonly<Record<string, string>> = {
    "Usage:": say("help.usage"),
    "Arguments:": say("help.arguments"),
    "Options:": say("help.options"),
    "Commands:": say("help.commands"),
  };
  return {
    helpWidth,
    styleTitle: (title) => titles[title] ?? title,
    commandUsage: (command) => {
      const names = command.parent ? `${pathOf(command.parent)}${command.name()}` : command.name();
      return `${names} ${command.usage()}`
        .replace("[options]", say("name.options"))
        .replace("[command]", say("name.command"));
    },
    subcommandTerm: (command) => {
      const places = command.registeredArguments.map((place) => `<${place.name()}${place.variadic ? "..." : ""}>`);
      return [command.name(), ...places].join(" ");
    },
    optionDescription: (option) =>
      typeof option.defaultValue === "string"
        ? `${option.description} (${say("help.default")}: ${option.defaultValue})`
        : option.description,
  };
}

function pathOf(command: Command): string {
  return `${command.parent ? pathOf(command.parent) : ""}${command.name()} `;
}
