import { t } from '@vscode/l10n';
import { DidChangeConfigurationNotification } from 'vscode-languageserver';
import { shownSettings } from '../../service/settings/badSetting';
import type { FolderSettings } from '../../service/settings/folderSettings';
import { readSettings, type Settings, type SettingsRead } from '../../service/settings/settings';
import { showWarning } from '../connection/showMessage';
import type { Session } from '../session';
import type { Roots } from './roots';

/** The sections of the settings of Study Notes and of the editor's own checks. */
const sections = ['studyNotes', 'markdown.validate', 'markdownlint'];

/**
 * Passes on the settings of the window and of its folders, now and after every change, and shows a warning for an invalid one
 * once. The returned function resolves when the settings that the editor has sent so far are in use.
 */
export function followSettings(
  { connection, client, answer }: Session,
  roots: Roots,
  use: (settings: Settings, folders: FolderSettings) => void,
): () => Promise<void> {
  const shown = new Set<string>();
  let taken: Promise<unknown> = Promise.resolve();

  async function warn(warning: string): Promise<void> {
    if (shown.has(warning)) return;
    shown.add(warning);
    await showWarning(connection, warning);
  }

  /** Requests the settings, or uses those that an editor without `workspace/configuration` sent. */
  async function take(sent: unknown): Promise<void> {
    const folders = roots.uris();
    const values = client.hasConfiguration ? await answer([], () => valuesFor([undefined, ...folders])) : [sent];
    const [window, ...others] = read(values) as [SettingsRead, ...SettingsRead[]];
    use(window.settings, new Map(others.map(({ settings }, n) => [folders[n] as string, settings])));
    for (const { name, reason } of shownSettings([window, ...others].flatMap(({ bad }) => bad)))
      await warn(t('The setting {0} is ignored: it {1}.', name, reason));
  }

  /** Requests the values of all sections for the window and for each folder, in this order; further values are ignored. */
  async function valuesFor(scopes: readonly (string | undefined)[]): Promise<unknown[]> {
    const items = scopes.flatMap((scopeUri) => sections.map((section) => ({ section, ...(scopeUri && { scopeUri }) })));
    const values: unknown[] = await connection.workspace.getConfiguration(items);
    return values.slice(0, items.length);
  }

  function read(values: readonly unknown[]): SettingsRead[] {
    const scopes = Math.max(1, Math.ceil(values.length / sections.length));
    return Array.from({ length: scopes }, (_, n) => {
      const [own, validate, markdownlint] = values.slice(n * sections.length);
      // Editors without such settings, such as Zed, return `null`. Their users set `initializationOptions`.
      return readSettings(own ?? client.settings, validate, markdownlint);
    });
  }

  function takeSafely(sent: unknown): void {
    taken = Promise.all([taken, answer(undefined, () => take(sent))]);
  }

  connection.onDidChangeConfiguration((change) => takeSafely(change.settings?.studyNotes));
  roots.onDidChange(() => takeSafely(client.settings));
  if (client.registersConfiguration) {
    const { type } = DidChangeConfigurationNotification;
    void answer(undefined, () => connection.client.register(type, { section: sections }));
  }
  takeSafely(client.settings);
  return async () => void (await taken);
}
