import { t } from '@vscode/l10n';
/** Returns the text of `study-notes --help`. */
export function usage(): string {
  return t(`Usage: study-notes COMMAND

  outline FILE... [--format tree|json|csv]   show areas, levels, modules and times
  check FILE|DIR... [OPTION...]              report problems
  fix FILE|DIR... [OPTION...]                fix problems that have a safe fix
  stats FILE|DIR... [OPTION...]              show progress, time and problems of each file
  explain FILE[:LINE] [--format text|json]   explain why a file is notes, or how a line is read
  server --stdio                             run the language server, for editors

Options of check:
  --format pretty|json|sarif|github   output format; github prints annotations for a workflow
  --level hint|info|warning|error     report only problems of this severity or higher

Options of fix:
  --dry-run                           print a unified diff and change no file

Options of stats:
  --format table|json|csv|html        output format; html is a page with charts

Options of check, fix and stats:
  --rule RULE=SEVERITY                severity of a rule: error, warning, info, hint or off; can be repeated
  --syllabus FILE                     add a syllabus; can be repeated

  --locale LOCALE  language of messages, such as de; by default, that of LC_ALL, LC_MESSAGES or LANG
  --help           show this help
  --version        show the version

If FILE is -, standard input is read, and fix prints the result to standard output. A DIR is read with its subfolders, except
for files that git ignores. Settings are read from .vscode/settings.json in the current folder.

Exit status: 0 no problems, 1 problems found, or a dry run would make changes, 2 a file could not be read or
written, or the command is wrong.
`);
}
