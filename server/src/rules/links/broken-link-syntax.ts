import { t } from '@vscode/l10n';
import { findInSyllabus } from '../../course/syllabus/match';
import type { Syllabus } from '../../course/syllabus/syllabus';
import { type Finding, finding, fix } from '../../findings/finding';
import { collectFromSections } from '../../markdown/sections/collectFromSections';
import type { Module, Notes } from '../../notes/model/notes';
import { insertion, replacement } from '../../text/edit';
import { shift, slice, span, touches } from '../../text/span';
import type { Rule } from '../rule/rule';
import { type BareLink, bareLinks } from './bareLinks';
import { type BrokenLink, brokenLinksIn } from './brokenLinks';
import { brokenLinkText } from './brokenLinkText';
import { withoutSpaces } from './spacedAddress';

export const brokenLinkSyntax: Rule = {
  id: 'broken-link-syntax',
  level: 'warning',
  summary: 'Links are complete and have no spaces in their address.',
  rationale: 'A link with a missing bracket or an extra space is shown as plain text, or does not open.',
  changesReading: true,
  examples: [
    {
      incorrect: `# Gardening

## Area 1: Soil

⟦Video: Worms(https://garden.example/worms)⟧ (15 min)

Notes: they do the digging.

[Reading: Compost](https://garden.example/compost) (30 min)

Notes: green and brown in turn.
`,
      message: '“Video: Worms” is not a link: add square brackets around it.',
      fixed: `# Gardening

## Area 1: Soil

[Video: Worms](https://garden.example/worms) (15 min)

Notes: they do the digging.

[Reading: Compost](https://garden.example/compost) (30 min)

Notes: green and brown in turn.
`,
    },
    {
      incorrect: `# Gardening

## Area 1: Soil

### ⟦[Video: Worms](https://garden.example/worms⟧ (15 min)

They do the digging.
`,
      message: '“Video: Worms” is not a link: close the bracket after its address.',
      fixed: `# Gardening

## Area 1: Soil

### [Video: Worms](https://garden.example/worms) (15 min)

They do the digging.
`,
    },
    {
      incorrect: `# Distributed systems

## Area 1: Docker and Containers

### ⟦[Lab: Docker Intro]()⟧ (10 min)

A first container of my own.
`,
      message: 'The link “Lab: Docker Intro” has no address.',
      fixed: `# Distributed systems

## Area 1: Docker and Containers

### [Lab: Docker Intro](https://training.play-with-docker.com/beginner-linux/) (10 min)

A first container of my own.
`,
    },
    {
      incorrect: `# Gardening

## Area 1: Soil

### [Video: Worms](https://garden.example/worms) (15 min)

All of them in one picture: ⟦![worms](pictures/all worms.png)⟧
`,
      message: '“worms” is not an image: remove the space from its address.',
      fixed: `# Gardening

## Area 1: Soil

### [Video: Worms](https://garden.example/worms) (15 min)

All of them in one picture: ![worms](pictures/all%20worms.png)
`,
    },
    {
      incorrect: `# Gardening

## Area 1: Soil

### [Video: Worms](https://garden.example/worms) (15 min)

More about them: ⟦[the museum] (https://garden.example/museum)⟧.
`,
      message: '“the museum” is not a link: remove the space before its address.',
      fixed: `# Gardening

## Area 1: Soil

### [Video: Worms](https://garden.example/worms) (15 min)

More about them: [the museum](https://garden.example/museum).
`,
    },
    {
      incorrect: `# Gardening

## Area 1: Soil

### [Video: Worms](https://garden.example/worms) (15 min)

More about them: ⟦(the museum)[https://garden.example/museum]⟧.
`,
      message: '“the museum” is not a link: swap its round and square brackets.',
      fixed: `# Gardening

## Area 1: Soil

### [Video: Worms](https://garden.example/worms) (15 min)

More about them: [the museum](https://garden.example/museum).
`,
    },
    {
      incorrect: `# Gardening

## Area 1: Soil

### [Video: Worms](⟦(https://garden.example/worms)⟧) (15 min)

They work at night.
`,
      message: '“Video: Worms” is not a link: its address is in two pairs of brackets.',
      fixed: `# Gardening

## Area 1: Soil

### [Video: Worms](https://garden.example/worms) (15 min)

They work at night.
`,
    },
    {
      correct: `# Gardening

## Area 1: Soil

### [Video: Worms]( https://garden.example/worms "Worms at work" ) (15 min)

The museum (https://garden.example/museum) has more, [in drawers](<all drawers.md>), and \`[worms]()\` is code.
An array[worm] (or two) is no link, nor is [what I think](of all this).
`,
    },
  ],

  *check(notes, { syllabus }) {
    const { text, blocks } = notes;
    for (const link of bareLinks(notes)) yield bareFinding(text, link);
    for (const module of notes.modules) yield* doubledFinding(text, module);
    for (const { found, base } of collectFromSections(blocks, brokenLinksIn))
      yield findingOf(notes, found, base, syllabus);
  },
};

function bareFinding(text: string, { title, words, span }: BareLink): Finding {
  const message = t('“{0}” is not a link: add square brackets around it.', title);
  const edits = [insertion(words.start, '['), insertion(words.end, ']')];
  return finding(span, message, fix(t('Write {0}', `[${slice(text, words)}](…)`), edits));
}

/** Yields the finding for doubled parentheses: `[Title]((https://...))`. */
function* doubledFinding(text: string, { title, urlSpan }: Module): Generator<Finding> {
  if (!urlSpan || text[urlSpan.start - 2] !== '(' || !text.startsWith('))', urlSpan.end)) return;
  const message = t('“{0}” is not a link: its address is in two pairs of brackets.', title);
  const at = span(urlSpan.start - 1, urlSpan.end + 1);
  yield finding(at, message, fix(t('Remove one pair of brackets'), replacement(at, slice(text, urlSpan))));
}

function findingOf({ text, modules }: Notes, link: BrokenLink, start: number, syllabus: Syllabus): Finding {
  const at = shift(link.span, start);
  const address = shift(link.address, start);
  const title = link.title.trim();
  const isImage = text[at.start] === '!';
  const isClosed = text[at.end - 1] === ')';
  const message = brokenLinkText(link.breakage, title, isImage, isClosed);
  switch (link.breakage) {
    case 'apart': {
      const gap = span(text.lastIndexOf(']', address.start) + 1, address.start - 1);
      return finding(at, message, fix(t('Remove the space'), replacement(gap, '')));
    }
    case 'unclosed':
      return finding(at, message, fix(t('Close the bracket'), insertion(address.end, ')')));
    case 'reversed': {
      const words = text.slice(at.start + 1, address.start - 2);
      const whole = replacement(at, `[${words}](${slice(text, address)})`);
      return { ...finding(at, message, fix(t('Swap the brackets'), whole)), alsoReportedBy: ['MD011'] };
    }
    case 'empty': {
      const area = modules.find(({ span }) => touches(span, at.start))?.area;
      const url = isImage ? undefined : findInSyllabus(syllabus, { title, area })?.url;
      const edit = replacement(span(address.start, at.end), `${url})`);
      const fixes = url === undefined ? [] : [fix(t('Use the address from the syllabus'), edit)];
      const found = finding(at, message, ...fixes);
      return isClosed && !isImage ? { ...found, alsoReportedBy: ['MD042'] } : found;
    }
    case 'spaced':
      return finding(at, message, ...withoutSpaces(text, address, syllabus));
  }
}
