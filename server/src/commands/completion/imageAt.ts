import { type Hover, MarkupKind } from 'vscode-languageserver-types';
import type { Candidate } from '../../answers/candidate';
import { rangeOf } from '../../answers/range';
import { spanInNotes } from '../../markdown/code/codeText';
import { lineEndAt, lineStartAt } from '../../text/lines';
import { type Span, slice, span } from '../../text/span';
import { commonImages, IMAGES_SOURCE } from '../catalog/images';
import type { Specifications } from '../catalog/specifications';
import type { CodeHost } from '../codeHost';
import { composeIn } from '../compose/code';
import { placeInCode } from '../cursor/codeAt';
import { dockerfileIn } from '../dockerfile/code';
import { explainImage } from '../explain/image';
import { itemsOf } from './commandItems';
import { argumentOffers } from './commandOffers';

/** Matches a line up to an image, its last word: "FROM --platform=linux/amd64 node:22", "image: nginx". */
const FROM_IMAGE = /^[ \t]*FROM[ \t]+(?:--\S+[ \t]+)*([^\s-]\S*)?$/i;
const COMPOSE_IMAGE = /^[ \t]*image:[ \t]+["']?([^\s"'#]*)$/;
const REST_OF_IMAGE = /[^\s"'#]*/y;

/**
 * Returns the images for `FROM` of a Dockerfile and `image` of a compose file, those in commands of the notes first.
 */
export function imageCompletion(host: CodeHost, at: number, specifications: Specifications): Candidate[] {
  const image = imageSpanAt(host, at);
  if (!image) return [];
  return itemsOf(host, image, argumentOffers({ name: 'IMAGE', kind: 'image' }, host, at, specifications));
}

/** Returns the hover of an image in notes; `undefined` elsewhere. */
export function hoverImage(host: CodeHost, at: number, specifications: Specifications): Hover | undefined {
  const image = imageSpanAt(host, at);
  const name = image && slice(host.text, image);
  const stages = stagesIn(placeInCode(host, at, dockerfileIn)?.code.text ?? '');
  const value = name && !stages.has(name) ? explainImage(name, commonImages(specifications)) : undefined;
  if (!image || !value) return undefined;
  return { contents: { kind: MarkupKind.Markdown, value }, range: rangeOf(host.lines, image) };
}

/** Returns the name of the specification of images if an image is expected at the cursor and that specification is not loaded. */
export function missingImages(
  host: CodeHost,
  specifications: Specifications,
  at: number | undefined,
): readonly string[] {
  if (at === undefined || specifications.has(IMAGES_SOURCE)) return [];
  return imageSpanAt(host, at) ? [IMAGES_SOURCE] : [];
}

const STAGE_NAME = /^[ \t]*FROM[ \t]+\S.*[ \t]AS[ \t]+(\S+)[ \t]*$/gim; // "FROM node:22 AS build"

/** Returns the names of a Dockerfile's stages, which `FROM` can refer to like images. */
function stagesIn(dockerfile: string): ReadonlySet<string> {
  return new Set(Array.from(dockerfile.matchAll(STAGE_NAME), ([, name = '']) => name));
}

/** Returns the span of the image at the cursor, which may be empty. */
function imageSpanAt(host: CodeHost, at: number): Span | undefined {
  return (
    imageSpanIn(placeInCode(host, at, dockerfileIn), FROM_IMAGE) ??
    imageSpanIn(placeInCode(host, at, composeIn), COMPOSE_IMAGE)
  );
}

function imageSpanIn(place: ReturnType<typeof placeInCode>, pattern: RegExp): Span | undefined {
  if (!place) return undefined;
  const { code, at } = place;
  const line = code.text.slice(lineStartAt(code.text, at), at);
  const written = pattern.exec(line);
  if (!written) return undefined;
  REST_OF_IMAGE.lastIndex = at;
  const rest = REST_OF_IMAGE.exec(code.text.slice(0, lineEndAt(code.text, at)))?.[0] ?? '';
  return spanInNotes(code, span(at - (written[1] ?? '').length, at + rest.length));
}
