import { type Hover, MarkupKind } from 'vscode-languageserver-types';
import { spanInNotes } from '../blocks/codeText';
import type { Notebook } from '../notes/model/notebook';
import { composeIn } from '../shell/compose/code';
import { dockerfileIn } from '../shell/dockerfile/code';
import { commonImages, imagesSource } from '../shell/images';
import type { Specifications } from '../shell/specifications';
import { lineEndAt, lineStartAt } from '../text/lines';
import { type Span, slice, span } from '../text/span';
import type { Candidate } from './candidate';
import { placeInCode } from './codeAt';
import { itemsOf } from './commandItems';
import { argumentOffers } from './commandOffers';
import { explainImage } from './explain/image';
import { rangeOf } from './range';

/** Matches a line up to an image, its last word: "FROM --platform=linux/amd64 node:22", "image: nginx". */
const fromImage = /^[ \t]*FROM[ \t]+(?:--\S+[ \t]+)*([^\s-]\S*)?$/i;
const composeImage = /^[ \t]*image:[ \t]+["']?([^\s"'#]*)$/;
const restOfImage = /[^\s"'#]*/y;

/**
 * Returns the images for `FROM` of a Dockerfile and `image` of a compose file, those in commands of the notes first.
 */
export function imageCompletion(notebook: Notebook, at: number, specifications: Specifications): Candidate[] {
  const image = imageSpanAt(notebook, at);
  if (!image) return [];
  return itemsOf(notebook, image, argumentOffers({ name: 'IMAGE', kind: 'image' }, notebook, at, specifications));
}

/** Returns the hover of an image in notes; `undefined` elsewhere. */
export function hoverImage(notebook: Notebook, at: number, specifications: Specifications): Hover | undefined {
  const image = imageSpanAt(notebook, at);
  const name = image && slice(notebook.text, image);
  const stages = stagesIn(placeInCode(notebook, at, dockerfileIn)?.code.text ?? '');
  const value = name && !stages.has(name) ? explainImage(name, commonImages(specifications)) : undefined;
  if (!image || !value) return undefined;
  return { contents: { kind: MarkupKind.Markdown, value }, range: rangeOf(notebook.lines, image) };
}

/** Returns the name of the specification of images if an image is expected at the cursor and that specification is not loaded. */
export function missingImages(
  notebook: Notebook,
  specifications: Specifications,
  at: number | undefined,
): readonly string[] {
  if (at === undefined || specifications.has(imagesSource)) return [];
  return imageSpanAt(notebook, at) ? [imagesSource] : [];
}

const stageName = /^[ \t]*FROM[ \t]+\S.*[ \t]AS[ \t]+(\S+)[ \t]*$/gim; // "FROM node:22 AS build"

/** Returns the names of a Dockerfile's stages, which `FROM` can refer to like images. */
function stagesIn(dockerfile: string): ReadonlySet<string> {
  return new Set(Array.from(dockerfile.matchAll(stageName), ([, name = '']) => name));
}

/** Returns the span of the image at the cursor, which may be empty. */
function imageSpanAt(notebook: Notebook, at: number): Span | undefined {
  return (
    imageSpanIn(placeInCode(notebook, at, dockerfileIn), fromImage) ??
    imageSpanIn(placeInCode(notebook, at, composeIn), composeImage)
  );
}

function imageSpanIn(place: ReturnType<typeof placeInCode>, pattern: RegExp): Span | undefined {
  if (!place) return undefined;
  const { code, at } = place;
  const line = code.text.slice(lineStartAt(code.text, at), at);
  const written = pattern.exec(line);
  if (!written) return undefined;
  restOfImage.lastIndex = at;
  const rest = restOfImage.exec(code.text.slice(0, lineEndAt(code.text, at)))?.[0] ?? '';
  return spanInNotes(code, span(at - (written[1] ?? '').length, at + rest.length));
}
