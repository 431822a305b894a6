import type { Code } from '../../blocks/code';
import { type CodeText, readCodeText } from '../../blocks/codeText';

const languages = new Set(['dockerfile', 'docker', 'containerfile']);

/** The text of a fence that holds a Dockerfile or a part of one, its lines not indented; undefined for other code. */
export function dockerfileIn(text: string, code: Code): CodeText | undefined {
  return code.type === 'fence' && languages.has(code.language) ? readCodeText(text, code, false) : undefined;
}
