import { t } from '@vscode/l10n';
import { finding } from '../../findings/finding';
import { lineSpan } from '../../text/lines';
import type { Rule } from '../rule/rule';

export const emptySyllabus: Rule = {
  id: 'empty-syllabus',
  level: 'warning',
  only: 'syllabus',
  summary: 'A syllabus contains at least one module.',
  rationale: 'A syllabus without modules has no effect.',
  examples: [
    {
      incorrect: `---
study-notes: syllabus
---

⟦# Networks⟧

First packets, then routes.
`,
      message: 'This syllabus contains no modules. List each one as “- [Video: Title](https://...) - 10 min”.',
    },
    {
      correct: `---
study-notes: syllabus
---

# Networks

- [Video: What is a packet?](https://net.example/packet) - 10 min
`,
    },
  ],

  *check({ modules, text, lines, blocks }) {
    if (modules.length > 0) return;
    const first = lines.starts.findIndex((start) => start >= blocks.start && /\S/.test(text.charAt(start)));
    yield finding(
      lineSpan(lines, text, Math.max(0, first)),
      t('This syllabus contains no modules. List each one as “- [Video: Title](https://...) - 10 min”.'),
    );
  },
};
