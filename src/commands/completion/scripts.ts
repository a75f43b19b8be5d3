/** A shell that completion is written for. */
export type Shell = "bash" | "zsh" | "fish" | "powershell";

/**
 * What a shell runs at its start to complete `bulletin`. Each script asks `bulletin __complete` when Tab is pressed and hands on what that
 * answers (see `answer-shell.ts`): all that is to know is in the program, so that a script never grows old.
 */
export const scripts: Readonly<Record<Shell, string>> = {
  // bash has to be given what readline puts in, quoting included, for the part of the line that readline replaces. Version 3.2 (macOS) has
  // neither compopt nor nosort.
  bash: `# Completion of bulletin for bash.
_bulletin() {
  local kind line
  COMPREPLY=()
  {
    IFS= read -r kind
    while IFS= read -r line; do COMPREPLY+=("$line"); done
  } <<< "$(bulletin __complete bash "$COMP_TYPE" "$COLUMNS" "$COMP_WORDBREAKS" "\${COMP_LINE:0:COMP_POINT}" 2> /dev/null)"
  case $kind in
    files) compopt -o default 2> /dev/null ;;
    folders) compopt -o dirnames 2> /dev/null ;;
  esac
}
complete -o nosort -F _bulletin bulletin 2> /dev/null || complete -F _bulletin bulletin
`,

  // Works from a folder of fpath, where the file is the body of the function, and from eval.
  zsh: `#compdef bulletin
# Completion of bulletin for zsh.
_bulletin() {
  local -a answer values shown
  local line
  answer=("\${(@f)$(bulletin __complete words "\${(@Q)words[2,CURRENT-1]}" "=\${(Q)PREFIX}" 2> /dev/null)}")
  case $answer[1] in
    files) compset -P '--[^=]#='; _files ;;
    folders) compset -P '--[^=]#='; _files -/ ;;
    values)
      for line in "\${(@)answer[2,-1]}"; do
        values+=("\${line%%$'\\t'*}")
        shown+=("\${line/$'\\t'/  -- }")
      done
      compadd -U -V bulletin -l -d shown -a values
      ;;
  esac
}
if [[ $zsh_eval_context[-1] == loadautofunc ]]; then
  _bulletin "$@"
else
  compdef _bulletin bulletin
fi
`,

  fish: `# Completion of bulletin for fish.
function __bulletin_complete
    set -l words (commandline -opc)
    set -l raw (commandline -ct)
    set -l word (string unescape -- "$raw"; or string unescape -- "$raw"\\'; or string unescape -- "$raw"\\")
    set -l answer (bulletin __complete words $words[2..] "=$word" 2> /dev/null)
    set -l flag (string match -r -- '^--[^=]*=' "$word")
    set -l path (string replace -r -- '^--[^=]*=' '' "$word")
    switch "$answer[1]"
        case files
            __fish_complete_path "$path" | string replace -r -- '^' "$flag"
        case folders
            __fish_complete_directories "$path" | string replace -r -- '^' "$flag"
        case values
            printf '%s\\n' $answer[2..]
    end
end
complete -c bulletin -k -f -a '(__bulletin_complete)'
`,

  // Nothing printed lets PowerShell complete files; an empty text keeps it from that.
  powershell: `# Completion of bulletin for PowerShell.
Register-ArgumentCompleter -Native -CommandName bulletin -ScriptBlock {
  param($wordToComplete, $commandAst, $cursorPosition)
  $words = @($commandAst.CommandElements | Select-Object -Skip 1 |
    Where-Object { $_.Extent.EndOffset -lt $cursorPosition } |
    ForEach-Object { if ($_ -is [System.Management.Automation.Language.StringConstantExpressionAst]) { $_.Value } else { $_.Extent.Text } })
  $answer = @(bulletin __complete words @words "=$wordToComplete" 2> $null)
  if ($answer[0] -ne 'values') { return }
  if ($answer.Count -eq 1) { return '' }
  $answer | Select-Object -Skip 1 | ForEach-Object {
    $value, $about = $_ -split [char]9, 2
    if (-not $about) { $about = $value }
    $text = if ($value -match '[^\\w./:=-]') { "'" + $value.Replace("'", "''") + "'" } else { $value }
    [System.Management.Automation.CompletionResult]::new($text, $value, 'ParameterValue', $about)
  }
}
`,
};
