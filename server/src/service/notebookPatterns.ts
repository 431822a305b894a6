import picomatch from 'picomatch/posix';
import { decoded } from '../text/decoded';

/** Whether files are notebooks whatever stands in them, by glob patterns of their paths. */
export type NotebookPatterns = Readonly<Record<string, boolean>>;

/**
 * What patterns such as `notes/*.md` say of a file by its URI: the last one that matches counts; undefined where none does.
 * A pattern that does not start with a slash counts in any folder.
 */
export function notebookPatterns(patterns: NotebookPatterns): (uri: string) => boolean | undefined {
  const rules = Object.entries(patterns)
    .reverse()
    .map(([pattern, isNotebook]) => ({ matches: picomatch(anywhere(pattern), { dot: true }), isNotebook }));
  return (uri) => {
    if (rules.length === 0) return undefined;
    const path = pathOf(uri);
    return rules.find(({ matches }) => matches(path))?.isNotebook;
  };
}

function anywhere(pattern: string): string {
  return pattern.startsWith('/') || pattern.startsWith('**/') ? pattern : `**/${pattern.replace(/^\.\//, '')}`;
}

const BEFORE_PATH = /^[a-z][a-z\d+.-]*:(?:\/\/[^/]*)?\/?/i; // "file:///"

/** The path in a URI from its first slash on, unescaped; an untitled document has its name as its path. */
function pathOf(uri: string): string {
  return decoded(`/${uri.replace(BEFORE_PATH, '')}`);
}
