import { t } from '@vscode/l10n';
import { finding, fix } from '../../findings/finding';
import { markupAt } from '../../markdown/links/markupAt';
import { collectFromSections } from '../../markdown/sections/collectFromSections';
import { perSection, type Section } from '../../markdown/sections/section';
import { areaTitleOf } from '../../notes/words/areaTitles';
import { isCertainLevel, levelOfLine } from '../../notes/words/levelNames';
import { insertion } from '../../text/edit';
import { lineStartAt } from '../../text/lines';
import { type Span, shift, slice, span } from '../../text/span';
import { bareTitle } from '../rule/bareTitle';
import type { Rule } from '../rule/rule';

export const headingWithoutSpace: Rule = {
  id: 'heading-without-space',
  level: 'warning',
  summary: 'A heading has a space after its “#”.',
  rationale: 'Without the space, Markdown shows a plain line, and links to the heading do not work.',
  changesReading: true,
  examples: [
    {
      incorrect: `# Photography

## Area 1: Light

### [Video: The golden hour](https://photo.example/golden) (12 min)

- Long shadows, warm colors.

⟦##⟧Area 2: Lenses

### [Reading: Focal lengths](https://photo.example/focal) (20 min)

- The longer, the narrower.
`,
      message: '“Area 2: Lenses” is not a heading: add a space after “##”.',
      fixed: `# Photography

## Area 1: Light

### [Video: The golden hour](https://photo.example/golden) (12 min)

- Long shadows, warm colors.

## Area 2: Lenses

### [Reading: Focal lengths](https://photo.example/focal) (20 min)

- The longer, the narrower.
`,
    },
    {
      incorrect: `# Photography

⟦#⟧Area 1

### [Video: The golden hour](https://photo.example/golden) (12 min)

- Long shadows, warm colors.
`,
      message: '“Area 1” is not a heading: add a space after “#”.',
      fixed: `# Photography

# Area 1

### [Video: The golden hour](https://photo.example/golden) (12 min)

- Long shadows, warm colors.
`,
    },
    {
      correct: `# Photography

## Area 1: Light

### [Video: The golden hour](https://photo.example/golden) (12 min)

#sunset #shadows

#TODO buy a tripod

#Sunset

#1 rule: never point the lens at the sun. Ask in
##photography or ##colors.

\`\`\`sh
#!/bin/sh
##Convert all pictures
\`\`\`
`,
    },
  ],

  *check({ text, blocks }) {
    for (const { found, base } of collectFromSections(blocks, headingsIn)) {
      const at = shift(found.marks, base);
      const message = t('“{0}” is not a heading: add a space after “{1}”.', found.title, slice(text, at));
      yield { ...finding(at, message, fix(t('Add a space'), insertion(at.end, ' '))), alsoReportedBy: ['MD018'] };
    }
  },
};

interface AlmostHeading {
  readonly marks: Span;
  readonly title: string;
}

/**
 * Matches "##Area 2: Lenses", but not "##[error] failed", "##", "# Area", or text with marks at its end: "##DONE##".
 */
const UNSPACED = /^( {0,3})(#{1,6})(?=[\p{L}\p{N}]|[*_]{1,3}[\p{L}\p{N}]|\[[^[\]\r\n]+\]\()([^#\r\n]+)$/gmu;

const headingsIn = perSection((section): readonly AlmostHeading[] => {
  const found: AlmostHeading[] = [];
  if (!section.text.includes('#')) return found;
  for (const { index, 1: indent = '', 2: marks = '', 3: rest = '' } of section.text.matchAll(UNSPACED)) {
    const start = index + indent.length;
    const title = bareTitle(rest);
    const isAlone = isBlankAbove(section.text, index);
    if ((isIntended(marks, rest, title) || (isAlone && TITLE.test(rest))) && isProse(section, start))
      found.push({ marks: span(start, start + marks.length), title });
  }
  return found;
});

const BLANK = /^[ \t]*$/;

/** Returns whether the line above an offset at a line's start is blank or missing. */
function isBlankAbove(text: string, lineStart: number): boolean {
  const end = text.startsWith('\r\n', lineStart - 2) ? lineStart - 2 : lineStart - 1;
  return end <= 0 || BLANK.test(text.slice(lineStartAt(text, end), end));
}

/**
 * Matches a title after a single mark, which can be a tag, too. "Choosing a lens" is not a tag, but "sunset", "Sunset"
 * and "TODO clean the lens" may be tags.
 */
const TITLE = /^(?!(?:TODO|FIXME|NOTE|XXX)\b)[*_]{0,3}\p{Lu}\S*\s+\S(?:.*[^\s.!;,])?[ \t]*$/u;

/**
 * Returns whether a heading was intended. The title of an area or a level is never a tag, but "##photography" is a
 * channel.
 */
function isIntended(marks: string, rest: string, title: string): boolean {
  if (areaTitleOf(title)?.isCertain) return true;
  if (levelOfLine(title, []) && isCertainLevel(title)) return true;
  return marks.length > 1 && SENTENCE.test(rest) && /\p{L}/u.test(title);
}

/** Matches text that starts like a title or has several words: "Lenses", "1. focus", "**focus**", "how to focus" */
const SENTENCE = /^[\p{Lu}\p{N}*_[]|^\p{Lo}|\p{L}\s+\p{L}/u;

/** Returns whether the offset is in plain text of a paragraph, and not in code, HTML or other syntax. */
function isProse(section: Section, at: number): boolean {
  return markupAt(section, at).slice(-2).join(' ') === 'paragraph text';
}
