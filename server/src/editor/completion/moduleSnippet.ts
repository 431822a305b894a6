import { t } from '@vscode/l10n';
import { CompletionItemKind, InsertTextFormat, InsertTextMode } from 'vscode-languageserver-types';
import type { Candidate } from '../../answers/candidate';
import { rangeOf } from '../../answers/range';
import type { Notes } from '../../notes/model/notes';
import { homeOf } from '../../notes/writing/adding';
import { isFreeBelow, notesLead } from '../../notes/writing/notesLead';
import { numberAfter } from '../../notes/writing/numbering';
import { lineEnding, writeModule } from '../../notes/writing/writing';
import { span } from '../../text/span';
import { typedLine } from './typedLine';

const PREFIX = 'module';

/** Values of the parts of a module that are replaced by placeholders. No form contains them itself. */
const TITLE = 'TITLE';
const LINK = 'https://LINK';
const MINUTES = 987_654;

/** Returns a snippet for "module" at the start of a line: a module in the form of the notes, with placeholders for its parts. */
export function moduleSnippet(notes: Notes, at: number, typed: string | undefined): Candidate[] {
  const line = typedLine(notes, at);
  const begun = line?.typed.toLowerCase();
  if (!line || begun === undefined || typed !== undefined || line.marker.trim() !== '' || line.rest.trim() !== '')
    return [];
  if (begun === '' || !PREFIX.startsWith(begun)) return [];
  const { form } = notes;
  const { before } = homeOf(notes, { at });
  const number = before ? numberAfter(notes, before) : 1;
  const eol = lineEnding(notes.text);
  const written = writeModule(form, { title: TITLE, url: LINK, minutes: MINUTES }, number, eol);
  const lead = isFreeBelow(notes, at) ? notesLead(notes, number) : '';
  const filled = [TITLE, LINK, String(MINUTES)]
    .filter((value) => written.includes(value))
    .sort((one, other) => written.indexOf(one) - written.indexOf(other));
  const places = new Map([
    [TITLE, 'Title'],
    [LINK, 'https://'],
    [String(MINUTES), '30'],
  ]);
  const newText = filled.reduce(
    (text, value, n) => text.replace(value, () => `\${${n + 1}:${places.get(value)}}`),
    escaped(written + lead),
  );
  const plain = filled.reduce((text, value) => text.replace(value, () => places.get(value) ?? ''), written);
  return [
    {
      label: PREFIX,
      labelDetails: { description: plain.replace(/\s+/g, ' ') },
      detail: t('A module in the form used in these notes'),
      documentation: plain,
      kind: CompletionItemKind.Snippet,
      sortText: '0',
      insertTextFormat: InsertTextFormat.Snippet,
      insertTextMode: InsertTextMode.asIs,
      textEdit: { range: rangeOf(notes.lines, span(line.start, at)), newText: `${newText}$0` },
      vocabulary: 'title',
    },
  ];
}

function escaped(text: string): string {
  return text.replace(/[\\$}]/g, '\\$&');
}
