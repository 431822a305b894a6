import type { Form } from '../../notes/model/form';
import type { Module, Notes } from '../../notes/model/notes';
import { columnAfter } from '../../text/lines';
import { mostFrequent } from '../../text/mostFrequent';
import { markerOf } from './titleLine';

/** The form of modules, with the layout of their notes. */
export interface WholeForm extends Form {
  /** The indentation of notes: "\t", "  ", or "" below headings and paragraphs. */
  readonly indent: string;
  /** Whether a blank line separates a title from its notes, even if they start with a list. */
  readonly apart: boolean;
}

/** The block of a title, which decides where its notes must be. */
export type BlockKind = 'heading' | 'ordered' | 'bullet' | 'plain' | 'quote';

/** Returns the kind of block that a marker opens. */
export function blockKind(marker: string): BlockKind {
  const bare = marker.trimStart();
  if (bare.startsWith('#')) return 'heading';
  if (bare.startsWith('>')) return 'quote';
  if (/^\d/.test(bare)) return 'ordered';
  return bare === '' ? 'plain' : 'bullet';
}

/** Returns whether a kind of block is a list item. */
export function isList(kind: BlockKind): boolean {
  return kind === 'ordered' || kind === 'bullet';
}

/** The start of a line that can follow a title without a blank line. */
export const OPENS_BLOCK = /^(?:[-*+][ \t]|1[.)][ \t]|#{1,6}[ \t]|```|~~~|>)/; // "- "

/** Returns the indentation of notes below a list item: that of the form, or enough spaces to keep them inside of the item. */
export function noteIndent({ indent }: WholeForm, marker: string): string {
  return columnAfter(indent) >= marker.length ? indent : ' '.repeat(marker.length);
}

const MAX_EXAMINED = 100;

const known = new WeakMap<Notes, WholeForm>();

/** Returns the form of the notes, including the most common form of modules' notes. Cached per notes file. */
export function wholeFormOf(notes: Notes): WholeForm {
  const form = known.get(notes) ?? learnWholeForm(notes);
  known.set(notes, form);
  return form;
}

function learnWholeForm(notes: Notes): WholeForm {
  const { text, form, modules } = notes;
  const kind = blockKind(form.marker);
  const openings = modules
    .filter((module) => blockKind(markerOf(text, module)) === kind)
    .slice(0, MAX_EXAMINED)
    .map((module) => openingOf(text, module))
    .filter((opening) => opening !== undefined);
  const indents = openings.map(({ indent }) => indent).filter((indent) => indent !== '');
  return {
    ...form,
    indent: isList(kind) ? (mostFrequent(indents) ?? ' '.repeat(form.marker.length)) : '',
    apart: openings.length > 0 ? mostFrequent(openings.map(({ apart }) => apart)) === true : !isList(kind),
  };
}

const OPENING = /^[ \t]*(?:\r\n?|\n)([ \t\r\n]*[\r\n])?([ \t]*)\S/; // "\n\n  * note"

/** Returns the text between a title and the first line of its notes. */
function openingOf(text: string, { span, body }: Module): { indent: string; apart: boolean } | undefined {
  const found = OPENING.exec(text.slice(span.end, body.end));
  return found ? { indent: found[2] ?? '', apart: found[1] !== undefined } : undefined;
}
