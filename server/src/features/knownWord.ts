import type { Notebook } from '../notes/model/notebook';
import { argumentOf, type Part } from '../shell/part';
import { resolve, withInner } from '../shell/resolve';
import type { Specifications } from '../shell/specifications';
import { span } from '../text/span';
import { commandAt, wordUnder } from './commandAt';

/**
 * Returns whether the word of a command line that ends at the cursor is valid for its program: a command, flags, or a
 * listed value.
 */
export function isKnownWord(notebook: Notebook, at: number, specifications: Specifications): boolean {
  const line = commandAt(notebook, at);
  if (!line) return false;
  const { start } = wordUnder(notebook.text, line, at);
  const value = notebook.text.slice(start, at);
  // In `--flag=value`, the value is resolved separately.
  if (value === '' || (value.startsWith('-') && value.includes('='))) return false;
  const before = line.words.filter((word) => word.span.end <= start);
  const resolved = resolve({ words: [...before, { span: span(start, at), text: value, value }] }, specifications);
  const parts = resolved ? withInner(resolved).flatMap((one) => one.parts) : [];
  const own = parts.filter((part) => part.span.start >= start);
  return own.some(isNamed) && own.every((part) => isNamed(part) || part.type === 'value');

  function isNamed(part: Part): boolean {
    const isListed = argumentOf(part)?.values?.some(({ name }) => name === value) ?? false;
    return part.type === 'command' || part.type === 'flag' || isListed;
  }
}
