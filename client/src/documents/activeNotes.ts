import {
  Disposable,
  type Position,
  TabInputCustom,
  TabInputText,
  TabInputWebview,
  type TextEditor,
  type Uri,
  window,
  workspace,
} from 'vscode';
import { fileName } from '../names/fileName';

/** The URI scheme of the explanations of lines and files, which are not notes. */
export const EXPLANATION_SCHEME = 'study-notes-line';

/** The notes of a command, and the cursor in them. */
export interface LastActiveNotes {
  readonly uri: Uri;
  /** The cursor now, or when the notes were last active; `undefined` if they have not been active. */
  readonly cursor: Position | undefined;
}

/** The last editor of Markdown that was active. */
let lastEditor: TextEditor | undefined;
let notesOfActiveOverview: () => Uri | undefined = () => undefined;

/** Tracks the notes that were active last. `activeOverview` returns the notes of the active overview. */
export function trackActiveNotes(activeOverview: () => Uri | undefined): Disposable {
  notesOfActiveOverview = activeOverview;
  const remember = (editor: TextEditor | undefined): void => {
    if (editor && isNotesEditor(editor)) lastEditor = editor;
  };
  remember(window.activeTextEditor);
  return Disposable.from(
    window.onDidChangeActiveTextEditor(remember),
    new Disposable(() => {
      lastEditor = undefined;
      notesOfActiveOverview = () => undefined;
    }),
  );
}

/**
 * Returns the active Markdown file, also if its overview or preview is active; else the last active one that is still
 * open. `undefined` if there is none.
 */
export function lastActiveNotes(): LastActiveNotes | undefined {
  const editor = window.activeTextEditor;
  if (editor && isNotesEditor(editor)) return { uri: editor.document.uri, cursor: editor.selection.active };
  const edited = fileOfCustomEditor();
  // A custom editor does not report its cursor, and that of an earlier text editor may be anywhere by now.
  if (edited) return { uri: edited, cursor: visibleCursorIn(edited) };
  const shown = fileOfWebview();
  if (shown) return { uri: shown, cursor: cursorIn(shown) };
  const last = lastEditor?.document.uri;
  return last && isOpen(last) ? { uri: last, cursor: cursorIn(last) } : undefined;
}

/** Returns the Markdown file of the active tab, in whatever editor, overview or preview; `undefined` for another tab. */
export function activeFile(): Uri | undefined {
  const editor = window.activeTextEditor;
  if (editor) return isNotesEditor(editor) ? editor.document.uri : undefined;
  return fileOfCustomEditor() ?? fileOfWebview();
}

/** Calls back whenever another file may be in front. */
export function onDidChangeActiveFile(call: () => void): Disposable {
  return Disposable.from(
    window.onDidChangeActiveTextEditor(call),
    window.tabGroups.onDidChangeTabs(call),
    window.tabGroups.onDidChangeTabGroups(call),
  );
}

/** Returns whether an editor shows a file that may be notes. */
function isNotesEditor({ document }: TextEditor): boolean {
  return document.languageId === 'markdown' && document.uri.scheme !== EXPLANATION_SCHEME;
}

/** Returns the Markdown file in the active custom editor, such as the rich one of VS Code; `undefined` for another tab. */
function fileOfCustomEditor(): Uri | undefined {
  const input = window.tabGroups.activeTabGroup.activeTab?.input;
  return input instanceof TabInputCustom && !isPreview(input) && isMarkdown(input.uri) ? input.uri : undefined;
}

function isMarkdown(uri: Uri): boolean {
  if (uri.scheme === EXPLANATION_SCHEME) return false;
  const open = workspace.textDocuments.find((document) => document.uri.toString() === uri.toString());
  return open ? open.languageId === 'markdown' : uri.path.endsWith('.md');
}

/** Returns whether a custom editor is the Markdown preview in the tab of the file. */
function isPreview({ viewType }: TabInputCustom): boolean {
  return viewType === 'vscode.markdown.preview.editor';
}

/** Returns the URI of the notes whose overview or preview is active; `undefined` for another tab. */
function fileOfWebview(): Uri | undefined {
  const tab = window.tabGroups.activeTabGroup.activeTab;
  if (tab?.input instanceof TabInputCustom) return isMarkdown(tab.input.uri) ? tab.input.uri : undefined;
  if (!(tab?.input instanceof TabInputWebview)) return undefined;
  return (
    notesOfActiveOverview() ?? (tab.input.viewType.endsWith('markdown.preview') ? previewed(tab.label) : undefined)
  );
}

/** Finds the file of a preview by the tab's label, "Preview notes.md": the extension API does not provide its URI. */
function previewed(label: string): Uri | undefined {
  const isNamed = (uri: Uri) => label.endsWith(` ${fileName(uri)}`);
  const last = lastEditor?.document.uri;
  return last && isNamed(last) ? last : openUris().find(isNamed);
}

function cursorIn(uri: Uri): Position | undefined {
  const isLast = lastEditor?.document.uri.toString() === uri.toString();
  return visibleCursorIn(uri) ?? (isLast ? lastEditor?.selection.active : undefined);
}

function visibleCursorIn(uri: Uri): Position | undefined {
  return window.visibleTextEditors.find(({ document }) => document.uri.toString() === uri.toString())?.selection.active;
}

function isOpen(uri: Uri): boolean {
  return openUris().some((open) => open.toString() === uri.toString());
}

function openUris(): readonly Uri[] {
  const tabs = window.tabGroups.all.flatMap((group) => group.tabs);
  return tabs.flatMap(({ input }) =>
    input instanceof TabInputText || input instanceof TabInputCustom ? input.uri : [],
  );
}
