import { type Terminal, Uri, window, workspace } from 'vscode';

const name = 'Study Notes';

/** The terminal for the notes in a file: the one of their folder that is open still, else a new one. */
export function terminalFor(notes: Uri): Terminal {
  const folder = folderOf(notes);
  return window.terminals.find((terminal) => isOurs(terminal, folder)) ?? newTerminal(folder);
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
