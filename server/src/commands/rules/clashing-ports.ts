import { t } from '@vscode/l10n';
import { choice, type Finding, type Fix, finding } from '../../findings/finding';
import { collectFromSections } from '../../markdown/sections/collectFromSections';
import { replacement } from '../../text/edit';
import { type Span, shift, slice, span } from '../../text/span';
import { findingsInCommands } from '../catalog/collectFromCommands';
import { composeClashesIn } from '../compose/composeClashes';
import { clashesIn, type PortClash } from '../containers/portClashes';
import type { PublishedPort } from '../containers/publishedPort';
import type { CommandRule } from './commandRule';

export const clashingPorts: CommandRule = {
  id: 'clashing-ports',
  level: 'hint',
  summary: 'Containers and services that run at the same time publish different ports.',
  rationale: 'Docker does not start a container if its host port is already in use.',
  examples: [
    {
      incorrect: `# Operating systems

## Area 2: Containers

### [Lab: Two boxes side by side](https://os.example/boxes) (30 min)

\`\`\`sh
docker run -d -p 8080:80 --name web nginx
docker run -d -p ⟦8080:80⟧ --name wiki dokuwiki
\`\`\`
`,
      message: 'Port 8080 is already in use: the container “web” publishes it and is still running.',
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
      incorrect: `# Operating systems

## Area 2: Containers

### [Lab: Two boxes side by side](https://os.example/boxes) (30 min)

\`\`\`console
$ docker run --detach --publish 8000-8002:8000-8002 registry
8f2e6c0d9a41
$ docker run --rm -it --publish ⟦127.0.0.1:8001:80⟧ nginx
\`\`\`
`,
      message: 'Port 8001 is already in use: a container of “registry” publishes it and is still running.',
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
      incorrect: `# Operating systems

## Area 2: Containers

### [Lab: Two boxes side by side](https://os.example/boxes) (30 min)

\`\`\`yaml
services:
  web:
    image: nginx
    ports:
      - "8080:80"
  wiki:
    image: dokuwiki
    ports:
      - ⟦"8080:80"⟧
\`\`\`
`,
      message: 'Port 8080 is already in use: the service “web” also publishes it.',
      fixed: `# Operating systems

## Area 2: Containers

### [Lab: Two boxes side by side](https://os.example/boxes) (30 min)

\`\`\`yaml
services:
  web:
    image: nginx
    ports:
      - "8080:80"
  wiki:
    image: dokuwiki
    ports:
      - "8081:80"
\`\`\`
`,
    },
    {
      correct: `# Operating systems

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
    yield* findingsInCommands(blocks, specifications, clashesIn, (found: PortClash, base) =>
      findingOf(text, found, base),
    );
    for (const { found, base } of collectFromSections(blocks, composeClashesIn)) yield findingOf(text, found, base);
  },
};

/** Returns the finding for a clash; `base` is the offset of the section that contains it. */
function findingOf(text: string, { port, taken, message, free }: PortClash, base: number): Finding {
  const at = shift(port.span, base);
  const first = Math.max(port.first, taken.first);
  const related = [{ span: shift(taken.span, base), name: t('where port {0} is published first', first) }];
  return { ...finding(at, message(first), ...freePortFix(text, at, port, free)), related };
}

const HOST_PORTS = /\d{1,5}(?:-\d{1,5})?(?=:[\d-]+(?:\/\w+)?["']?$)/; // "8080" of "127.0.0.1:8080:80/udp"
const LAST_PORT = 65_535;

function freePortFix(text: string, at: Span, { first, last }: PublishedPort, free: number): readonly Fix[] {
  const host = HOST_PORTS.exec(slice(text, at));
  const freeLast = free + last - first;
  if (!host || freeLast > LAST_PORT) return [];
  const own = span(at.start + host.index, at.start + host.index + host[0].length);
  const ports = last === first ? `${free}` : `${free}-${freeLast}`;
  return [choice(t('Publish port {0} instead', ports), replacement(own, ports))];
}
