/**
 * Matches files with words that are recognized in notes and commands, texts that are written into notes, and the help of other
 * programs: these do not depend on the language of the user.
 */
export const dataFiles =
  /^server\/src\/(?:markdown|commands\/(?:shell|catalog)|course\/(?:days|list|syllabus)|notes\/(?:journals|layout|recognition|scan|series|tables|time|titles|words|writing))\/|^(?:server\/src\/(?:course\/quiz\/(?:instructions|term)|commands\/dockerfile\/flags|refactor\/timeTable)|client\/src\/commands\/write\/(?:newNotes|openSampleNotes))\.ts$/;

/** Names that are the same in all languages. */
export const names: ReadonlySet<string> = new Set(['Study Notes', 'Study Notes: …', 'Docker Hub', 'Markdown']);

/** Other literals that are not translated, by their files: markup, names in files and protocols, and messages for developers. */
export const untranslated: Readonly<Record<string, readonly string[]>> = {
  'client/src/commands/write/insertTime.ts': ['45, 1 h 30, 90 min'],
  'client/src/overview/pageFrame.ts': ['<!doctype html>'],
  'client/src/preview/badges.ts': ['study-notes-time study-notes-…'],
  'client/src/recall/ankiCsv.ts': ['#tags column:3', '#guid column:4'],
  'client/src/storage/inTurn.ts': ['study-notes …'],
  'client/src/text/minutes.ts': ['… min'],
  'client/src/views/tree/treeItem.ts': ['merged level'],
  'client/src/watchdog/watchdog.ts': [
    ', reading …',
    'The server did not answer for 10 s…. It is restarted.',
    'The language server stopped responding',
  ],
  'server/src/course/charts/pageChart.ts': ['leads label'],
  'server/src/course/charts/svgFile.ts': ['text { font-family: system-ui, sans-serif; fill: #1f2328; }'],
  'server/src/course/overview/overviewCsv.ts': ['area and level'],
  'server/src/course/overview/overviewPage.ts': ['… sure'],
  'server/src/course/plan/calendar.ts': ['PRODID:-//Study Notes//Plan//EN'],
  'server/src/course/progress/minutes.ts': ['… min', '… h', '… h … min', '… to …'],
  'server/src/editor/completion/moduleSnippet.ts': ['Title'],
  'server/src/editor/completion/timeCompletion.ts': ['…… min', '… min'],
  'server/src/editor/insert/newSyllabus.ts': ['Syllabus'],
  'server/src/lsp/connection/lifecycle.ts': [
    'the server is not initialized',
    'the server is initialized already',
    'the server was shut down',
  ],
  'server/src/lsp/requests/selfCheck.ts': ['Self-check: incremental parsing of … found … at …; full parsing found ….'],
  'server/src/lsp/documents.ts': ['a change of a document is malformed'],
  'server/src/main/cli/output/output.ts': ['study-notes: standard output: …'],
  'server/src/main/cli/settings.ts': ['--rule …'],
  'server/src/main/cli/stats/statsHtml.ts': [
    '<meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; base-uri 'none'; form-action 'none'; style-src 'unsafe-inline'">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    '<!doctype html>',
  ],
  'server/src/main/disk/lock.ts': ['no lock', 'the lock was lost'],
  'server/src/main/node.ts': ['Study Notes … …'],
  'server/src/notes/explain/explanationText.ts': ['ordered 1', 'bullet 1'],
  'server/src/refactor/convert/forms.ts': ['Title'],
  'server/src/rules/ignore/ignoreEdits.ts': ['<!-- study-notes-… … -->'],
  'server/src/rules/structure/heading-without-space.ts': ['paragraph text'],
  'server/src/rules/times/timeReadings.ts': ['… min', '… min', '… h'],
  'server/src/service/notesFiles.ts': ['may find', 'may find in linked files', 'may find', 'may find in linked files'],
  'server/src/service/notesIndex.ts': ['may find', 'may find', 'may find in linked files'],
};
