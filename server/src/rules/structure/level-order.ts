import { t } from '@vscode/l10n';
import { type Finding, finding, fix } from '../../findings/finding';
import { labelOf } from '../../notes/model/label';
import type { Area, Level, LevelName, Notes } from '../../notes/model/notes';
import { joinLevels } from '../../refactor/order/joinLevels';
import { orderLevels, rankOf } from '../../refactor/order/orderLevels';
import { groupBy } from '../../text/groupBy';
import { quoted } from '../../text/language';
import { lineAt, lineSpan } from '../../text/lines';
import { slice } from '../../text/span';
import { areSameHeadings, isBlank } from '../rule/lineShape';
import type { Rule } from '../rule/rule';

export const levelOrder: Rule = {
  id: 'level-order',
  level: 'info',
  summary: 'Levels of an area appear in order, each at most once.',
  rationale: 'Modules usually build on those of earlier levels.',
  fixedWhenAsked: true,
  examples: [
    {
      incorrect: `# Baking

## Area 1: Bread

### Intermediate

- [Lab: Sourdough](https://baking.example/sourdough) (40 min)
  - A starter needs a week.

### ⟦Beginner⟧

- [Video: Kneading](https://baking.example/kneading) (10 min)
  - Until it is smooth.
`,
      message: '“Beginner” should come before “Intermediate”.',
      fixed: `# Baking

## Area 1: Bread

### Beginner

- [Video: Kneading](https://baking.example/kneading) (10 min)
  - Until it is smooth.

### Intermediate

- [Lab: Sourdough](https://baking.example/sourdough) (40 min)
  - A starter needs a week.
`,
    },
    {
      incorrect: `# Baking

## Area 1: Bread

### Beginner

- [Video: Kneading](https://baking.example/kneading) (10 min)
  - Until it is smooth.

### Intermediate

- [Lab: Sourdough](https://baking.example/sourdough) (40 min)

### ⟦Beginner⟧

- [Reading: Flour](https://baking.example/flour) (15 min)
`,
      message: '“Beginner” appears twice in “Area 1: Bread”.',
      fixed: `# Baking

## Area 1: Bread

### Beginner

- [Video: Kneading](https://baking.example/kneading) (10 min)
  - Until it is smooth.

- [Reading: Flour](https://baking.example/flour) (15 min)

### Intermediate

- [Lab: Sourdough](https://baking.example/sourdough) (40 min)
`,
    },
    {
      correct: `# Baking

## Area 1: Bread

### Beginner

- [Video: Kneading](https://baking.example/kneading) (10 min)

### Bring it together

- [Project: A loaf](https://baking.example/loaf) (90 min)

**Rolls**

### Beginner

- [Video: Shaping](https://baking.example/shaping) (12 min)

## Area 2: Cake

### Beginner

- [Video: Creaming](https://baking.example/creaming) (8 min)
`,
    },
  ],

  *check(notes) {
    const errors = [...levelsByArea(notes)].flatMap(([area, levels]) => errorsOf(notes, area, levels));
    const turned = errors.filter(({ kind }) => kind === 'outOfOrder').length;
    for (const error of errors) {
      // An author who starts every area with its highest level does so on purpose.
      const isHabit = error.kind === 'outOfOrder' && turned > 1 && turned === areasOfLevels(notes);
      if (!isHabit) yield findingOf(notes, error);
    }
  },
};

/** A level that is out of place, and the one that it should precede or be merged with. */
interface OrderError {
  readonly kind: 'twice' | 'outOfOrder';
  readonly area: Area;
  readonly level: Level;
  readonly other: Level;
}

/** Returns the levels without those of a time table before the area. */
function levelsByArea({ levels }: Notes): ReadonlyMap<Area, readonly Level[]> {
  const placed = levels.filter(({ area, span }) => area && span.start >= area.span.start);
  return groupBy(placed, ({ area }) => area as Area);
}

function errorsOf(notes: Notes, area: Area, levels: readonly Level[]): OrderError[] {
  const errors = errorsAmong(area, levels);
  if (errors.length === 0) return [];
  const titles = new Set([...notes.groups, ...notes.topics].map(({ span }) => span.start));
  // Below another title, the level may belong to another subject.
  const other = levels.findIndex((level, n) => n > 0 && isUnderTitle(notes, titles, level));
  return other < 0 ? errors : errorsAmong(area, levels.slice(0, other));
}

/** Returns each repeated level, and the first level after a higher one: sorting fixes all of them. */
function errorsAmong(area: Area, levels: readonly Level[]): OrderError[] {
  const twice: OrderError[] = [];
  let outOfOrder: OrderError | undefined;
  const first = new Map<LevelName, Level>();
  for (const level of levels) {
    const same = first.get(level.level);
    if (same) {
      twice.push({ kind: 'twice', area, level, other: same });
      continue;
    }
    const harder = [...first.values()].find((other) => rankOf(other.level) > rankOf(level.level));
    if (harder) outOfOrder ??= { kind: 'outOfOrder', area, level, other: harder };
    first.set(level.level, level);
  }
  return outOfOrder ? [...twice, outOfOrder] : twice;
}

function areasOfLevels({ levels }: Notes): number {
  const names = new Map<Area, Set<LevelName>>();
  for (const { area, level } of levels) if (area) names.set(area, (names.get(area) ?? new Set()).add(level));
  return [...names.values()].filter(({ size }) => size > 1).length;
}

const BOLD_LINE = /^\s*(?:\*\*|__)[^*_]+(?:\*\*|__)\s*$/; // "**Rolls**"

/** Returns whether the title right above is not one of the area's own. */
function isUnderTitle({ text, lines }: Notes, titles: ReadonlySet<number>, level: Level): boolean {
  let line = lineAt(lines, level.span.start) - 1;
  while (line > 0 && isBlank(slice(text, lineSpan(lines, text, line)))) line--;
  const above = lineSpan(lines, text, line);
  return titles.has(above.start) || BOLD_LINE.test(slice(text, above));
}

function findingOf(notes: Notes, { kind, area, level, other }: OrderError): Finding {
  const isTwice = kind === 'twice';
  const message = isTwice
    ? t('“{0}” appears twice in “{1}”.', level.title, labelOf(notes, area))
    : t('“{0}” should come before “{1}”.', level.title, other.title);
  const title = isTwice ? t('Merge both levels') : t('Reorder levels');
  const edits = isTwice ? joinLevels(notes, other, level) : orderLevels(notes, area);
  const fixes = edits.length > 0 ? [fix(title, edits)] : [];
  const isEqualHeading = isTwice && areSameHeadings(slice(notes.text, level.span), slice(notes.text, other.span));
  return {
    ...finding(level.titleSpan, message, ...fixes),
    related: [{ span: other.span, name: quoted(other.title) }],
    ...(isEqualHeading && { alsoReportedBy: ['MD024'] }),
  };
}
