import { t } from '@vscode/l10n';
import { type Finding, finding, fix } from '../../findings/finding';
import { insertion, replacement } from '../../text/edit';
import { shift, slice, span } from '../../text/span';
import { findingsInCommands } from '../catalog/collectFromCommands';
import { perCommand } from '../catalog/resolvedCommands';
import type { CommandRule } from './commandRule';
import { type MisplacedFlags, misplacedFlags } from './misplacedFlags';

export const misplacedFlag: CommandRule = {
  id: 'misplaced-flag',
  level: 'hint',
  summary: 'Docker flags come after their command and before the image or container.',
  rationale: 'In any other position, a flag goes to another command or to the program in the container.',
  examples: [
    {
      incorrect: `# Operating systems

## Area 2: Containers

### [Lab: A web server in a box](https://os.example/web) (40 min)

\`\`\`sh
docker run --name web nginx ⟦-p 8080:80 -d⟧
\`\`\`
`,
      message:
        '“-p 8080:80 -d” is after “nginx” and is passed to the program in the container. Put flags of `docker run` before “nginx”.',
      fixed: `# Operating systems

## Area 2: Containers

### [Lab: A web server in a box](https://os.example/web) (40 min)

\`\`\`sh
docker run --name web -p 8080:80 -d nginx
\`\`\`
`,
    },
    {
      incorrect: `# Operating systems

## Area 2: Containers

### [Lab: A web server in a box](https://os.example/web) (40 min)

Look around with \`docker exec web ⟦-it⟧ bash\`.
`,
      message:
        '“-it” is after “web” and is passed to the program in the container. Put flags of `docker exec` before “web”.',
      fixed: `# Operating systems

## Area 2: Containers

### [Lab: A web server in a box](https://os.example/web) (40 min)

Look around with \`docker exec -it web bash\`.
`,
    },
    {
      incorrect: `# Operating systems

## Area 2: Containers

### [Lab: A web server in a box](https://os.example/web) (40 min)

\`\`\`console
$ docker container ⟦-i -t⟧ exec web bash
\`\`\`
`,
      message: '“-i -t” belongs to `docker container exec` and has to come after “exec”.',
      fixed: `# Operating systems

## Area 2: Containers

### [Lab: A web server in a box](https://os.example/web) (40 min)

\`\`\`console
$ docker container exec -i -t web bash
\`\`\`
`,
    },
    {
      correct: `# Operating systems

## Area 2: Containers

### [Lab: A web server in a box](https://os.example/web) (40 min)

\`\`\`sh
docker run -it -p 8080:80 nginx nginx -t
docker run etcd/etcd --name node1
docker run memcached -d
docker run ubuntu ls -d --name
\`\`\`
`,
    },
  ],

  *check({ blocks }, { specifications }) {
    yield* findingsInCommands(blocks, specifications, misplacedIn, findingOf);
  },
};

interface Misplaced extends MisplacedFlags {
  readonly written: string;
  /** The word that the flags should precede or follow instead. */
  readonly other: string;
}

const misplacedIn = perCommand(({ resolved }, _, { text }): readonly Misplaced[] =>
  resolved
    .flatMap((each) => misplacedFlags(text, each))
    .map((one) => ({ ...one, written: slice(text, one.span), other: slice(text, one.word) })),
);

/** Returns the finding for misplaced flags; `base` is the offset of their section. */
function findingOf({ span: own, word, written, other, command, belongAfter }: Misplaced, base: number): Finding {
  const says = belongAfter
    ? t('“{0}” belongs to `{1}` and has to come after “{2}”.', written, command, other)
    : t(
        '“{0}” is after “{1}” and is passed to the program in the container. Put flags of `{2}` before “{1}”.',
        written,
        other,
        command,
      );
  const edits = belongAfter
    ? [replacement(span(own.start, word.start), ''), insertion(word.end, ` ${written}`)]
    : [insertion(word.start, `${written} `), replacement(span(word.end, own.end), '')];
  return finding(
    shift(own, base),
    says,
    fix(
      belongAfter ? t('Move “{0}” after “{1}”', written, other) : t('Move “{0}” before “{1}”', written, other),
      edits.map((edit) => ({ ...edit, span: shift(edit.span, base) })),
    ),
  );
}
