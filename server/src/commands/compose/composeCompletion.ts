import { CompletionItemKind, MarkupKind } from 'vscode-languageserver-types';
import type { Candidate, Vocabulary } from '../../answers/candidate';
import { rangeOf } from '../../answers/range';
import { spanInNotes } from '../../markdown/code/codeText';
import { span, touches } from '../../text/span';
import { type Command, nameOf } from '../catalog/specification';
import type { Specifications } from '../catalog/specifications';
import type { CodeHost } from '../codeHost';
import { placeInCode } from '../cursor/codeAt';
import { composeIn } from './code';
import { composeKeyHelp } from './composeHover';
import { COMPOSE_SOURCE, keyKnown, keysKnown } from './keys';
import { type YamlKey, type YamlPlace, yamlKeys, yamlPlaceAt } from './yaml';

interface Offer {
  readonly label: string;
  readonly written: string;
  readonly kind: CompletionItemKind;
  readonly about: string;
  readonly help?: string;
  readonly vocabulary: Vocabulary;
}

/** The top-level keys that define the names used as values of other keys. */
const namedUnder: ReadonlyMap<string | undefined, string> = new Map([
  ['service', 'services'],
  ['network', 'networks'],
  ['volume', 'volumes'],
]);

const REST_OF_WORD = /[\w-]*/y; // "age" after "im"
const COLON_AFTER_KEY = /[ \t]*:/y; // ":" after "image"

/** Offers keys and values at the cursor in a code block with a compose file, as plain text. */
export function composeCompletion(host: CodeHost, at: number, specifications: Specifications): Candidate[] {
  const place = placeInCode(host, at, composeIn);
  const composeFile = specifications.get(COMPOSE_SOURCE);
  const found = place && composeFile && yamlPlaceAt(place.code.text, place.at);
  if (!found) return [];
  const { text } = place.code;
  const end = place.at + lengthAt(REST_OF_WORD, text, place.at);
  const range = rangeOf(host.lines, spanInNotes(place.code, span(found.word.start, end)));
  const hasColon = lengthAt(COLON_AFTER_KEY, text, end) > 0;
  const keys = yamlKeys(text);
  const offers = found.key
    ? valueOffers(found.key, keys, composeFile)
    : [...listOffers(found, keys, composeFile), ...keyOffers(found, keys, composeFile, hasColon)];
  return offers.map(({ label, written, kind, about, help, vocabulary }, n) => ({
    label,
    kind,
    detail: about,
    ...(help && { documentation: { kind: MarkupKind.Markdown, value: help } }),
    sortText: String(n).padStart(4, '0'),
    filterText: label,
    textEdit: { range, newText: written },
    vocabulary,
  }));
}

/** Returns the keys that the parent allows and does not contain yet. */
function keyOffers(place: YamlPlace, keys: readonly YamlKey[], composeFile: Command, hasColon: boolean): Offer[] {
  const { parent, item, word } = place;
  const given = keys.filter(
    (key) => key.parent?.span.start === parent?.span.start && key.item === item && !touches(key.span, word.end),
  );
  return (keysKnown(parent, composeFile) ?? [])
    .filter(({ names, deprecated }) => deprecated === undefined && !given.some(({ name }) => names.includes(name)))
    .map((known) => ({
      label: nameOf(known),
      written: `${nameOf(known)}${hasColon ? '' : known.commands ? ':' : ': '}`,
      kind: CompletionItemKind.Property,
      about: known.about,
      help: composeKeyHelp(known),
      vocabulary: 'words',
    }));
}

/** Offers the values of a list: `depends_on:`, `- db`. */
function listOffers({ parent, item, word }: YamlPlace, keys: readonly YamlKey[], composeFile: Command): Offer[] {
  const begins = item !== undefined && !keys.some((key) => key.item === item && key.span.start < word.start);
  return parent && begins ? valueOffers(parent, keys, composeFile) : [];
}

function valueOffers(key: YamlKey, keys: readonly YamlKey[], composeFile: Command): Offer[] {
  const known = keyKnown(key, composeFile);
  const [argument] = known?.args ?? [];
  if (!known || !argument) return [];
  const listed = (argument.values ?? []).map(({ name }) => ({ name, vocabulary: 'words' as const }));
  const own = key.parent?.name;
  const above = namedUnder.get(argument.kind);
  const named = keys.filter(({ parent }) => parent && parent.name === above && !parent.parent).map(({ name }) => name);
  const others = named.filter((name) => name !== own).map((name) => ({ name, vocabulary: 'name' as const }));
  return [...listed, ...others].map(({ name, vocabulary }) => ({
    label: name,
    written: name,
    kind: CompletionItemKind.EnumMember,
    about: known.about,
    vocabulary,
  }));
}

function lengthAt(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0].length ?? 0;
}
