import { t } from '@vscode/l10n';
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

// Imports the parts of the library separately: its main module includes a client that requests the tags of images from
// a registry.
const offline = { getTags: () => Promise.resolve([]) } as Pick<DockerRegistryClient, 'getTags'> as DockerRegistryClient;
const words = new MarkdownDocumentation();
const hovers = new DockerHover(words, new PlainTextDocumentation());

/**
 * The kinds of proposals by their LSP numbers. The flags of the library are not used, since it knows fewer than we do.
 */
const kinds: ReadonlyMap<number | undefined, Proposal['kind']> = new Map([
  [6, 'variable'],
  [14, 'instruction'],
  [18, 'stage'],
  [19, 'folder'],
]);

/** A problem that the library reports, with its name: `UNKNOWN_INSTRUCTION`. */
export interface Fault {
  readonly name: string;
  readonly span: Span;
}

/**
 * Returns the instructions, stages, variables and folders that fit at a place of a Dockerfile whose lines are not
 * indented.
 */
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
  // The help of a variable is its plain value, that of an instruction is Markdown.
  return typeof hover.contents === 'string' ? t('Value here: {0}.', code(hover.contents)) : textOf(hover.contents);
}

/** Returns all problems that the library finds in a Dockerfile whose lines are not indented. */
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

/**
 * Returns whether stages refer to each other in a cycle. A stage that has the name of its own image counts, too: `FROM
 * node AS node`.
 */
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
