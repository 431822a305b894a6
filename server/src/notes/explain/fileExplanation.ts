import type { FileStatus } from '../../protocol';
import { count } from '../../text/count';
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
    reason: isNamedSyllabus && file.why === 'setting' ? NAMED_SYLLABUS : fileReasonText[file.why],
    counts: { areas, levels, modules, timed },
    looksLike,
  };
}

const NAMED_SYLLABUS = 'the setting studyNotes.syllabus contains it';

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
    `This file is ${status.isNotes ? '' : 'not '}read as study notes: ${status.reason}.`,
    foundText(status),
    weakForm && `${status.isNotes ? 'The modules are' : 'The modules would be'} ${weakFormText[weakForm]}.`,
    counts.modules > 0 ? evidenceText(counts) : '',
    changeText(status),
  ];
  return `${parts.filter(Boolean).join('\n\n')}\n`;
}

const weakFormText: Readonly<Record<WeakForm, string>> = {
  'linked-headings': 'the headings with a link',
  'linked-items': 'the list items with a link',
  'linked-rows': 'the table rows with a link',
  'numbered-headings': 'the numbered headings',
  'numbered-items': 'the numbered list items',
};

function foundText({ isNotes, counts: { areas, levels, modules } }: FileStatus): string {
  const found = [
    ...(areas > 0 ? [count(areas, 'area')] : []),
    ...(levels > 0 ? [count(levels, 'level')] : []),
    modules > 0 ? count(modules, 'module') : 'no modules',
  ].join(', ');
  return isNotes ? `It contains ${found}.` : `If it were treated as study notes, it would contain ${found}.`;
}

function evidenceText({ modules, timed, linked, withNotes, withKind, known, numberedAreas }: FileCounts): string {
  const share = (number: number) => `${number} of ${count(modules, 'module')}`;
  const lines = [
    `With a time: ${share(timed)}`,
    `With a link: ${share(linked)}`,
    `With notes: ${share(withNotes)}`,
    `With a kind, such as “Video” or “Lab”: ${share(withKind)}`,
    `Areas with a number: ${numberedAreas}`,
    `Areas and modules with titles of a known course: ${known}`,
  ];
  return `Evidence:\n\n${lines.map((line) => `- ${line}`).join('\n')}`;
}

/** Shows how to override the decision. */
function changeText({ isNotes, decidedBy }: FileStatus): string {
  const line = `study-notes: ${!isNotes}`;
  const command = isNotes ? 'Not Study Notes' : 'Treat as Study Notes';
  const inFrontMatter =
    decidedBy === 'front-matter'
      ? `To change this, write \`${line}\` in the front matter of the file, or remove the line to detect study notes by content:`
      : `To change this, add front matter at the top of the file${decidedBy === 'setting' ? ', which takes precedence over the setting' : ''}:`;
  const example = `    ---\n    ${line}\n    ---`;
  const inSettings = `Or add the path of the file in the workspace folder to the setting \`studyNotes.files\`: \`{ "./README.md": ${!isNotes} }\`.`;
  return [
    inFrontMatter,
    example,
    ...(decidedBy === 'text' ? [inSettings] : []),
    `In VS Code, run *Study Notes: ${command}*.`,
  ].join('\n\n');
}
