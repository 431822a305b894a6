import type { FileVerdict } from '../recognition/classifyFile';
import type { Reason } from './explain';

/** Each reason for which a line is read as it is, as a sentence about that line. */
export const reasonText: Readonly<Record<Reason, string>> = {
  // Why it is a module.
  'own-evidence': 'It has the form of the modules here, and enough evidence.',
  'has-form': 'It has the form of the modules here, so it needs no further evidence.',
  'kind-in-form': 'Titles and notes have the same form here, but this line starts with a word for its kind.',
  'outside-form': 'It has a different form than the modules here, but it has a link and strong evidence.',
  sure: 'It has enough evidence by itself, in any form and even outside areas.',
  'row-alone': 'It is a row of the time table, and its module does not appear elsewhere in the notes.',
  // Why a line is not a module.
  'no-words': 'It is not a module: it contains no title.',
  'long-title': 'It is not a module: it is too long for a title.',
  rest: 'It is not a module: it states that nothing was studied.',
  'time-line': 'It is not a title: it contains only a time.',
  task: 'It is not a module: it is a task with a checkbox, which repeats the modules.',
  sum: 'It is not a module: its title is the title of a total.',
  'beside-areas': 'It is not a module: outside areas, a line needs a weight of 3, with a time or a kind.',
  'no-form': 'It is not a module: no line of this part has evidence for a module.',
  'in-module': 'It is not a module: it is in the list item or paragraph of the previous module.',
  'other-shape':
    'It is not a module: it has a different form than the modules here, which requires a link and a weight of 3.',
  'form-elsewhere': 'It is not a module: only modules in other areas have this form, and it has no evidence.',
  'shape-of-notes': 'It is not a module: notes also have this form, so it needs a link, or a time and a kind.',
  uncounted: 'It is not a module: all modules here have a number, and it has none.',
  'section-name': 'It is not a module: sections with this title are common in all kinds of notes.',
  unlinked: 'It is not a module: most modules here have a link, but it has none and is followed by notes.',
  'no-check-box': 'It is not a module: modules in these notes are checkboxes.',
  'unproven-list': 'It is not a module: no item of its list has evidence.',
  'noted-list': 'It is not a module: most modules here have a link, but it has none and its list contains notes.',
  // What a title opens that is no module's.
  'names-level': 'It contains only the name of a level.',
  'ends-level': 'It names a level that is not in the settings, and ends the previous level.',
  'leads-to-modules': 'It has no notes and is followed by a module, so it is the title of the modules below it.',
  'above-modules': 'The modules below it are at a deeper level of nesting.',
  'parts-notes': 'It is in the notes of a module, but is directly followed by another module.',
  'no-module-below': 'No module follows directly below it.',
  'in-notes': 'It is a heading in the notes of the previous module.',
  // Why it opens an area, or another part of the notes.
  'says-area': 'Its title shows that it is an area.',
  'beside-areas-that-say-so': 'It contains modules and has the same depth as headings with a title of an area.',
  'above-levels': 'No heading has a title of an area, so the headings directly above the levels are areas.',
  'above-lines-with-evidence':
    'No heading has a title of an area, so the headings directly above the modules are areas.',
  'document-title': 'It is the first heading, and not an area.',
  'doubtful-level': 'It could name a level, but there is no other level of the same form.',
  // Why a line is evidence, or is none.
  'time-of-module': 'It contains only a time, which is the time of the module above it.',
  'time-of-nothing': 'It contains only a time, but it does not belong to a module.',
  'row-of-module': 'It is a row of the time table with the title of a module in the notes.',
  'in-table': 'It is in the time table, but it is not the time of a module.',
  'front-matter': 'It is part of the front matter.',
  blank: 'It is empty.',
  'bears-no-title': 'Only headings, list items up to the second level and short lines of text can be titles.',
};

/** Each reason for which a file is a notes file or none. */
export const fileReasonText: Readonly<Record<FileVerdict['why'], string>> = {
  'front-matter': 'this is set in its front matter',
  setting: 'this is set by the setting studyNotes.files',
  areas: 'it has numbered areas',
  levels: 'it has levels with modules',
  'named-notes': 'its title names notes on a subject',
  'known-course': 'it contains areas or modules of a known course',
  'numbered-lectures': 'it has numbered lectures',
  'check-list': 'it is a checklist of the numbered parts of a course',
  'course-units': 'it names a course and lists its lectures, days or lessons',
  'course-links': 'most of its modules link to courses',
  'studied-modules': 'it has modules with times, kinds or notes',
  'linked-notes': 'the files that it links to are notes',
  'project-file': 'its titles are typical of a software project',
  'lesson-plan': 'it is a lesson plan',
  'nothing-studied': 'no lecture, level or time was recognized',
  'few-modules': 'too few of its lines look like modules',
};
