import { t } from '@vscode/l10n';
import { choice, type Finding, finding, fix } from '../../findings/finding';
import { replacement } from '../../text/edit';
import { type Span, shift, slice, span } from '../../text/span';
import { findingsInCommands } from '../catalog/collectFromCommands';
import { knownFlag, lastOf } from '../catalog/flags';
import type { Part } from '../catalog/part';
import { perCommand } from '../catalog/resolvedCommands';
import { wordsOf } from '../catalog/specification';
import type { CommandRule } from './commandRule';

export const deprecatedCommand: CommandRule = {
  id: 'deprecated-command',
  level: 'hint',
  summary: 'Commands and flags are not deprecated.',
  rationale: 'Newer versions of a program may no longer support a deprecated command.',
  deprecated: true,
  fixedWhenAsked: true,
  examples: [
    {
      incorrect: `# Operating systems

## Area 2: Containers

### [Lab: Boxes side by side](https://os.example/boxes) (30 min)

\`\`\`sh
⟦docker-compose⟧ up -d
\`\`\`
`,
      message: '`docker-compose` is deprecated. Use `docker compose` instead.',
      fixed: `# Operating systems

## Area 2: Containers

### [Lab: Boxes side by side](https://os.example/boxes) (30 min)

\`\`\`sh
docker compose up -d
\`\`\`
`,
    },
    {
      incorrect: `# Operating systems

## Area 2: Containers

### [Lab: Boxes in a cluster](https://os.example/cluster) (30 min)

\`kubectl drain node2 ⟦--delete-local-data⟧\` empties the machine.
`,
      message: '`--delete-local-data` is deprecated. Use `--delete-emptydir-data` instead.',
      fixed: `# Operating systems

## Area 2: Containers

### [Lab: Boxes in a cluster](https://os.example/cluster) (30 min)

\`kubectl drain node2 --delete-emptydir-data\` empties the machine.
`,
    },
    {
      correct: `# Operating systems

## Area 2: Containers

### [Lab: Boxes side by side](https://os.example/boxes) (30 min)

\`docker compose up -d\` reads \`docker-compose.yml\`, as the old \`docker-compose\` did.
`,
    },
  ],

  *check({ blocks }, { specifications }) {
    yield* findingsInCommands(blocks, specifications, deprecatedIn, findingOf);
  },
};

/** A deprecated command or flag in a command line. */
interface Deprecated {
  readonly span: Span;
  readonly name: string;
  /** The replacement; "" if there is none. */
  readonly instead: string;
  /** The span to replace; `undefined` if other arguments must change, too. */
  readonly place: Span | undefined;
  /** Whether all arguments keep their meaning. */
  readonly isSafe: boolean;
}

const deprecatedIn = perCommand(({ words, resolved }, _, { text }): readonly Deprecated[] =>
  words.length > 1
    ? resolved.flatMap(({ parts }) => parts.flatMap((part) => deprecatedOf(text, part, parts) ?? []))
    : [],
);

function deprecatedOf(text: string, part: Part, parts: readonly Part[]): Deprecated | undefined {
  const written = slice(text, part.span);
  if (part.type === 'command') {
    const instead = lastOf(part.path).deprecated;
    if (instead === undefined) return undefined;
    const name = wordsOf(part.path);
    const whole = span(parts[0]?.span.start ?? part.span.start, part.span.end);
    const place = slice(text, whole) === name ? whole : undefined;
    return { span: part.span, name, instead, place, isSafe: part.path.length === 1 };
  }
  if (part.type !== 'flag' || part.flag.deprecated === undefined) return undefined;
  const place = written.startsWith('--') && takesPlace(part) ? part.span : undefined;
  return { span: part.span, name: written, instead: part.flag.deprecated, place, isSafe: true };
}

/** Returns whether the replacement of a flag takes the same kind of value. If not, the value must change, too. */
function takesPlace({ flag, path }: Extract<Part, { type: 'flag' }>): boolean {
  const other = flag.deprecated ? knownFlag(path, flag.deprecated) : undefined;
  return other !== undefined && other.flag.value?.name === flag.value?.name;
}

/** Returns the finding for a deprecated word; `base` is the offset of its section. */
function findingOf({ span: own, name, instead, place, isSafe }: Deprecated, base: number): Finding {
  const at = shift(own, base);
  if (instead === '') return finding(at, t('`{0}` is deprecated.', name));
  const says = t('`{0}` is deprecated. Use `{1}` instead.', name, instead);
  if (!place) return finding(at, says);
  return finding(
    at,
    says,
    (isSafe ? fix : choice)(t('Write “{0}”', instead), replacement(shift(place, base), instead)),
  );
}
