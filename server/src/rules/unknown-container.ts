import type { ContainerName } from '../shell/containerStep';
import { replacement } from '../text/edit';
import { haveSameLetters, nearest } from '../text/nearest';
import { shift } from '../text/span';
import { isParted, type NotedStep } from './containerSteps';
import { type Lab, labsIn, type PlacedStep } from './labSteps';
import { choice, type Finding, finding, type Rule } from './rule';

export const unknownContainer: Rule = {
  id: 'unknown-container',
  level: 'hint',
  what: 'A lab uses its containers by their names, and after it started them.',
  why: 'Whoever repeats the lab line by line gets an error where the container is not there yet, or has another name.',
  examples: [
    {
      wrong: `# Operating systems

## Area 2: Containers

### [Lab: Boxes with names](https://os.example/names) (20 min)

\`\`\`console
$ docker run -d --name website nginx
$ docker exec -it ⟦webiste⟧ sh
\`\`\`
`,
      says: 'No container is called “webiste” in these notes. “website” is.',
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
      wrong: `# Operating systems

## Area 2: Containers

### [Lab: Boxes with names](https://os.example/names) (20 min)

\`\`\`sh
docker logs ⟦web⟧
docker run -d --name web nginx
\`\`\`
`,
      says: 'The container “web” is used here before this lab starts it.',
    },
    {
      right: `# Operating systems

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

  *check(notebook, { specifications }) {
    const { steps, labs } = labsIn(notebook, specifications);
    const starts = startsIn(steps);
    if (starts.size === 0) return;
    for (const lab of labs) {
      for (const use of usesIn(lab)) {
        const found = isEarly(notebook.text, use, lab, starts) ? early(use) : misspelt(notebook.text, use, lab, starts);
        if (found) yield found;
      }
    }
  },
};

/** A container that a command works with; its span counts in the notes. */
interface Use extends ContainerName {
  readonly prompt: string;
  /** The number of what the lab does next. */
  readonly next: number;
}

/** The names of all containers that are started, or told to be, and where the first of each is. */
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

/** The containers that a lab works with in its fences, up to where commands may have started any others. */
function* usesIn({ steps }: Lab): Iterable<Use> {
  for (let n = 0; n < steps.length; n++) {
    const { found, base } = steps[n] as PlacedStep;
    const { step, code, prompt } = found;
    if (step.type === 'anything') return;
    if (step.type !== 'use' || code.type === 'span') continue;
    for (const { name, span } of step.names) yield { name, span: shift(span, base), prompt, next: n + 1 };
  }
}

/** Whether no notes above start it, and the lab does below: not a second one of that name, and on the same machine. */
function isEarly(text: string, { name, span, prompt, next }: Use, { steps }: Lab, starts: Starts): boolean {
  const start = starts.get(name);
  if (start === undefined || start < span.end) return false;
  const first = steps.slice(next).find(({ found }) => decides(found, name))?.found;
  const isLater = first?.step.type === 'run' && first.code.type !== 'span' && first.prompt === prompt;
  return isLater && !isParted(text.slice(span.end, start));
}

/** Whether the step tells something of the container of a name: that it is started, is gone, or may be. */
function decides(noted: NotedStep, name: string): boolean {
  const { step } = noted;
  if (step.type === 'end') return step.names?.some((ended) => ended.name === name) ?? true;
  return step.type === 'anything' || nameStarted(noted)?.name === name;
}

function early({ name, span }: Use): Finding {
  return finding(span, `The container “${name}” is used here before this lab starts it.`);
}

/** In a name of fewer letters, one of them makes another name too easily. */
const shortestSlip = 5;
const digits = /\d+/g; // "2" of "web2"

/** A finding where the name is one that the lab gives, with its letters in disorder, or one too many or too few. */
function misspelt(text: string, { name, span }: Use, { steps }: Lab, starts: Starts): Finding | undefined {
  if (name.length < shortestSlip || starts.has(name)) return undefined;
  const given = steps.flatMap(({ found }) => nameStarted(found)?.name ?? []);
  const meant = nearest(name, [...new Set(given)]);
  if (meant === undefined || !isSlip(name, meant) || text.indexOf(name) !== text.lastIndexOf(name)) return undefined;
  return finding(
    span,
    `No container is called “${name}” in these notes. “${meant}” is.`,
    choice(`Write “${meant}”`, replacement(span, meant)),
  );
}

/** Other letters or digits may well be another container: "webapp" and "webapi", "web1" and "web2". */
function isSlip(name: string, meant: string): boolean {
  if (name.replace(digits, '') === meant.replace(digits, '')) return false;
  return name.length !== meant.length || haveSameLetters(name, meant);
}
