import type { BaseLanguageClient } from 'vscode-languageclient';

/** "Restart Server": for when the server has died too often to be started again by itself. */
export async function restartServer(client: BaseLanguageClient): Promise<void> {
  // A server that does not answer is ended all the same.
  if (client.needsStop()) await client.stop().catch(() => undefined);
  await client.start();
}
