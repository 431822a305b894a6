import { CompletionItemKind } from 'vscode-languageserver-types';
import type { Candidate } from '../../answers/candidate';
import { isCompleteWord } from '../../answers/completionList';
import { rangeOf } from '../../answers/range';
import { type Span, span } from '../../text/span';
import { type ClientOffer, type ClientQuestion, clientQuestion } from '../catalog/clientCompletion';
import type { CodeHost } from '../codeHost';
import { commandAt, wordUnder } from '../cursor/commandAt';
import { programIndex } from '../shell/program';

/** Kinds of completions that are predefined values of a program, or names from the notes. */
const named: ReadonlySet<CompletionItemKind | undefined> = new Set([
  CompletionItemKind.EnumMember,
  CompletionItemKind.Value,
]);

/** Kinds of completions that are commands of a program. */
const commandKinds: ReadonlySet<CompletionItemKind | undefined> = new Set([
  CompletionItemKind.Module,
  CompletionItemKind.Function,
]);

/**
 * Returns the request for completions of an installed program at the cursor; `undefined` if no program can be asked, or
 * if `known` contains the typed word.
 */
export function askClient(host: CodeHost, at: number, known: readonly Candidate[]): ClientQuestion | undefined {
  const line = commandAt(host, at);
  if (!line || isCompleteWord(host, at, known)) return undefined;
  const under = wordUnder(host.text, line, at);
  const words = line.words.slice(programIndex(line.words)).filter((word) => word.span.end <= under.start);
  return clientQuestion(words, host.text.slice(under.start, at));
}

/**
 * Merges the program's completions with the known candidates. The program completes all of its commands and flags; for images
 * and other names, `known` can add some.
 */
export function clientCandidates(
  host: CodeHost,
  at: number,
  offers: readonly ClientOffer[],
  known: readonly Candidate[],
): Candidate[] {
  const range = rangeOf(host.lines, replacedAt(host, at));
  const hasCommands = known.some(({ kind }) => commandKinds.has(kind));
  const items = offers.map(({ name, about }, n): Candidate => {
    const same = known.find(({ label }) => label === name);
    return {
      kind: name.startsWith('-') ? CompletionItemKind.Property : CompletionItemKind.Value,
      vocabulary: hasCommands || name.startsWith('-') ? 'words' : 'name',
      ...same,
      ...(about && { detail: about }),
      label: name,
      sortText: String(n).padStart(4, '0'),
      filterText: name,
      names: same?.names ?? [name],
      textEdit: { range, newText: name },
    };
  });
  const names = new Set(offers.map(({ name }) => name));
  const others = known.filter(({ label, kind }) => named.has(kind) && !names.has(label));
  return [...items, ...others.map((item) => ({ ...item, sortText: `9${item.sortText ?? ''}` }))];
}

/** Returns the word at the cursor, or the text after the `=` of a flag. */
function replacedAt(host: CodeHost, at: number): Span {
  const line = commandAt(host, at);
  const under = line ? wordUnder(host.text, line, at) : span(at, at);
  const written = host.text.slice(under.start, at);
  const equals = written.startsWith('-') ? written.indexOf('=') : -1;
  return span(under.start + equals + 1, under.end);
}
