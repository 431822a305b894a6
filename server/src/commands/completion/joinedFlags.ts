import { t } from '@vscode/l10n';
import { CompletionItemKind } from 'vscode-languageserver-types';
import { type KnownFlag, knownFlag, type Path } from '../catalog/flags';
import { flagUsage, listed } from '../explain/commandHelp';
import type { Offer } from './commandOffers';

/** Matches two or more letters after one dash: `-it`. */
const JOINED_LETTERS = /^-[A-Za-z]{2,}$/;
const ONE_LETTER = /^-[A-Za-z]$/; // "-i"

/**
 * Returns offers for joined flags: the typed letters, so that Enter keeps them, then the letters with one more flag.
 * Empty after a single letter, which is usually complete. `undefined` if the letters are not joined flags.
 */
export function joinedOffers(written: string, path: Path, left: readonly KnownFlag[]): readonly Offer[] | undefined {
  if (!JOINED_LETTERS.test(written) || knownFlag(path, written)) return undefined;
  const joined = Array.from(written.slice(1), (letter) => knownFlag(path, `-${letter}`));
  if (!joined.every((one): one is KnownFlag => one !== undefined && !one.flag.value)) return undefined;
  const about = joined.map(({ flag }) => flag.about).join('; ');
  const names = joined.map(({ flag }) => flag.names.at(-1) ?? '');
  const itself: Offer = {
    name: written,
    kind: CompletionItemKind.Property,
    about,
    help: t('The flags {0}.', listed(names)),
  };
  return [itself, ...left.flatMap((one) => longer(written, one, joined))];
}

function longer(written: string, { flag, path }: KnownFlag, joined: readonly KnownFlag[]): readonly Offer[] {
  const letter = flag.names.find((name) => ONE_LETTER.test(name))?.charAt(1);
  if (letter === undefined || joined.some((one) => one.flag === flag)) return [];
  return [
    { name: `${written}${letter}`, kind: CompletionItemKind.Property, about: flag.about, help: flagUsage(flag, path) },
  ];
}
