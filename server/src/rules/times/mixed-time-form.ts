import { t } from '@vscode/l10n';
import { type Finding, finding, fix } from '../../findings/finding';
import { minuteUnit } from '../../notes/time/timeUnit';
import { replacement } from '../../text/edit';
import { type Span, touches } from '../../text/span';
import type { Rule } from '../rule/rule';
import { unclearTimes } from './unclearTimes';
import { hasForm, haveSameWords, inStyle, styleOf, type WrittenMinutes, writtenMinutes } from './writtenMinutes';

export const mixedTimeForm: Rule = {
  id: 'mixed-time-form',
  level: 'hint',
  summary: 'Times in minutes are written in the same form.',
  rationale: 'Times in one form are easier to compare and to search for.',
  examples: [
    {
      incorrect: `# Compilers

## Parsing

### [Grammars](https://compilers.example/grammars) (40 min)

- A grammar derives sentences.

### [Recursive descent](https://compilers.example/descent) (⟦25mins⟧)

- One function for each rule.

### [Operator precedence](https://compilers.example/precedence) (30 min)

- What binds more tightly is called later.

### [Error messages](https://compilers.example/errors) (20 min)

- Say what was expected.

### [Lab: A calculator](https://compilers.example/calculator) (1 hour)

- Numbers, brackets and four operators.

### [Lab: A formatter](https://compilers.example/formatter) (50 min)

- The parser backwards.
`,
      message: 'Other times in these notes are written as in “25 min”.',
      fixed: `# Compilers

## Parsing

### [Grammars](https://compilers.example/grammars) (40 min)

- A grammar derives sentences.

### [Recursive descent](https://compilers.example/descent) (25 min)

- One function for each rule.

### [Operator precedence](https://compilers.example/precedence) (30 min)

- What binds more tightly is called later.

### [Error messages](https://compilers.example/errors) (20 min)

- Say what was expected.

### [Lab: A calculator](https://compilers.example/calculator) (1 hour)

- Numbers, brackets and four operators.

### [Lab: A formatter](https://compilers.example/formatter) (50 min)

- The parser backwards.
`,
    },
    {
      incorrect: `# Compilers

## Parsing

### [Grammars](https://compilers.example/grammars) (40 min)

- A grammar derives sentences.

### Recursive descent ⟦- 25 min⟧

- One function for each rule.

### [Operator precedence](https://compilers.example/precedence) (30 min)

- What binds more tightly is called later.

### [Error messages](https://compilers.example/errors)(20 min)

- Say what was expected.

### [Lab: A formatter](https://compilers.example/formatter) (50 min)

- The parser backwards.
`,
      message: 'Other times in these notes are written as in “(25 min)”.',
      fixed: `# Compilers

## Parsing

### [Grammars](https://compilers.example/grammars) (40 min)

- A grammar derives sentences.

### Recursive descent (25 min)

- One function for each rule.

### [Operator precedence](https://compilers.example/precedence) (30 min)

- What binds more tightly is called later.

### [Error messages](https://compilers.example/errors)(20 min)

- Say what was expected.

### [Lab: A formatter](https://compilers.example/formatter) (50 min)

- The parser backwards.
`,
    },
    {
      correct: `# Compilers

## Parsing

* Grammars (took ~40 mins)
  * A grammar derives sentences.
* Recursive descent (took ~25 min)
  * One function for each rule.
* Operator precedence (took ~30 mins)
  * What binds more tightly is called later.
* Error messages (took 20 min)
  * Say what was expected.
`,
    },
    {
      correct: `# Compilers

## Parsing

* Grammars (40 mins)
  * A grammar derives sentences.
* Recursive descent (1 min)
  * One function for each rule.
* Operator precedence (half an hour)
  * What binds more tightly is called later.
* Error messages (2 hours)
  * Say what was expected.
* A calculator (20 mins)
  * Numbers, brackets and four operators.
* A formatter (20 mins)
  * The parser backwards.
* A parser for the formatter (20 mins)
  * The formatter backwards.
`,
    },
  ],

  *check(notes) {
    const { text, modules, form } = notes;
    // Unclear times count as times in the form: they only lack a unit.
    let inForm = unclearTimes(notes).size;
    const others: WrittenMinutes[] = [];
    for (const module of modules) {
      for (const time of [module.spent, module.estimate]) {
        // Skips times in a time table, which are not in the body of their module.
        if (!time || !touches(module.body, time.span.start)) continue;
        if (hasForm(text, form.time, time)) inForm++;
        else for (const each of writtenMinutes(text, module, time)) others.push(each);
      }
    }
    const ownUnit = minuteUnit(form);
    const ownStyle = styleOf(form.time);
    const styled = others.filter(({ style }) => style !== undefined);
    const otherUnits = rare(others, inForm, ({ unit }) => unit !== ownUnit);
    const otherStyles = rare(styled, inForm, ({ style }) => ownStyle !== undefined && style !== ownStyle);
    for (const time of others) {
      const minutes = time.number + (otherUnits.has(time) ? ownUnit : time.unit);
      const isRestyled =
        otherStyles.has(time) && haveSameWords(time.style, ownStyle) && BLANK.test(text[time.phrase.start - 1] ?? '');
      if (isRestyled) yield findingOf(time.phrase, inStyle(form.time, minutes));
      else if (otherUnits.has(time)) yield findingOf(time.amount, minutes);
    }
  },
};

const BLANK = /\s/;

/**
 * Minimum ratio of times in the most common form to times in another form. Below it, the notes have two forms, and
 * neither is wrong.
 */
const MIN_RATIO = 3;

function rare(
  written: readonly WrittenMinutes[],
  inForm: number,
  isOther: (time: WrittenMinutes) => boolean,
): ReadonlySet<WrittenMinutes> {
  const others = written.filter(isOther);
  return new Set(others.length * (MIN_RATIO + 1) <= written.length + inForm ? others : []);
}

function findingOf(at: Span, time: string): Finding {
  const says = t('Other times in these notes are written as in “{0}”.', time);
  return finding(at, says, fix(t('Write “{0}”', time), replacement(at, time)));
}
