import { styleText } from 'node:util';

/** Styles a text if the output supports colours. */
export type Paint = (style: Parameters<typeof styleText>[0], text: string) => string;

const plain: Paint = (_, text) => text;

/**
 * Colours for a terminal, and for nothing else. `FORCE_COLOR` asks for them anywhere, such as in the log of a build, and wins
 * over `NO_COLOR` (https://no-color.org), which forbids them, as Node itself has it.
 */
export function paintFor(stream: NodeJS.WriteStream, environment: NodeJS.ProcessEnv): Paint {
  const { FORCE_COLOR: forced, NO_COLOR: forbidden } = environment;
  if (forced !== undefined) return forced === '0' || forced === 'false' ? plain : styleText;
  if (forbidden) return plain;
  return stream.isTTY && stream.hasColors() ? styleText : plain;
}
