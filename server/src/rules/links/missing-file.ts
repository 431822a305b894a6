import { t } from '@vscode/l10n';
import { fileLinksOf } from '../../notes/links/fileLinks';
import type { Rule } from '../rule/rule';
import { type MissingTexts, missingFiles } from './missingFiles';

export const missingFile: Rule = {
  id: 'missing-file',
  level: 'warning',
  summary: 'Links point to Markdown files that exist.',
  rationale: 'If the file of a module is missing, so are the module’s notes and time.',
  examples: [
    {
      incorrect: `# Algorithms

## Area 1: Sorting

### [Lecture: Heaps](https://algo.example/heaps) (20 min)

Continued in [Lecture 2](⟦lectures/quick-sort.md⟧#pivots).
`,
      message: 'The file “lectures/quick-sort.md” does not exist.',
      fixed: `# Algorithms

## Area 1: Sorting

### [Lecture: Heaps](https://algo.example/heaps) (20 min)

Continued in [Lecture 2](lectures/quicksort.md#pivots).
`,
    },
    {
      correct: `# Algorithms

## Area 1: Sorting

### [Lecture: Heaps](https://algo.example/heaps) (20 min)

Continued in [Lecture 2](lectures/quicksort.md), see [the book](https://algo.example/book.md) and \`[a](b.md)\`.
`,
    },
  ],

  *check(notes, { files }) {
    if (files) yield* missingFiles(fileLinksOf(notes), files, files.markdown, texts);
  },
};

const texts: MissingTexts = {
  one: (path) => t('The file “{0}” does not exist.', path),
  all: (number, path) => t('None of the {0} linked files in these notes exists, such as “{1}”.', number, path),
  misspelled: (path, actual) =>
    t('The file “{0}” is named “{1}”. Most systems distinguish uppercase and lowercase letters.', path, actual),
  useInstead: (other) => t('Link to “{0}” instead', other),
};
