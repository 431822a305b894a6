/** An end of a sentence that another one follows: ". A", ". (", but not "e.g. a". */
const sentenceEnd = /[.!?](?=\s+[A-Z(])|\n[^\S\n]*\n/; // "Lists images. Shows"

/** What help is adorned with: "``" around names, "🚀 ". */
const ornament = /`|\p{Extended_Pictographic}\uFE0F?\s*/gu;

/** Longer than this, no line of help is read. */
const longest = 140;

/** The first sentence of a program's own help, in one line, without a full stop; cut at a word where it is very long. */
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
