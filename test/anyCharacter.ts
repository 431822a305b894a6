import fc from 'fast-check';

const firstSurrogate = 0xd800;
const surrogates = 0x800;

/**
 * Generates any character of Unicode. The unit "binary" of `fc.string` is equivalent, but creates a list of a million
 * characters before the first string.
 */
export const anyCharacter: fc.Arbitrary<string> = fc.nat({ max: 0x10ffff - surrogates }).map(characterAt, indexOf);

function characterAt(index: number): string {
  return String.fromCodePoint(index < firstSurrogate ? index : index + surrogates);
}

function indexOf(text: unknown): number {
  const codePoint = typeof text === 'string' ? (text.codePointAt(0) ?? 0) : 0;
  if (String.fromCodePoint(codePoint) !== text) throw new Error('not one character');
  return codePoint < firstSurrogate ? codePoint : codePoint - surrogates;
}
