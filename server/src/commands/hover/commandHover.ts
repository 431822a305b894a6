import { t } from '@vscode/l10n';
import { type Hover, MarkupKind } from 'vscode-languageserver-types';
import { rangeOf } from '../../answers/range';
import { hasHidden, showHidden } from '../../text/hiddenCharacters';
import { code } from '../../text/markdown';
import { type Span, touches } from '../../text/span';
import type { Part } from '../catalog/part';
import type { Resolved } from '../catalog/resolve';
import type { Specifications } from '../catalog/specifications';
import type { CodeHost } from '../codeHost';
import { commandAt } from '../cursor/commandAt';
import { resolvedAt } from '../cursor/resolvedAt';
import { explainEndOfFlags, explainSubstitution, explainWordBefore } from '../explain/shellSyntax';
import type { CommandLine, Word } from '../shell/words';
import { joinedHelp, partHelp, type WordPlace } from './partHelp';
import { signAt } from './signAt';

/** Returns the hover of a word, flag or operator of a command; `undefined` outside of commands. */
export function hoverCommand(host: CodeHost, at: number, specifications: Specifications): Hover | undefined {
  const sign = signAt(host, at);
  const line = commandAt(host, at);
  const word = line && wordAt(line, at, sign === undefined);
  const found = word ? helpOnWord({ host, line, word, at, specifications }) : sign;
  const value = [found?.help, line && hiddenIn(host.text, line)].filter(Boolean).join('\n\n');
  if (!found || value === '') return undefined;
  return { contents: { kind: MarkupKind.Markdown, value }, range: rangeOf(host.lines, found.span) };
}

/** Returns the command with its hidden characters made visible; `undefined` if it has none. */
function hiddenIn(text: string, { words }: CommandLine): string | undefined {
  const written = text.slice(words[0]?.span.start, words.at(-1)?.span.end);
  return hasHidden(written) ? t('Contains hidden characters: {0}', code(showHidden(written))) : undefined;
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
    return { span, help: joinedHelp(flags, place.host.text) };
  }
  return { span: part.span, help: partHelp(part, resolved.path, place) };
}

function partAt(parts: readonly Part[], at: number): Part | undefined {
  return parts.find(({ span }) => span.start <= at && at < span.end) ?? parts.findLast(({ span }) => touches(span, at));
}
