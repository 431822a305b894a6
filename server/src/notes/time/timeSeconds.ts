import { skipSpace, type Token } from './timeTokens';

const SIXTY = /^[0-5]\d$/;

/** Adds the seconds after hours and minutes, "1h 02m 45s", rounded to minutes. */
export function withSeconds(
  tokens: readonly Token[],
  minutes: number,
  after: number,
): { readonly value: number; readonly next: number } | undefined {
  const at = skipSpace(tokens, after);
  if (tokens[at + 1]?.text !== 's' || !SIXTY.test(tokens[at]?.text ?? '')) return undefined;
  return { value: Math.max(1, Math.round(minutes + Number(tokens[at]?.text) / 60)), next: at + 2 };
}
