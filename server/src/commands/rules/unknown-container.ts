import { t } from '@vscode/l10n';
import { choice, type Finding, finding } from '../../findings/finding';
import { replacement } from '../../text/edit';
import { haveSameLetters, nearest } from '../../text/nearest';
import { firstIndex } from '../../text/sorted';
import { shift } from '../../text/span';
import { preparedInCode } from '../catalog/collectFromCommands';
import type { ContainerName } from '../containers/containerStep';
import { containerStepsIn, type NotedStep, separationsIn } from '../containers/containerSteps';
import { type Lab, labsIn, type PlacedStep } from '../containers/labSteps';
import type { CommandRule } from './commandRule';

export const unknownContainer: CommandRule = {
  id: 'unknown-container',
  level: 'hint',
  summary: 'A lab starts a container before it uses it, and uses the same name.',
  rationale: 'A command fails if its container does not exist.',
  examples: [
    {
      incorrect: `# Operating systems

## Area 2: Containers

### [Lab: Boxes with names](https://os.example/names) (20 min)

\`\`\`console
$ docker run -d --name website nginx
$ docker exec -it ⟦webiste⟧ sh
\`\`\`
`,
      message: 'No container in these notes is named “webiste”. Did you mean “website”?',
      fixed: `# Operating systems

## Area 2: Containers

### [Lab: Boxes with names](https://os.example/names) (20 min)

\`\`\`console
$ docker run -d --name website nginx
$ docker exec -it website sh
\`\`\`
`,
    },
    {
      incorrect: `# Operating systems

## Area 2: Containers

### [Lab: Boxes with names](https://os.example/names) (20 min)

\`\`\`sh
docker logs ⟦web⟧
docker run -d --name web nginx
\`\`\`
`,
      message: 'The container “web” is used here before it is started.',
    },
    {
      correct: `# Operating systems

## Area 2: Containers

### [Lab: Boxes with names](https://os.example/names) (20 min)

Whatever is left of an earlier lab goes first, and others may have started boxes, too:

\`\`\`sh
docker rm -f web
docker run -d --name web nginx
docker logs web
docker logs gateway
docker exec web2 sh
docker logs <container>
\`\`\`
`,
    },
  ],

  *check(host, { specifications }) {
    yield* preparedInCode(host.blocks, specifications, containerStepsIn);
    const { steps, labs } = labsIn(host, specifications);
    const starts = startsIn(steps);
    if (starts.size === 0) return;
    const isPartedBetween = separationsIn(host.text);
    for (const lab of labs) {
      const decisions = decisionsIn(lab);
      const given = [...new Set(lab.steps.flatMap(({ found }) => nameStarted(found)?.name ?? []))];
      for (const use of usesIn(lab)) {
        const isEarlyUse = isEarly(use, lab, decisions, starts, isPartedBetween);
        const found = isEarlyUse ? early(use) : misspellingOf(host.text, use, given, starts);
        if (found) yield found;
      }
    }
  },
};

/** A container that a command uses; its span is relative to the notes. */
interface Use extends ContainerName {
  readonly prompt: string;
  /** The index of the next step of the lab. */
  readonly next: number;
}

/** The names of all containers that are started or introduced, with the first offset of each. */
type Starts = ReadonlyMap<string, number>;

function startsIn(steps: readonly PlacedStep[]): Starts {
  const starts = new Map<string, number>();
  for (const { found, base } of steps) {
    const name = nameStarted(found);
    if (name && !starts.has(name.name)) starts.set(name.name, base + name.span.start);
  }
  return starts;
}

function nameStarted({ step }: NotedStep): ContainerName | undefined {
  return step.type === 'run' ? step.name : undefined;
}

/** Yields the uses of containers in a lab, up to a command that may start others. */
function* usesIn({ steps }: Lab): Iterable<Use> {
  for (let n = 0; n < steps.length; n++) {
    const { found, base } = steps[n] as PlacedStep;
    const { step, code, prompt } = found;
    if (step.type === 'anything') return;
    if (step.type !== 'use' || code.type === 'span') continue;
    for (const { name, span } of step.names) yield { name, span: shift(span, base), prompt, next: n + 1 };
  }
}

/**
 * Returns whether the lab starts the container only after this use, on the same machine, and no notes above start one of its
 * name.
 */
function isEarly(
  { name, span, prompt, next }: Use,
  { steps }: Lab,
  decisions: Decisions,
  starts: Starts,
  isPartedBetween: (start: number, end: number) => boolean,
): boolean {
  const start = starts.get(name);
  if (start === undefined || start < span.end) return false;
  const first = steps[nextDecision(decisions, name, next)]?.found;
  const isLater = first?.step.type === 'run' && first.code.type !== 'span' && first.prompt === prompt;
  return isLater && !isPartedBetween(span.end, start);
}

/** The indexes of the steps that start or remove containers, or may do so. */
interface Decisions {
  readonly ofName: ReadonlyMap<string, readonly number[]>;
  readonly ofAll: readonly number[];
}

function decisionsIn({ steps }: Lab): Decisions {
  const ofName = new Map<string, number[]>();
  const ofAll: number[] = [];
  for (const [n, { found }] of steps.entries()) {
    const names = namesDecided(found);
    if (!names) ofAll.push(n);
    for (const name of names ?? []) {
      const own = ofName.get(name);
      if (own) own.push(n);
      else ofName.set(name, [n]);
    }
  }
  return { ofName, ofAll };
}

/** Returns the names that a step affects; `undefined` if it may affect all. */
function namesDecided(noted: NotedStep): readonly string[] | undefined {
  const { step } = noted;
  if (step.type === 'end') return step.names?.map(({ name }) => name);
  if (step.type === 'anything') return undefined;
  const name = nameStarted(noted)?.name;
  return name === undefined ? [] : [name];
}

/** Returns the index of the first step from `next` that affects a name. */
function nextDecision({ ofName, ofAll }: Decisions, name: string, next: number): number {
  const first = (numbers: readonly number[]) =>
    numbers[firstIndex(numbers, (n) => n >= next)] ?? Number.POSITIVE_INFINITY;
  return Math.min(first(ofName.get(name) ?? []), first(ofAll));
}

function early({ name, span }: Use): Finding {
  return finding(span, t('The container “{0}” is used here before it is started.', name));
}

/** Minimum length of a name that can be a misspelling: short names often differ by one letter. */
const MIN_LENGTH = 5;
/** Maximum number of names to look for misspellings: each use is compared with each name. */
const MAX_NAMES = 100;
const DIGITS = /\d+/g; // "2" of "web2"

/** Returns a finding if the name misspells one of the lab: with transposed letters, or one letter more or fewer. */
function misspellingOf(
  text: string,
  { name, span }: Use,
  given: readonly string[],
  starts: Starts,
): Finding | undefined {
  if (name.length < MIN_LENGTH || given.length > MAX_NAMES || starts.has(name)) return undefined;
  const meant = nearest(name, given);
  if (meant === undefined || !isMisspelling(name, meant) || text.indexOf(name) !== text.lastIndexOf(name))
    return undefined;
  return finding(
    span,
    t('No container in these notes is named “{0}”. Did you mean “{1}”?', name, meant),
    choice(t('Write “{0}”', meant), replacement(span, meant)),
  );
}

/** Returns whether a name is a misspelling. Different letters or digits may name another container: "webapp" and "webapi". */
function isMisspelling(name: string, meant: string): boolean {
  if (name.replace(DIGITS, '') === meant.replace(DIGITS, '')) return false;
  return name.length !== meant.length || haveSameLetters(name, meant);
}
