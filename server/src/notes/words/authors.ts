const BY = /^\s{0,2}[,(–—-]?\s?(?:by|von|par|por|di|door|av|af|od|przez|автор:?) (?=[*_[]{0,2}\p{Lu})/u; // ", by *Ada Lovelace*"
const SENTENCE = /\p{Ll}[.!?;:]\s/u; // "by Ada. It shows"
const MAX_LENGTH = 70;

/** Returns whether the words after the link of a title only name who teaches or wrote it. */
export function namesAuthors(after: string): boolean {
  return after.length <= MAX_LENGTH && BY.test(after) && !SENTENCE.test(after);
}
