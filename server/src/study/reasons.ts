import type { Reason } from '../notebook/explain';
import type { FileVerdict } from '../notebook/judgeFile';

/** Each reason for which a line is read as it is, as a sentence about that line. */
export const reasonText: Readonly<Record<Reason, string>> = {
  // Why it is a module.
  'own-evidence': 'It is written as modules are here, and what it says is evidence enough.',
  'has-form': 'It is written as the modules are here, so it is one of them, whatever evidence it has of its own.',
  'kind-in-form': 'Notes are written like titles here; a word for its kind in front tells it from them.',
  'outside-form': 'It is written otherwise than the modules here, but with a link and so much evidence it is one.',
  sure: 'It stands in no area, but with so much evidence it is a module all the same.',
  'row-alone': 'It is a row of the time table, and no line of the notes is about the same module.',
  // Why it is none.
  'no-words': 'It is no module: nothing is left of it that could be a title.',
  'long-title': 'It is no module: it has more characters than a title.',
  rest: 'It says that nothing was studied.',
  'time-line': 'It is no title: it tells a time, and hardly anything else.',
  task: 'It is no module: a check box says what is to be done, which repeats the modules.',
  sum: 'It is no module: its title is that of a sum.',
  'beside-areas': 'It is no module: in no area, a line needs a weight of 3, with a time or a kind.',
  'no-form': 'It is no module: no line of this part speaks for being one.',
  'in-module': 'It is no module: it stands in the item or paragraph that the module before it opens.',
  'other-shape':
    'It is no module: it is written otherwise than the modules here, which needs a link and a weight of 3.',
  'form-elsewhere': 'It is no module: other areas write theirs like this, this one does not, and it has no evidence.',
  'shape-of-notes': 'It is no module: notes are written like this too, so it needs a link, or a time and a kind.',
  uncounted: 'It is no module: all modules here are counted, and it is not.',
  'section-name': 'It is no module: any notes may have a section of that name.',
  unlinked: 'It is no module: most modules here have a link, and it has none, but notes below it.',
  'unproven-list': 'It is no module: no item of its list has evidence.',
  'noted-list': 'It is no module: most modules here have a link, it has none, and notes stand in its list.',
  // What a title opens that is no module's.
  'names-level': 'It names a level, and nothing else.',
  'ends-level': 'It names a level that the settings do not name: it ends the level before it.',
  'leads-to-modules': 'It says nothing of its own, and a module follows at once: it names those that follow.',
  'above-modules': 'The modules below it are written deeper than it is.',
  'parts-notes': 'It stands in the notes of a module, but leads at once to another module.',
  'no-module-below': 'No module stands right below it.',
  'in-notes': 'It is a heading within the notes of the module before it.',
  // Why it opens an area, or another part of the notes.
  'says-area': 'Its title says so.',
  'beside-areas-that-say-so': 'It is as deep as the headings whose titles say that they open areas, and holds modules.',
  'above-levels': 'No title says that it opens an area, so the headings right above the levels do.',
  'above-lines-with-evidence': 'No title says that it opens an area, so the headings right above the modules do.',
  'document-title': 'It is the first heading, and opens no area.',
  'doubtful-level': 'It could name a level, but would only count as one beside another level written like it.',
  // Why it says something of a module, or nothing.
  'time-of-module': 'It tells a time, and hardly anything else: that is the time of the module above it.',
  'time-of-nothing': 'It tells a time, and hardly anything else, but no module takes it for its own.',
  'row-of-module': 'It is a row of the time table, and its title is that of a module of the notes.',
  'in-table': 'It stands in the time table, and tells the time of no module.',
  'front-matter': 'It is part of the front matter.',
  blank: 'It is blank.',
  'bears-no-title': 'Only headings, items down to their second depth and short lines of text can be titles.',
};

/** Each reason for which a file is a notebook or none. */
export const fileReasonText: Readonly<Record<FileVerdict['why'], string>> = {
  'front-matter': 'its front matter says so',
  setting: 'the setting studyNotes.notebooks says so',
  areas: 'it has numbered areas',
  levels: 'it has levels with modules',
  'named-notes': 'its title names notes on a subject',
  'known-course': 'it has areas or modules of a known course',
  'numbered-lectures': 'it has numbered lectures',
  'check-list': 'it ticks off the numbered parts of a course',
  'course-units': 'it names a course and lists its lectures, days or lessons',
  'course-links': 'most of its modules link to courses',
  'studied-modules': 'it has modules with times, kinds or notes',
  'project-file': 'its titles are those of a software project',
  'nothing-studied': 'no lecture, level or time was recognized',
  'few-modules': 'too few of its lines look like modules',
};
