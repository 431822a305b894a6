import { t } from '@vscode/l10n';
import type { CodeLens } from 'vscode-languageserver-types';
import { rangeOf } from '../../answers/range';
import { isUnclosed } from '../../markdown/code/code';
import { collectFromSections } from '../../markdown/sections/collectFromSections';
import { RUN_CODE_COMMAND, type TypedCommandsParams } from '../../protocol';
import { hasHidden } from '../../text/hiddenCharacters';
import { shift, span } from '../../text/span';
import type { CodeHost } from '../codeHost';
import type { TypedCommand } from '../shell/typedCommands';
import { runnableCodeIn } from './runnableCode';

/**
 * Returns a code lens above each code block with commands, which runs them in the terminal. An unclosed block has none, since
 * it may contain the text after the code.
 */
export function codeLens({ blocks, lines }: CodeHost, uri: string): CodeLens[] {
  const lenses: CodeLens[] = [];
  for (const { found, base } of collectFromSections(blocks, runnableCodeIn)) {
    if (found.code.type === 'span' || isUnclosed(found.code)) continue;
    const { start, end } = shift(found.code.span, base);
    const asked: TypedCommandsParams = { uri, range: rangeOf(lines, span(start, end)) };
    lenses.push({
      range: rangeOf(lines, span(start, start)),
      command: { title: titleFor(found.commands), command: RUN_CODE_COMMAND, arguments: [asked] },
    });
  }
  return lenses;
}

/** Returns the title of a code lens. Editors show `$(play)` as an icon. */
function titleFor(commands: readonly TypedCommand[]): string {
  const title = commands.length === 1 ? t('Run in Terminal') : t('Run Line by Line ({0} Commands)', commands.length);
  const isHiding = commands.some(({ text }) => hasHidden(text));
  return `$(play) ${isHiding ? t('{0} - contains hidden characters', title) : title}`;
}
