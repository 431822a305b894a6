import {
  Disposable,
  type Position,
  TabInputCustom,
  TabInputText,
  TabInputWebview,
  type TextEditor,
  Uri,
  window,
} from 'vscode';
import { fileName } from './fileName';
import { GOAL_SCHEME } from './plan/goalScheme';

/** The notes of a command, and the cursor in them. */
export interface NotesInFront {
  readonly uri: Uri;
  /** The cursor now, or when the notes were last active; `undefined` if they have not been active. */
  readonly cursor: Position | undefined;
}

/** The last editor of Markdown that was active. */
let lastEditor: TextEditor | undefined;
let overviewInFront: () => Uri | undefined = () => undefined;

/** Tracks the notes that were active last. `activeOverview` returns the notes of the active overview. */
export function followNotesInFront(activeOverview: () => Uri | undefined): Disposable {
  overviewInFront = activeOverview;
  const remember = (editor: TextEditor | undefined): void => {
    if (editor && isNotesEditor(editor)) lastEditor = editor;
  };
  remember(window.activeTextEditor);
  return Disposable.from(
    window.onDidChangeActiveTextEditor(remember),
    new Disposable(() => {
      lastEditor = undefined;
      overviewInFront = () => undefined;
    }),
  );
}

/**
 * Returns the active Markdown file, also if its overview, goal page or preview is active; else the last active one that is still
 * open. `undefined` if there is none.
 */
export function notesInFront(): NotesInFront | undefined {
  const editor = window.activeTextEditor;
  if (editor && isNotesEditor(editor)) return { uri: editor.document.uri, cursor: editor.selection.active };
  const shown = shownInFront();
  if (shown) return { uri: shown, cursor: cursorIn(shown) };
  const last = lastEditor?.document.uri;
  return last && isOpen(last) ? { uri: last, cursor: cursorIn(last) } : undefined;
}

/** Returns whether an editor shows notes. Goal pages are Markdown, too. */
function isNotesEditor({ document }: TextEditor): boolean {
  return document.languageId === 'markdown' && document.uri.scheme !== GOAL_SCHEME;
}

/** Returns the URI of the notes whose overview, goal page or preview is active; `undefined` for another tab. */
function shownInFront(): Uri | undefined {
  const document = window.activeTextEditor?.document;
  if (document?.uri.scheme === GOAL_SCHEME) return Uri.parse(document.uri.query);
  const tab = window.tabGroups.activeTabGroup.activeTab;
  if (tab?.input instanceof TabInputCustom && tab.input.uri.path.endsWith('.md')) return tab.input.uri;
  if (!(tab?.input instanceof TabInputWebview)) return undefined;
  return overviewInFront() ?? (tab.input.viewType.endsWith('markdown.preview') ? previewed(tab.label) : undefined);
}

/** Finds the file of a preview by the tab's label, "Preview notes.md": the extension API does not provide its URI. */
function previewed(label: string): Uri | undefined {
  const isNamed = (uri: Uri) => label.endsWith(` ${fileName(uri)}`);
  const last = lastEditor?.document.uri;
  return last && isNamed(last) ? last : openUris().find(isNamed);
}

function cursorIn(uri: Uri): Position | undefined {
  const editors = [...window.visibleTextEditors, ...(lastEditor ? [lastEditor] : [])];
  return editors.find(({ document }) => document.uri.toString() === uri.toString())?.selection.active;
}

function isOpen(uri: Uri): boolean {
  return openUris().some((open) => open.toString() === uri.toString());
}

function openUris(): readonly Uri[] {
  const tabs = window.tabGroups.all.flatMap((group) => group.tabs);
  return tabs.flatMap(({ input }) => (input instanceof TabInputText ? input.uri : []));
}
