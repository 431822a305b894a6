import type { Nodes, Paragraph, PhrasingContent } from 'mdast';
import { firstIndex } from '../../text/sorted';
import { perSection, type Section, treeOf } from '../sections/section';

/** A line of a paragraph as plain text: without markup except the backticks of code. Offsets are relative to the section. */
export interface PlainTextLine {
  /** An offset in the line. */
  readonly at: number;
  /** Whether it continues the previous line: both are in one paragraph, without a hard line break between them. */
  readonly continues: boolean;
  readonly text: string;
  /** The text outside of code and links. */
  readonly prose: string;
  /** Its bold parts, except those with code, links or several lines. */
  readonly bold: readonly string[];
}

/**
 * Returns the lines of all paragraphs of a section, including those in items and quotes. Headings, tables and code blocks are
 * not included.
 */
export const plainTextLinesIn = perSection((section: Section): readonly PlainTextLine[] => {
  const lines: PlainTextLine[] = [];
  collect(treeOf(section), section.text, lines);
  return lines;
});

function collect(node: Nodes, source: string, lines: PlainTextLine[]): void {
  if (node.type === 'heading' || node.type === 'table') return;
  if (node.type === 'paragraph') for (const line of linesOf(node, source)) lines.push(line);
  else if ('children' in node) for (const child of node.children) collect(child, source, lines);
}

const LINE_END = /\r\n?|\n/g;

function linesOf(paragraph: Paragraph, source: string): PlainTextLine[] {
  const start = paragraph.position?.start.offset ?? 0;
  const ends = source.slice(start, paragraph.position?.end.offset).matchAll(LINE_END);
  const starts = [start, ...Array.from(ends, (end) => start + end.index + end[0].length)];
  const lines = starts.map((at, n) => ({ at, continues: n > 0, text: '', prose: '', bold: [] as string[] }));

  function lineAt(offset = 0): number {
    return Math.max(0, firstIndex(starts, (at) => at > offset) - 1);
  }

  function say(n: number, text: string, isProse: boolean): void {
    const line = lines[n];
    if (!line) return;
    line.text += text;
    if (isProse) line.prose += text;
  }

  function breakAfter(n: number): void {
    const next = lines[n + 1];
    if (next) next.continues = false;
  }

  function walk(node: PhrasingContent, isProse: boolean): void {
    const first = lineAt(node.position?.start.offset);
    if (node.type === 'text') {
      for (const [n, words] of node.value.split(LINE_END).entries()) say(first + n, words, isProse);
    } else if (node.type === 'inlineCode') say(first, `\`${node.value}\``, false);
    else if (node.type === 'break') breakAfter(first);
    else if ('children' in node) {
      const isLink = node.type === 'link' || node.type === 'linkReference';
      for (const child of node.children) walk(child, isProse && !isLink);
    }
    if (node.type === 'strong' && isProse && isPlain(node)) lines[first]?.bold.push(wordsOf(node));
  }

  for (const child of paragraph.children) walk(child, true);
  return lines.map((line) => ({ ...line, text: line.text.trim() })).filter(({ text }) => text !== '');
}

/** Returns whether a node contains only words of one line. */
function isPlain(node: PhrasingContent): boolean {
  if (node.type === 'text') return !/[\r\n]/.test(node.value);
  if (node.type !== 'strong' && node.type !== 'emphasis' && node.type !== 'delete') return false;
  return node.children.every(isPlain);
}

function wordsOf(node: PhrasingContent): string {
  if (node.type === 'text') return node.value;
  return 'children' in node ? node.children.map(wordsOf).join('') : '';
}
