import { t } from '@vscode/l10n';
import type Token from 'markdown-it/lib/token.mjs';

/** A time in the source of a block. */
export interface TimePhrase {
  readonly text: string;
  /** Number of earlier occurrences of its words in the block. */
  readonly earlier: number;
  readonly state: 'spent' | 'planned' | 'missing';
}

function tooltipOf(state: TimePhrase['state']): string | undefined {
  if (state === 'spent') return undefined;
  return state === 'planned' ? t('Planned') : t('No time yet');
}

/** The place of a badge in the tokens of a block. */
export interface BadgePlace {
  readonly token: Token;
  /** The offset in the content of the token. */
  readonly at: number;
  readonly phrase: TimePhrase;
}

/** Returns the places of a block's time phrases in its inline tokens; for a table row, those of all cells. */
export function badgePlaces(tokens: readonly Token[], phrases: readonly TimePhrase[]): BadgePlace[] {
  return phrases.flatMap((phrase) => placeOf(tokens, phrase) ?? []);
}

/**
 * Returns inline tokens with badges at these places. The words remain separate tokens, since the editor derives the IDs of
 * headings from them. A phrase that contains markup is left as it is.
 */
export function withBadges(tokens: readonly Token[], places: readonly BadgePlace[], NewToken: typeof Token): Token[] {
  return tokens.flatMap((token) => {
    const own = places.filter((place) => place.token === token);
    const parts: Token[] = [];
    let done = 0;
    for (const { phrase, at } of own) {
      if (at < done) continue;
      const end = at + phrase.text.length;
      parts.push(...textOf(token.content.slice(done, at)), badge(phrase.state), ...textOf(phrase.text), closing());
      done = end;
    }
    return done === 0 ? token : [...parts, ...textOf(token.content.slice(done))];
  });

  function textOf(content: string): Token[] {
    if (content === '') return [];
    const text = new NewToken('text', '', 0);
    text.content = content;
    return [text];
  }

  function badge(state: TimePhrase['state']): Token {
    const open = new NewToken('study_notes_time_open', 'span', 1);
    open.attrSet('class', `study-notes-time study-notes-${state}`);
    const tooltip = tooltipOf(state);
    if (tooltip !== undefined) open.attrSet('title', tooltip);
    return open;
  }

  function closing(): Token {
    return new NewToken('study_notes_time_close', 'span', -1);
  }
}

/**
 * Returns the place of a phrase in tokens. If the phrase occurs less often in them than in the source, returns the last
 * occurrence.
 */
function placeOf(tokens: readonly Token[], phrase: TimePhrase): BadgePlace | undefined {
  const places = tokens
    .filter(({ type }) => type === 'text')
    .flatMap((token) => placesIn(token.content, phrase.text).map((at) => ({ token, at, phrase })));
  return places[Math.min(phrase.earlier, places.length - 1)];
}

function placesIn(content: string, text: string): number[] {
  const places: number[] = [];
  for (let at = content.indexOf(text); at >= 0; at = content.indexOf(text, at + text.length)) places.push(at);
  return places;
}
