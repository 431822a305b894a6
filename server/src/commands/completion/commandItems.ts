import { CompletionItemTag, MarkupKind } from 'vscode-languageserver-types';
import type { Candidate } from '../../answers/candidate';
import { rangeOf } from '../../answers/range';
import type { Span } from '../../text/span';
import type { CodeHost } from '../codeHost';
import type { Offer } from './commandOffers';

/** Converts offers to candidates in the same order, with deprecated ones last. */
export function itemsOf(host: CodeHost, replaced: Span, offered: readonly Offer[]): Candidate[] {
  const range = rangeOf(host.lines, replaced);
  return offered.map(
    ({ name, label = name, aliases = [], kind, about, help, deprecated = false, isFree, isOptional }, n) => ({
      label,
      kind,
      detail: about,
      ...(about && { labelDetails: { description: about } }),
      ...(help && { documentation: { kind: MarkupKind.Markdown, value: help } }),
      ...(deprecated && { tags: [CompletionItemTag.Deprecated] }),
      sortText: `${deprecated ? 1 : 0}${String(n).padStart(4, '0')}`,
      filterText: [name, ...aliases].join(' '),
      textEdit: { range, newText: name },
      vocabulary: isFree ? 'name' : 'words',
      names: [name, ...aliases],
      ...(isOptional && { isOptional }),
    }),
  );
}
