import { type Connection, MessageType, ShowMessageNotification } from 'vscode-languageserver';

/** Shows a warning and waits for no answer: not every editor lets its user answer. */
export async function showWarning(connection: Connection, message: string): Promise<void> {
  await connection.sendNotification(ShowMessageNotification.type, { type: MessageType.Warning, message });
}
