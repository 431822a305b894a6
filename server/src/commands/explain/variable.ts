import { code } from '../../text/markdown';

const ASSIGNED = /^([A-Za-z_][\w.]*)(?:=([\s\S]*))?$/; // "LANG=C"

/** Explains the value of an environment variable of a container; `undefined` for other words. */
export function explainVariable(text: string): string | undefined {
  const found = ASSIGNED.exec(text);
  if (!found) return undefined;
  const [, name = '', value] = found;
  if (value === undefined) return `Passes the variable ${code(name)} with its value on your machine.`;
  return value === ''
    ? `Sets the variable ${code(name)} to an empty value.`
    : `Sets the variable ${code(name)} to ${code(value)}.`;
}

/** Explains an assignment before a command. */
export function explainAssignment(text: string): string | undefined {
  return text.includes('=') ? explainVariable(text)?.replace(/\.$/, ', for this command only.') : undefined;
}
