import { env, type Terminal, Uri, window, workspace } from 'vscode';

const NAME = 'Study Notes';

/** Returns the open terminal for the folder of notes; `undefined` if there is none. */
export function openTerminal(notes: Uri): Terminal | undefined {
  const folder = folderOf(notes);
  return window.terminals.find((terminal) => isOurs(terminal, folder));
}

function isOurs({ name: its, exitStatus, creationOptions }: Terminal, folder: Uri | undefined): boolean {
  if (its !== NAME || exitStatus !== undefined) return false;
  const cwd = 'cwd' in creationOptions ? creationOptions.cwd : undefined;
  return (typeof cwd === 'string' ? Uri.file(cwd) : cwd)?.toString() === folder?.toString();
}

/** Opens a terminal in the folder of notes. */
export function newTerminal(notes: Uri): Terminal {
  const cwd = folderOf(notes);
  return window.createTerminal({ name: NAME, ...(cwd && { cwd }) });
}

/** Returns the folder for a terminal: that of the notes, or the workspace for notes that are unsaved or not on a disk. */
function folderOf(notes: Uri): Uri | undefined {
  return notes.scheme === 'file' ? Uri.joinPath(notes, '..') : workspace.workspaceFolders?.[0]?.uri;
}

/** Matches the names of shells with shell integration, as reported by the editor. */
const INTEGRATED_SHELLS = /^(?:bash|gitbash|zsh|fish|pwsh)$/;

/**
 * Returns the name of the shell in a terminal, as reported by the editor; for a new terminal or `undefined`, that of the
 * default shell. Bash 3.2 of macOS does not support bracketed paste and is treated as `sh`.
 */
export function shellOf(terminal: Pick<Terminal, 'state' | 'shellIntegration'> | undefined): string {
  const reported = terminal?.state.shell;
  // At the first prompt, the editor may still name a program of the startup files, such as `node`.
  const isPassing = terminal?.shellIntegration && reported && !INTEGRATED_SHELLS.test(reported);
  const shell = reported && !isPassing ? reported : programName(env.shell);
  return shell === 'bash' && isMac() ? 'sh' : shell;
}

/** Returns whether terminals run on macOS: the extension host runs on the same machine. Browsers have no terminals. */
function isMac(): boolean {
  const { process } = globalThis as { process?: { platform?: string } };
  return process?.platform === 'darwin';
}

/** Returns the name of a program: "bash" of "/bin/bash", "pwsh" of "C:\\tools\\pwsh.exe". */
function programName(path: string): string {
  const file = path.split(/[\\/]/).at(-1) ?? '';
  return file.replace(/\.exe$/i, '');
}
