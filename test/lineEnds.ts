import fc from 'fast-check';

/** Generates line endings. Half of them are those of Linux. */
export const anyLineEnd = fc.constantFrom('\n', '\n', '\n\n', '\n\n', '\r\n', '\r\n\r\n', '\r', '\n\r');

const ends = fc.oneof(
  { weight: 2, arbitrary: fc.constant(['\n']) },
  { weight: 2, arbitrary: fc.constant(['\r\n']) },
  fc.constant(['\r']),
  fc.array(fc.constantFrom('\n', '\r\n', '\r'), { minLength: 2, maxLength: 5 }),
);

/** Generates texts with the line endings of Linux, Windows or old Macs, or with all of them in turn. */
export function withAnyLineEnds(texts: fc.Arbitrary<string>): fc.Arbitrary<string> {
  return fc.tuple(texts, ends).map(([text, used]) => {
    let count = 0;
    return text.replace(/\r\n|\r|\n/g, () => used[count++ % used.length] as string);
  });
}
