import { foundIn } from '../blocks/foundIn';
import { perSectionAnd } from '../blocks/section';
import { knownFlag, lastOf } from '../shell/flags';
import type { Part } from '../shell/part';
import { nameOf } from '../shell/specification';
import type { Specifications } from '../shell/specifications';
import { replacement } from '../text/edit';
import { shift, slice } from '../text/span';
import { commandsIn } from './resolvedCommands';
import { type Finding, finding, fix, type Rule } from './rule';

export const deprecatedCommand: Rule = {
  id: 'deprecated-command',
  level: 'hint',
  what: 'Commands are those that their programs recommend today.',
  why: 'What is deprecated goes away in some later version, and newer machines may lack it already.',
  deprecated: true,
  fixedWhenAsked: true,
  examples: [
    {
      wrong: `# Operating systems

## Area 2: Containers

### [Lab: Boxes side by side](https://os.example/boxes) (30 min)

\`\`\`sh
⟦docker-compose⟧ up -d
\`\`\`
`,
      says: '`docker-compose` is deprecated. `docker compose` takes its place.',
      fixed: `# Operating systems

## Area 2: Containers

### [Lab: Boxes side by side](https://os.example/boxes) (30 min)

\`\`\`sh
docker compose up -d
\`\`\`
`,
    },
    {
      wrong: `# Operating systems

## Area 2: Containers

### [Lab: Boxes in a cluster](https://os.example/cluster) (30 min)

\`kubectl drain node2 ⟦--delete-local-data⟧\` empties the machine.
`,
      says: '`--delete-local-data` is deprecated. `--delete-emptydir-data` takes its place.',
      fixed: `# Operating systems

## Area 2: Containers

### [Lab: Boxes in a cluster](https://os.example/cluster) (30 min)

\`kubectl drain node2 --delete-emptydir-data\` empties the machine.
`,
    },
    {
      right: `# Operating systems

## Area 2: Containers

### [Lab: Boxes side by side](https://os.example/boxes) (30 min)

\`docker compose up -d\` reads \`docker-compose.yml\`, as the old \`docker-compose\` did.
`,
    },
  ],

  *check({ blocks }, { specifications }) {
    for (const { found, base } of foundIn(blocks, (section) => deprecatedIn(section, specifications)))
      yield findingOf(found, base);
  },
};

/** A word that is deprecated. */
interface Deprecated {
  readonly part: Part;
  readonly name: string;
  /** What to write instead; "" where nothing takes its place. */
  readonly instead: string;
  /** It can be written in the word's place. */
  readonly fits: boolean;
}

const deprecatedIn = perSectionAnd((section, specifications: Specifications) =>
  commandsIn(section, specifications)
    .filter(({ words }) => words.length > 1)
    .flatMap(({ resolved }) =>
      resolved.flatMap(({ parts }) => parts.flatMap((part) => deprecatedOf(section.text, part))),
    ),
);

function deprecatedOf(text: string, part: Part): readonly Deprecated[] {
  const written = slice(text, part.span);
  if (part.type === 'command') {
    const command = lastOf(part.path);
    if (command.deprecated === undefined) return [];
    const name = part.path.map(nameOf).join(' ');
    return [{ part, name, instead: command.deprecated, fits: part.path.length === 1 && written === name }];
  }
  if (part.type !== 'flag' || part.flag.deprecated === undefined) return [];
  return [{ part, name: written, instead: part.flag.deprecated, fits: written.startsWith('--') && takesPlace(part) }];
}

/** Whether the other flag is given in the same way; one that is not tells the same by another value. */
function takesPlace({ flag, path }: Extract<Part, { type: 'flag' }>): boolean {
  const other = flag.deprecated ? knownFlag(path, flag.deprecated) : undefined;
  return other !== undefined && other.flag.value?.name === flag.value?.name;
}

function findingOf({ part, name, instead, fits }: Deprecated, base: number): Finding {
  const at = shift(part.span, base);
  if (instead === '') return finding(at, `\`${name}\` is deprecated.`);
  const says = `\`${name}\` is deprecated. \`${instead}\` takes its place.`;
  return fits ? finding(at, says, fix(`Write “${instead}”`, replacement(at, instead))) : finding(at, says);
}
