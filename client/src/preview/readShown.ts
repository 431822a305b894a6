import { readBlocks, reviseBlocks } from '../../../server/src/blocks/blocks';
import type { Notebook } from '../../../server/src/notebook/notebook';
import { readNotebook } from '../../../server/src/notebook/read';
import { notebookPatterns, readPatterns } from '../../../server/src/service/notebookPatterns';
import { readTexts } from '../../../server/src/service/textList';
import { narrowed } from '../../../server/src/text/edit';

/** How notes are to be read in a preview. */
export interface ReadingOptions {
  /** Undefined for a text that lies nowhere. */
  readonly uri: string | undefined;
  /** The URI of its workspace folder; undefined for one outside of all. */
  readonly folder: string | undefined;
  /** The settings `studyNotes.levels` and `studyNotes.files`, of which the user may have written anything. */
  readonly levels: unknown;
  readonly files: unknown;
}

interface Shown {
  /** The document and its settings. */
  readonly key: string;
  readonly notebook: Notebook;
}

let last: Shown | undefined;

/**
 * The notes that a preview shows, as the server's own reader reads them: a preview is rendered at once, and cannot wait for
 * the server to answer. The reader is run by the first preview and not before (`scripts/late-modules.mjs`); of a text that
 * it read before, it reads only what changed.
 */
export function readShown(source: string, options: ReadingOptions): Notebook {
  const { uri, folder } = options;
  // Ignores unusable settings; the server warns about them.
  const levels = readTexts('', options.levels).texts;
  const { patterns } = readPatterns(options.files);
  const key = JSON.stringify([uri, folder, levels, Object.entries(patterns)]);
  const before = last?.key === key ? last.notebook : undefined;
  if (before?.text === source) return before;
  const change = before && narrowed(before.text, { span: { start: 0, end: before.text.length }, text: source });
  const blocks = before && change ? reviseBlocks(before.blocks, change) : readBlocks(source);
  const isNotebook = uri === undefined ? undefined : notebookPatterns(patterns, folder)(uri);
  const notebook = readNotebook(blocks, { levels, isNotebook }, before);
  last = { key, notebook };
  return notebook;
}
