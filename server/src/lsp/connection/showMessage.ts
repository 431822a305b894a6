/*
 * The only file that shows messages to the user: VS Code makes links of `[label](command:...)` in them, also in texts that quote
 * settings or notes. `test/repository/architecture.test.ts` checks that no other file sends them.
 */

import { type Connection, MessageType, ShowMessageNotification } from 'vscode-languageserver';
import { noLinks } from '../../text/noLinks';

/** Shows a warning without waiting: not every editor lets its user answer. */
export function showWarning(connection: Connection, message: string): Promise<void> {
  return show(connection, MessageType.Warning, message);
}

/** Shows a message without waiting for an answer. */
export function showInformation(connection: Connection, message: string): Promise<void> {
  return show(connection, MessageType.Info, message);
}

function show(connection: Connection, type: MessageType, message: string): Promise<void> {
  return connection.sendNotification(ShowMessageNotification.type, { type, message: noLinks(message) });
}
