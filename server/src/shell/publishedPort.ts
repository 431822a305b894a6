import type { Span } from '../text/span';

/** Ports of the host that `-p 127.0.0.1:8080:80/udp` gives to a container. */
export interface PublishedPort {
  /** The whole value. */
  readonly span: Span;
  /** The address of the host that it is for; "" for all of them. */
  readonly address: string;
  readonly first: number;
  readonly last: number;
  readonly protocol: string;
}

const published =
  /^(?:(\d{1,3}(?:\.\d{1,3}){3}|\[[\da-fA-F:]{2,40}\]):)?(\d{1,5})(?:-(\d{1,5}))?:(\d{1,5})(?:-(\d{1,5}))?(?:\/(tcp|udp|sctp))?$/; // "127.0.0.1:8080:80/udp"

/** Undefined where docker chooses the port of the host, and for what it does not take. */
export function readPublishedPort(value: string, span: Span): PublishedPort | undefined {
  const found = published.exec(value);
  if (!found) return undefined;
  const [, address = '', host, hostLast = host, inside, insideLast = inside, protocol = 'tcp'] = found;
  const first = Number(host);
  const last = Number(hostLast);
  // Out of more ports than the container has, docker takes one that is free.
  if (last - first !== Number(insideLast) - Number(inside)) return undefined;
  return { span, address: address === '0.0.0.0' ? '' : address, first, last, protocol };
}

/** Whether both cannot be given at the same time. */
export function clash(some: PublishedPort, other: PublishedPort): boolean {
  if (some.protocol !== other.protocol || some.last < other.first || other.last < some.first) return false;
  return some.address === '' || other.address === '' || some.address === other.address;
}

/** The next port, the one of a range's start, that nothing else publishes. O(n log n) for n ports. */
export function freePort({ first, last }: PublishedPort, ports: readonly PublishedPort[]): number {
  let free = first;
  for (const taken of ports.toSorted((a, b) => a.first - b.first)) {
    if (taken.first > free + last - first) break;
    if (free <= taken.last) free = taken.last + 1;
  }
  return free;
}
