import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';

// Study Notes in a pseudo-language: English texts with accents, such as "⟦Ñêẃ Ñôţêš...⟧". Texts without accents are not translated.

/** A language tag that no language uses. VS Code also uses it for a pseudo-language. */
export const pseudoLanguage = 'qps-ploc';

const root = path.resolve(__dirname, '../..');

const letters = new Map(
  Array.from('abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ', (letter, n) => [
    letter,
    'áƀçđéƒĝĥíĵķĺɱñóþɋŕšţúṽŵẋýžÁƁÇĐÉƑĜĤÍĴĶĹṀÑÓÞɊŔŠŢÚṼŴẊÝŽ'[n] as string,
  ]),
);

/** Matches what a translation must keep: placeholders, targets of links, icons, code. */
const KEPT = /\{\d+\}|\]\([^)]*\)|\$\([\w-]+\)|`[^`]*`/g; // "{0}", "](command:studyNotes.newNotes)", "$(check)", "`off`"

/** Writes a text with accents, in brackets. */
export function pseudo(text: string): string {
  let done = 0;
  let written = '';
  for (const { index, 0: kept } of text.matchAll(KEPT)) {
    written += accented(text.slice(done, index)) + kept;
    done = index + kept.length;
  }
  return `⟦${written}${accented(text.slice(done))}⟧`;
}

function accented(text: string): string {
  return Array.from(text, (letter) => letters.get(letter) ?? letter).join('');
}

/** Creates a folder with the extension, and the texts of the pseudo-language next to the English ones. */
export function makePseudoExtension(): string {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'study-notes-pseudo-'));
  // VS Code determines the extension of a program, and thus its texts, by the real path of the program.
  cpSync(path.join(root, 'dist'), path.join(folder, 'dist'), { recursive: true });
  for (const name of readdirSync(root))
    if (!['.git', 'dist', 'l10n', 'node_modules', 'out', 'test'].includes(name))
      symlinkSync(path.join(root, name), path.join(folder, name));
  mkdirSync(path.join(folder, 'l10n'));
  writePseudo('package.nls.json', path.join(folder, `package.nls.${pseudoLanguage}.json`));
  writePseudo('l10n/bundle.l10n.json', path.join(folder, `l10n/bundle.l10n.${pseudoLanguage}.json`));
  return folder;
}

function writePseudo(from: string, to: string): void {
  const texts: Readonly<Record<string, string | { readonly message: string }>> = JSON.parse(
    readFileSync(path.join(root, from), 'utf8'),
  );
  const written = Object.entries(texts).map(([key, text]) => [
    key,
    pseudo(typeof text === 'string' ? text : text.message),
  ]);
  writeFileSync(to, JSON.stringify(Object.fromEntries(written)));
}
