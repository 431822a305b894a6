const PREFIX = /^(?:[\p{L}\d]+ )?(?:qwiklabs?|labs?|videos?|tutorials?|docs?)(?: tutorial)?\s*\d*\s*[:：-]\s*/iu; // "AWS Tutorial: "
const SUFFIX = /\s+(?:labs?|videos?|tutorials?)$/i; // " Video"
const SMALL = new Set(['a', 'an', 'the', 'to', 'of', 'and', 'with', 'on', 'in', 'for', 'is', 'are', 'your', 'own']);

/** The words of a title that tell it from others, in order: no kind, no small words, no punctuation, no plural s. */
export function titleWords(title: string): readonly string[] {
  const bare = title.replace(PREFIX, '').replace(SUFFIX, '').toLowerCase();
  return (bare.match(/[\p{L}\d]+/gu) ?? []).filter((word) => !SMALL.has(word)).map(stem);
}

function stem(word: string): string {
  if (word === 'introduction') return 'intro';
  if (word === 'vs') return 'versus';
  return word.length > 3 ? word.replace(/(?:ing|s)$/, '') : word;
}
