import { builtInSyllabus } from '../../../server/src/course/syllabus/builtIn';
import { followedSyllabus } from '../../../server/src/course/syllabus/followed';
import { noSyllabus, type Syllabus } from '../../../server/src/course/syllabus/syllabus';
import { readBlocks, reviseBlocks } from '../../../server/src/markdown/sections/blocks';
import type { Notes } from '../../../server/src/notes/model/notes';
import { readNotes } from '../../../server/src/notes/reading/read';
import { notesPatterns, readPatterns } from '../../../server/src/service/settings/notesPatterns';
import { readTexts } from '../../../server/src/service/settings/textList';
import { narrowed } from '../../../server/src/text/edit';

/** The options for parsing the notes of a preview. */
export interface ReadingOptions {
  /** The URI of the document; `undefined` for text without a file. */
  readonly uri: string | undefined;
  /** The URI of its workspace folder; `undefined` outside of all folders. */
  readonly folder: string | undefined;
  /** The settings `studyNotes.levels` and `studyNotes.files`, which can contain values of any type. */
  readonly levels: unknown;
  readonly files: unknown;
}

/** The notes of a preview, with the syllabus that they follow if it is the built-in one: others are known to the server only. */
export interface ShownNotes {
  readonly notes: Notes;
  readonly syllabus: Syllabus;
}

interface Shown extends ShownNotes {
  /** Identifies the document and its settings. */
  readonly key: string;
}

let last: Shown | undefined;
let syllabi: readonly Syllabus[] | undefined;

/**
 * Parses the notes of a preview with the server's parser: a preview is rendered synchronously and cannot wait for the server. The
 * parser is loaded by the first preview (`scripts/lazy-modules.mjs`); text that was parsed before is parsed incrementally.
 */
export function readShown(source: string, options: ReadingOptions): ShownNotes {
  const { uri, folder } = options;
  // Ignores unusable settings; the server warns about them.
  const levels = readTexts('', options.levels).texts;
  const { patterns } = readPatterns(options.files);
  const key = JSON.stringify([uri, folder, levels, Object.entries(patterns)]);
  if (last?.key === key && last.notes.text === source) return last;
  const before = last?.key === key ? last.notes : undefined;
  const change = before && narrowed(before.text, { span: { start: 0, end: before.text.length }, text: source });
  const blocks = before && change ? reviseBlocks(before.blocks, change) : readBlocks(source);
  const isNotes = uri === undefined ? undefined : notesPatterns(patterns, folder)(uri);
  const notes = readNotes(blocks, { levels, isNotes }, before);
  syllabi ??= [builtInSyllabus()];
  last = { key, notes, syllabus: followedSyllabus(notes, syllabi) ?? noSyllabus };
  return last;
}
