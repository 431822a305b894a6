import { type Hover, MarkupKind } from 'vscode-languageserver-types';
import { spanInNotes } from '../blocks/codeText';
import type { Notebook } from '../notebook/notebook';
import { composeIn } from '../shell/compose/code';
import { composeSource, keyKnown } from '../shell/compose/keys';
import { yamlKeys } from '../shell/compose/yaml';
import { type Command, nameOf } from '../shell/specification';
import type { Specifications } from '../shell/specifications';
import { touches } from '../text/span';
import { placeInCode } from './codeAt';
import { rangeOf } from './range';

/** Help on the key under the cursor, or on the one whose value it is, in a fence that holds a compose file. */
export function hoverCompose(notebook: Notebook, at: number, specifications: Specifications): Hover | undefined {
  const place = placeInCode(notebook, at, composeIn);
  const composeFile = specifications.get(composeSource);
  if (!place || !composeFile) return undefined;
  const key = yamlKeys(place.code.text).find(
    ({ span, value }) => touches(span, place.at) || (value.start < value.end && touches(value, place.at)),
  );
  const known = key && keyKnown(key, composeFile);
  if (!known) return undefined;
  return {
    contents: { kind: MarkupKind.Markdown, value: composeKeyHelp(known) },
    range: rangeOf(notebook.lines, spanInNotes(place.code, key.span)),
  };
}

/** What a key means, the values that it knows and an example, as Markdown. */
export function composeKeyHelp(known: Command): string {
  const values = (known.args?.[0]?.values ?? []).map(({ name }) => `\`${name}\``);
  return [
    `**${nameOf(known)}**`,
    known.about,
    values.length > 0 && `One of ${values.join(', ')}.`,
    known.example && `\`\`\`yaml\n${known.example.line}\n\`\`\``,
  ]
    .filter(Boolean)
    .join('\n\n');
}
