import { t } from '@vscode/l10n';
import { decodeUriPart } from '../../text/decodeUriPart';
import type { BadSetting } from './badSetting';
import { glob } from './glob';

/** Whether files are notes, independent of their content, by glob patterns of their paths. */
export type NotesPatterns = Readonly<Record<string, boolean>>;

/** Maximum length of a pattern, far more than users need, since each file is compared with each pattern. */
export const MAX_PATTERN_LENGTH = 500;
/** Maximum length of all patterns together, in characters. */
export const MAX_PATTERNS_LENGTH = 5000;

/** Parses the setting `studyNotes.files`, which can contain values of any type. Invalid patterns are left out. */
export function readPatterns(value: unknown): {
  readonly patterns: NotesPatterns;
  readonly bad: readonly BadSetting[];
} {
  const name = 'studyNotes.files';
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    return { patterns: {}, bad: [{ name, reason: t('must be an object that maps patterns to true or false') }] };
  const bad: BadSetting[] = [];
  const patterns = new Map<string, boolean>();
  let length = 0;
  for (const [pattern, isNotes] of Object.entries(value)) {
    length += pattern.length;
    if (length > MAX_PATTERNS_LENGTH) {
      bad.push({ name, reason: t('must not exceed {0} characters in all patterns', MAX_PATTERNS_LENGTH) });
      break;
    }
    if (pattern.length > MAX_PATTERN_LENGTH)
      bad.push({
        name: `${name}.${pattern.slice(0, 40)}…`,
        reason: t('must not exceed {0} characters', MAX_PATTERN_LENGTH),
      });
    else if (typeof isNotes !== 'boolean') bad.push({ name: `${name}.${pattern}`, reason: t('must be true or false') });
    else patterns.set(pattern, isNotes);
  }
  return { patterns: Object.fromEntries(patterns), bad };
}

/**
 * Returns a function that applies patterns such as `notes/*.md` to the URI of a file: the last one that matches decides;
 * `undefined` if none does. A pattern that starts with `./` is relative to `folder`, the URI of the workspace folder with these
 * settings; any other that does not start with a slash, and `./` without such a folder, applies in any folder.
 */
export function notesPatterns(patterns: NotesPatterns, folder?: string): (uri: string) => boolean | undefined {
  const rules = Object.entries(patterns)
    .reverse()
    .map(([pattern, isNotes]) => ({ matches: matcher(pattern, folder), isNotes }));
  return (uri) => {
    if (rules.length === 0) return undefined;
    const path = pathOf(uri);
    return rules.find(({ matches }) => matches(path))?.isNotes;
  };
}

function matcher(pattern: string, folder: string | undefined): (path: string) => boolean {
  if (folder === undefined || !pattern.startsWith('./')) return glob(anywhere(pattern));
  const below = glob(pattern.slice(1));
  const base = pathOf(folder).replace(/\/$/, '');
  return (path) => path.startsWith(`${base}/`) && below(path.slice(base.length));
}

function anywhere(pattern: string): string {
  return pattern.startsWith('/') || pattern.startsWith('**/') ? pattern : `**/${pattern.replace(/^\.\//, '')}`;
}

const BEFORE_PATH = /^[a-z][a-z\d+.-]*:(?:\/\/[^/]*)?\/?/i; // "file:///"

/** Returns the unescaped path of a URI from its first slash; for an untitled document, its name. */
function pathOf(uri: string): string {
  return decodeUriPart(`/${uri.replace(BEFORE_PATH, '')}`);
}
