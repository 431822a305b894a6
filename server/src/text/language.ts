import { config, t } from '@vscode/l10n';

/**
 * The language of the texts for the user: messages of findings, hovers, reports. Text that is inserted into notes, JSON and CSV
 * do not depend on it.
 *
 * `t` of `@vscode/l10n` looks texts up in a translation that is global to the process, so it is set once, by the entry point,
 * before the first text is requested. Calls at the top level of a module would be too early.
 */

/** A language with its texts, by their English texts: `l10n/bundle.l10n.de.json`. */
export interface Translation {
  /** A language tag: "de", "zh-cn". */
  readonly language: string;
  readonly texts: Readonly<Record<string, string | TextWithComment>>;
}

/** A text of a bundle with comments for translators. */
export interface TextWithComment {
  readonly message: string;
  readonly comment: readonly string[];
}

/** The language in which texts are written in the code. */
export const english: Translation = { language: 'en', texts: {} };

/** The variant of English with the formats "a, b and c" and "9 December 2026". */
const ENGLISH_FORMATS = 'en-GB';

let language = english.language;
let formats = createFormats(ENGLISH_FORMATS);

/** Sets the language of texts. Texts that the translation does not contain are shown in English. */
export function useTranslation(translation: Translation): void {
  language = translation.language;
  formats = createFormats(language === english.language ? ENGLISH_FORMATS : language);
  config({ contents: Object.fromEntries(Object.entries(translation.texts).map(([key, text]) => [key, textOf(text)])) });
}

function textOf(text: string | TextWithComment): string {
  return typeof text === 'string' ? text : text.message;
}

/** Returns the tag of the language that is used: "en", "zh-cn". */
export function usedLanguage(): string {
  return language;
}

/** Returns the text for a number: `one` or `other`. Both are complete, translated texts. */
export function plural(number: number, one: string, other: string): string {
  return formats().plural.select(number) === 'one' ? one : other;
}

/** Writes a name in the quotation marks of the language. */
export function quoted(name: string): string {
  return t('“{0}”', name);
}

/** Writes a sentence after a colon: English then starts it with a lowercase letter. */
export function afterColon(sentence: string): string {
  return language === english.language ? sentence.charAt(0).toLowerCase() + sentence.slice(1) : sentence;
}

/** Formats a number with separators: "12,345". */
export function formatNumber(number: number): string {
  return formats().number.format(number);
}

/** Formats a number with one decimal: "1.6". */
export function formatDecimal(number: number): string {
  return formats().decimal.format(number);
}

/** Formats an amount in words: "1 hour", "20 minutes", "20 to 30 minutes". */
export function formatUnit(amount: number | string, unit: 'hour' | 'minute'): string {
  const format = formats()[unit];
  if (typeof amount === 'number') return format.format(amount);
  const several = 2;
  return format.format(several).replace(formatNumber(several), () => amount);
}

/** Formats a day, month or year from now: "today", "tomorrow", "in 4 days". */
export function formatFromNow(amount: number, unit: 'day' | 'month' | 'year'): string {
  return formats().fromNow.format(amount, unit);
}

/** Joins names: "a, b and c". */
export function formatList(names: readonly string[]): string {
  return formats().list.format(names);
}

type Parts = readonly (string | false | undefined)[];

/** Joins facts about one thing, without those that do not apply: "3 areas, 27 modules". */
export function joinFacts(facts: Parts): string {
  return joined(facts, (first, next) =>
    t({ message: '{0}, {1}', args: [first, next], comment: 'Two facts, such as “3 areas” and “27 modules”' }),
  );
}

/** Joins names or values without "and": "off, hint, warning". */
export function joinNames(names: Parts): string {
  return joined(names, (first, next) =>
    t({ message: '{0}, {1}', args: [first, next], comment: 'Two names or values of a list' }),
  );
}

/** Joins sentences; Chinese has no space between them. */
export function joinSentences(sentences: Parts): string {
  return joined(sentences, (first, next) => t({ message: '{0} {1}', args: [first, next], comment: 'Two sentences' }));
}

function joined(parts: Parts, join: (first: string, next: string) => string): string {
  const texts = parts.filter((part): part is string => Boolean(part));
  return texts.length === 0 ? '' : texts.reduce((first, next) => join(first, next));
}

/** Formats a calendar day, which is given in milliseconds since 1970 in UTC: "9 December 2026". */
export function formatDate(milliseconds: number): string {
  return formats().date.format(milliseconds);
}

/** Returns a function that creates the formats when they are first needed, which keeps the start of the server fast. */
function createFormats(locale: string) {
  let created: ReturnType<typeof formatsFor> | undefined;
  return () => {
    created ??= formatsFor(locale);
    return created;
  };
}

function formatsFor(locale: string) {
  return {
    plural: new Intl.PluralRules(locale),
    number: new Intl.NumberFormat(locale),
    decimal: new Intl.NumberFormat(locale, { minimumFractionDigits: 1, maximumFractionDigits: 1 }),
    hour: new Intl.NumberFormat(locale, { style: 'unit', unit: 'hour', unitDisplay: 'long' }),
    minute: new Intl.NumberFormat(locale, { style: 'unit', unit: 'minute', unitDisplay: 'long' }),
    fromNow: new Intl.RelativeTimeFormat(locale, { numeric: 'auto' }),
    list: new Intl.ListFormat(locale),
    date: new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' }),
  };
}
