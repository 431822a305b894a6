import { type Hover, MarkupKind } from 'vscode-languageserver-types';
import type { Notebook } from '../notebook/notebook';
import { type Part, resolve } from '../shell/resolve';
import type { Specifications } from '../shell/specifications';
import { touches } from '../text/span';
import { commandAt } from './commandAt';
import { commandHelp, flagHelp } from './commandHelp';
import { rangeOf } from './range';

/** Help on the command word or flag under the cursor, or on the flag whose value it is. */
export function hoverCommand(notebook: Notebook, at: number, specifications: Specifications): Hover | undefined {
  const line = commandAt(notebook, at);
  const part = line && resolve(line, specifications)?.parts.find((one) => touches(one.span, at));
  const value = part && help(part);
  if (!value) return undefined;
  return { contents: { kind: MarkupKind.Markdown, value }, range: rangeOf(notebook.lines, part.span) };
}

function help(part: Part): string | undefined {
  if (part.type === 'command') return commandHelp(part.path);
  if (part.type === 'flag' || part.type === 'value') return flagHelp(part.flag, part.path);
  return undefined;
}
