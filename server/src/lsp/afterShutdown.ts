import {
  type Connection,
  type ConnectionOptions,
  ErrorCodes,
  Message,
  type RequestMessage,
  ResponseError,
} from 'vscode-languageserver';

const refused = 'studyNotes/afterShutdown';

/** Rejects requests after `shutdown`, as LSP specifies; only `exit` is still handled. */
export function afterShutdown(): ConnectionOptions {
  let isShutDown = false;
  return {
    messageStrategy: {
      handleMessage(message, next) {
        if (!isShutDown) {
          isShutDown = Message.isRequest(message) && message.method === 'shutdown';
          next(message);
        } else if (Message.isRequest(message)) {
          const asked: RequestMessage = { ...message, method: refused };
          next(asked);
        } else if (!Message.isNotification(message) || message.method === 'exit') {
          next(message);
        }
      },
    },
  };
}

/** Answers requests that arrive after `shutdown` with the error InvalidRequest. */
export function refuseAfterShutdown(connection: Connection): void {
  connection.onRequest(refused, () => new ResponseError(ErrorCodes.InvalidRequest, 'the server was shut down'));
}
