import { t } from '@vscode/l10n';
import { type Finding, finding, fix } from '../../findings/finding';
import { type Code, codeIn, isUnclosed } from '../../markdown/code/code';
import { markupAt } from '../../markdown/links/markupAt';
import { collectFromSections } from '../../markdown/sections/collectFromSections';
import { perSection, type Section } from '../../markdown/sections/section';
import { lineEnding } from '../../notes/writing/writing';
import { insertion } from '../../text/edit';
import { lineSpan, readLines } from '../../text/lines';
import { type Span, shift, slice, span } from '../../text/span';
import type { Rule } from '../rule/rule';
import { type OwnTitles, ownTitles } from './ownTitles';

export const openFence: Rule = {
  id: 'open-fence',
  level: 'warning',
  summary: 'A code block ends before the next title.',
  rationale: 'Without a closing fence, everything that follows is read as code: titles, links and times.',
  changesReading: true,
  examples: [
    {
      incorrect: `# Weaving

## Area 1: Looms

### [Lab: A loom of cardboard](https://weaving.example/loom) (40 min)

⟦\`\`\`sh⟧
cut --every 5mm cardboard

### [Video: Warp and weft](https://weaving.example/warp) (10 min)

- The warp is fixed.
`,
      message: '“```” is missing before “Video: Warp and weft”: the title is read as code.',
      fixed: `# Weaving

## Area 1: Looms

### [Lab: A loom of cardboard](https://weaving.example/loom) (40 min)

\`\`\`sh
cut --every 5mm cardboard
\`\`\`

### [Video: Warp and weft](https://weaving.example/warp) (10 min)

- The warp is fixed.
`,
    },
    {
      incorrect: `# Weaving

## Area 1: Looms

### [Lab: A loom of cardboard](https://weaving.example/loom) (40 min)

⟦~~~⟧
cut --every 5mm cardboard

## Area 2: Patterns

### [Lab: Twill](https://weaving.example/twill) (30 min)

~~~
over 2, under 2
~~~
`,
      message: '“~~~” is missing before “Area 2: Patterns”: the title is read as code.',
      fixed: `# Weaving

## Area 1: Looms

### [Lab: A loom of cardboard](https://weaving.example/loom) (40 min)

~~~
cut --every 5mm cardboard
~~~

## Area 2: Patterns

### [Lab: Twill](https://weaving.example/twill) (30 min)

~~~
over 2, under 2
~~~
`,
    },
    {
      correct: `# Weaving

## Area 1: Looms

### [Lab: A loom of cardboard](https://weaving.example/loom) (40 min)

\`\`\`markdown
## Area 2: how notes look

### [Title](https://weaving.example) (10 min)
\`\`\`

\`\`\`sh
# Cut first.
### Then fold.
cut --every 5mm cardboard
`,
    },
  ],

  *check(notes) {
    const { text, blocks } = notes;
    const last = blocks.sections.at(-1);
    const endsInCode = last !== undefined && fencesIn(last).some(({ isOpen }) => isOpen);
    let titles: OwnTitles | undefined;
    for (const { found: fence, base } of collectFromSections(blocks, fencesIn)) {
      const end = endsInCode ? fence.content.end : fence.reopened;
      if (end === undefined) continue;
      titles ??= ownTitles(notes);
      const title = firstTitle(text, shift(span(fence.content.start, end), base), titles);
      // After a fence without end, opening and closing fences are confused.
      if (title) return void (yield findingOf(text, fence, base, title));
    }
  },
};

/** A fenced code block outside of lists and quotes; spans are relative to its section. */
interface Fence {
  /** The opening marker with the word after it: "```sh" */
  readonly opening: Span;
  /** The characters of the marker: "```" */
  readonly marks: string;
  readonly content: Span;
  /** Whether it is not closed, so that it ends with the text. */
  readonly isOpen: boolean;
  /**
   * The offset of a line inside that opens a fence, "```sh", so that this block should end above it; `undefined`
   * without one.
   */
  readonly reopened: number | undefined;
}

const MAYBE_FENCE = /^ {0,3}(?:`{3}|~{3})/m; // "```sh"
const OPENING = /^(`{3,}|~{3,})[^\r\n]*/; // "```sh"
const REOPENING = /^ {0,3}(`{3,}|~{3,})[ \t]*[a-z]/gim; // "```sh"
const markdownLanguages = new Set(['markdown', 'md', 'text', 'txt']);

const fencesIn = perSection((section: Section): readonly Fence[] => {
  if (!MAYBE_FENCE.test(section.text)) return [];
  return codeIn(section).flatMap((code) => (isOutermost(section, code) ? [fenceOf(section.text, code)] : []));
});

function isOutermost(section: Section, { type, language, span: { start } }: Code): boolean {
  return type === 'fence' && !markdownLanguages.has(language) && markupAt(section, start).length === 1;
}

function fenceOf(text: string, code: Code): Fence {
  const { span: own, content } = code;
  const [opening = '', marks = ''] = OPENING.exec(slice(text, own)) ?? [];
  const inner = [...slice(text, content).matchAll(REOPENING)];
  const reopening = inner.find(([, other = '']) => other.startsWith(marks));
  return {
    opening: span(own.start, own.start + opening.trimEnd().length),
    marks,
    content,
    isOpen: isUnclosed(code) && own.end === text.length,
    reopened: reopening && content.start + reopening.index,
  };
}

interface Title {
  readonly words: string;
  /** The offset of the start of its line. */
  readonly start: number;
}

/** Returns the first title among the lines of code, including the title of an area directly above it. */
function firstTitle(text: string, code: Span, { certain, maybeArea }: OwnTitles): Title | undefined {
  const inner = slice(text, code);
  const lines = readLines(inner);
  let above: Title | undefined;
  for (const [n, start] of lines.starts.entries()) {
    const line = slice(inner, lineSpan(lines, inner, n));
    const words = certain(line);
    if (words !== undefined) return above ?? { words, start: code.start + start };
    if (line.trim() === '') continue;
    const area = maybeArea(line);
    above = area === undefined ? undefined : { words: area, start: code.start + start };
  }
  return undefined;
}

function findingOf(text: string, { opening, marks, content }: Fence, base: number, title: Title): Finding {
  const start = base + content.start;
  const code = text.slice(start, title.start).trimEnd();
  const eol = lineEnding(text);
  const edit = code === '' ? insertion(start, `${marks}${eol}`) : insertion(start + code.length, `${eol}${marks}`);
  return finding(
    shift(opening, base),
    t('“{0}” is missing before “{1}”: the title is read as code.', marks, title.words),
    fix(t('Close the code before “{0}”', title.words), edit),
  );
}
