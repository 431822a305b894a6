import { type Connection, DidChangeConfigurationNotification } from 'vscode-languageserver';
import { readSettings, type Settings } from '../service/settings';
import type { Answer } from './answer';
import type { Client } from './client';
import { showWarning } from './warning';

/** Ours, and those that say what the editor checks by itself. */
const sections = ['studyNotes', 'markdown.validate', 'markdownlint'];

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

  async function warn(warning: string): Promise<void> {
    if (shown.has(warning)) return;
    shown.add(warning);
    await showWarning(connection, warning);
  }

  /** Asks for the settings; an editor that cannot be asked has sent them. */
  async function take(sent: unknown): Promise<void> {
    const items = sections.map((section) => ({ section }));
    const values: unknown[] = client.hasConfiguration
      ? await answer([], () => connection.workspace.getConfiguration(items))
      : [sent];
    const { settings, bad } = readSettings(values[0], values[1], values[2]);
    use(settings);
    for (const { name, reason } of bad) await warn(`The setting ${name} is not used: it ${reason}.`);
  }

  function takeSafely(sent: unknown): Promise<void> {
    return answer(undefined, () => take(sent));
  }

  connection.onDidChangeConfiguration((change) => takeSafely(change.settings?.studyNotes));
  if (client.registersConfiguration) {
    const { type } = DidChangeConfigurationNotification;
    void answer(undefined, () => connection.client.register(type, { section: sections }));
  }
  await takeSafely(client.settings);
}
