import type { InitializeParams } from 'vscode-languageserver';
import type { Translation } from '../../text/language';

/** Finds the translation for a locale, such as "de" or "zh-CN"; `undefined` if there is none. */
export type FindTranslation = (locale: string) => Translation | undefined;

/**
 * Returns the translation that the client sent in `initializationOptions.translation`, as VS Code does; otherwise that for the
 * locale of the editor. `undefined` for English.
 */
export function translationFor(
  { locale, initializationOptions }: InitializeParams,
  find: FindTranslation,
): Translation | undefined {
  const sent: unknown = initializationOptions?.translation;
  if (isTranslation(sent)) return sent;
  return typeof locale === 'string' ? find(locale) : undefined;
}

function isTranslation(sent: unknown): sent is Translation {
  if (typeof sent !== 'object' || sent === null || !('language' in sent && 'texts' in sent)) return false;
  const { language, texts } = sent;
  return isLanguage(language) && typeof texts === 'object' && texts !== null && Object.values(texts).every(isText);
}

/** Returns whether `Intl` accepts a language tag. It throws an exception for invalid ones. */
function isLanguage(language: unknown): boolean {
  try {
    return typeof language === 'string' && Intl.getCanonicalLocales(language).length === 1;
  } catch {
    return false;
  }
}

function isText(text: unknown): boolean {
  const message = typeof text === 'object' && text !== null && 'message' in text ? text.message : text;
  return typeof message === 'string';
}
