import { t } from '@vscode/l10n';
import { joinSentences } from '../../text/language';
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
  return joinSentences([
    mapping(host, inside),
    address && reach(address),
    protocol && protocol !== 'tcp' && t('The protocol is {0} instead of TCP.', protocol.toUpperCase()),
  ]);
}

function mapping(host: string | undefined, inside: string): string {
  if (host) return t('Maps {0} on your machine to {1} in the container.', portsOf(host), portsOf(inside));
  return inside.includes('-')
    ? t('Maps free ports on your machine, selected by Docker, to {0} in the container.', portsOf(inside))
    : t('Maps a free port on your machine, selected by Docker, to {0} in the container.', portsOf(inside));
}

/** Returns a port or a range as text: "port `80`", "ports `80` to `90`". */
function portsOf(ports: string): string {
  const [first = '', last] = ports.split('-');
  return last === undefined ? t('port {0}', code(first)) : t('ports {0} to {1}', code(first), code(last));
}

const LOOPBACK = /^(?:127\.|localhost$|\[::1\]$)/;

function reach(address: string): string {
  if (LOOPBACK.test(address)) return t('Only your machine can connect ({0}).', code(address));
  if (address === '0.0.0.0' || address === '[::]') return t('Other machines can also connect ({0}).', code(address));
  return t('Connections are accepted only at the address {0}.', code(address));
}
