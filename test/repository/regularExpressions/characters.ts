/** The classes of characters that an expression distinguishes, one bit for each. */
export interface Characters {
  readonly all: bigint;
  readonly lineEnds: bigint;
  /** Returns the characters that a character, class or set of the expression accepts: "[a-z]", "\\d", "." */
  takenBy(source: string): bigint;
}

const ASCII = Array.from({ length: 128 }, (_, code) => String.fromCharCode(code));
/** Letters, digits, spaces, marks and symbols of all kinds that classes distinguish. */
const otherCharacters = [
  ...'éÉßſKπжא网ー一½²٣０‘“”„«»–—…：（）【】·•¿¡\u00a0\u2003\u2028\u200b\u0301\ufeff\ufffc',
  '😀',
];

export function charactersOf(pattern: string, flags: string): Characters {
  const own = [...pattern].flatMap((char) => [char, char.toLowerCase(), char.toUpperCase()]);
  const samples = [...new Set([...ASCII, ...otherCharacters, ...own])].filter((char) => [...char].length === 1);
  const matching = flags.replace(/[^iusv]/g, '');
  const known = new Map<string, bigint>();
  const takenBy = (source: string): bigint => {
    const taken = known.get(source) ?? samplesOf(new RegExp(`^(?:${source})$`, matching), samples);
    known.set(source, taken);
    return taken;
  };
  return { all: (1n << BigInt(samples.length)) - 1n, lineEnds: takenBy('[\\r\\n\\u2028\\u2029]'), takenBy };
}

function samplesOf(taking: RegExp, samples: readonly string[]): bigint {
  let bits = '';
  for (const sample of samples) bits = (taking.test(sample) ? '1' : '0') + bits;
  return BigInt(`0b${bits}`);
}
