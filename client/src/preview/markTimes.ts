import type Token from 'markdown-it/lib/token.mjs';
import { totals } from '../../../server/src/course/progress/times';
import type { Syllabus } from '../../../server/src/course/syllabus/syllabus';
import { countedSum, modulesIn } from '../../../server/src/editor/outline/sums';
import type { Notes, Time } from '../../../server/src/notes/model/notes';
import { lineAt } from '../../../server/src/text/lines';
import { slice } from '../../../server/src/text/span';
import { type BadgePlace, badgePlaces, withBadges } from './badges';
import type { ShownNotes } from './readShown';

/** Returns the tokens of notes with badges for times, and with the totals of each area below its title. */
export function markTimes(tokens: readonly Token[], { notes, syllabus }: ShownNotes, NewToken: typeof Token): Token[] {
  const times = timesByLine(notes);
  const sums = sumsByLine(notes, syllabus);
  const marked: Token[] = [];
  let below: Token[] = [];
  let places: readonly BadgePlace[] = [];
  for (const [n, token] of tokens.entries()) {
    const texts = textsFrom(tokens, n);
    if (texts.length > 0) places = placesIn(texts, linesOf(token));
    if (token.type !== 'inline') {
      marked.push(token, ...below);
      below = [];
      continue;
    }
    marked.push(withBadgesAt(token, places, NewToken));
    // The total comes after the closing token of the block, which is the next token.
    below = linesOf(token)
      .flatMap((line) => sums.get(line) ?? [])
      .flatMap((sum) => sumTokens(sum, NewToken));
  }
  return marked;

  function placesIn(texts: readonly Token[], lines: readonly number[]): BadgePlace[] {
    const phrases = lines
      .flatMap((line) => times.get(line) ?? [])
      .map((time) => phraseOf(notes, time, lines[0] as number));
    const children = texts.flatMap((text) => text.children ?? []);
    return phrases.length === 0 ? [] : badgePlaces(children, phrases);
  }
}

/** Returns the tokens with the text of the lines of a token: itself, or the cells of a row, which have no line numbers. */
function textsFrom(tokens: readonly Token[], at: number): Token[] {
  const token = tokens[at];
  if (token?.type === 'inline' && token.map) return [token];
  const cells: Token[] = [];
  if (token?.type !== 'tr_open') return cells;
  for (let n = at; n < tokens.length && tokens[n]?.type !== 'tr_close'; n++) {
    if (tokens[n]?.type === 'inline') cells.push(tokens[n] as Token);
  }
  return cells;
}

function linesOf({ map }: Token): number[] {
  const [start, end] = map ?? [0, 0];
  return Array.from({ length: end - start }, (_, n) => start + n);
}

/** Groups the times of modules by their lines, in document order. */
function timesByLine({ modules, lines }: Notes): Map<number, Time[]> {
  const all = modules.flatMap(({ spent, estimate, empty }) =>
    [spent, estimate, empty].filter((time) => time !== undefined),
  );
  const inOrder = [...new Map(all.map((time) => [time.span.start, time])).values()].sort(
    (a, b) => a.span.start - b.span.start,
  );
  const byLine = new Map<number, Time[]>();
  for (const time of inOrder) {
    const line = lineAt(lines, time.span.start);
    byLine.set(line, [...(byLine.get(line) ?? []), time]);
  }
  return byLine;
}

function sumsByLine({ regions, lines }: Notes, syllabus: Syllabus): Map<number, string> {
  const sums = new Map<number, string>();
  for (const region of regions) {
    const modules = region.area ? modulesIn(region, region.area) : [];
    if (region.area && modules.length > 0) {
      sums.set(lineAt(lines, region.area.span.start), countedSum(totals(modules, syllabus)));
    }
  }
  return sums;
}

function phraseOf({ text, lines }: Notes, time: Time, firstLine: number) {
  const phrase = slice(text, time.span);
  const before = text.slice(lines.starts[firstLine], time.span.start);
  const state = !time.minutes ? 'missing' : time.role === 'estimate' ? 'planned' : 'spent';
  return { text: phrase, earlier: before.split(phrase).length - 1, state } as const;
}

/** Returns a copy of a token with badges. VS Code keeps the token itself, and may render it again with other settings. */
function withBadgesAt(token: Token, places: readonly BadgePlace[], NewToken: typeof Token): Token {
  if (places.length === 0) return token;
  const children = withBadges(token.children ?? [], places, NewToken);
  return Object.assign(Object.create(Object.getPrototypeOf(token)), token, { children });
}

function sumTokens(sum: string, NewToken: typeof Token): Token[] {
  const open = new NewToken('paragraph_open', 'p', 1);
  const inline = new NewToken('inline', '', 0);
  const text = new NewToken('text', '', 0);
  open.block = true;
  open.attrSet('class', 'study-notes-sum');
  text.content = sum;
  inline.children = [text];
  const close = new NewToken('paragraph_close', 'p', -1);
  close.block = true;
  return [open, inline, close];
}
