import { t } from '@vscode/l10n';
import { type Finding, finding, fix } from '../../findings/finding';
import { replacement } from '../../text/edit';
import { shift } from '../../text/span';
import { findingsInCommands } from '../catalog/collectFromCommands';
import { perCommand } from '../catalog/resolvedCommands';
import type { CommandRule } from './commandRule';
import { type MisspelledFlag, misspelledFlags } from './misspelledFlag';

export const unknownFlag: CommandRule = {
  id: 'unknown-flag',
  level: 'hint',
  summary: 'Commands are used only with flags that they support.',
  rationale: 'A program fails if it is given an unknown flag.',
  examples: [
    {
      incorrect: `# Operating systems

## Area 2: Containers

### [Lab: Processes in a box](https://os.example/box) (40 min)

\`\`\`console
$ docker ps ⟦--al⟧
\`\`\`
`,
      message: '`docker ps` has no flag “--al”. Did you mean `--all`?',
      fixed: `# Operating systems

## Area 2: Containers

### [Lab: Processes in a box](https://os.example/box) (40 min)

\`\`\`console
$ docker ps --all
\`\`\`
`,
    },
    {
      incorrect: `# Operating systems

## Area 2: Containers

### [Lab: Processes in a box](https://os.example/box) (40 min)

A shell in a box: \`docker run ⟦--itt⟧ ubuntu bash\`
`,
      message: '`docker run` has no flag “--itt”. Did you mean `-it`?',
      fixed: `# Operating systems

## Area 2: Containers

### [Lab: Processes in a box](https://os.example/box) (40 min)

A shell in a box: \`docker run -it ubuntu bash\`
`,
    },
    {
      incorrect: `# Operating systems

## Area 2: Containers

### [Lab: Processes in a box](https://os.example/box) (40 min)

\`\`\`sh
docker run -d ⟦-name⟧=web nginx
\`\`\`
`,
      message: '`docker run` has no flag “-name”. Did you mean `--name`?',
      fixed: `# Operating systems

## Area 2: Containers

### [Lab: Processes in a box](https://os.example/box) (40 min)

\`\`\`sh
docker run -d --name=web nginx
\`\`\`
`,
    },
    {
      incorrect: `# Operating systems

## Area 2: Containers

### [Lab: Processes in a box](https://os.example/box) (40 min)

\`\`\`sh
docker run -it⟦y⟧ ubuntu
\`\`\`
`,
      message: '`docker run` has no flag “-y”.',
    },
    {
      correct: `# Operating systems

## Area 2: Containers

### [Lab: Processes in a box](https://os.example/box) (40 min)

\`docker run --options ubuntu\`, \`docker run [--flag]\` and \`docker run --whatever\` are examples of syntax.

\`\`\`sh
docker run --rm ubuntu ls --colour
docker scout cves --only-severity critical
\`\`\`
`,
    },
  ],

  *check({ blocks }, { specifications }) {
    yield* findingsInCommands(blocks, specifications, slipsIn, findingOf);
  },
};

const slipsIn = perCommand(misspelledFlags);

/** Returns the finding for a misspelled flag; `base` is the offset of its section. */
function findingOf({ span, name, command, meant }: MisspelledFlag, base: number): Finding {
  const at = shift(span, base);
  if (meant === undefined) return finding(at, t('`{0}` has no flag “{1}”.', command, name));
  return finding(
    at,
    t('`{0}` has no flag “{1}”. Did you mean `{2}`?', command, name, meant),
    fix(t('Write “{0}”', meant), replacement(at, meant)),
  );
}
