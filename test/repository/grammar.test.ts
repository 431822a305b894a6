import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { createOnigScanner, createOnigString, loadWASM } from 'vscode-oniguruma';
import { type IGrammar, INITIAL, parseRawGrammar, Registry } from 'vscode-textmate';
import { cpuTime } from '../cpuTime';

const root = path.resolve(__dirname, '../..');
/** The built-in extensions of the installed VS Code, whose Markdown grammar users have. */
const builtIn = path.join(root, 'scripts/editors/vscode-server/node_modules/code-server/lib/vscode/extensions');

interface GrammarContribution {
  readonly scopeName: string;
  readonly path: string;
  readonly injectTo?: readonly string[];
}

/** Returns the `contributes.grammars` of the extension in a folder, with absolute paths. */
function grammarsOf(extension: string): GrammarContribution[] {
  const manifest = path.join(extension, 'package.json');
  if (!existsSync(manifest)) return [];
  const { contributes } = JSON.parse(readFileSync(manifest, 'utf8'));
  const grammars: readonly GrammarContribution[] = contributes?.grammars ?? [];
  return grammars.map((grammar) => ({ ...grammar, path: path.join(extension, grammar.path) }));
}

async function loadMarkdown(): Promise<IGrammar> {
  const extensions = readdirSync(builtIn).map((name) => path.join(builtIn, name));
  const grammars = [...extensions, root].flatMap(grammarsOf);
  const wasm = createRequire(__filename).resolve('vscode-oniguruma/release/onig.wasm');
  await loadWASM(readFileSync(wasm));
  const registry = new Registry({
    onigLib: Promise.resolve({ createOnigScanner, createOnigString }),
    loadGrammar: async (scopeName) => {
      const grammar = grammars.find((candidate) => candidate.scopeName === scopeName);
      return grammar ? parseRawGrammar(readFileSync(grammar.path, 'utf8'), grammar.path) : null;
    },
    getInjections: (scopeName) =>
      grammars.filter((grammar) => grammar.injectTo?.includes(scopeName)).map((grammar) => grammar.scopeName),
  });
  const markdown = await registry.loadGrammar('text.html.markdown');
  assert.ok(markdown, 'VS Code brings a Markdown grammar');
  return markdown;
}

interface Token {
  readonly text: string;
  readonly scopes: readonly string[];
}

function tokenize(markdown: IGrammar, text: string): Token[] {
  let state = INITIAL;
  return text.split('\n').flatMap((line) => {
    const { tokens, ruleStack } = markdown.tokenizeLine(line, state);
    state = ruleStack;
    return tokens.map((token) => ({ text: line.slice(token.startIndex, token.endIndex), scopes: token.scopes }));
  });
}

