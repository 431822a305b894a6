import { type Connection, DidChangeConfigurationNotification } from 'vscode-languageserver';
import { readSettings, type Settings } from '../service/settings';
import type { Answer } from './answer';
import type { Client } from './client';

/**
 * Hands over the settings, now and after every change, and shows a bad one once, by name. Settles when the first ones
 * are in use.
 */
export async function followSettings(
  connection: Connection,
  client: Client,
  answer: Answer,
  use: (settings: Settings) => void,
): Promise<void> {
  const shown = new Set<string>();

  function warn(warning: string): void {
    if (!shown.has(warning)) connection.window.showWarningMessage(warning);
    shown.add(warning);
  }

  /** Asks for the settings; an editor that cannot be asked has sent them. */
  async function take(sent: unknown): Promise<void> {
    const value = client.hasConfiguration
      ? await answer(undefined, () => connection.workspace.getConfiguration('studyNotes'))
      : sent;
    const { settings, bad } = readSettings(value);
    for (const { name, reason } of bad) warn(`The setting ${name} is not used: it ${reason}.`);
    answer(undefined, () => use(settings));
  }

  connection.onDidChangeConfiguration((change) => take(change.settings?.studyNotes));
  if (client.registersConfiguration) {
    void connection.client.register(DidChangeConfigurationNotification.type, { section: 'studyNotes' });
  }
  await take(client.settings);
}
