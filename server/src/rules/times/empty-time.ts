import { t } from '@vscode/l10n';
import { finding } from '../../findings/finding';
import { timeOf } from '../../notes/model/notes';
import type { Rule } from '../rule/rule';
import { syllabusTime } from './syllabusTime';

export const emptyTime: Rule = {
  id: 'empty-time',
  level: 'warning',
  summary: 'A time contains a number.',
  rationale: 'A time without a number, such as "(time: )" or "Time: TODO", counts as unknown in all totals.',
  fixedWhenAsked: true,
  lacksTime: true,
  examples: [
    {
      incorrect: `# Distributed systems

## Area 1: Cloud Web Apps

[AWS Tutorial: Launch a VM](https://aws.amazon.com/getting-started/tutorials/launch-a-virtual-machine/) (time: 25 min)

Notes: a machine in three clicks.

[Video: Virtualization](https://www.youtube.com/watch?v=GIdVRB5yNsk) ⟦(time: )⟧

Notes: the hypervisor shares one machine among many.
`,
      message: 'The time of “Video: Virtualization” is empty. The syllabus estimates 10 min.',
      fixed: `# Distributed systems

## Area 1: Cloud Web Apps

[AWS Tutorial: Launch a VM](https://aws.amazon.com/getting-started/tutorials/launch-a-virtual-machine/) (time: 25 min)

Notes: a machine in three clicks.

[Video: Virtualization](https://www.youtube.com/watch?v=GIdVRB5yNsk) (time: 10 min)

Notes: the hypervisor shares one machine among many.
`,
    },
    {
      incorrect: `# Compilers

## Parsing

### [Grammars](https://compilers.example/grammars)

Time: 40 min

- A grammar derives sentences.

### [Recursive descent](https://compilers.example/descent)

⟦Time: TODO⟧

- One function for each rule.
`,
      message: 'The time of “Recursive descent” is empty.',
    },
    {
      correct: `# Compilers

## Parsing

### [Grammars](https://compilers.example/grammars) (40 min)

- A grammar derives sentences.

### [Recursive descent](https://compilers.example/descent) (25 min)

- One function for each rule. Time: depends on the input.
`,
    },
  ],

  *check(notes, { syllabus }) {
    for (const module of notes.modules) {
      if (!module.empty) continue;
      const known = timeOf(module) ? { time: undefined, fixes: [] } : syllabusTime(notes, module, syllabus, true);
      const message =
        known.time === undefined
          ? t('The time of “{0}” is empty.', module.title)
          : t('The time of “{0}” is empty. The syllabus estimates {1}.', module.title, known.time);
      yield finding(module.empty.span, message, ...known.fixes);
    }
  },
};
