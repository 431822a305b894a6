import { isRequest, syntaxTree } from '../../scripts/l10n.mjs';

/** A literal of a program. `…` stands for the values of a template. */
export interface Literal {
  readonly text: string;
  /** Whether it is translated: an argument of `t`. */
  readonly isTranslated: boolean;
}

/** Parts of rules that are not shown: examples of notes, and what the documentation and `package.nls.json` contain. */
const shownElsewhere = new Set(['examples', 'rationale', 'summary']);

/** Matches two words, and a single word that is written like a label. */
const TEXT = /\p{L} \S|\S \p{L}|^\p{Lu}\p{Ll}+[.…!?]*$/u;

/** Returns the literals of a program that may be texts for users, in order. */
export async function literalsIn(program: string): Promise<Literal[]> {
  const found: Literal[] = [];
  const visit = (node: unknown, isTranslated: boolean) => {
    if (typeof node !== 'object' || node === null) return;
    if ('type' in node && node.type === 'ImportDeclaration') return;
    const text = textOf(node);
    if (text !== undefined && TEXT.test(text)) found.push({ text, isTranslated });
    if (isRequest(node)) {
      const [message, ...values] = node.arguments;
      visit(message, true);
      for (const value of values) visit(value, false);
      return;
    }
    const name =
      'key' in node && typeof node.key === 'object' && node.key !== null && 'name' in node.key && node.key.name;
    if (typeof name === 'string' && shownElsewhere.has(name)) return;
    for (const key in node) visit(node[key as keyof typeof node], isTranslated);
  };
  visit(await syntaxTree(program), false);
  return found;
}

/** Returns the text of a literal, or `undefined` for any other node. */
function textOf(node: object): string | undefined {
  if ('value' in node && 'raw' in node && typeof node.value === 'string') return node.value;
  if (!('quasis' in node)) return undefined;
  return (node.quasis as { value: { cooked: string } }[]).map(({ value }) => value.cooked).join('…');
}
