import { Message } from 'vscode-languageserver';

/**
 * Serializes a message. An answer often shares objects with the previous one, such as the symbols of unchanged areas: their JSON
 * is reused.
 */
export function bodyOf(message: Message): Buffer {
  if (!Message.isResponse(message) || !Array.isArray(message.result)) return Buffer.from(JSON.stringify(message));
  const { result: parts, ...head } = message;
  const pieces: Buffer[] = [];
  let text = `${JSON.stringify(head).slice(0, -1)},"result":[`;
  for (const [n, part] of parts.entries()) {
    if (n > 0) text += ',';
    const json = jsonOf(part);
    if (typeof json === 'string') {
      text += json;
    } else {
      pieces.push(Buffer.from(text), json);
      text = '';
    }
  }
  pieces.push(Buffer.from(`${text}]}`));
  return Buffer.concat(pieces);
}

const written = new WeakMap<object, Buffer>();

/** Minimum length of JSON, in UTF-16 units, from which a cache lookup is faster than serializing again. */
const LONG = 500;

function jsonOf(part: unknown): Buffer | string {
  if (typeof part !== 'object' || part === null) return JSON.stringify(part) ?? 'null';
  const known = written.get(part);
  if (known) return known;
  const json = JSON.stringify(part);
  if (json.length < LONG) return json;
  const long = Buffer.from(json);
  written.set(part, long);
  return long;
}
