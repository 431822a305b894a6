import type { BaseLanguageClient } from 'vscode-languageclient';

/** "Restart Server": for when the server has died too often to be started again by itself. */
export async function restartServer(client: BaseLanguageClient): Promise<void> {
  if (client.needsStop()) await client.stop();
  await client.start();
}
