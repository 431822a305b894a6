import { signsBefore } from './signs';
import { wordSet, wordsIn } from './wordTable';

const DAYS = `
  monday tuesday wednesday thursday friday saturday sunday
  montag dienstag mittwoch donnerstag freitag samstag sonntag
  lundi mardi mercredi jeudi vendredi samedi dimanche
  segunda-feira terça-feira quarta-feira quinta-feira sexta-feira
  lunedì martedì mercoledì giovedì venerdì sabato domenica
  понедельник вторник среда четверг пятница суббота воскресенье
  lunes martes miércoles jueves viernes sábado domingo
  maandag dinsdag woensdag donderdag vrijdag zaterdag zondag
  poniedziałek wtorek środa czwartek piątek sobota niedziela
  pondělí úterý středa čtvrtek pátek neděle
  måndag tisdag onsdag torsdag fredag lördag söndag mandag tirsdag lørdag søndag
  maanantai tiistai keskiviikko torstai perjantai lauantai sunnuntai
  pazartesi salı çarşamba perşembe cuma cumartesi pazar
  понеділок вівторок середа четвер п'ятниця субота
  senin selasa rabu kamis jumat sabtu
  hétfő kedd szerda csütörtök péntek szombat vasárnap
  luni marți miercuri joi vineri sâmbătă duminică
`;
const MONTHS = `
  january february march april may june july august september october november december
  jan feb mar apr jun jul aug sep sept oct nov dec
  januar februar märz mai juni juli oktober dezember
  janvier février mars avril juin juillet août septembre octobre novembre décembre
  janeiro fevereiro março maio junho julho setembro outubro novembro dezembro
  gennaio febbraio aprile maggio giugno luglio settembre ottobre dicembre
  января февраля марта апреля мая июня июля августа сентября октября ноября декабря
  enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre
  januari februari maart juni juli augustus oktober
  stycznia lutego marca kwietnia maja czerwca lipca sierpnia września października listopada grudnia
  ocak şubat mart nisan mayıs haziran temmuz ağustos eylül ekim kasım aralık
  maret mei agustus desember
  augusti marts
  tammikuuta helmikuuta maaliskuuta huhtikuuta toukokuuta kesäkuuta heinäkuuta elokuuta syyskuuta lokakuuta marraskuuta joulukuuta
  ledna února března dubna května června července srpna září října listopadu prosince
  січня лютого березня квітня травня червня липня серпня вересня жовтня листопада грудня
  ianuarie februarie martie aprilie iunie iulie septembrie octombrie noiembrie decembrie
  január február március április május június július augusztus szeptember október
  ιανουαρίου φεβρουαρίου μαρτίου απριλίου μαΐου ιουνίου ιουλίου αυγούστου σεπτεμβρίου οκτωβρίου νοεμβρίου δεκεμβρίου
`;
const DAY = wordsIn(DAYS).join('|');
const MONTH = wordsIn(MONTHS).join('|');
/** Names of months as alternatives of a regular expression, in lower case or capitalized. */
export const MONTH_NAMES = `${MONTH}|${wordsIn(MONTHS).map(capitalized).join('|')}`;
const NUMERIC = String.raw`\d{4}[-/.]\d{1,2}[-/.]\d{1,2}|\d{1,2}[-/.]\d{1,2}[-/.](?:\d{4}|\d{2})|\d{4}年\d{1,2}月\d{1,2}日|\d{1,2}月\d{1,2}日|(?:\d{4}년 ?)?\d{1,2}월 ?\d{1,2}일`;
const DATE = new RegExp(
  `^(?:(?:le|el|il|am|den|op|dnia|ngày|tanggal) )?(?:${NUMERIC}|(?:${DAY})|(?:${MONTH})\\.? \\d{1,2}(?:st|nd|rd|th)?|\\d{1,2}(?:st|nd|rd|th|\\.)? (?:de )?(?:${MONTH})|星期[一二三四五六日天]|[月火水木金土日]曜日?)(?![\\p{L}\\d])`,
  'iu',
);

const NUMBER_NEAR_START = /^.{0,16}\d/;
const FIRST_WORD = /^\p{L}[\p{L}'-]{2,14}/u;
const HAN_DAY = /^(?:星期|[月火水木金土日]曜)/;
const isDayName = wordSet(DAYS);

/** Returns whether a date may be at the start of a text: a number is near, or its first word is the name of a day. */
function mayBeDate(text: string): boolean {
  return NUMBER_NEAR_START.test(text) || HAN_DAY.test(text) || isDayName(FIRST_WORD.exec(text)?.[0] ?? '');
}

function capitalized(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}

/** Returns the date at the start of a text; `undefined` if there is none. */
export function dateAt(text: string): string | undefined {
  return mayBeDate(text) ? DATE.exec(text)?.[0] : undefined;
}

/**
 * Returns whether a title starts with a date or the name of a day; symbols can come before it: "2024-01-15", "January 3, 2020",
 * "📅 Montag".
 */
export function opensWithDate(title: string): boolean {
  const words = title.slice(signsBefore(title));
  return mayBeDate(words) && DATE.test(words);
}

const NAMED_DATE = /^\p{L}[\p{L}'’-]{1,60}(?: \p{L}{1,20}){0,2}\s{0,3}(?:[-–—:|,(]{1,2}\s{0,3})?/u; // "Logbook entry - "

/**
 * Returns whether a title is a name with a date after it and at most a few more characters: "Logbook 2024-05-06", "Entry (May
 * 6)".
 */
export function endsWithDate(title: string): boolean {
  const words = title.slice(signsBefore(title));
  const name = NAMED_DATE.exec(words)?.[0] ?? '';
  const date = name === '' ? undefined : dateAt(words.slice(name.length, name.length + MAX_DATE_LENGTH));
  return date !== undefined && words.length - name.length - date.length <= MAX_REST_LENGTH;
}

const MAX_DATE_LENGTH = 40;
const MAX_REST_LENGTH = 8;
const SHORT_DATE = /^(\d{1,2})[./-](\d{1,2})(?![./-]?\d|[.:]\p{L})/u; // "07.16"
const MONTHS_IN_YEAR = 12;
const DAYS_IN_MONTH = 31;

/**
 * Returns the date without a year at the start of a text: "07.16", "16/7". One alone is weak evidence: it may be a version or a
 * chapter.
 */
export function shortDateAt(text: string): string | undefined {
  const [date, first = 0, second = 0] = SHORT_DATE.exec(text) ?? [];
  const [least, most] = [Math.min(+first, +second), Math.max(+first, +second)];
  return date && least > 0 && least <= MONTHS_IN_YEAR && most <= DAYS_IN_MONTH ? date : undefined;
}
