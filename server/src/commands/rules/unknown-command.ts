import { t } from '@vscode/l10n';
import { type Finding, finding, fix } from '../../findings/finding';
import { replacement } from '../../text/edit';
import { shift } from '../../text/span';
import { findingsInCommands } from '../catalog/collectFromCommands';
import { perCommand } from '../catalog/resolvedCommands';
import { wordsOf } from '../catalog/specification';
import type { CommandRule } from './commandRule';
import { type Correction, type MisspelledCommand, misspelledCommand } from './misspelledCommand';

export const unknownCommand: CommandRule = {
  id: 'unknown-command',
  level: 'warning',
  summary: 'Commands in code exist.',
  rationale: 'A misspelled command fails when you repeat the lab.',
  examples: [
    {
      incorrect: `# Operating systems

## Area 2: Containers

### [Lab: Processes in a box](https://os.example/box) (40 min)

Run \`docker container ⟦execute⟧ -it box sh\` to look inside.
`,
      message: '`docker container` has no command “execute”. Did you mean `docker container exec`?',
      fixed: `# Operating systems

## Area 2: Containers

### [Lab: Processes in a box](https://os.example/box) (40 min)

Run \`docker container exec -it box sh\` to look inside.
`,
    },
    {
      incorrect: `# Operating systems

## Area 2: Containers

### [Lab: Processes in a box](https://os.example/box) (40 min)

My first box: \`⟦dokcer⟧ run hello-world\`.
`,
      message: '“dokcer” is not a known program. Did you mean `docker`?',
      fixed: `# Operating systems

## Area 2: Containers

### [Lab: Processes in a box](https://os.example/box) (40 min)

My first box: \`docker run hello-world\`.
`,
    },
    {
      incorrect: `# Operating systems

## Area 2: Containers

### [Lab: Where boxes come from](https://os.example/images) (25 min)

\`\`\`console
$ sudo docker container ⟦pull⟧ alpine
\`\`\`
`,
      message: '`docker container` has no command “pull”. Did you mean `docker image pull`?',
      fixed: `# Operating systems

## Area 2: Containers

### [Lab: Where boxes come from](https://os.example/images) (25 min)

\`\`\`console
$ sudo docker image pull alpine
\`\`\`
`,
    },
    {
      incorrect: `# Operating systems

## Area 2: Containers

### [Lab: Where boxes come from](https://os.example/images) (25 min)

\`\`\`sh
docker volume ⟦polish⟧ data
\`\`\`
`,
      message: '`docker volume` has no command “polish”.',
    },
    {
      correct: `# Operating systems

## Area 2: Containers

### [Lab: Processes in a box](https://os.example/box) (40 min)

\`docker swarm mode\`, \`docker containers\`, \`docker-compose.yml\` and \`docker0\` are no commands, and
\`docker container <command>\`, \`docker COMMAND --help\` and \`docker my-plugin\` may be right.

    docker container is what runs, docker image is what it runs from
    docker -H tcp://10.0.0.2:2375 ps --all
    docker compose -f notes.yml up -d
`,
    },
  ],

  *check({ blocks }, { specifications }) {
    yield* findingsInCommands(blocks, specifications, slipsIn, findingOf);
  },
};

const slipsIn = perCommand((command, specifications): readonly MisspelledCommand[] => {
  const slip = misspelledCommand(command, specifications);
  return slip ? [slip] : [];
});

/** Returns the finding for a misspelled word; `start` is the offset of its section. */
function findingOf({ word, path, correction }: MisspelledCommand, start: number): Finding {
  const at = shift(word.span, start);
  if (!correction) return finding(at, unknownText(path, word.value));
  return finding(at, misspelledText(path, word.value, correction.command), fixOf(correction, start));
}

function unknownText(path: MisspelledCommand['path'], word: string): string {
  return path.length === 0
    ? t('“{0}” is not a known program.', word)
    : t('`{0}` has no command “{1}”.', wordsOf(path), word);
}

function misspelledText(path: MisspelledCommand['path'], word: string, meant: string): string {
  return path.length === 0
    ? t('“{0}” is not a known program. Did you mean `{1}`?', word, meant)
    : t('`{0}` has no command “{1}”. Did you mean `{2}`?', wordsOf(path), word, meant);
}

function fixOf({ word, name, command: says }: Correction, start: number) {
  return fix(t('Write “{0}”', says), replacement(shift(word.span, start), name));
}
