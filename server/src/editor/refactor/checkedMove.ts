import { t } from '@vscode/l10n';
import { reviseBlocks } from '../../markdown/sections/blocks';
import type { Notes } from '../../notes/model/notes';
import { type ReadOptions, readNotes } from '../../notes/reading/read';
import type { Refused } from '../../protocol';
import type { Moved } from '../../refactor/move/moved';
import { isEquivalentElsewhere } from '../../refactor/parts/isEquivalent';
import { type Edit, joined } from '../../text/edit';

/** Refuses a move after which the notes would be parsed differently; `refused` is the message. */
export function checkedMove(
  notes: Notes,
  moved: Moved,
  refused: string,
  options: ReadOptions,
): readonly Edit[] | Refused {
  if (moved.edits.length === 0) return [];
  const after = readNotes(reviseBlocks(notes.blocks, joined(notes.text, moved.edits)), options, notes);
  if (isEquivalentElsewhere(notes, after, moved)) return moved.edits;
  return { refused };
}

/** Returns the message for a module or level that cannot be moved to a place. */
export function movingChangesReading(title: string): string {
  return t('Moving “{0}” here would change how the notes are parsed. The notes were not changed.', title);
}
