import { DockerfileParser } from 'dockerfile-ast';
import { DockerAssist } from 'dockerfile-language-service/lib/dockerAssist';
import { DockerHover } from 'dockerfile-language-service/lib/dockerHover';
import { MarkdownDocumentation } from 'dockerfile-language-service/lib/dockerMarkdown';
import { PlainTextDocumentation } from 'dockerfile-language-service/lib/dockerPlainText';
import type { DockerRegistryClient } from 'dockerfile-language-service/lib/dockerRegistryClient';
import { ValidationCode, validate } from 'dockerfile-utils';
import { type LineColumn, lineColumn, offsetAt, readLines } from '../../text/lines';
import { code } from '../../text/markdown';
import { type Span, span } from '../../text/span';
import { exceedsLibraryLimits } from './limits';
import type { Proposal } from './proposal';

// The library's parts are asked one by one: as a whole it brings along what asks a registry for the tags of images.
const offline = { getTags: () => Promise.resolve([]) } as Pick<DockerRegistryClient, 'getTags'> as DockerRegistryClient;
const words = new MarkdownDocumentation();
const hovers = new DockerHover(words, new PlainTextDocumentation());

/** By their numbers in the protocol; the library's own flags are fewer than ours, and not among them. */
const kinds: ReadonlyMap<number | undefined, Proposal['kind']> = new Map([
  [6, 'variable'],
  [14, 'instruction'],
  [18, 'stage'],
  [19, 'folder'],
]);

/** A problem that the library reports, by its name: `UNKNOWN_INSTRUCTION`. */
export interface Fault {
  readonly name: string;
  readonly span: Span;
}

/** The instructions, stages, variables and folders that fit at a place of a Dockerfile whose lines are not indented. */
export function libraryProposals(text: string, at: number): readonly Proposal[] {
  const document = documentOf(text);
  const found = answered(text, () =>
    new DockerAssist(document, offline, { deprecatedSupport: true }).computeProposals(document.positionAt(at)),
  );
  if (!Array.isArray(found)) return [];
  return found.flatMap(({ label, kind, textEdit, data, documentation, deprecated }) => {
    const known = kinds.get(kind);
    if (!known || !textEdit || !('range' in textEdit)) return [];
    return {
      kind: known,
      text: label,
      about: typeof documentation === 'string' ? documentation : '',
      help: typeof data === 'string' ? textOf(words.getMarkdown(data)?.contents) : '',
      replaced: span(document.offsetAt(textEdit.range.start), at),
      deprecated: deprecated === true,
    };
  });
}

/** Returns the library's help for the instruction, directive or variable at a place, as Markdown. */
export function libraryHelp(text: string, at: number): string | undefined {
  const hover = answered(text, () => hovers.onHover(text, documentOf(text).positionAt(at), ['markdown']));
  if (!hover) return undefined;
  // A variable's value comes bare, words on an instruction come as Markdown.
  return typeof hover.contents === 'string' ? `Value here: ${code(hover.contents)}.` : textOf(hover.contents);
}

/** All that the library finds wrong with a Dockerfile whose lines are not indented. */
export function libraryFaults(text: string): readonly Fault[] {
  const lines = readLines(text);
  return (answered(text, () => validate(text)) ?? []).map(({ code, range }) => ({
    name: ValidationCode[Number(code)] ?? '',
    span: span(offsetAt(lines, text, range.start), offsetAt(lines, text, range.end)),
  }));
}

/**
 * Calls the library; returns `undefined` if it throws, as it does on some unfinished texts, or if it must not be called: it does
 * not terminate for stages that refer to each other in a cycle, and is slow for some texts.
 */
function answered<T>(text: string, ask: () => T): T | undefined {
  try {
    return exceedsLibraryLimits(text) || hasCircle(text) ? undefined : ask();
  } catch {
    return undefined;
  }
}

/** A stage counts as one that is based on a later one, as soon as that has the name of its image: `FROM node AS base`. */
function hasCircle(text: string): boolean {
  const stages = DockerfileParser.parse(text).getFROMs();
  const names = stages.map((stage) => stage.getBuildStage());
  return stages.some((stage, n) => {
    const image = stage.getImageName();
    return image !== null && names.indexOf(image) > n;
  });
}

function documentOf(text: string) {
  const lines = readLines(text);
  return {
    uri: '',
    languageId: 'dockerfile',
    version: 0,
    lineCount: lines.starts.length,
    getText: () => text,
    positionAt: (offset: number) => lineColumn(lines, offset),
    offsetAt: (place: LineColumn) => offsetAt(lines, text, place),
  };
}

function textOf(contents: unknown): string {
  if (typeof contents === 'string') return contents;
  return typeof contents === 'object' && contents !== null && 'value' in contents ? String(contents.value) : '';
}
