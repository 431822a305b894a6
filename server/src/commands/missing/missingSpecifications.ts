import { collectFromCommands } from '../catalog/collectFromCommands';
import { IMAGES_SOURCE } from '../catalog/images';
import { memoizePerSection } from '../catalog/memoizePerSection';
import { argumentOf } from '../catalog/part';
import { similarProgram } from '../catalog/programs';
import { resolve } from '../catalog/resolve';
import { PROGRAMS_SOURCE, type Specifications } from '../catalog/specifications';
import type { CodeHost } from '../codeHost';
import { commandAt } from '../cursor/commandAt';
import { resolvedAt } from '../cursor/resolvedAt';
import { programIndex } from '../shell/program';
import { scriptsIn } from '../shell/scripts';
import { shellCodeIn } from '../shell/shellCode';
import type { CommandLine, Word } from '../shell/words';

/** Returns the names of the unread specifications for the commands in the notes, or for the one at the cursor. */
export function missingSpecifications(
  host: CodeHost,
  specifications: Specifications,
  at: number | undefined,
): readonly string[] {
  if (at === undefined) {
    const missing = collectFromCommands(host.blocks, (section) => missingIn(section, specifications));
    return [...new Set(missing.map(({ found }) => found))];
  }
  const line = commandAt(host, at);
  return line ? [...new Set([...missingOf(line, specifications), ...missingAt(line, at, specifications)])] : [];
}

/**
 * Returns the names of the specifications that are needed at the cursor: those of runners such as `sudo`, and of
 * popular images.
 */
function missingAt(line: CommandLine, at: number, specifications: Specifications): readonly string[] {
  return resolvedAt(line, at, specifications).flatMap(({ parts, next, missing }) => {
    const isImage = next.argument?.kind === 'image' || parts.some((part) => argumentOf(part)?.kind === 'image');
    const images = isImage && !specifications.has(IMAGES_SOURCE) ? [IMAGES_SOURCE] : [];
    return missing === undefined ? images : [missing, ...images];
  });
}

const missingIn = memoizePerSection((section, specifications) =>
  shellCodeIn(section)
    .flatMap(({ lines }) => lines)
    .flatMap(({ commands }) => commands)
    .flatMap((line) => [line, ...scriptsIn(line)])
    .flatMap((line) => missingOf(line, specifications)),
);

function missingOf(line: CommandLine, specifications: Specifications): readonly string[] {
  if (!specifications.has(PROGRAMS_SOURCE)) return [PROGRAMS_SOURCE];
  const resolved = resolve(line, specifications);
  const missing = resolved ? resolved.missing : missingFor(line.words[programIndex(line.words)], specifications);
  return missing === undefined ? [] : [missing];
}

/** Returns the name of the program's specification if it is not loaded. A misspelled program counts as the similar one. */
function missingFor(word: Word | undefined, specifications: Specifications): string | undefined {
  const source = word && similarProgram(word.value, specifications)?.source;
  return source !== undefined && !specifications.has(source) ? source : undefined;
}
