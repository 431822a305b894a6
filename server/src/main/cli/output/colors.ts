import { styleText } from 'node:util';

/** Styles a text if the output supports colors. */
export type Paint = (style: Parameters<typeof styleText>[0], text: string) => string;

const plain: Paint = (_, text) => text;

/**
 * Returns a function that styles text with colors if the stream is a terminal. `FORCE_COLOR` turns colors on for other output,
 * such as the log of a build; `NO_COLOR` (https://no-color.org) turns them off. As in Node, `FORCE_COLOR` takes precedence.
 */
export function paintFor(stream: NodeJS.WriteStream, environment: NodeJS.ProcessEnv): Paint {
  const { FORCE_COLOR: forced, NO_COLOR: forbidden } = environment;
  if (forced !== undefined) return forced === '0' || forced === 'false' ? plain : styleText;
  if (forbidden) return plain;
  return stream.isTTY && stream.hasColors() ? styleText : plain;
}
