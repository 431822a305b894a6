import { t } from '@vscode/l10n';
import type { FileStatus } from '../../protocol';
import { joinFacts, plural } from '../../text/language';
import { areasText, levelsText, modulesText } from '../model/counts';
import type { WeakForm } from '../titles/weakEvidence';
import type { FileCounts, FileExplanation, FileState } from './explainFile';
import { fileReasonText } from './reasons';

// Whether a file is read as notes, and why: as data for an editor, as data for programs, and in sentences.

/** Returns the status of a file for the editor. `isNamedSyllabus` is true if a setting names the file as a syllabus. */
export function fileStatus({ file, counts, looksLike }: FileState, isNamedSyllabus: boolean): FileStatus {
  const { areas, levels, modules, timed } = counts;
  return {
    isNotes: file.isNotes,
    decidedBy: file.why === 'front-matter' || file.why === 'setting' ? file.why : 'text',
    reason: isNamedSyllabus && file.why === 'setting' ? namedSyllabus() : fileReasonText(file.why),
    counts: { areas, levels, modules, timed },
    looksLike,
  };
}

function namedSyllabus(): string {
  return t('the setting studyNotes.syllabus contains it');
}

/**
 * The explanation of a file for the command line. For a file that is not notes, the counts that it would have if treated as
 * notes.
 */
export interface FileReport extends FileCounts {
  readonly file: string;
  readonly notebook: boolean;
  readonly notebookWhy: string;
  readonly reason: string;
  readonly looksLike: FileStatus['looksLike'];
  /** The weak evidence that modules were recognized by; null if there is stronger evidence. */
  readonly weakEvidence: WeakForm | null;
}

/** Returns the explanation of a file as plain data for programs. */
export function fileReport(explanation: FileExplanation, file: string, isNamedSyllabus: boolean): FileReport {
  const { isNotes, reason, looksLike } = fileStatus(explanation, isNamedSyllabus);
  const { counts, weakForm } = explanation;
  const verdict = { file, notebook: isNotes, notebookWhy: explanation.file.why, reason, looksLike };
  return { ...verdict, ...counts, weakEvidence: weakForm ?? null };
}

/** Formats the explanation of a file as sentences, in Markdown that is also readable in a terminal. */
export function fileExplanationText(explanation: FileExplanation, isNamedSyllabus: boolean): string {
  const { counts, weakForm } = explanation;
  const status = fileStatus(explanation, isNamedSyllabus);
  const parts = [
    status.isNotes
      ? t('This file is read as study notes: {0}.', status.reason)
      : t('This file is not read as study notes: {0}.', status.reason),
    foundText(status),
    weakForm &&
      (status.isNotes
        ? t('The modules are {0}.', weakFormText(weakForm))
        : t('The modules would be {0}.', weakFormText(weakForm))),
    counts.modules > 0 ? evidenceText(counts) : '',
    changeText(status),
  ];
  return `${parts.filter(Boolean).join('\n\n')}\n`;
}

function weakFormText(form: WeakForm): string {
  const texts: Readonly<Record<WeakForm, string>> = {
    'linked-headings': t('the headings with a link'),
    'linked-items': t('the list items with a link'),
    checkboxes: t('the checkboxes'),
    'linked-rows': t('the table rows with a link'),
    'linked-lines': t('the lines that are only a link'),
    'numbered-headings': t('the numbered headings'),
    'numbered-items': t('the numbered list items'),
  };
  return texts[form];
}

function foundText({ isNotes, counts: { areas, levels, modules } }: FileStatus): string {
  const found = joinFacts([
    areas > 0 && areasText(areas),
    levels > 0 && levelsText(levels),
    modules > 0 ? modulesText(modules) : t('no modules'),
  ]);
  return isNotes ? t('It contains {0}.', found) : t('If it were treated as study notes, it would contain {0}.', found);
}

function evidenceText({ modules, timed, linked, withNotes, withKind, known, numberedAreas }: FileCounts): string {
  const share = (number: number) =>
    plural(modules, t('{0} of {1} module', number, modules), t('{0} of {1} modules', number, modules));
  const lines = [
    t('With a time: {0}', share(timed)),
    t('With a link: {0}', share(linked)),
    t('With notes: {0}', share(withNotes)),
    t('With a kind, such as “Video” or “Lab”: {0}', share(withKind)),
    t('Areas with a number: {0}', numberedAreas),
    t('Areas and modules with titles of a known course: {0}', known),
  ];
  return `${t('Evidence:')}\n\n${lines.map((line) => `- ${line}`).join('\n')}`;
}

/** Shows how to override the decision. */
function changeText({ isNotes, decidedBy }: FileStatus): string {
  const line = `study-notes: ${!isNotes}`;
  const command = isNotes ? t('Not Study Notes') : t('Treat as Study Notes');
  const inFrontMatter =
    decidedBy === 'front-matter'
      ? t(
          'To change this, write `{0}` in the front matter of the file, or remove the line to detect study notes by content:',
          line,
        )
      : decidedBy === 'setting'
        ? t('To change this, add front matter at the top of the file, which takes precedence over the setting:')
        : t('To change this, add front matter at the top of the file:');
  const example = `    ---\n    ${line}\n    ---`;
  const pattern = `{ "./README.md": ${!isNotes} }`;
  const inSettings = t(
    'Or add the path of the file in the workspace folder to the setting `studyNotes.files`: `{0}`.',
    pattern,
  );
  return [
    inFrontMatter,
    example,
    ...(decidedBy === 'text' ? [inSettings] : []),
    t('In VS Code, run *Study Notes: {0}*.', command),
  ].join('\n\n');
}
