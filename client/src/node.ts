import type { ExtensionContext } from 'vscode';
import { type BaseLanguageClient, LanguageClient, TransportKind } from 'vscode-languageclient/node';
import { activateWith, type StudyNotes } from './activate';
import { diskFiles } from './storage/diskFiles';

/** Activates the extension in VS Code with Node.js: on a desktop or a remote machine. */
export function activate(context: ExtensionContext): StudyNotes {
  const server = { module: context.asAbsolutePath('dist/server.js'), transport: TransportKind.ipc };
  const debug = { ...server, options: { execArgv: ['--nolazy', '--inspect=6009'] } };
  return activateWith(
    context,
    (options) => new LanguageClient('studyNotes', 'Study Notes', { run: server, debug }, options),
    { hasTerminal: true, replaceServer, disk: diskFiles },
  );
}

/** Kills the server's process; the client then starts another one. A server that does not respond ignores a request to stop. */
async function replaceServer(client: BaseLanguageClient): Promise<void> {
  if (client instanceof LanguageClient) client.serverProcess?.kill('SIGKILL');
}
