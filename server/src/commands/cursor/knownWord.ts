import { span } from '../../text/span';
import { argumentOf, type Part } from '../catalog/part';
import { resolve, withInner } from '../catalog/resolve';
import type { Specifications } from '../catalog/specifications';
import type { CodeHost } from '../codeHost';
import { commandAt, wordUnder } from './commandAt';

/**
 * Returns whether the word of a command line that ends at the cursor is valid for its program: a command, flags, or a
 * listed value.
 */
export function isKnownWord(host: CodeHost, at: number, specifications: Specifications): boolean {
  const line = commandAt(host, at);
  if (!line) return false;
  const { start } = wordUnder(host.text, line, at);
  const value = host.text.slice(start, at);
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
