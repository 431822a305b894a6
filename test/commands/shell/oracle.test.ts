import assert from 'node:assert/strict';
import fc from 'fast-check';
import { packageTexts } from '../../robustness/packageTexts';
import { differences, parseErrorOf } from './oracle';

const written: readonly string[] = [
  'docker container run -it alpine',
  'a; b & c && d || e | f |& g',
  '(a; b) && { c; d; }',
  '((n++)); ((1 + 2)) && a',
  'if a; then b; elif c; then d; else e; fi',
  'for x in a "b c" $(d e); do f $x; done',
  'for ((n = 0; n < 3; n++)); do a; done',
  'while a; do b; done < in > out',
  'until ! a; do b; done',
  'case $x in a | b) c d ;; (e) f ;; *) g ;; esac',
  'f() { a b; }; f c',
  'function f { a; }\nfunction g() { b; }',
  'select x in a b; do c; done',
  '[[ -f a && $b < c ]] && d',
  '[ -f a ] && b',
  'A=1 B="x y" sudo -u me a',
  'export A=b C',
  'a $(b $(c d) e) f',
  'a `b c` d',
  'a "$(b "c d")" e',
  'a "x `b c` y" d',
  `a \${b:-$(c d)} "\${e:-"f g"}" h`,
  'a <(b c) >(d e) < <(f g)',
  'a > b 2>&1 < c >> d &> e &>> f >| g <> h',
  'a <<< "b c" d',
  'cat <<EOF | b\nc d\nEOF\ne',
  'cat <<-EOF > f\n\ta\n\tEOF\nb',
  'cat <<"A B" <<\'C\'\nx\nA B\ny `\nC\nd',
  'a \\\n  b \\\n  c',
  'a b\\\nc d',
  'a "b\n\nc" \'d\ne\' f',
  'a "b \\" c" d\\ e \\; f',
  "a $'b\\'c' $\"d\" e''f\"\"g",
  'a # b c\nd#e',
  'a *.[ab] {c,d} ~/e ?f !g @h',
  'a $((1 + (2 * 3))) $x $# $@ $? $$ $!',
  'find . -name "*.ts" -exec rm {} \\; -o \\( -type d \\)',
  'time a; ! b | c',
  'echo then if fi done } {',
  'ä "ö ü" $(ß ñ) 漢字 🙂 b',
  'a@(b|c) d',
  'if a\nthen\n  b\nfi\nwhile c\ndo\n  d\ndone',
  'a &&\n  b ||\n  c |\n  d',
  'git commit -m "it\'s" && x',
];

/**
 * Matches text that this project parses differently from a shell, on purpose, because of how notes are written: placeholders
 * in brackets, comments after `//`, spaces after a backslash at the end of a line, continuation prompts.
 */
const ours =
  /<[A-Za-z][^<>\n]*>|\[[A-Za-z$][^\]\n]*\s|\{[^{}\s][^{}\n]*\s|\{\{|(?:^|\s)\/\/\s|\\[ \t]+\n|\\\n[ \t]*>|\s[`^]\n|\r|\u00a0/;

describe('words, compared with another shell parser', () => {
  for (const line of written) {
    it(JSON.stringify(line), async () => {
      assert.equal(await parseErrorOf(line), undefined);
      assert.deepEqual(await differences(line), []);
    });
  }

  it('are equal in generated lines', async () => {
    const lines = fc.array(
      command(3).filter((line) => !ours.test(line)),
      { minLength: 20, maxLength: 20 },
    );
    await fc.assert(
      fc.asyncProperty(lines, async (some) => {
        assert.equal(await parseErrorOf(some.join('\n')), undefined);
        assert.deepEqual(await differencesInAll(some), []);
      }),
      { numRuns: 10, endOnFailure: true },
    );
  });

  it('are equal in code blocks of the READMEs of all packages', async () => {
    const fences = await shellFences();
    assert.ok(fences.length > 100);
    assert.deepEqual(await differencesInAll(fences), []);
  });
});

/**
 * Returns the differences in all texts. The texts are parsed together, since each call of the parser is slow, and one by one
 * if that fails.
 */
async function differencesInAll(texts: readonly string[]): Promise<readonly string[]> {
  if ((await differences(texts.join('\n'))).length === 0) return [];
  const each: string[] = [];
  for (const text of texts) each.push(...(await differences(text)));
  return each;
}

const word = fc
  .array(
    fc.constantFrom(
      'a',
      '-b',
      '--c=',
      'd/e',
      "'f g'",
      '"h i"',
      '"j\\"k"',
      'l\\ m',
      '$n',
      `\${o:-p}`,
      '*',
      '?',
      '~',
      '2',
      ':',
      '=',
      '%',
      "$'q'",
      '$((1 + (2)))',
      'ß',
      '{x,y}',
      '^',
      '!',
      '@',
    ),
    { minLength: 1, maxLength: 4 },
  )
  .map((pieces) => `w${pieces.join('')}`);

const simple = fc
  .array(
    fc.oneof({ weight: 8, arbitrary: word }, fc.constantFrom('> f', '2>&1', '< g', '>> h', '<<< i', '\\\n', '&> j')),
    {
      minLength: 1,
      maxLength: 5,
    },
  )
  .map((words) => `x ${words.join(' ')}`);

/** Generates a shell command with nested commands up to a depth. */
function command(depth: number): fc.Arbitrary<string> {
  if (depth === 0) return simple;
  const inner = command(depth - 1);
  const around = (template: string) =>
    fc.tuple(inner, inner).map(([a, b]) => template.replace('A', () => a).replace('B', () => b));
  return fc.oneof(
    simple,
    ...[
      'A; B',
      'A && B',
      'A || B',
      'A | B',
      'A & B',
      '( A; B )',
      '{ A; B; }',
      'x $( A ) a $( B ) b',
      'x "$( A )" "a $( B ) b"',
      'x <( A ) >( B )',
      'if ! { A; }; then B; fi',
      'if A; then\n  B\nelse\n  x\nfi',
      'while A; do B; done',
      'for v in a $( A ); do B; done',
      'case $v in a) A ;; b | c) B ;; esac',
      'f() { A; B; }',
      'A \\\n&& B',
      'A # comment\nB',
    ].map(around),
  );
}

async function shellFences(): Promise<readonly string[]> {
  const readmes = packageTexts().filter(({ file }) => /(?:^|\/)readme\.md$/i.test(file));
  const fences = new Set(readmes.flatMap(({ text }) => shellFencesOf(text)));
  return acceptedTexts([...fences].filter((fence) => !ours.test(fence)));
}

function shellFencesOf(markdown: string): string[] {
  return Array.from(
    markdown.matchAll(/^```(?:bash|sh|shell|zsh)\b[^\n]*\n(.*?)^```$/gms),
    ([, code]) => code as string,
  );
}

/** Returns the texts that the parser accepts. Rejected lists are halved and parsed again: most texts are accepted. */
async function acceptedTexts(texts: readonly string[]): Promise<readonly string[]> {
  if (texts.length === 0 || (await parseErrorOf(texts.join('\n'))) === undefined) return texts;
  if (texts.length === 1) return [];
  const half = texts.length >> 1;
  return [...(await acceptedTexts(texts.slice(0, half))), ...(await acceptedTexts(texts.slice(half)))];
}
