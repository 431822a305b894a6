export const usage = `Usage: study-notes COMMAND

  outline FILE... [--format tree|json|csv]   what notes say: areas, levels, modules and times
  check FILE|DIR... [OPTION...]              what is wrong in notes
  fix FILE|DIR... [OPTION...]                mends what is sure, in place
  stats FILE|DIR... [OPTION...]              what each notebook comes to: modules done, time, findings
  explain FILE[:LINE] [--format text|json]   whether a file is read as notes, or how a line is read, and why
  server --stdio                             the language server, for editors

Options of check:
  --format pretty|json|sarif|github   for people, for programs, for services that collect findings, or as
                                      annotations of a GitHub workflow
  --level hint|info|warning|error     leaves out what is quieter; without it, nothing is

Options of fix:
  --dry-run                           writes nothing, and prints a unified diff

Options of stats:
  --format table|json|csv|html        for people, for programs, for spreadsheets, or a page with charts

Options of these three:
  --rule RULE=LEVEL                   how loudly a rule speaks: error, warning, info, hint or off; may be repeated
  --syllabus FILE                     further modules that the course asks for; may be repeated

  --help     shows this text
  --version  shows the version

A FILE named - is standard input, which fix prints mended on standard output. A DIR is all Markdown files below it but
those that git ignores. The settings in .vscode/settings.json count where the command runs in their folder.

Exit status: 0 nothing to report, 1 findings of whatever level, or a dry run that would mend something, 2 something could
not be read, written or understood, even where the rest could.
`;
