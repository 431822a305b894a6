export const usage = `Usage: study-notes COMMAND

  outline FILE... [--format tree|json|csv]   what notes say: areas, levels, modules and times
  check FILE|DIR... [--format pretty|json]   what is wrong in notes
  explain FILE:LINE [--format text|json]     how one line was read, and why
  server --stdio                             the language server, for editors

  --help     shows this text
  --version  shows the version

A FILE named - is standard input. Exit status: 0 nothing to report, 1 findings, 2 could not run.
`;
