import { t } from '@vscode/l10n';
import { picturesOf } from '../../notes/links/pictures';
import type { Rule } from '../rule/rule';
import { type MissingTexts, missingFiles } from './missingFiles';

export const missingImage: Rule = {
  id: 'missing-image',
  level: 'warning',
  summary: 'Images exist.',
  rationale: 'An image that was renamed, moved or never committed is not shown.',
  examples: [
    {
      incorrect: `# Astronomy

## Area 1: The moon

### [Video: Phases](https://sky.example/phases) (10 min)

![Half of it is always lit](⟦images/phase.svg⟧)
`,
      message: 'The image “images/phase.svg” does not exist.',
      fixed: `# Astronomy

## Area 1: The moon

### [Video: Phases](https://sky.example/phases) (10 min)

![Half of it is always lit](images/phases.svg)
`,
    },
    {
      incorrect: `# Astronomy

## Area 1: The moon

### [Video: Phases](https://sky.example/phases) (10 min)

![A crater][crater] and <img src="images/phases.svg" width="200">

[crater]: ⟦./images/Full%20Moon.PNG⟧ "at full moon"
`,
      message:
        'The image “images/Full Moon.PNG” is named “images/full moon.png”. Most systems distinguish uppercase and lowercase letters.',
      fixed: `# Astronomy

## Area 1: The moon

### [Video: Phases](https://sky.example/phases) (10 min)

![A crater][crater] and <img src="images/phases.svg" width="200">

[crater]: ./images/full%20moon.png "at full moon"
`,
    },
    {
      correct: `# Astronomy

## Area 1: The moon

### [Video: Phases](https://sky.example/phases) (10 min)

![All phases](images/phases.svg?raw=true) ![at full moon](<images/full moon.png>)
![from the web](https://sky.example/moon.png) \`![code](images/code.png)\`

<!-- <img src="images/old.png"> -->
`,
    },
  ],

  *check(notes, { files }) {
    if (files) yield* missingFiles(picturesOf(notes), files, files.pictures, texts);
  },
};

const texts: MissingTexts = {
  one: (path) => t('The image “{0}” does not exist.', path),
  all: (number, path) => t('None of the {0} images in these notes exists, such as “{1}”.', number, path),
  misspelled: (path, actual) =>
    t('The image “{0}” is named “{1}”. Most systems distinguish uppercase and lowercase letters.', path, actual),
  useInstead: (other) => t('Show “{0}” instead', other),
};
