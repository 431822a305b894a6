import { t } from '@vscode/l10n';
import { type Finding, finding } from '../../findings/finding';
import { shift, slice } from '../../text/span';
import { preparedInCode } from '../catalog/collectFromCommands';
import type { CodeHost } from '../codeHost';
import type { ContainerName, ContainerStep } from '../containers/containerStep';
import { containerStepsIn, isIndependent } from '../containers/containerSteps';
import { type Lab, labsIn } from '../containers/labSteps';
import type { CommandRule } from './commandRule';

export const duplicateContainer: CommandRule = {
  id: 'duplicate-container',
  level: 'hint',
  summary: 'A lab does not start two containers with the same name at the same time.',
  rationale: 'Docker does not create a container if its name is already in use.',
  examples: [
    {
      incorrect: `# Operating systems

## Area 2: Containers

### [Lab: Boxes with names](https://os.example/names) (20 min)

\`\`\`console
$ docker run -d --name web nginx
$ docker exec web nginx -v
$ docker run -d --name ⟦web⟧ httpd
\`\`\`
`,
      message: 'A container “web” was already started in this lab and not removed.',
    },
    {
      correct: `# Operating systems

## Area 2: Containers

### [Lab: Boxes with names](https://os.example/names) (20 min)

\`\`\`console
$ docker run -d --name web nginx
$ docker rm -f web
$ docker run -d --name web httpd
$ docker run --rm --name once alpine date
$ docker run --rm --name once alpine date
\`\`\`

### [Lab: Boxes for ever](https://os.example/ever) (20 min)

Instead of \`docker run -d --name web nginx\` I took this:

\`\`\`console
$ docker run -d --name web --restart always nginx
\`\`\`
`,
    },
  ],

  *check(host, { specifications }) {
    yield* preparedInCode(host.blocks, specifications, containerStepsIn);
    for (const lab of labsIn(host, specifications).labs) if (lab.steps.length > 1) yield* duplicatesIn(host, lab);
  },
};

interface Given {
  readonly name: ContainerName;
  /** The offset of the section that contains the name. */
  readonly base: number;
  readonly prompt: string;
}

function* duplicatesIn({ text }: CodeHost, { steps, body }: Lab): Iterable<Finding> {
  const given = new Map<string, Given>();
  const lastRefusal = body.start + lastOffsetOf(REFUSAL, slice(text, body));
  for (const { found, base } of steps) {
    const { step, code, prompt } = found;
    forget(given, step);
    if (code.type === 'span' || step.type !== 'run' || !step.name || step.removed) continue;
    const { name } = step;
    const first = given.get(name.name);
    if (first?.prompt === prompt && isRefused(text, first, base + step.span.start, lastRefusal))
      yield duplicateOf(first, base, name);
    given.set(name.name, { name, base, prompt });
  }
}

/** Removes the names of removed containers, and of stopped ones, which may have been removed outside of the notes. */
function forget(given: Map<string, Given>, step: ContainerStep): void {
  if (step.type !== 'anything' && step.type !== 'end') return;
  if (step.type === 'anything' || !step.names) given.clear();
  else for (const { name } of step.names) given.delete(name);
}

const REMOVAL =
  /\b(?:again|clean(?:ed|ing)? ?up|delet(?:e|ed|ing)|kill(?:ed|ing)?|remov(?:e|ed|ing)|stop(?:ped|ping)?)\b/i;
const REFUSAL = /already in use/gi;

/** Returns the offset of the last match; -1 without a match. */
function lastOffsetOf(pattern: RegExp, text: string): number {
  let last = -1;
  for (const { index } of text.matchAll(pattern)) last = index;
  return last;
}

/** Returns whether nothing shows that the first container is gone, that the second replaces it, or that docker refuses. */
function isRefused(text: string, { name, base }: Given, second: number, lastRefusal: number): boolean {
  const between = text.slice(base + name.span.end, second);
  return !isIndependent(between) && !REMOVAL.test(between) && lastRefusal < second;
}

function duplicateOf(first: Given, base: number, { name, span }: ContainerName): Finding {
  const says = t('A container “{0}” was already started in this lab and not removed.', name);
  const related = [{ span: shift(first.name.span, first.base), name: t('the first “{0}”', name) }];
  return { ...finding(shift(span, base), says), related };
}
