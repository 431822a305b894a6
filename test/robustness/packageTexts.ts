import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** A Markdown file of an installed package. */
export interface PackageText {
  /** The path from the folder of packages: "remark/readme.md". */
  readonly file: string;
  readonly text: string;
}

const packages = 'node_modules';

/** Returns the README files, changelogs and manuals of all packages, without duplicates. */
export function packageTexts(): readonly PackageText[] {
  const files = readdirSync(packages, { recursive: true, encoding: 'utf8' });
  const first = new Map<string, string>();
  for (const file of files.filter((name) => /\.(?:md|markdown)$/i.test(name))) {
    const text = readFileSync(path.join(packages, file), 'utf8');
    if (!first.has(text)) first.set(text, file.replaceAll('\\', '/'));
  }
  return Array.from(first, ([text, file]) => ({ file, text }));
}
