import type { Completion } from "./completion.ts";

/** The shells that have a script. */
export const shells: readonly Shell[] = ["bash", "zsh", "fish", "powershell"];
export type Shell = "bash" | "zsh" | "fish" | "powershell";

/** The command that the scripts call with the words of the command line. It prints what `completionLines` returns. */
export const completeCommand = "__complete";

/** A line for each candidate: its value, and after a tab its description. The first line is `files` or `names`. */
export const completionLines = ({ candidates, hasFiles }: Completion): string =>
  [hasFiles ? "files" : "names", ...candidates.map(({ value, description }) => `${value}\t${description}`)]
    .map((line) => `${line}\n`)
    .join("");

/** The script that completes a program in a shell. It calls the program as it was typed, so it works for any path to it. */
export const completionScript = (shell: Shell, program: string): string => scripts[shell](program, `_${program.replaceAll("-", "_")}`);

const scripts: Readonly<Record<Shell, (program: string, name: string) => string>> = {
  bash: (program, name) => `# Completion of ${program} for bash: add to ~/.bashrc
#   source <(${program} completion bash)
${name}() {
  local line lines
  COMPREPLY=()
  mapfile -t lines < <("\${COMP_WORDS[0]}" ${completeCommand} "\${COMP_WORDS[@]:1:COMP_CWORD}" 2>/dev/null)
  if [[ \${lines[0]} == files ]]; then
    compopt -o filenames 2>/dev/null
    local word="\${COMP_WORDS[COMP_CWORD]}"
    [[ $word == "=" ]] && word=""
    mapfile -t COMPREPLY < <(compgen -f -- "$word")
    return
  fi
  for line in "\${lines[@]:1}"; do COMPREPLY+=("\${line%%$'\\t'*}"); done
}
complete -F ${name} ${program}
`,
  zsh: (program, name) => `#compdef ${program}
# Completion of ${program} for zsh: add to ~/.zshrc, after compinit
#   source <(${program} completion zsh)
${name}() {
  local -a lines values
  local line
  lines=("\${(@f)$("\${words[1]}" ${completeCommand} "\${(@)words[2,CURRENT]}" 2>/dev/null)}")
  if [[ $lines[1] == files ]]; then
    [[ $words[CURRENT] == --*=* ]] && compset -P '*='
    _files
    return
  fi
  for line in "\${(@)lines[2,-1]}"; do values+=("\${\${line%%$'\\t'*}//:/\\\\:}:\${line#*$'\\t'}"); done
  _describe '' values
}
compdef ${name} ${program}
`,
  fish: (program, name) => `# Completion of ${program} for fish: add to ~/.config/fish/config.fish
#   ${program} completion fish | source
function ${name}
    set -l words (commandline -opc) (commandline -ct)
    set -l lines (command $words[1] ${completeCommand} $words[2..-1] 2>/dev/null)
    if test "$lines[1]" = files
        set -l word (commandline -ct)
        if string match -q -- '--*=*' $word
            set -l parts (string split -m 1 = -- $word)
            for file in (__fish_complete_path $parts[2])
                echo $parts[1]=$file
            end
        else
            __fish_complete_path $word
        end
        return
    end
    string join \\n -- $lines[2..-1]
end
complete -c ${program} -f -a '(${name})'
`,
  powershell: (program) => `# Completion of ${program} for PowerShell: add to $PROFILE
#   ${program} completion powershell | Out-String | Invoke-Expression
Register-ArgumentCompleter -Native -CommandName ${program} -ScriptBlock {
  param($word, $ast, $cursor)
  $words = @($ast.CommandElements | Select-Object -Skip 1 | Where-Object { $_.Extent.StartOffset -lt $cursor } | ForEach-Object { $_.Extent.Text })
  if ($word -eq '') { $words += '""' }
  $lines = @(& $ast.CommandElements[0].Extent.Text ${completeCommand} @words 2>$null)
  if ($lines[0] -eq 'files') { return } # PowerShell completes file names itself
  $lines | Select-Object -Skip 1 | ForEach-Object {
    $value, $description = $_ -split "\`t", 2
    if (-not $description) { $description = $value }
    [System.Management.Automation.CompletionResult]::new($value, $value, 'ParameterValue', $description)
  }
}
`,
};
