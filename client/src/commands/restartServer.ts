import type { BaseLanguageClient } from 'vscode-languageclient';

/** "Restart Server": starts a server that is no longer restarted automatically, because it stopped too often. */
export async function restartServer(client: BaseLanguageClient): Promise<void> {
  // A server that does not respond is killed, although `stop` rejects.
  if (client.needsStop()) await client.stop().catch(() => undefined);
  await client.start();
}
