import {
  type Connection,
  type ConnectionOptions,
  ErrorCodes,
  Message,
  type RequestMessage,
  ResponseError,
} from 'vscode-languageserver';

/** Internal methods that answer refused requests with an error, by the reason. */
const refusals = {
  'studyNotes/beforeInitialize': new ResponseError(ErrorCodes.ServerNotInitialized, 'the server is not initialized'),
  'studyNotes/afterShutdown': new ResponseError(ErrorCodes.InvalidRequest, 'the server was shut down'),
} as const;

/** Handles requests and notifications between `initialize` and `shutdown` only, as LSP specifies; `exit` is always handled. */
export function lifecycle(): ConnectionOptions {
  let refused: keyof typeof refusals | undefined = 'studyNotes/beforeInitialize';
  return {
    messageStrategy: {
      handleMessage(message, next) {
        if (!Message.isRequest(message)) {
          if (!refused || !Message.isNotification(message) || message.method === 'exit') next(message);
          return;
        }
        if (message.method === 'initialize' && refused === 'studyNotes/beforeInitialize') refused = undefined;
        const asked: RequestMessage = refused ? { ...message, method: refused } : message;
        if (message.method === 'shutdown') refused ??= 'studyNotes/afterShutdown';
        next(asked);
      },
    },
  };
}

/** Answers refused requests with their errors. */
export function refuseOutsideLifecycle(connection: Connection): void {
  for (const [method, error] of Object.entries(refusals)) connection.onRequest(method, () => error);
}
