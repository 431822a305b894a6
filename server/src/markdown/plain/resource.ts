import { matchAt } from './sticky';

const RESOURCE = /([^\s()<>\\\0]*(?:\([^\s()<>\\\0]*\)[^\s()<>\\\0]*)*)(?:[ \t]+(?:"([^"\\\r\n]*)"[ \t]*)?)?\)/y; // "https://... "title")"

const NAME = /&#?\w+;/; // "&amp;"

/** The part of a link after its text: URL and title. */
export interface Resource {
  readonly url: string;
  readonly title: string | null;
  readonly end: number;
}

/** Returns the URL and title of a link or image at an offset. */
export function resourceAt(text: string, at: number): Resource | undefined {
  if (text[at] !== '(') return undefined;
  let start = at + 1;
  while (text[start] === ' ' || text[start] === '\t') start++;
  const found = matchAt(RESOURCE, text, start);
  if (!found || (found[0].includes('&') && NAME.test(found[0]))) return undefined;
  return { url: found[1] as string, title: found[2] ?? null, end: RESOURCE.lastIndex };
}

/**
 * Returns the end of the bracket that opens at the offset, and the resource after it; `undefined` if the parser has to decide.
 */
export function labelledAt(
  text: string,
  at: number,
  end: number,
): { readonly close: number; readonly resource: Resource } | undefined {
  const close = endOfLabel(text, at, end);
  const resource = close === undefined ? undefined : resourceAt(text, close + 1);
  return close === undefined || !resource || resource.end > end ? undefined : { close, resource };
}

/** Returns the end of the bracket that opens at the offset; `undefined` if it contains brackets or images. */
function endOfLabel(text: string, at: number, end: number): number | undefined {
  const close = text.indexOf(']', at);
  const inner = text.indexOf('[', at + 1);
  if (close < 0 || close >= end || (inner >= 0 && inner < close)) return undefined;
  return text.slice(at, close).includes('\\') ? undefined : close;
}
