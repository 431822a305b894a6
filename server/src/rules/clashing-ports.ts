import type { Code } from '../blocks/code';
import { perSectionAnd } from '../blocks/section';
import type { ContainerRun, ContainerStep } from '../shell/containerStep';
import { clash, type PublishedPort } from '../shell/publishedPort';
import type { Specifications } from '../shell/specifications';
import { replacement } from '../text/edit';
import { type Span, shift, slice, span } from '../text/span';
import { containerStepsIn, isAlternative, type NotedStep } from './containerSteps';
import { foundInCommands } from './foundInCommands';
import { choice, type Finding, type Fix, finding, type Rule } from './rule';

export const clashingPorts: Rule = {
  id: 'clashing-ports',
  level: 'hint',
  what: 'Containers that run at the same time publish different ports.',
  why: 'A port of the host goes to one container: docker refuses to start the second one.',
  examples: [
    {
      wrong: `# Operating systems

## Area 2: Containers

### [Lab: Two boxes side by side](https://os.example/boxes) (30 min)

\`\`\`sh
docker run -d -p 8080:80 --name web nginx
docker run -d -p ⟦8080:80⟧ --name wiki dokuwiki
\`\`\`
`,
      says: 'Port 8080 is taken: the container “web” publishes it and still runs.',
      fixed: `# Operating systems

## Area 2: Containers

### [Lab: Two boxes side by side](https://os.example/boxes) (30 min)

\`\`\`sh
docker run -d -p 8080:80 --name web nginx
docker run -d -p 8081:80 --name wiki dokuwiki
\`\`\`
`,
    },
    {
      wrong: `# Operating systems

## Area 2: Containers

### [Lab: Two boxes side by side](https://os.example/boxes) (30 min)

\`\`\`console
$ docker run --detach --publish 8000-8002:8000-8002 registry
8f2e6c0d9a41
$ docker run --rm -it --publish ⟦127.0.0.1:8001:80⟧ nginx
\`\`\`
`,
      says: 'Port 8001 is taken: a container of “registry” publishes it and still runs.',
      fixed: `# Operating systems

## Area 2: Containers

### [Lab: Two boxes side by side](https://os.example/boxes) (30 min)

\`\`\`console
$ docker run --detach --publish 8000-8002:8000-8002 registry
8f2e6c0d9a41
$ docker run --rm -it --publish 127.0.0.1:8003:80 nginx
\`\`\`
`,
    },
    {
      right: `# Operating systems

## Area 2: Containers

### [Lab: Two boxes side by side](https://os.example/boxes) (30 min)

A box that ends or is stopped gives its port back:

\`\`\`sh
docker run -it -p 8080:80 nginx
docker run -d -p 8080:80 --name web nginx
docker stop web
docker run -d -p 8080:80 --name wiki dokuwiki
\`\`\`

Other protocols, addresses and alternatives clash with nothing, and a free port is found for \`-p 80\`:

\`\`\`sh
docker run -d -p 53:53/udp -p 127.0.0.1:53:53 --name names dnsmasq
docker run -d -p 127.0.0.2:53:53 --name more dnsmasq
docker run -d -p 80 --name web nginx
docker run -d -p 80 --name web2 nginx
docker run -d -p 8080:80 httpd
# or
docker run -d -p 8080:80 nginx
\`\`\`
`,
    },
  ],

  *check({ blocks, text }, { specifications }) {
    for (const { found, base } of foundInCommands(blocks, (section) => clashesIn(section, specifications)))
      yield findingOf(text, found, base);
  },
};

interface Clash {
  readonly port: PublishedPort;
  readonly taken: PublishedPort;
  readonly by: ContainerRun;
  /** A port of the host that nothing in the same code publishes. */
  readonly free: number;
}

const clashesIn = perSectionAnd((section, specifications: Specifications): readonly Clash[] => {
  const steps = containerStepsIn(section, specifications);
  const codes = [...new Set(steps.map(({ code }) => code))].filter(({ type }) => type !== 'span');
  return codes.flatMap((code) => clashesOf(section.text, code, steps));
});

/** Notes that show what docker says know that it does. */
const refusal = /already (?:allocated|in use)/i;

function clashesOf(text: string, code: Code, all: readonly NotedStep[]): readonly Clash[] {
  const steps = all.filter((one) => one.code === code);
  const ports = steps.flatMap(({ step }) => (step.type === 'run' ? step.ports : []));
  if (ports.length < 2 || refusal.test(slice(text, code.content))) return [];
  const found: Clash[] = [];
  let running: readonly { readonly run: ContainerRun; readonly prompt: string }[] = [];
  for (const { step, prompt } of steps) {
    if (step.type === 'run') {
      const others = running.flatMap((one) => (one.prompt === prompt && isOther(text, one.run, step) ? one.run : []));
      for (const port of step.ports) {
        const clashing = others.flatMap((by) => by.ports.map((taken) => ({ by, taken })));
        const first = clashing.find(({ taken }) => clash(taken, port));
        if (first) found.push({ ...first, port, free: freePort(port, ports) });
      }
      if (step.lasts) running = [...running, { run: step, prompt }];
    } else running = running.filter(({ run }) => runsOn(run, step));
  }
  return found;
}

/** The same once more, or in other words, may be meant instead of the first. */
function isOther(text: string, first: ContainerRun, second: ContainerRun): boolean {
  const named = first.name && second.name && first.name.name !== second.name.name;
  return (named || first.image !== second.image) && !isAlternative(text.slice(first.span.end, second.span.start));
}

function runsOn({ name }: ContainerRun, step: ContainerStep): boolean {
  if (step.type === 'anything') return false;
  if (step.type !== 'end') return true;
  return step.names !== undefined && name !== undefined && !step.names.some((ended) => ended.name === name.name);
}

/** The next port, the one of a range's start, that nothing else publishes. */
function freePort({ first, last }: PublishedPort, ports: readonly PublishedPort[]): number {
  let free = first;
  for (let taken: PublishedPort | undefined; ; free = taken.last + 1) {
    taken = ports.find((one) => one.first <= free + last - first && free <= one.last);
    if (!taken) return free;
  }
}

/** `base` is the offset of the section that the clash was found in. */
function findingOf(text: string, { port, taken, by, free }: Clash, base: number): Finding {
  const at = shift(port.span, base);
  const first = Math.max(port.first, taken.first);
  const who = by.name ? `the container “${by.name.name}”` : `a container of “${by.image}”`;
  const says = `Port ${first} is taken: ${who} publishes it and still runs.`;
  const related = [{ span: shift(taken.span, base), name: `where port ${first} is published first` }];
  return { ...finding(at, says, ...freePortFix(text, at, port, free)), related };
}

const hostPorts = /\d{1,5}(?:-\d{1,5})?(?=:[\d-]+(?:\/\w+)?["']?$)/; // "8080" of "127.0.0.1:8080:80/udp"
const lastPort = 65_535;

function freePortFix(text: string, at: Span, { first, last }: PublishedPort, free: number): readonly Fix[] {
  const host = hostPorts.exec(slice(text, at));
  const freeLast = free + last - first;
  if (!host || freeLast > lastPort) return [];
  const own = span(at.start + host.index, at.start + host.index + host[0].length);
  const ports = last === first ? `${free}` : `${free}-${freeLast}`;
  return [choice(`Publish port ${ports} instead`, replacement(own, ports))];
}
