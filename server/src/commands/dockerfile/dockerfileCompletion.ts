import { CompletionItemKind, CompletionItemTag, MarkupKind } from 'vscode-languageserver-types';
import type { Candidate, Vocabulary } from '../../answers/candidate';
import { rangeOf } from '../../answers/range';
import { spanInNotes } from '../../markdown/code/codeText';
import type { CodeHost } from '../codeHost';
import { placeInCode } from '../cursor/codeAt';
import { dockerfileIn } from './code';
import type { Proposal } from './proposal';
import { proposalsAt } from './proposals';

/** Characters that start the next part of an instruction. */
export const dockerfileTriggerCharacters: readonly string[] = [' ', '-', '=', ','];

const kinds: Readonly<Record<Proposal['kind'], CompletionItemKind>> = {
  instruction: CompletionItemKind.Keyword,
  flag: CompletionItemKind.Property,
  stage: CompletionItemKind.Reference,
  variable: CompletionItemKind.Variable,
  folder: CompletionItemKind.Folder,
  value: CompletionItemKind.EnumMember,
};

const vocabularies: Readonly<Record<Proposal['kind'], Vocabulary>> = {
  instruction: 'words',
  flag: 'words',
  stage: 'name',
  variable: 'name',
  folder: 'name',
  value: 'words',
};

/** Offers instructions, flags, stages and variables at the cursor in a code block with a Dockerfile, as plain text. */
export function dockerfileCompletion(host: CodeHost, at: number): Candidate[] {
  const place = placeInCode(host, at, dockerfileIn);
  if (!place) return [];
  return proposalsAt(place.code.text, place.at).map(({ kind, text, about, help, replaced, deprecated }, n) => ({
    label: text,
    kind: kinds[kind],
    ...(about !== '' && { detail: about }),
    ...(help !== '' && { documentation: { kind: MarkupKind.Markdown, value: help } }),
    ...(deprecated && { tags: [CompletionItemTag.Deprecated] }),
    // After FROM, images come before flags.
    sortText: `${kind === 'flag' ? 1 : 0}${String(n).padStart(4, '0')}`,
    filterText: text,
    textEdit: { range: rangeOf(host.lines, spanInNotes(place.code, replaced)), newText: text },
    vocabulary: vocabularies[kind],
    ...(kind === 'flag' && { isOptional: true }),
  }));
}
