import { type ConnectionOptions, Message } from 'vscode-languageserver';
import type { FirstReading } from '../scheduling/firstReading';

/** Connection options with which requests can wait until their document was parsed for the first time. */
export interface HeldRequests {
  readonly options: ConnectionOptions;
  /** Makes requests about a document wait for its first parse from now on. */
  holdFor(reading: FirstReading): void;
}

/**
 * Makes requests about a large document wait until it was parsed in slices, so that none of them parses it in one step. Other
 * messages, including changes of the document, are handled meanwhile, so that responses are about its latest text.
 */
export function holdingRequests({ messageStrategy: strategy }: ConnectionOptions): HeldRequests {
  let firstReading: FirstReading = () => undefined;
  return {
    options: {
      messageStrategy: {
        handleMessage(message, next) {
          const handle = () => (strategy ? strategy.handleMessage(message, next) : next(message));
          const uri = Message.isRequest(message) ? documentOf(message.params) : undefined;
          const reading = uri === undefined ? undefined : firstReading(uri);
          if (reading) void reading.then(handle);
          else handle();
        },
      },
    },
    holdFor(reading) {
      firstReading = reading;
    },
  };
}

/** Returns the URI of the document in the parameters of a request; `undefined` if there is none. */
function documentOf(params: unknown): string | undefined {
  const { textDocument, uri = textDocument?.uri } = (params ?? {}) as {
    readonly textDocument?: { readonly uri?: unknown };
    readonly uri?: unknown;
  };
  return typeof uri === 'string' ? uri : undefined;
}
