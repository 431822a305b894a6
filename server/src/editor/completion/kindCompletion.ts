import { t } from '@vscode/l10n';
import { CompletionItemKind, InsertTextFormat } from 'vscode-languageserver-types';
import type { Candidate } from '../../answers/candidate';
import { rangeOf } from '../../answers/range';
import type { Kind, Notes } from '../../notes/model/notes';
import { kindOf } from '../../notes/words/kinds';
import { span } from '../../text/span';
import { markerKind, typedLine } from './typedLine';

const usual: readonly Kind[] = ['video', 'lab', 'tutorial', 'reading', 'exercise', 'project'];

// Matches the start of a title: "[", "Vi", "[Vi" or "".
const BEGINNING = /^(\[?)[\p{L} ]*$/u;
// Matches the bracket that editors insert automatically.
const CLOSED = /^\]?\s*$/;

/**
 * Returns words for the kind of a new module: those at the start of other titles, "AWS Tutorial: ", then one for each
 * other kind.
 */
export function kindCompletion(notes: Notes, at: number, typed: string | undefined): Candidate[] {
  const line = typedLine(notes, at);
  const begun = line && BEGINNING.exec(line.typed);
  if (!begun || !CLOSED.test(line.rest) || line.marker.trim() === '') return [];
  if (notes.modules.length > 0 && markerKind(line.marker) !== markerKind(notes.form.marker)) return [];
  if (typed !== undefined && typed !== '[' && !(typed === ' ' && line.typed === '')) return [];
  const replaced = span(line.start + line.marker.length + (begun[1] as string).length, at);
  return kindWords(notes).map((word, index) => ({
    label: word,
    kind: CompletionItemKind.Keyword,
    detail: t('Kind of module'),
    sortText: `2${String(index).padStart(2, '0')}`,
    insertTextFormat: InsertTextFormat.PlainText,
    textEdit: { range: rangeOf(notes.lines, replaced), newText: `${word}: ` },
    vocabulary: begun[1] === '[' ? 'link' : 'title',
  }));
}

const PREFIX = /^[^:：]{1,40}(?=[:：])/; // "AWS Tutorial" in "AWS Tutorial: Launch a VM"

/** Returns the words for kinds in the notes, most frequent first, then the default words of other kinds. */
function kindWords({ modules }: Notes): string[] {
  const counts = new Map<string, number>();
  const kinds = new Set<Kind>();
  for (const { title } of modules) {
    const word = PREFIX.exec(title)?.[0].trim();
    const kind = word === undefined ? undefined : kindOf(title);
    if (word === undefined || !kind?.prefixed) continue;
    counts.set(word, (counts.get(word) ?? 0) + 1);
    kinds.add(kind.kind);
  }
  const used = [...counts].sort(([, some], [, others]) => others - some).map(([word]) => word);
  const others = usual.filter((kind) => !kinds.has(kind)).map((kind) => kind.charAt(0).toUpperCase() + kind.slice(1));
  return [...used, ...others];
}
