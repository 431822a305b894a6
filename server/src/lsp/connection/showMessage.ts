/*
 * The only file that shows messages to the user, without links: VS Code renders `[label](command:...)` in them as a link, even
 * in text that quotes settings or notes. `test/repository/architecture.test.ts` checks that no other file sends them.
 */

import { type Connection, MessageType, ShowMessageNotification } from 'vscode-languageserver';
import { escapeLinks } from '../../text/escapeLinks';

/** Shows a warning, without waiting for the user, since not every editor sends a response. */
export function showWarning(connection: Connection, message: string): Promise<void> {
  return show(connection, MessageType.Warning, message);
}

/** Shows a message, without waiting for a response. */
export function showInformation(connection: Connection, message: string): Promise<void> {
  return show(connection, MessageType.Info, message);
}

function show(connection: Connection, type: MessageType, message: string): Promise<void> {
  return connection.sendNotification(ShowMessageNotification.type, { type, message: escapeLinks(message) });
}
