import { firstIndex } from '../../text/sorted';
import type { Span } from '../../text/span';

/** The ports of the host in a mapping such as `-p 127.0.0.1:8080:80/udp`. */
export interface PublishedPort {
  /** The span of the whole value. */
  readonly span: Span;
  /** The address of the host; "" for all addresses. */
  readonly address: string;
  readonly first: number;
  readonly last: number;
  readonly protocol: string;
}

const PUBLISHED =
  /^(?:(\d{1,3}(?:\.\d{1,3}){3}|\[[\da-fA-F:]{2,40}\]):)?(\d{1,5})(?:-(\d{1,5}))?:(\d{1,5})(?:-(\d{1,5}))?(?:\/(tcp|udp|sctp))?$/; // "127.0.0.1:8080:80/udp"

/** Reads a port mapping; `undefined` if docker chooses the port of the host, or rejects the value. */
export function readPublishedPort(value: string, span: Span): PublishedPort | undefined {
  const found = PUBLISHED.exec(value);
  if (!found) return undefined;
  const [, address = '', host, hostLast = host, inside, insideLast = inside, protocol = 'tcp'] = found;
  const first = Number(host);
  const last = Number(hostLast);
  // If the range of the host is longer than that of the container, docker chooses a free port in it.
  if (last - first !== Number(insideLast) - Number(inside)) return undefined;
  return { span, address: address === '0.0.0.0' ? '' : address, first, last, protocol };
}

/** Returns whether both ports cannot be published at the same time. */
export function clash(some: PublishedPort, other: PublishedPort): boolean {
  if (some.protocol !== other.protocol || some.last < other.first || other.last < some.first) return false;
  return some.address === '' || other.address === '' || some.address === other.address;
}

/** A range of host ports, both ends included. */
export interface PortRange {
  readonly first: number;
  readonly last: number;
}

/** Returns all ports that are published, as ranges in order that do not touch each other. O(n log n). */
export function takenPorts(ports: readonly PublishedPort[]): readonly PortRange[] {
  const ranges: PortRange[] = [];
  for (const { first, last } of ports.toSorted((a, b) => a.first - b.first)) {
    const before = ranges.at(-1);
    if (before && first <= before.last + 1)
      ranges[ranges.length - 1] = { first: before.first, last: Math.max(last, before.last) };
    else ranges.push({ first, last });
  }
  return ranges;
}

/** Returns the first port from the start of the range on that is not in `taken`. */
export function freePort({ first, last }: PublishedPort, taken: readonly PortRange[]): number {
  let free = first;
  for (let n = firstIndex(taken, (range) => range.last >= first); n < taken.length; n++) {
    const range = taken[n] as PortRange;
    if (range.first > free + last - first) break;
    free = range.last + 1;
  }
  return free;
}
