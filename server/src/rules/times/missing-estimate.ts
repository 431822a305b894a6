import { t } from '@vscode/l10n';
import { finding } from '../../findings/finding';
import { minutesOf, timeOf } from '../../notes/model/notes';
import type { Rule } from '../rule/rule';

export const missingEstimate: Rule = {
  id: 'missing-estimate',
  level: 'hint',
  only: 'syllabus',
  summary: 'Each module of a syllabus has an estimate.',
  rationale: 'Without an estimate, the module cannot be planned.',
  examples: [
    {
      incorrect: `---
study-notes: syllabus
---

# Networks

## Area 1: Packets

- [Video: What is a packet?](https://net.example/packet) - 10 min
- [⟦Lab: Catch one⟧](https://net.example/catch)
`,
      message: '“Lab: Catch one” has no estimate.',
    },
    {
      correct: `---
study-notes: syllabus
---

# Networks

## Area 1: Packets

- [Video: What is a packet?](https://net.example/packet) - 10 min
- [Lab: Catch one](https://net.example/catch) - 30-45 min
`,
    },
  ],

  *check({ modules }) {
    for (const module of modules) {
      if (timeOf(module) || minutesOf(module) || module.empty) continue;
      yield finding(module.titleSpan, t('“{0}” has no estimate.', module.title));
    }
  },
};
