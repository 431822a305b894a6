/**
 * Returns a command with a space for each tab outside of quotes and here-documents. There, both separate words, but a shell may
 * take a tab that is sent to it for the Tab key. A tab after a sign that escapes it in some shell stays. What quotes and escapes
 * are differs among shells: the result is what is shown and sent. O(length).
 */
export function plainTabs(command: string): string {
  if (!command.includes('\t')) return command;
  let plain = '';
  let quote = '';
  for (let at = 0; at < command.length; at++) {
    const sign = command[at] as string;
    if (quote === '' && command.startsWith('<<', at)) return plain + command.slice(at);
    const next = command[at + 1] ?? '';
    if (quote !== "'" && (sign === '\\' || (next === '\t' && /[`^]/.test(sign)))) {
      plain += sign + next;
      at++;
      continue;
    }
    if (sign === quote) quote = '';
    else if (quote === '' && (sign === '"' || sign === "'")) quote = sign;
    plain += sign === '\t' && quote === '' ? ' ' : sign;
  }
  return plain;
}

/** Returns a text with each tab as "⟨Tab⟩", so that it can be distinguished from spaces. */
export function showTabs(text: string): string {
  return text.replaceAll('\t', '⟨Tab⟩');
}
