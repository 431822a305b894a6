import { t } from '@vscode/l10n';
import { type Hover, MarkupKind } from 'vscode-languageserver-types';
import { rangeOf } from '../../answers/range';
import { spanInNotes } from '../../markdown/code/codeText';
import { joinNames } from '../../text/language';
import { lineEndAt, lineStartAt } from '../../text/lines';
import { type Span, span, touches } from '../../text/span';
import { type Command, nameOf } from '../catalog/specification';
import type { Specifications } from '../catalog/specifications';
import type { CodeHost } from '../codeHost';
import { placeInCode } from '../cursor/codeAt';
import { explainValue } from '../explain/value';
import { composeIn } from './code';
import { COMPOSE_SOURCE, keyKnown } from './keys';
import { yamlKeys, yamlPlaceAt } from './yaml';

/** Explains the key at the cursor, the key of the value there, or the item of a list, in a code block with a compose file. */
export function hoverCompose(host: CodeHost, at: number, specifications: Specifications): Hover | undefined {
  const place = placeInCode(host, at, composeIn);
  const composeFile = specifications.get(COMPOSE_SOURCE);
  if (!place || !composeFile) return undefined;
  const { text } = place.code;
  const found = keyHelpAt(text, place.at, composeFile) ?? itemHelpAt(text, place.at, composeFile);
  if (!found) return undefined;
  return {
    contents: { kind: MarkupKind.Markdown, value: found.help },
    range: rangeOf(host.lines, spanInNotes(place.code, found.span)),
  };
}

interface Help {
  readonly span: Span;
  readonly help: string;
}

function keyHelpAt(text: string, at: number, composeFile: Command): Help | undefined {
  const key = yamlKeys(text).find(
    ({ span, value }) => touches(span, at) || (value.start < value.end && touches(value, at)),
  );
  const known = key && keyKnown(key, composeFile);
  return known && { span: key.span, help: composeKeyHelp(known) };
}

/** Matches a list item that is one word and not a key: `- "8080:80"`, `- ./html:/srv # pages`. */
const LIST_ITEM = /^([ \t]*-[ \t]+["']?)([^\s"'#]*[^\s"'#:])["']?[ \t]*(?:[ \t]#.*)?$/;

/** Returns the explanation of an item if it can be parsed; else that of the key of its list. */
function itemHelpAt(text: string, at: number, composeFile: Command): Help | undefined {
  const start = lineStartAt(text, at);
  const [, front = '', item] = LIST_ITEM.exec(text.slice(start, lineEndAt(text, at))) ?? [];
  if (item === undefined) return undefined;
  const own = span(start + front.length, start + front.length + item.length);
  const parent = touches(own, at) ? yamlPlaceAt(text, own.start)?.parent : undefined;
  const known = parent && keyKnown(parent, composeFile);
  return known && { span: own, help: explainValue(item, known.args?.[0], []) ?? composeKeyHelp(known) };
}

/** Returns Markdown with the description of a key, its predefined values and an example. */
export function composeKeyHelp(known: Command): string {
  const values = (known.args?.[0]?.values ?? []).map(({ name }) => `\`${name}\``);
  return [
    `**${nameOf(known)}**`,
    known.about,
    values.length > 0 && t('Values: {0}.', joinNames(values)),
    known.example && `\`\`\`yaml\n${known.example.line}\n\`\`\``,
  ]
    .filter(Boolean)
    .join('\n\n');
}
