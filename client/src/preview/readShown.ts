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
  /** The URI of its workspace folder; undefined for one outside of all. */
  readonly folder: string | undefined;
  /** The settings `studyNotes.levels` and `studyNotes.files`, which can contain values of any type. */
  readonly levels: unknown;
  readonly files: unknown;
}

interface Shown {
  /** Identifies the document and its settings. */
  readonly key: string;
  readonly notes: Notes;
}

let last: Shown | undefined;

/**
 * Parses the notes of a preview with the server's parser: a preview is rendered synchronously and cannot wait for the server. The
 * parser is loaded by the first preview (`scripts/lazy-modules.mjs`); text that was parsed before is parsed incrementally.
 */
export function readShown(source: string, options: ReadingOptions): Notes {
  const { uri, folder } = options;
  // Ignores unusable settings; the server warns about them.
  const levels = readTexts('', options.levels).texts;
  const { patterns } = readPatterns(options.files);
  const key = JSON.stringify([uri, folder, levels, Object.entries(patterns)]);
  const before = last?.key === key ? last.notes : undefined;
  if (before?.text === source) return before;
  const change = before && narrowed(before.text, { span: { start: 0, end: before.text.length }, text: source });
  const blocks = before && change ? reviseBlocks(before.blocks, change) : readBlocks(source);
  const isNotes = uri === undefined ? undefined : notesPatterns(patterns, folder)(uri);
  const notes = readNotes(blocks, { levels, isNotes }, before);
  last = { key, notes };
  return notes;
}
