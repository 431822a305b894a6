import { type Hover, MarkupKind } from 'vscode-languageserver-types';
import type { Notebook } from '../notes/model/notebook';
import type { Part } from '../shell/part';
import type { Resolved } from '../shell/resolve';
import type { Specifications } from '../shell/specifications';
import type { CommandLine, Word } from '../shell/words';
import { hasHidden, showHidden } from '../text/hiddenCharacters';
import { code } from '../text/markdown';
import { type Span, touches } from '../text/span';
import { commandAt } from './commandAt';
import { explainEndOfFlags, explainSubstitution, explainWordBefore } from './explain/shellSyntax';
import { joinedHelp, partHelp, type WordPlace } from './partHelp';
import { rangeOf } from './range';
import { resolvedAt } from './resolvedAt';
import { signAt } from './signAt';

/** Returns the hover of a word, flag or operator of a command; `undefined` outside of commands. */
export function hoverCommand(notebook: Notebook, at: number, specifications: Specifications): Hover | undefined {
  const sign = signAt(notebook, at);
  const line = commandAt(notebook, at);
  const word = line && wordAt(line, at, sign === undefined);
  const found = word ? helpOnWord({ notebook, line, word, at, specifications }) : sign;
  const value = [found?.help, line && hiddenIn(notebook.text, line)].filter(Boolean).join('\n\n');
  if (!found || value === '') return undefined;
  return { contents: { kind: MarkupKind.Markdown, value }, range: rangeOf(notebook.lines, found.span) };
}

/** Returns the command with its hidden characters made visible; `undefined` if it has none. */
function hiddenIn(text: string, { words }: CommandLine): string | undefined {
  const written = text.slice(words[0]?.span.start, words.at(-1)?.span.end);
  return hasHidden(written) ? `Contains hidden characters: ${code(showHidden(written))}` : undefined;
}

interface Help {
  readonly span: Span;
  readonly help: string | undefined;
}

/** Returns the word that starts at the cursor or contains it; else the word that ends there. */
function wordAt({ words }: CommandLine, at: number, touching: boolean): Word | undefined {
  const inside = words.find(({ span }) => span.start <= at && at < span.end);
  return inside ?? (touching ? words.find(({ span }) => touches(span, at)) : undefined);
}

function helpOnWord(place: WordPlace): Help {
  const { word, line, at, specifications } = place;
  for (const resolved of [...resolvedAt(line, at, specifications)].reverse()) {
    const help = helpIn(resolved, place);
    if (help?.help) return help;
  }
  const help = explainWordBefore(line.words, word) ?? explainEndOfFlags(word.text) ?? explainSubstitution(word.text);
  return { span: word.span, help };
}

/** Returns help on the word as part of one of the nested command lines at the place. */
function helpIn(resolved: Resolved, place: WordPlace): Help | undefined {
  const { word, at } = place;
  const parts = resolved.parts.filter(({ span }) => word.span.start <= span.start && span.end <= word.span.end);
  const part = partAt(resolved.parts, at);
  if (!part) return undefined;
  const flags = parts.filter((one) => one.type === 'flag');
  if (part.type === 'flag' && flags.length > 1) {
    const span = { start: word.span.start, end: flags.at(-1)?.span.end ?? word.span.end };
    return { span, help: joinedHelp(flags, place.notebook.text) };
  }
  return { span: part.span, help: partHelp(part, resolved.path, place) };
}

function partAt(parts: readonly Part[], at: number): Part | undefined {
  return parts.find(({ span }) => span.start <= at && at < span.end) ?? parts.findLast(({ span }) => touches(span, at));
}
