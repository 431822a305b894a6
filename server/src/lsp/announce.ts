import type { Connection } from 'vscode-languageserver';
import { announcedFrom, type Reading, readingNotification } from '../protocol/watch';
import { inLaterTurn } from './turns';

/** Tells the client which file is read, before it is, so that it knows where a server stopped that answers no more. */
export async function announced<Result>(
  connection: Connection,
  uri: string,
  text: string | undefined,
  read: () => Promise<Result>,
): Promise<Result> {
  if (text === undefined || text.length < announcedFrom) return read();
  await tell({ uri });
  // The message leaves in a turn of its own.
  await new Promise<void>((settle) => inLaterTurn(settle));
  try {
    return await read();
  } finally {
    await tell({});
  }

  function tell(reading: Reading): Promise<void> {
    return connection.sendNotification(readingNotification, reading);
  }
}
