import type { Ports } from "../../ports.ts";
import type { WithGlobals } from "../command.ts";
import { type Shell, scripts } from "./scripts.ts";

/** Prints the script that switches completion on in a shell, or how to do that in each. */
export async function runCompletion(
  _options: WithGlobals<object>,
  { terminal }: Ports,
  [shell]: readonly string[],
): Promise<number> {
  terminal.out(shell === undefined ? instructions : scripts[shell === "pwsh" ? "powershell" : (shell as Shell)]);
  return 0;
}

const instructions = `To complete commands, flags, entries and editions with the Tab key, do this once
for your shell and then open a new terminal.

bash: add this line to ~/.bashrc
  eval "$(bulletin completion bash)"
or, if the package bash-completion is installed, write the script to its folder
  mkdir -p ~/.local/share/bash-completion/completions
  bulletin completion bash > ~/.local/share/bash-completion/completions/bulletin

zsh: add this line to ~/.zshrc, after compinit
  eval "$(bulletin completion zsh)"
or write the script to a folder of fpath, as in
  bulletin completion zsh > "\${fpath[1]}/_bulletin"

fish: write the script to its folder
  mkdir -p ~/.config/fish/completions
  bulletin completion fish > ~/.config/fish/completions/bulletin.fish

PowerShell: add this line to the file that $PROFILE names
  bulletin completion powershell | Out-String | Invoke-Expression
`;
