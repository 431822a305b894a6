import type { Definition } from 'mdast';
import { normalizeIdentifier } from 'micromark-util-normalize-identifier';
import { type Lines, MAX_BLOCK } from './found';
import { isBlank, type PlainLine, positionOf } from './line';
import { matchAt } from './sticky';

const DEFINITION =
  /\[((?!\^)[^\s[\]\\&\0](?:[^[\]\\&\r\n\t\0]{0,900}[^\s[\]\\&\0])?)\]:[ \t]+([^\s<>()\\&\0]+)(?:[ \t]+"([^"\\&\r\n\0]*)")?(?=[\r\n]|$)/y; // "[label]: https://..."

/**
 * Returns the definitions of a section that contains nothing else, each on its line: `undefined` for any other section, since
 * definitions change how the text around them is parsed.
 */
export function definitionsIn(text: string, lines: Lines): Definition[] | undefined {
  if (lines.length === 0 || text.length > MAX_BLOCK) return undefined;
  const definitions: Definition[] = [];
  for (const line of lines) {
    if (isBlank(line)) continue;
    const found = line.at === line.start && text[line.at] === '[' ? definitionAt(text, line) : undefined;
    if (!found) return undefined;
    definitions.push(found);
  }
  return definitions;
}

function definitionAt(text: string, line: PlainLine): Definition | undefined {
  const [all, label, url, title] = matchAt(DEFINITION, text, line.at) ?? [];
  if (all === undefined || label === undefined || url === undefined) return undefined;
  return {
    type: 'definition',
    identifier: normalizeIdentifier(label).toLowerCase(),
    label,
    title: title ?? null,
    url,
    position: positionOf(line, line.at, line, line.end),
  };
}
