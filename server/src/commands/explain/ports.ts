import { code } from '../../text/markdown';

/**
 * Matches the address, port of the host, port of the container, and protocol of "127.0.0.1:8080:80/udp". All but the
 * third are optional.
 */
const PUBLISHED =
  /^(?:(\[[\da-fA-F:]{2,45}\]|\d{1,3}(?:\.\d{1,3}){3}|localhost):)?(?:(\d{1,5}(?:-\d{1,5})?)?:)?(\d{1,5}(?:-\d{1,5})?)(?:\/(tcp|udp|sctp))?$/;

/** Matches the long syntax: "published=8080,target=80". */
const LONG_FORM = /^(?:\w+=[^,=]*)(?:,\w+=[^,=]*)*$/;

/** Explains the port mapping of a published port; `undefined` if docker would reject it. */
export function explainPorts(text: string): string | undefined {
  if (LONG_FORM.test(text)) return explainLongForm(text);
  const found = PUBLISHED.exec(text);
  if (!found) return undefined;
  const [, address, host, inside = '', protocol] = found;
  return sentences(host, inside, address, protocol);
}

function explainLongForm(text: string): string | undefined {
  const fields = new Map(text.split(',').map((field) => field.split('=') as [string, string]));
  const target = fields.get('target');
  return target && sentences(fields.get('published'), target, fields.get('host_ip'), fields.get('protocol'));
}

function sentences(
  host: string | undefined,
  inside: string,
  address: string | undefined,
  protocol: string | undefined,
): string {
  const many = inside.includes('-');
  const outside = host
    ? `${portsOf(host)} on your machine`
    : `${many ? 'free ports' : 'a free port'} on your machine, selected by Docker,`;
  return [
    `Maps ${outside} to ${portsOf(inside)} in the container.`,
    address && reach(address),
    protocol && protocol !== 'tcp' && `The protocol is ${protocol.toUpperCase()} instead of TCP.`,
  ]
    .filter(Boolean)
    .join(' ');
}

/** Returns a port or a range as text: "port `80`", "ports `80` to `90`". */
function portsOf(ports: string): string {
  const [first = '', last] = ports.split('-');
  return last === undefined ? `port ${code(first)}` : `ports ${code(first)} to ${code(last)}`;
}

const LOOPBACK = /^(?:127\.|localhost$|\[::1\]$)/;

function reach(address: string): string {
  if (LOOPBACK.test(address)) return `Only your machine can connect (${code(address)}).`;
  if (address === '0.0.0.0' || address === '[::]') return `Other machines can also connect (${code(address)}).`;
  return `Connections are accepted only at the address ${code(address)}.`;
}
