import { t } from '@vscode/l10n';
import type { FileVerdict } from '../recognition/classifyFile';
import type { Reason } from './explain';

/** A reason for which a line is read as it is. */
export interface ReasonText {
  /** Whether the line is not a module for this reason. `text` is then the part after "It is not a module:". */
  readonly isDenial: boolean;
  readonly text: string;
}

/** Returns a reason for which a line is read as it is. */
export function reasonText(reason: Reason): ReasonText {
  return isDenial(reason)
    ? { isDenial: true, text: denials()[reason] }
    : { isDenial: false, text: statements()[reason] };
}

/** Returns a reason as a sentence about the line. */
export function reasonSentence(reason: Reason): string {
  const { isDenial, text } = reasonText(reason);
  return isDenial ? denialText(text) : text;
}

/** Returns a sentence with the reason for which a line is not a module. */
export function denialText(reason: string): string {
  return t('It is not a module: {0}', reason);
}

/** Returns all reasons. */
export function allReasons(): readonly Reason[] {
  return Object.keys({ ...denials(), ...statements() }) as Reason[];
}

/** Returns the reason for which a file is notes or not, as in the middle of a sentence. */
export function fileReasonText(why: FileVerdict['why']): string {
  return fileReasons()[why];
}

type Denial = (typeof deniedReasons)[number];

const deniedReasons = [
  'no-words',
  'long-title',
  'rest',
  'task',
  'sum',
  'beside-areas',
  'no-form',
  'in-module',
  'other-shape',
  'form-elsewhere',
  'shape-of-notes',
  'uncounted',
  'section-name',
  'unlinked',
  'no-check-box',
  'unproven-list',
  'noted-list',
] as const satisfies readonly Reason[];

function isDenial(reason: Reason): reason is Denial {
  return (deniedReasons as readonly Reason[]).includes(reason);
}

/** Why a line is not a module. */
const denials = (): Readonly<Record<Denial, string>> => ({
  'no-words': t('it contains no title.'),
  'long-title': t('it is too long for a title.'),
  rest: t('it states that nothing was studied.'),
  task: t('it is a task with a checkbox, which repeats the modules.'),
  sum: t('its title is the title of a total.'),
  'beside-areas': t('outside of areas, a line needs a weight of 3, with a time or a kind.'),
  'no-form': t('no line of this part has evidence for a module.'),
  'in-module': t('it is in the list item or paragraph of the previous module.'),
  'other-shape': t('it has a different form than the modules here, which requires a link and a weight of 3.'),
  'form-elsewhere': t('only modules in other areas have this form, and it has no evidence.'),
  'shape-of-notes': t('notes also have this form, so it needs a link, or a time and a kind.'),
  uncounted: t('all modules here have a number, and it has none.'),
  'section-name': t('sections with this title are common in all kinds of notes.'),
  unlinked: t('most modules here have a link, but it has none and is followed by notes.'),
  'no-check-box': t('modules in these notes are checkboxes.'),
  'unproven-list': t('no item of its list has evidence.'),
  'noted-list': t('most modules here have a link, but it has none and its list contains notes.'),
});

/** Why a line is a module, or something else. */
const statements = (): Readonly<Record<Exclude<Reason, Denial>, string>> => ({
  'own-evidence': t('It has the form of the modules here, and enough evidence.'),
  'has-form': t('It has the form of the modules here, so it needs no further evidence.'),
  'kind-in-form': t('Titles and notes have the same form here, but this line starts with a word for its kind.'),
  'outside-form': t('It has a different form than the modules here, but it has a link and strong evidence.'),
  sure: t('It has enough evidence by itself, in any form and even outside of areas.'),
  'row-alone': t('It is a row of the time table, and its module does not appear elsewhere in the notes.'),
  'time-line': t('It is not a title: it contains only a time.'),
  'names-level': t('It contains only the name of a level.'),
  'ends-level': t('It is the name of a level that is not in the settings, and ends the previous level.'),
  'leads-to-modules': t('It has no notes and is followed by a module, so it is the title of the modules below it.'),
  'above-modules': t('The modules below it are at a deeper level of nesting.'),
  'parts-notes': t('It is in the notes of a module, but is directly followed by another module.'),
  'no-module-below': t('No module follows directly below it.'),
  'in-notes': t('It is a heading in the notes of the previous module.'),
  'says-area': t('Its title shows that it is an area.'),
  'beside-areas-that-say-so': t('It contains modules and has the same depth as headings with a title of an area.'),
  'above-levels': t('No heading has a title of an area, so the headings directly above the levels are areas.'),
  'above-lines-with-evidence': t(
    'No heading has a title of an area, so the headings directly above the modules are areas.',
  ),
  'document-title': t('It is the first heading, and not an area.'),
  'doubtful-level': t('It could be the name of a level, but there is no other level of the same form.'),
  'time-of-module': t('It contains only a time, which is the time of the module above it.'),
  'time-of-nothing': t('It contains only a time, but it does not belong to a module.'),
  'row-of-module': t('It is a row of the time table with the title of a module in the notes.'),
  'in-table': t('It is in the time table, but it is not the time of a module.'),
  'front-matter': t('It is part of the front matter.'),
  blank: t('It is empty.'),
  'bears-no-title': t('Only headings, list items up to the second level and short lines of text can be titles.'),
});

const fileReasons = (): Readonly<Record<FileVerdict['why'], string>> => ({
  'front-matter': t('this is set in its front matter'),
  setting: t('this is set by the setting studyNotes.files'),
  areas: t('it has numbered areas'),
  levels: t('it has levels with modules'),
  'named-notes': t('its title is typical of notes on a subject'),
  'known-course': t('it contains areas or modules of a known course'),
  'numbered-lectures': t('it has numbered lectures'),
  'check-list': t('it is a checklist of the numbered parts of a course'),
  'course-units': t('it contains the name of a course and lists its lectures, days or lessons'),
  'course-links': t('most of its modules link to courses'),
  'studied-modules': t('it has modules with times, kinds or notes'),
  'linked-notes': t('the files that it links to are notes'),
  'studied-list': t('it contains the name of a course and lists what was studied'),
  'project-file': t('its titles are typical of a software project'),
  'lesson-plan': t('it is a lesson plan'),
  'blank-form': t('it is a form that has not been filled in'),
  'nothing-studied': t('no lecture, level or time was recognized'),
  'few-modules': t('too few of its lines look like modules'),
});
