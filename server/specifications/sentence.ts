/** The end of a sentence followed by another sentence: ". A" or ". (", but not "e.g. a". */
const sentenceEnd = /[.!?](?=\s+[A-Z(])|\n[^\S\n]*\n/; // "Lists images. Shows"

/** Decoration in help texts: backticks around names, and emoji. */
const ornament = /`|\p{Extended_Pictographic}\uFE0F?\s*/gu;

/** Maximum length of a description, in UTF-16 code units. */
const longest = 140;

/** Returns the first sentence of a help text in one line, without a period; truncates long sentences at a word. */
export function firstSentence(text: string): string {
  const plain = text.replace(ornament, '').trim();
  const end = sentenceEnd.exec(plain);
  const sentence = (end ? plain.slice(0, end.index) : plain).replace(/\s+/g, ' ');
  const whole = withoutStop(sentence);
  if (whole.length <= longest) return whole;
  return `${withoutStop(whole.slice(0, whole.lastIndexOf(' ', longest)))} ...`;
}

function withoutStop(sentence: string): string {
  let end = sentence.length;
  while (end > 0 && /[.:;,\s]/.test(sentence.charAt(end - 1))) end--;
  return sentence.slice(0, end);
}
