import { env, type Terminal, Uri, window, workspace } from 'vscode';

const name = 'Study Notes';

/** The terminal for the notes in a file: the one of their folder that is open still, else a new one. */
export function terminalFor(notes: Uri): Terminal {
  return openTerminal(notes) ?? newTerminal(folderOf(notes));
}

/** The name of the shell in that terminal. */
export function shellFor(notes: Uri): string {
  const terminal = openTerminal(notes);
  return terminal ? shellOf(terminal) : usualShell();
}

function openTerminal(notes: Uri): Terminal | undefined {
  const folder = folderOf(notes);
  return window.terminals.find((terminal) => isOurs(terminal, folder));
}

function isOurs({ name: its, exitStatus, creationOptions }: Terminal, folder: Uri | undefined): boolean {
  if (its !== name || exitStatus !== undefined) return false;
  const cwd = 'cwd' in creationOptions ? creationOptions.cwd : undefined;
  return (typeof cwd === 'string' ? Uri.file(cwd) : cwd)?.toString() === folder?.toString();
}

function newTerminal(cwd: Uri | undefined): Terminal {
  return window.createTerminal({ name, ...(cwd && { cwd }) });
}

/** Notes that are not saved yet, or lie where no shell can go, are at home in the workspace. */
function folderOf(notes: Uri): Uri | undefined {
  return notes.scheme === 'file' ? Uri.joinPath(notes, '..') : workspace.workspaceFolders?.[0]?.uri;
}

/** The name of the shell that runs in a terminal; of a new one, which the editor does not know yet, the usual one's. */
export function shellOf({ state }: Terminal): string {
  return state.shell ?? usualShell();
}

function usualShell(): string {
  return programName(env.shell);
}

/** "bash" of "/bin/bash", "pwsh" of "C:\\tools\\pwsh.exe". */
function programName(path: string): string {
  const file = path.split(/[\\/]/).at(-1) ?? '';
  return file.replace(/\.exe$/i, '');
}
