/**
 * Replaces each tab outside of quotes and here-documents by a space. There, both separate words, but a shell may treat a tab
 * that is sent to it as the Tab key. A tab after a character that escapes it in some shell is kept. Since quotes and escapes
 * differ among shells, the result is both shown and sent. O(length).
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
