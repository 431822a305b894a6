import type { Location, WorkspaceSymbol } from 'vscode-languageserver-types';
import { type Sample, samplesIn } from '../course/plan/pace';
import type { Syllabus } from '../course/syllabus/syllabus';
import { type Search, search } from '../editor/outline/search';
import { closedTree } from '../editor/outline/tree';
import { workspaceSymbols } from '../editor/outline/workspaceSymbols';
import type { Notes } from '../notes/model/notes';
import type { NotesTree } from '../protocol';

/** The stored data of closed notes: plain data, in strings, which use less memory than objects. */
export interface StoredNotes {
  /** The key of the syllabi with which they were read. */
  readonly syllabi: string;
  /** The names of the symbols, one per line. */
  readonly names: string;
  /** The symbols without names, including those of linked files, one per line. */
  readonly symbols: string;
  /** The samples of the author's pace. */
  readonly samples: readonly Sample[];
  /** The row in the tree. */
  readonly row: NotesTree;
}

/** The stored data of a file that was read. It is valid for the same text, options and syllabi. */
export interface StoredReading {
  /** The key of the options with which it was read. */
  readonly options: string;
  /** `null` for a file that is not notes. */
  readonly notes: StoredNotes | null;
}

/** Returns the data of notes to store. */
export function storedNotes(notes: Notes, uri: string, syllabus: Syllabus, syllabi: string): StoredNotes {
  const symbols = workspaceSymbols(notes, uri, search(''));
  return {
    syllabi,
    names: symbols.map(({ name }) => name.replace(LINE_END, ' ')).join('\n'),
    symbols: symbols.map((symbol) => lineOf(symbol, uri)).join('\n'),
    samples: samplesIn(notes, syllabus),
    row: JSON.parse(JSON.stringify(closedTree(notes, uri, syllabus))),
  };
}

/** Returns the symbols that match a search. Only these are parsed. */
export function symbolsIn({ names, symbols }: StoredNotes, uri: string, { finds }: Search): WorkspaceSymbol[] {
  if (symbols === '') return [];
  const lines = symbols.split('\n');
  return names.split('\n').flatMap((name, n) => (finds(name) ? symbolOf(name, lines[n] as string, uri) : []));
}

const LINE_END = /[\r\n]/g;

/** Encodes a symbol compactly; `notes` is the URI of the notes, which is omitted if the symbol is in them. */
function lineOf({ kind, containerName, location, data }: WorkspaceSymbol, notesUri: string): string {
  const { start, end } = (location as Location).range;
  const place = [start.line, start.character, end.line, end.character];
  const file = location.uri === notesUri ? [] : [location.uri];
  const rest = data ? [file[0], data] : file;
  const line = JSON.stringify([kind, containerName, ...place, ...rest]);
  return line.replace(WIDE, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

// Wide characters are escaped, since a JavaScript string with a single one uses two bytes per character.
const WIDE = /[\u0100-\uffff]/g;

function symbolOf(name: string, packed: string, notesUri: string): WorkspaceSymbol {
  const [kind, containerName, startLine, startCharacter, endLine, endCharacter, file, data] = JSON.parse(packed);
  const uri = file ?? notesUri;
  const start = { line: startLine, character: startCharacter };
  const end = { line: endLine, character: endCharacter };
  return { name, kind, containerName, location: { uri, range: { start, end } }, ...(data && { data }) };
}
