import { t } from '@vscode/l10n';
import { choice, finding, fix } from '../../findings/finding';
import { replacement } from '../../text/edit';
import { slice } from '../../text/span';
import type { Rule } from '../rule/rule';
import { type UnclearTime, unclearTimes } from './unclearTimes';

export const unclearTime: Rule = {
  id: 'unclear-time',
  level: 'info',
  summary: 'A time has a unit.',
  rationale: 'A number without a unit, or a time such as "1:30", can be read in more than one way.',
  examples: [
    {
      incorrect: `# Compilers

## Parsing

### [Grammars](https://compilers.example/grammars) (40 min)

- A grammar derives sentences.

### [Recursive descent](https://compilers.example/descent) (25 min)

- One function for each rule.

### [Operator precedence](https://compilers.example/precedence) (⟦30⟧)

- What binds more tightly is called later.

### [Error messages](https://compilers.example/errors) (20 min)

- Say what was expected.
`,
      message: '“30” has no unit.',
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
`,
    },
    {
      incorrect: `# Compilers

## Parsing

1. Video: Grammars - 40min
	- A grammar derives sentences.
2. Video: Recursive descent - ⟦1:30⟧
	- One function for each rule.
`,
      message: '“1:30” can mean 1 h 30 min or 1 min 30 s.',
      fixed: `# Compilers

## Parsing

1. Video: Grammars - 40min
	- A grammar derives sentences.
2. Video: Recursive descent - 90min
	- One function for each rule.
`,
    },
    {
      incorrect: `# Compilers

## Parsing

### Video: Grammars

Time: 40 min

- A grammar derives sentences.

### Video: Recursive descent

Time: ⟦2⟧

- One function for each rule.

### Lab: A first parser

Time: 60 min

- Numbers, brackets and four operators.
`,
      message: '“2” can mean 2 min or 2 h.',
      fixed: `# Compilers

## Parsing

### Video: Grammars

Time: 40 min

- A grammar derives sentences.

### Video: Recursive descent

Time: 2 min

- One function for each rule.

### Lab: A first parser

Time: 60 min

- Numbers, brackets and four operators.
`,
    },
    {
      correct: `# Compilers

All times are in minutes.

## Parsing

### [Grammars](https://compilers.example/grammars) (time: 40)

- A grammar derives sentences.

### [Recursive descent](https://compilers.example/descent) (time: 25)

- One function for each rule. It was 1:30 when I was done.

### [Chapter 4 of the book (2006)](https://compilers.example/book) (time: 2 h)

- Scale 1:50.
`,
    },
  ],

  *check(notes) {
    for (const unclear of unclearTimes(notes).values()) {
      const number = slice(notes.text, unclear.amount);
      yield finding(unclear.amount, says(number, unclear), ...fixesOf(unclear));
    }
  },
};

function says(number: string, { readings }: UnclearTime): string {
  const [only, other] = readings;
  return only && other ? t('“{0}” can mean {1} or {2}.', number, only.as, other.as) : t('“{0}” has no unit.', number);
}

function fixesOf({ amount, readings }: UnclearTime) {
  const [only] = readings;
  if (only && readings.length === 1) return [fix(t('Change to “{0}”', only.amount), replacement(amount, only.amount))];
  return readings.map((reading) =>
    choice(t('Read as {0}: change to “{1}”', reading.as, reading.amount), replacement(amount, reading.amount)),
  );
}
