import { readFileSync } from 'node:fs';

const TEXT = /^%(.+)%$/; // "%command.newNotes%"

/** Returns package.json as an editor shows it, in English or with the texts of a translation. */
export function readManifest(textsFile = 'package.nls.json') {
  const texts = JSON.parse(readFileSync(textsFile, 'utf8'));
  return JSON.parse(readFileSync('package.json', 'utf8'), (_, value) => {
    const key = typeof value === 'string' ? TEXT.exec(value)?.[1] : undefined;
    return key === undefined ? value : texts[key];
  });
}
