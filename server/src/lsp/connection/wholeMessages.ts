import { Emitter, type Message, type MessageWriter } from 'vscode-languageserver';

/** A message writer that reports when its messages were written. */
export interface WholeMessages extends MessageWriter {
  /** Resolves when the messages so far were written, or failed. */
  written(): Promise<void>;
}

/**
 * Writes each message to a stream in one piece. The writer of the library writes header and body separately, so that the editor
 * wakes up twice for each message.
 */
export function wholeMessages(output: NodeJS.WritableStream): WholeMessages {
  const failed = new Emitter<[Error, Message | undefined, number | undefined]>();
  const closed = new Emitter<void>();
  let failures = 0;
  let last: Promise<void> = Promise.resolve();
  output.on('error', (error: Error) => failed.fire([error, undefined, undefined]));
  output.on('close', () => closed.fire());

  function write(message: Message): Promise<void> {
    const body = Buffer.from(JSON.stringify(message));
    const whole = Buffer.concat([Buffer.from(`Content-Length: ${body.length}\r\n\r\n`), body]);
    const writing = new Promise<void>((written, failing) => {
      output.write(whole, (error) => {
        if (!error) return written();
        failed.fire([error, message, ++failures]);
        failing(error);
      });
    });
    last = writing.catch(() => undefined);
    return writing;
  }

  return {
    onError: failed.event,
    onClose: closed.event,
    write,
    written: () => last,
    end: () => void output.end(),
    dispose() {
      failed.dispose();
      closed.dispose();
    },
  };
}
