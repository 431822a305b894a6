import { t } from '@vscode/l10n';
import { spanInNotes } from '../../markdown/code/codeText';
import { perSection } from '../../markdown/sections/section';
import { lineEndAt } from '../../text/lines';
import { slice, span } from '../../text/span';
import type { PortClash } from '../containers/portClashes';
import { clash, freePort, type PublishedPort, readPublishedPort, takenPorts } from '../containers/publishedPort';
import { type ComposeCode, composeFilesIn } from './composeFiles';
import type { YamlKey } from './yaml';

/** Returns the port clashes among services of a compose file, which all run at the same time. */
export const composeClashesIn = perSection((section): readonly PortClash[] =>
  composeFilesIn(section).flatMap(clashesOf),
);

interface ServicePort {
  readonly port: PublishedPort;
  readonly service: YamlKey;
}

function clashesOf(file: ComposeCode): readonly PortClash[] {
  const withProfiles = new Set(file.keys.flatMap(({ name, parent }) => (name === 'profiles' && parent ? parent : [])));
  const ports = file.keys.flatMap((key) => portsOf(key, file, withProfiles));
  const taken = takenPorts(ports.map(({ port }) => port));
  return ports.flatMap(({ port, service }, n) => {
    const before = ports.slice(Math.max(0, n - MAX_COMPARED), n);
    const first = before.find((one) => one.service !== service && clash(one.port, port));
    if (!first) return [];
    const { name } = first.service;
    const message: PortClash['message'] = (used) =>
      t('Port {0} is already in use: the service “{1}” also publishes it.', used, name);
    const free = freePort(port, taken);
    return { port: inNotes(port, file), taken: inNotes(first.port, file), message, free };
  });
}

/** Maximum number of ports that are compared with each other; real compose files have fewer. */
const MAX_COMPARED = 200;

function inNotes(port: PublishedPort, { code }: ComposeCode): PublishedPort {
  return { ...port, span: spanInNotes(code, port.span) };
}

const PORT_ITEM = /^[ \t]*-[ \t]+(?<port>(?<quote>["']?)[\w.:/[\]-]+\k<quote>)[ \t]*(?:#.*)?$/; // '- "8080:80"'
const QUOTES = /["']/g;

/** Returns the ports under the key "ports" of a service that is always started. */
function portsOf(
  key: YamlKey,
  { code: { text } }: ComposeCode,
  withProfiles: ReadonlySet<YamlKey>,
): readonly ServicePort[] {
  const service = key.parent;
  if (key.name !== 'ports' || !service || service.parent?.name !== 'services' || service.parent.parent) return [];
  if (withProfiles.has(service)) return [];
  const ports: ServicePort[] = [];
  let start = lineEndAt(text, key.span.end) + 1;
  for (let end = lineEndAt(text, start); start <= text.length; start = end + 1, end = lineEndAt(text, start)) {
    const item = PORT_ITEM.exec(text.slice(start, end));
    const written = item?.groups?.port;
    if (!item || written === undefined) break;
    const from = start + item[0].indexOf(written);
    const own = span(from, from + written.length);
    const port = readPublishedPort(slice(text, own).replace(QUOTES, ''), own);
    if (port) ports.push({ port, service });
  }
  return ports;
}
