import type Token from 'markdown-it/lib/token.mjs';
import { countedSum, modulesIn } from '../../../server/src/features/sums';
import type { Notebook, Time } from '../../../server/src/notebook/notebook';
import { totals } from '../../../server/src/study/totals';
import { lineAt } from '../../../server/src/text/lines';
import { slice } from '../../../server/src/text/span';
import { badgesIn } from './badges';

/** The tokens of a notebook with its times as badges, and below the title of each area what its modules come to. */
export function markTimes(tokens: readonly Token[], notebook: Notebook, NewToken: typeof Token): Token[] {
  const times = timesByLine(notebook);
  const sums = sumsByLine(notebook);
  const marked: Token[] = [];
  let below: Token[] = [];
  // Cells of a table do not say where they stand, but their rows do.
  let row: readonly [start: number, end: number] = [0, 0];
  for (const token of tokens) {
    row = token.map ?? row;
    if (token.type !== 'inline') {
      marked.push(token, ...below);
      below = [];
      continue;
    }
    const [start, end] = row;
    const lines = Array.from({ length: end - start }, (_, n) => start + n);
    const phrases = lines.flatMap((line) => times.get(line) ?? []).map((time) => phraseOf(notebook, time, start));
    marked.push(phrases.length === 0 ? token : withChildren(token, badgesIn(token.children ?? [], phrases, NewToken)));
    // A block's text is followed by its end, and that by the sum.
    if (token.map) below = lines.flatMap((line) => sums.get(line) ?? []).flatMap((sum) => sumTokens(sum, NewToken));
  }
  return marked;
}

/** The times of modules by the lines that they stand in, each line's in their order. */
function timesByLine({ modules, lines }: Notebook): Map<number, Time[]> {
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

function sumsByLine({ regions, lines }: Notebook): Map<number, string> {
  const sums = new Map<number, string>();
  for (const region of regions) {
    const modules = region.area ? modulesIn(region, region.area) : [];
    if (region.area && modules.length > 0) {
      sums.set(lineAt(lines, region.area.span.start), countedSum(totals(modules)));
    }
  }
  return sums;
}

function phraseOf({ text, lines }: Notebook, time: Time, firstLine: number) {
  const phrase = slice(text, time.span);
  const before = text.slice(lines.starts[firstLine], time.span.start);
  const state = !time.minutes ? 'missing' : time.role === 'estimate' ? 'planned' : 'spent';
  return { text: phrase, earlier: before.split(phrase).length - 1, state } as const;
}

/** A copy: the editor keeps the token itself, and may render it again with other settings. */
function withChildren(token: Token, children: Token[]): Token {
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
