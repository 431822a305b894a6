import {
  type Connection,
  type ConnectionOptions,
  ErrorCodes,
  Message,
  type NotificationMessage,
  type RequestMessage,
  ResponseError,
} from 'vscode-languageserver';

/** Internal methods that answer refused requests with an error, by the reason. */
const refusals = {
  'studyNotes/beforeInitialize': new ResponseError(ErrorCodes.ServerNotInitialized, 'the server is not initialized'),
  'studyNotes/initializedTwice': new ResponseError(ErrorCodes.InvalidRequest, 'the server is initialized already'),
  'studyNotes/afterShutdown': new ResponseError(ErrorCodes.InvalidRequest, 'the server was shut down'),
} as const;

type Refusal = keyof typeof refusals;

/** Handles requests and notifications between `initialize` and `shutdown` only, as LSP specifies; `exit` is always handled. */
export function lifecycle(): ConnectionOptions {
  /** Why messages are refused; `undefined` while the server is in use. */
  let refused: Refusal | undefined = 'studyNotes/beforeInitialize';
  let hasStarted = false;

  /** Returns the request, or the internal one that answers it with an error. */
  function checked(request: RequestMessage): RequestMessage {
    let refusal = refused;
    if (request.method === 'initialize') {
      if (refused === 'studyNotes/beforeInitialize') refused = refusal = undefined;
      else refusal ??= 'studyNotes/initializedTwice';
    }
    if (request.method === 'shutdown') refused ??= 'studyNotes/afterShutdown';
    return refusal ? { ...request, method: refusal } : request;
  }

  function isHandled({ method }: NotificationMessage): boolean {
    if (method === 'exit') return true;
    if (refused || (method === 'initialized' && hasStarted)) return false;
    hasStarted ||= method === 'initialized';
    return true;
  }

  return {
    messageStrategy: {
      handleMessage(message, next) {
        if (Message.isRequest(message)) next(checked(message));
        else if (!Message.isNotification(message) || isHandled(message)) next(message);
      },
    },
  };
}

/** Answers refused requests with their errors. */
export function refuseOutsideLifecycle(connection: Connection): void {
  for (const [method, error] of Object.entries(refusals)) connection.onRequest(method, () => error);
}
