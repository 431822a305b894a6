import { type Span, span } from '../../text/span';
import type { CodeHost } from '../codeHost';
import { shellLineAt } from '../cursor/commandAt';
import { explainOperator, explainShellWord } from '../explain/shellSyntax';

/**
 * Matches an operator or word of the shell: `2>&1`, `&>`, `>>`, `<<-`, `||`, `;`, a backslash at the end of its line,
 * or a word such as `then`.
 */
const SIGN = /\d?>&\d|&>>?|\d?>>|\d?>\|?|<<<|<<-?|<|\|[&|]?|&&?|[;()]|\\(?=[ \t]*[\r\n])|\b[a-z]+\b/g;

/** Maximum length of an operator or a word of the shell. */
const MAX_LENGTH = 8;

/** Returns the operator or shell word that starts at the cursor, with its help. */
export function signAt(host: CodeHost, at: number): { readonly span: Span; readonly help: string } | undefined {
  const line = shellLineAt(host, at);
  if (!line) return undefined;
  if (line.commands.some(({ words }) => words.some((word) => word.span.start <= at && at < word.span.end)))
    return undefined;
  const start = Math.max(line.span.start, at - MAX_LENGTH);
  const text = host.text.slice(start, Math.min(line.span.end, at + MAX_LENGTH));
  for (const match of text.matchAll(SIGN)) {
    const found = span(start + match.index, start + match.index + match[0].length);
    if (at < found.start || found.end <= at) continue;
    const help = explainOperator(match[0]) ?? explainShellWord(match[0]);
    return help === undefined ? undefined : { span: found, help };
  }
  return undefined;
}
