import { type Span, shift } from '../../text/span';
import type { CodeHost } from '../codeHost';
import { collectFromCommands } from './collectFromCommands';
import { type NameInUse, namesInUse } from './namesInUse';
import type { ArgumentKind } from './specification';
import type { Specifications } from './specifications';

/** Returns the names of one kind in the notes, nearest to a place first, without the word at that place, which is incomplete. */
export function nearestNames(
  host: CodeHost,
  at: number,
  kind: ArgumentKind,
  specifications: Specifications,
): readonly string[] {
  const uses = usesIn(host, kind, specifications).filter(({ start, end }) => at < start || end < at);
  return [...new Set(nearestFirst(uses, at).map(({ name }) => name))];
}

/**
 * Returns the command that defines a name: the nearest one before a place, else after it. `undefined` if there is none.
 */
export function makerOf(
  host: CodeHost,
  at: number,
  kind: ArgumentKind,
  name: string,
  specifications: Specifications,
): Span | undefined {
  const makers = usesIn(host, kind, specifications).filter((use) => use.makes && use.name === name);
  const before = makers.filter(({ command }) => command.end < at);
  return nearestFirst(before.length > 0 ? before : makers, at)[0]?.command;
}

interface Use extends NameInUse {
  /** The offset of the word in the notes. */
  readonly start: number;
  readonly end: number;
}

function usesIn({ blocks }: CodeHost, kind: ArgumentKind, specifications: Specifications): readonly Use[] {
  return collectFromCommands(blocks, (section) => namesInUse(section, specifications))
    .filter(({ found }) => found.kind === kind)
    .map(({ found, base }) => ({
      ...found,
      start: base + found.at,
      end: base + found.wordEnd,
      command: shift(found.command, base),
    }));
}

function nearestFirst(uses: readonly Use[], at: number): readonly Use[] {
  return [...uses].sort((one, other) => Math.abs(one.start - at) - Math.abs(other.start - at));
}
