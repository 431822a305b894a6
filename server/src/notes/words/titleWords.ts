const PREFIX =
  /^(?:[\p{L}\d]+ )?(?:qwiklabs?|labs?|videos?|tutorials?|docs?|vidéo|vídeo|vorlesung|übung|praktikum|lektüre|cours|tp|td|práctica|lectura|视频|实验|教程|阅读|练习)(?: tutorial)?\s*(?:\d+\s*)?[:：-]\s*/iu; // "AWS Tutorial: "
const SUFFIX = /\s(?:labs?|videos?|tutorials?)$/i; // " Video"
const small = new Set(
  `a an the to of and with on in for is are your own
   der die das den ein eine einen und mit von zu im für
   le la les un une des du de et avec dans pour
   el los las una y con en para`.split(/\s+/),
);

/** Returns the words that identify a title, in order, without its kind, function words, punctuation and plural "s". */
export function titleWords(title: string): readonly string[] {
  const bare = title.replace(PREFIX, '').replace(SUFFIX, '').toLowerCase();
  return (bare.match(WORDS) ?? []).filter((word) => !small.has(word)).map(stem);
}

const WORDS = /[\p{L}\d]+/gu;
const ENDING = /(?:ing|s)$/; // "running"

function stem(word: string): string {
  if (word === 'introduction') return 'intro';
  const whole = word === 'vs' ? 'versus' : word;
  return whole.length > 3 ? whole.replace(ENDING, '') : whole;
}

/**
 * Returns the similarity of two titles, from 0 to 1: the share of the shorter title's words that the longer one contains,
 * reduced by the difference in length.
 */
export function likeness(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  const fewest = Math.min(one.size, other.size);
  if (fewest === 0) return 0;
  let shared = 0;
  for (const word of one) if (other.has(word)) shared++;
  return 0.9 * (shared / fewest) + 0.1 * (shared / (one.size + other.size - shared));
}
