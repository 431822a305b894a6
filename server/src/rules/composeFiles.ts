import { codeIn } from '../blocks/code';
import type { CodeText } from '../blocks/codeText';
import { perSection } from '../blocks/section';
import { composeIn, isComposeFile } from '../shell/compose/code';
import { type YamlKey, yamlKeys } from '../shell/compose/yaml';

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
