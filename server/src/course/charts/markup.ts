/** HTML or SVG that is safe to show. Only the functions of this file create it. */
export interface Markup {
  readonly markup: string;
}

/** Attributes; those that are `undefined` are omitted. */
type Attributes = Readonly<Record<string, string | number | undefined>>;

/** Returns an element: `<rect width="3" />`, `<text>1 &lt; 2</text>`. Escapes texts, but not markup. */
export function element(
  name: string,
  attributes: Attributes,
  ...children: readonly (Markup | string | readonly Markup[])[]
): Markup {
  const given = Object.entries(attributes).flatMap(([key, value]) =>
    value === undefined ? [] : ` ${key}="${escaped(String(value))}"`,
  );
  return { markup: `<${name}${given.join('')}>${joined(children.flat()).markup}</${name}>` };
}

/** Concatenates markup and texts; texts are escaped. */
export function joined(pieces: readonly (Markup | string)[]): Markup {
  return { markup: pieces.map((piece) => (typeof piece === 'string' ? escaped(piece) : piece.markup)).join('') };
}

const special: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/**
 * Characters that XML must not contain, such as control characters and lone surrogates (https://www.w3.org/TR/xml/#charsets).
 * Browsers do not display a drawing that contains one.
 */
const NO_CHARACTER = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu;

function escaped(text: string): string {
  return text.replace(NO_CHARACTER, '\uFFFD').replace(/[&<>"]/g, (char) => special[char] ?? char);
}
