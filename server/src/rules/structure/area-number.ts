import { t } from '@vscode/l10n';
import { areaInSyllabus } from '../../course/syllabus/areas';
import type { Syllabus } from '../../course/syllabus/syllabus';
import { choice, type Finding, finding, fix } from '../../findings/finding';
import { labelOf } from '../../notes/model/label';
import type { Area, Notes } from '../../notes/model/notes';
import { withLinks } from '../../refactor/links/withLinks';
import { renumberAreas } from '../../refactor/order/renumber';
import type { Edit } from '../../text/edit';
import { quoted } from '../../text/language';
import { type Span, shift, span } from '../../text/span';
import type { Rule } from '../rule/rule';

export const areaNumber: Rule = {
  id: 'area-number',
  level: 'info',
  summary: 'Areas are numbered in order, without gaps or repetitions.',
  rationale: 'If a number is missing or repeated, it is unclear which area it refers to.',
  fixedWhenAsked: true,
  examples: [
    {
      incorrect: `# Astronomy

## Area 1: The moon

### [Video: Phases](https://sky.example/phases) (10 min)

- Half of it is always lit.

## Area 2: Planets

### [Reading: Orbits](https://sky.example/orbits) (25 min)

- Ellipses, and hardly so.

## ⟦Area 2⟧: Stars

### [Video: Colors of stars](https://sky.example/colors) (15 min)

- Blue ones are the hottest.
`,
      message: '“Area 2: Stars” has the same number as “Area 2: Planets”.',
      fixed: `# Astronomy

## Area 1: The moon

### [Video: Phases](https://sky.example/phases) (10 min)

- Half of it is always lit.

## Area 2: Planets

### [Reading: Orbits](https://sky.example/orbits) (25 min)

- Ellipses, and hardly so.

## Area 3: Stars

### [Video: Colors of stars](https://sky.example/colors) (15 min)

- Blue ones are the hottest.
`,
    },
    {
      incorrect: `# Astronomy

## Unit 1 - The moon

### [Video: Phases](https://sky.example/phases) (10 min)

## ⟦Unit 3⟧ - Planets

### [Reading: Orbits](https://sky.example/orbits) (25 min)

## Unit 4 - Stars

### [Video: Colors of stars](https://sky.example/colors) (15 min)
`,
      message: '“Unit 3 - Planets” directly follows “Unit 1 - The moon”.',
      fixed: `# Astronomy

## Unit 1 - The moon

### [Video: Phases](https://sky.example/phases) (10 min)

## Unit 2 - Planets

### [Reading: Orbits](https://sky.example/orbits) (25 min)

## Unit 3 - Stars

### [Video: Colors of stars](https://sky.example/colors) (15 min)
`,
    },
    {
      incorrect: `# Astronomy

## Area II: The moon

### [Video: Phases](https://sky.example/phases) (10 min)

## ⟦Area I⟧: Planets

### [Reading: Orbits](https://sky.example/orbits) (25 min)

## Area III: Stars

### [Video: Colors of stars](https://sky.example/colors) (15 min)
`,
      message: '“Area I: Planets” should come before “Area II: The moon”.',
      fixed: `# Astronomy

## Area I: The moon

### [Video: Phases](https://sky.example/phases) (10 min)

## Area II: Planets

### [Reading: Orbits](https://sky.example/orbits) (25 min)

## Area III: Stars

### [Video: Colors of stars](https://sky.example/colors) (15 min)
`,
    },
    {
      correct: `# Astronomy

## Week 2: The moon

### [Video: Phases](https://sky.example/phases) (10 min)

## Week 3: Planets

### [Reading: Orbits](https://sky.example/orbits) (25 min)

## Week 5: Stars

### [Video: Colors of stars](https://sky.example/colors) (15 min)
`,
    },
    {
      correct: `# Distributed systems

## Area 1: Docker and Containers

### [Lab: Docker Intro](https://training.play-with-docker.com/beginner-linux/) (30 min)

## Area 3: Big Data and Machine Learning

### [Video: Hadoop Intro](https://www.youtube.com/watch?v=jKCj4BxGTi8) (15 min)
`,
    },
  ],

  *check(notes, { syllabus }) {
    const edits = renumberAreas(notes);
    if (edits.length === 0) return;
    const areas = notes.areas.filter(({ number }) => number !== undefined);
    const [error, words] = [firstError(areas), new Set(areas.map((area) => wordOf(notes, area)))];
    if (!error || words.size > 1 || countsDown(areas) || isCountOfCourse(notes, areas, syllabus)) return;
    // Chapters can be missing, and a week can be repeated. But a repeated number before a missing one is an error.
    const isCertain = COUNTED_ON.test([...words].join()) || (edits.length === 1 && error.kind === 'twice');
    if (isCertain && !isUncountedBetween(notes, error) && !isContinued(error)) yield findingOf(notes, error, edits);
  },
};

