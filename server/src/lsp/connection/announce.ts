import type { Connection } from 'vscode-languageserver';
import { ANNOUNCED_FROM, READING_NOTIFICATION, type Reading } from '../../protocol/watch';
import { inLaterTurn } from '../scheduling/turns';

/** Notifies the client of a file before it is read, so that the client can name it if the server stops responding. */
export async function announced<Result>(
  connection: Connection,
  uri: string,
  text: string | undefined,
  read: () => Promise<Result>,
): Promise<Result> {
  if (text === undefined || text.length < ANNOUNCED_FROM) return read();
  await notify({ uri });
  // The message is sent in a turn of the event loop before the reading starts.
  await new Promise<void>((settle) => inLaterTurn(settle));
  try {
    return await read();
  } finally {
    await notify({});
  }

  function notify(reading: Reading): Promise<void> {
    return connection.sendNotification(READING_NOTIFICATION, reading);
  }
}