describe('grammar', () => {
  let markdown: IGrammar;
  before(async () => {
    markdown = await loadMarkdown();
  });

  /** Checks the tokens of this extension, one per line: the text, then its innermost scope. */
  function check(text: string, ...expected: string[]) {
    const seen = tokenize(markdown, text).flatMap((token) => {
      const scope = token.scopes.filter((name) => /^(?!meta\.).*\.study-notes$/.test(name)).at(-1);
      return scope && token.text.trim() ? [`${token.text.trim()} ${scope.replace('.study-notes', '')}`] : [];
    });
    assert.deepEqual(seen, expected, text);
  }

  /** Checks that the Markdown grammar still gives `scope` to `word`. */
  function checkKept(text: string, word: string, scope: string) {
    const token = tokenize(markdown, text).find((candidate) => candidate.text.includes(word));
    assert.ok(token?.scopes.includes(scope), `${word} in ${text}: ${token?.scopes.join(' ')}`);
  }

  describe('times', () => {
    const minutes = (number: string, unit = 'min') => [
      `${number} constant.numeric.time`,
      `${unit} keyword.other.unit.time`,
    ];
    const begin = (text: string) => `${text} punctuation.definition.time.begin`;
    const end = (text: string) => `${text} punctuation.definition.time.end`;
    const says = (text: string) => `${text} keyword.other.time`;

    it('are after a dash in a numbered list', () => {
      check('1. Why Docker - 10 min', begin('-'), ...minutes('10'));
      check('### Area\n3. Docker Images - 1.5 Hours', begin('-'), ...minutes('1.5', 'Hours'));
      check(
        '1. ***Video: Cells*** -- elapsed time: 20 mins',
        begin('--'),
        says('elapsed time:'),
        ...minutes('20', 'mins'),
      );
    });

    it('are after a tilde in a link', () => {
      const tilde = '~ keyword.operator.approximation';
      check('* [Hadoop Video ~10 mins](https://example.com)', tilde, ...minutes('10', 'mins'));
      check('* [Swarm Lab ~1 hour](https://example.com)\n  * notes', tilde, ...minutes('1', 'hour'));
    });

    it('are in brackets after a heading', () => {
      check('### [Virtualization:](https://example.com) (24 min)', begin('('), ...minutes('24'), end(')'));
      check('#### Lecture: Heaps [1 h 10 min]', begin('['), ...minutes('1', 'h'), ...minutes('10'), end(']'));
      check('- Lecture: The cell (50 min)', begin('('), ...minutes('50'), end(')'));
      check('#### [Why Docker?(16min)](https://example.com)', begin('('), ...minutes('16'), end(')'));
    });

    it('are after a linked paragraph', () => {
      check('[Launch a VM](https://example.com) (time: 30 min)', begin('('), says('time:'), ...minutes('30'), end(')'));
      check('[Launch a VM](https://example.com)(35 min)', begin('('), ...minutes('35'), end(')'));
      check(
        '[Launch a VM](https://example.com) (took ~15 min)  ',
        begin('('),
        says('took'),
        '~ keyword.operator.approximation',
        ...minutes('15'),
        end(')'),
      );
    });

    it('are on a separate line', () => {
      check('### Lecture: Keys\nTime: 45 minutes', says('Time:'), ...minutes('45', 'minutes'));
      check('***spent 20 min***', says('spent'), ...minutes('20'));
      check('__Time: 15min__', says('Time:'), ...minutes('15'));
    });

    it('are marked while they are empty', () => {
      const empty = (text: string) => `${text} invalid.illegal.empty-time`;
      check('[Launch a VM](https://example.com) (time: )', empty('(time: )'));
      check('### Exercise\nTime: TODO', empty('Time: TODO'));
    });

    it('may have full-width brackets', () => {
      check('### [视频：分页](https://example.com)（40 分钟）', begin('（'), ...minutes('40', '分钟'), end('）'));
      check(
        '### 阅读（约 1 小时 10 分钟）',
        begin('（'),
        '约 keyword.operator.approximation',
        ...minutes('1', '小时'),
        ...minutes('10', '分钟'),
        end('）'),
      );
    });

    it('are not the durations within sentences, titles, tables and code', () => {
      check('The clip is over in 5 minutes and says little.');
      check('A cell needs about 20 min');
      check('Nobody expected it to take that long (30 min)');
      check('It ran for a while, 5-6 h');
      check('1. [Kubernetes in 5 Minutes](https://example.com)');
      check('| Dijkstra | 20 min |\n|---|---|\n| A* | 5 min |');
      check('```sh\nsleep 5 # Lab - 10 min\n```');
      check('`Lab - 10 min`');
    });

    it('do not mark nested lists', () => {
      checkKept('1. Lab\n   - 10 min', '-', 'punctuation.definition.list.begin.markdown');
    });
  });

  describe('levels', () => {
    const level = (text: string) => `${text} keyword.control.level`;

    it('are headings', () => {
      check('### Beginner', level('Beginner'));
      check('### Intermediate Level:', level('Intermediate Level'));
      check('## Bring it together', level('Bring it together'));
      checkKept('### Beginner', 'Beginner', 'entity.name.section.markdown');
    });

    it('are quoted lines', () => {
      check('> Beginner Level', level('Beginner Level'));
      check('>Bring it together', level('Bring it together'));
      checkKept('> Beginner Level', 'Beginner', 'markup.quote.markdown');
    });

    it('are quoted in bold', () => {
      check('> **_Beginner Level_**', level('Beginner Level'));
      checkKept('> **_Beginner Level_**', 'Beginner', 'markup.bold.markdown');
    });

    it('are not the same words within a sentence', () => {
      check('> Beginner lectures are long.');
      check('### Beginner mistakes');
      check('Beginner');
    });
  });

  describe('area numbers', () => {
    const area = (word: string, number: string) => [`${word} keyword.control.area`, `${number} constant.numeric.area`];
    const separator = (text: string) => `${text} punctuation.separator.area`;

    it('are before the title', () => {
      check('## Area 1 Docker', ...area('Area', '1'));
      check('## Area 1 - Docker and Containers', ...area('Area', '1'), separator('-'));
      check('## Area 1: Cloud Web Apps', ...area('Area', '1'), separator(':'));
      check('# Area1: Docker', ...area('Area', '1'), separator(':'));
      check('## Area 2', ...area('Area', '2'));
      check('## Week 3: Division', ...area('Week', '3'), separator(':'));
      check(
        '## 第一单元：进程',
        '第 keyword.control.area',
        '一 constant.numeric.area',
        '单元 keyword.control.area',
        separator('：'),
      );
    });

    it('are not numbers in prose or code names', () => {
      check('Area 51 is far away.');
      check('## Area 2b or not');
      check('## The area 3 of a triangle');
    });
  });

  describe('commands in code spans', () => {
    const command = (text: string) => `${text} entity.name.function.command`;
    const sub = (text: string) => `${text} support.type.subcommand`;
    const flag = (text: string) => `${text} constant.other.option`;
    const placeholder = (text: string) => `${text} variable.parameter.placeholder`;

    it('are distinguished as words, flags and placeholders', () => {
      check(
        'Use `docker container run -it --name web <image>`.',
        command('docker'),
        sub('container'),
        sub('run'),
        flag('-it'),
        flag('--name'),
        placeholder('<image>'),
      );
      check('`docker ps`', command('docker'), sub('ps'));
      check(
        '- `sudo docker image tag {id} me/site:1.0`',
        'sudo keyword.control.sudo',
        command('docker'),
        sub('image'),
        sub('tag'),
        placeholder('{id}'),
      );
      check('| `docker pull alpine` | pulls |\n|---|---|', command('docker'), sub('pull'));
    });

    it('stay code for the Markdown grammar', () => {
      checkKept('Use `docker ps`.', 'docker', 'markup.inline.raw.string.markdown');
      checkKept('Use `docker ps`.', '`', 'punctuation.definition.raw.markdown');
    });

    it('leave other code alone', () => {
      check('`dockerfile`, `FROM alpine`, `a < b > c`, and docker run outside of code');
      check('```\ndocker run\n```');
    });
  });

  it('are found quickly in lines of the maximum length that VS Code highlights', () => {
    const longest = 20_000;
    // The first line of this length compiles the expressions of the grammar.
    markdown.tokenizeLine(`- ${'wires '.repeat(longest / 6)}`, INITIAL);
    for (const part of ['(1', '- 1 h ', '`docker ', '`docker` ', ' ~1', '> Beginner ', '(time: ', 'took 1:1']) {
      const line = `- ${part.repeat(longest / part.length)}`;
      const took = cpuTime(() => markdown.tokenizeLine(line, INITIAL));
      assert.ok(took < 1000, `${part} took ${Math.round(took)} ms`);
    }
  });
});
