import {
  commands,
  type Disposable,
  type Tab,
  TabInputCustom,
  TabInputText,
  type TextDocumentShowOptions,
  type TextEditor,
  type Uri,
  window,
} from 'vscode';

/**
 * Shows notes in the editor and group where they are open, even as a hidden tab. VS Code would open them again in the active
 * group, as text. If they are not open, `options` apply. Returns `undefined` if a custom editor shows them, which has no
 * cursor for extensions.
 */
export async function showNotes(uri: Uri, options: TextDocumentShowOptions = {}): Promise<TextEditor | undefined> {
  const tab = tabOf(uri);
  const shown = { ...options, ...(tab && { viewColumn: tab.group.viewColumn }) };
  if (!(tab?.input instanceof TabInputCustom)) return window.showTextDocument(uri, shown);
  const { viewColumn, preserveFocus } = shown;
  await commands.executeCommand('vscode.openWith', uri, tab.input.viewType, { viewColumn, preserveFocus });
  return undefined;
}

/** Returns the tab where `showNotes` shows a custom editor of the file; `undefined` if it shows text. */
export function customTabOf(uri: Uri): Tab | undefined {
  const tab = tabOf(uri);
  return tab?.input instanceof TabInputCustom ? tab : undefined;
}

/** Calls back whenever custom editors were opened or closed, or another tab is active while there are any. */
export function onCustomTabs(call: () => void): Disposable {
  let before = '';
  return window.tabGroups.onDidChangeTabs(() => {
    const tabs = window.tabGroups.all.flatMap((group) => group.tabs);
    const custom = tabs.flatMap(({ input, isActive }) =>
      input instanceof TabInputCustom ? [`${input.viewType} ${input.uri} ${isActive}`] : [],
    );
    const now = custom.join();
    if (now !== before) call();
    before = now;
  });
}

/**
 * Returns the tab that shows a file: a visible text, which can reveal a line, else the active tab, else any text in
 * the active group first, else any custom editor.
 */
function tabOf(uri: Uri): Tab | undefined {
  const { all, activeTabGroup } = window.tabGroups;
  const tabs = [activeTabGroup, ...all].flatMap((group) => group.tabs).filter((tab) => isOf(tab, uri));
  const texts = tabs.filter(({ input }) => input instanceof TabInputText);
  const active = tabs.find((tab) => tab === activeTabGroup.activeTab);
  return texts.find(({ isActive }) => isActive) ?? active ?? texts[0] ?? tabs[0];
}

function isOf({ input }: Tab, uri: Uri): boolean {
  const hasFile = input instanceof TabInputText || input instanceof TabInputCustom;
  return hasFile && input.uri.toString() === uri.toString();
}
