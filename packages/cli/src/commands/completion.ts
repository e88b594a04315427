import { completionScript, didYouMean, oneOf, shells, UsageError } from "@tools/command-line";
import type { Command } from "./command.ts";

/** Prints a script with which a shell completes commands, options and names. */
export const completion: Command = {
  name: "completion",
  summary: `print a script for completion in ${oneOf(shells)}`,
  positionals: "<shell>",
  options: {},
  notes: [
    "Add one of these lines to the file that your shell reads at its start:",
    "",
    "  ~/.bashrc                   source <(session-schema completion bash)",
    "  ~/.zshrc, after compinit    source <(session-schema completion zsh)",
    "  ~/.config/fish/config.fish  session-schema completion fish | source",
    "  $PROFILE                    session-schema completion powershell | Out-String | Invoke-Expression",
  ],
  run: async ({ positionals: [name, ...others] }, { print }) => {
    if (name === undefined || others.length > 0) throw new UsageError(`completion requires one shell: ${oneOf(shells)}.`);
    const shell = shells.find((each) => each === (name === "pwsh" ? "powershell" : name));
    if (shell === undefined)
      throw new UsageError(`Unknown shell ${JSON.stringify(name)}.${didYouMean(name, shells) || ` There are ${oneOf(shells)}.`}`);
    await print(completionScript(shell, "session-schema"));
    return 0;
  },
};
