/** A title that says itself that it opens an area. */
export interface AreaTitle {
  /** Behind word and number: "Docker and Containers"; "" where nothing stands there. */
  readonly title: string;
  readonly number: number | undefined;
  /** How many characters of the line stand before that title. */
  readonly skipped: number;
}

const NUMBERED =
  /^(area|week|unit|chapter|part|woche|kapitel|einheit|semaine|chapitre|semana|unidad|cap[ií]tulo)\s*#?(\d{1,3})\b\s*[:.\-–—]*\s*/iu; // "Area 1 - Docker"
const NUMBERED_HAN = /^第\s*(\d{1,3}|[一二三四五六七八九十]{1,3})\s*(?:章|周|单元|课|部分)\s*[:：.\-–—]*\s*/u; // "第3章 网络"
const HAN_DIGITS = '一二三四五六七八九十';

export function areaTitleOf(line: string): AreaTitle | undefined {
  const latin = NUMBERED.exec(line);
  if (latin) return { title: line.slice(latin[0].length), number: Number(latin[2]), skipped: latin[0].length };
  const han = NUMBERED_HAN.exec(line);
  if (!han) return undefined;
  return { title: line.slice(han[0].length), number: hanNumber(han[1] as string), skipped: han[0].length };
}

/** "十二" is 12, "三" is 3; a number in digits is itself. */
function hanNumber(text: string): number {
  if (/\d/.test(text)) return Number(text);
  const ten = text.indexOf('十');
  if (ten < 0) return HAN_DIGITS.indexOf(text) + 1;
  const tens = ten === 0 ? 1 : HAN_DIGITS.indexOf(text[0] as string) + 1;
  const ones = ten + 1 < text.length ? HAN_DIGITS.indexOf(text[ten + 1] as string) + 1 : 0;
  return tens * 10 + ones;
}