/** Matches words for areas whose numbers have no gaps. */
const COUNTED_ON = /^(?:area|units?|part|einheit|teil|unité|partie|unidad|parte|单元|部分)$/u;

const WORD = /[^\P{L}第一二三四五六七八九十]+/u; // "Week" of "## Week Three: ", "章" of "## 第三章 "

/** Returns the word before the number of an area. */
function wordOf({ text }: Notes, { span: line, titleSpan }: Area): string {
  return WORD.exec(text.slice(line.start, titleSpan.start))?.[0].toLowerCase() ?? '';
}

/** An area whose number does not follow from those before it. */
interface SequenceError {
  readonly kind: 'twice' | 'decrease' | 'gap';
  readonly area: Area;
  /** The earlier area with an equal or a higher number. */
  readonly other: Area;
}

/** Returns the first error in the numbers of areas. O(areas). */
function firstError(areas: readonly Area[]): SequenceError | undefined {
  const firstWith = new Map([...areas].reverse().map((area) => [area.number, area]));
  for (const [n, area] of areas.entries()) {
    const same = firstWith.get(area.number) as Area;
    if (same !== area) return { kind: 'twice', area, other: same };
    const other = areas[n - 1] ?? area;
    const step = (area.number as number) - (other.number as number);
    if (step < 0 || step > 1) return { kind: step < 0 ? 'decrease' : 'gap', area, other };
  }
  return undefined;
}

/** Returns whether the numbers of areas descend. */
function countsDown(areas: readonly Area[]): boolean {
  return areas.every(({ number }, n) => n === 0 || number === (areas[n - 1]?.number as number) - 1);
}

/** Returns whether the syllabus has the same numbers, so that the notes contain some of its areas. */
function isCountOfCourse(notes: Notes, areas: readonly Area[], syllabus: Syllabus): boolean {
  return areas.every((area) => {
    const title = areaInSyllabus(syllabus, notes, area);
    return title !== undefined && syllabus.areas.indexOf(title) + 1 === area.number;
  });
}

/** Returns whether an area without a number is between the two areas: it may be the missing one. */
function isUncountedBetween({ areas }: Notes, { kind, area, other }: SequenceError): boolean {
  const between = areas.slice(areas.indexOf(other) + 1, areas.indexOf(area));
  return kind === 'gap' && between.some(({ number }) => number === undefined);
}

/** Returns whether the second title continues the first: "Area 1: Docker", "Area 1: Docker, continued". */
function isContinued({ kind, area, other }: SequenceError): boolean {
  const [title, first] = [area.title.toLowerCase(), other.title.toLowerCase()];
  return kind === 'twice' && first !== '' && title.startsWith(first);
}

function messageFor(kind: SequenceError['kind'], name: string, other: string): string {
  switch (kind) {
    case 'twice':
      return t('“{0}” has the same number as “{1}”.', name, other);
    case 'decrease':
      return t('“{0}” should come before “{1}”.', name, other);
    case 'gap':
      return t('“{0}” directly follows “{1}”.', name, other);
  }
}

function findingOf(notes: Notes, { kind, area, other }: SequenceError, edits: readonly Edit[]): Finding {
  const [name, otherName] = [labelOf(notes, area), labelOf(notes, other)];
  // Areas that are out of order may have to move instead.
  const renumber = (kind === 'decrease' ? choice : fix)(t('Renumber areas'), ...withLinks(notes, edits));
  const found = finding(numberSpan(notes, area), messageFor(kind, name, otherName), renumber);
  return { ...found, related: [{ span: other.span, name: quoted(otherName) }] };
}

const COUNTED = /[\p{L}\p{N}]/gu; // from first to last "Area 2" of "## **Area 2** - "

/** Returns the span of the word and number of an area. */
function numberSpan({ text }: Notes, { span: line, titleSpan }: Area): Span {
  const counted = [...text.slice(line.start, titleSpan.start).matchAll(COUNTED)];
  const [first, last] = [counted[0], counted.at(-1)];
  return first && last ? shift(span(first.index, last.index + last[0].length), line.start) : line;
}
