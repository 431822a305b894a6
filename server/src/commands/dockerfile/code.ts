import type { Code } from '../../markdown/code/code';
import { type CodeText, readCodeText } from '../../markdown/code/codeText';
import { instructions } from './flags';

const languages = new Set(['dockerfile', 'docker', 'containerfile']);

/** Returns the text of a code block with a Dockerfile or a part of one, without indentation; `undefined` for other code. */
export function dockerfileIn(text: string, code: Code): CodeText | undefined {
  if (code.type !== 'fence') return undefined;
  if (languages.has(code.language)) return readCodeText(text, code, false);
  if (code.language !== '' || !MAY_BEGIN.test(text.slice(code.content.start, code.content.end))) return undefined;
  const read = readCodeText(text, code, false);
  return looksLikeDockerfile(read.text) ? read : undefined;
}

const MAY_BEGIN = /FROM /;
const BASE = /^(?:FROM|ARG) \S/; // "FROM nginx:latest"
const CAPITALS = /^[A-Z]+(?= )/; // "COPY"

/** Returns whether a code block without a language is a Dockerfile. In database queries, other words follow FROM. */
function looksLikeDockerfile(text: string): boolean {
  const lines = text.split('\n').filter((line) => line !== '' && !line.startsWith('#'));
  return (
    BASE.test(lines[0] ?? '') && lines.slice(1).some((line) => instructions.includes(CAPITALS.exec(line)?.[0] ?? ''))
  );
}
