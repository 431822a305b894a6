import { codeIn } from '../../markdown/code/code';
import type { CodeText } from '../../markdown/code/codeText';
import { perSection } from '../../markdown/sections/section';
import { composeIn, isComposeFile } from './code';
import { type YamlKey, yamlKeys } from './yaml';

/** A compose file in a fence. */
export interface ComposeCode {
  /** The offsets of this text map to offsets in the section. */
  readonly code: CodeText;
  readonly keys: readonly YamlKey[];
}

/** Returns the compose files in the code blocks of a section. */
export const composeFilesIn = perSection((section): readonly ComposeCode[] =>
  codeIn(section).flatMap((each) => {
    const code = composeIn(section.text, each);
    return code && isComposeFile(code.text) ? { code, keys: yamlKeys(code.text) } : [];
  }),
);
