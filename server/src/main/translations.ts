import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Translation } from '../text/language';
import { errorCode } from './disk/errorCode';

/** The folder of the translations, next to `dist/`. */
const FOLDER = path.join(__dirname, '../l10n');

const LOCALE = /^[a-z]{2,3}(?:-[a-z\d]{2,8}){0,3}$/; // "de", "zh-cn", "zh-hans-cn"
const ENCODING = /[.@]/; // starts ".UTF-8" of "de_AT.UTF-8", "@euro" of "de_DE@euro"

/** Locales with simplified Chinese characters, which are also the default for Chinese without a script or country. */
const SIMPLIFIED_CHINESE = /^zh(?:-hans.*|-cn|-sg)?$/;

/**
 * Reads the shipped translation for a locale of an editor ("zh-CN") or of the environment ("de_AT.UTF-8"). Returns `undefined`
 * for English, "C", and languages without a translation.
 */
export function readTranslation(locale: string, folder = FOLDER): Translation | undefined {
  for (const language of languagesFor(locale)) {
    const texts = readTexts(path.join(folder, `bundle.l10n.${language}.json`));
    if (texts) return { language, texts };
  }
  return undefined;
}

/** Returns the languages to try for a locale, best first: "de-at", "de". */
export function languagesFor(locale: string): string[] {
  const name = (locale.split(ENCODING, 1)[0] ?? '').replaceAll('_', '-').toLowerCase();
  if (!LOCALE.test(name)) return [];
  if (name.startsWith('zh-') || name === 'zh') return SIMPLIFIED_CHINESE.test(name) ? ['zh-cn'] : [];
  const [language = name] = name.split('-');
  return [...new Set([name, language])];
}

function readTexts(file: string): Translation['texts'] | undefined {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return undefined;
    throw error;
  }
}
