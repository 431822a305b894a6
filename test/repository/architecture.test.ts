import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { ownFiles as lazyFiles } from '../../scripts/lazy-modules.mjs';

/** The layers of the server; each imports only from itself and from those before it. */
const layers = [
  'protocol',
  'text',
  'markdown/source',
  'markdown/plain',
  'markdown/sections',
  'markdown/links',
  'markdown/code',
  'markdown/lines',
  'answers',
  'findings',

  'commands/codeHost',
  'commands/shell',
  'commands/catalog',
  'commands/cursor',
  'commands/explain',
  'commands/containers',
  'commands/compose',
  'commands/dockerfile',
  'commands/completion',
  'commands/hover',
  'commands/run',
  'commands/missing',
  'commands/rules',
  'commands/commands',

  'notes/model',
  'notes/words',
  'notes/time',
  'notes/tables',
  'notes/writing',
  'notes/links',
  'notes/titles',
  'notes/layout',
  'notes/journals',
  'notes/series',
  'notes/recognition',
  'notes/reading',
  'notes/explain',
  'notes/scan',
  'course/syllabus',
  'course/progress',
  'course/days',
  'course/plan',
  'course/charts',
  'course/overview',
  'course/quiz',
  'course/reports',
  'course/list',
  'refactor',

  'rules/rule',
  'rules/syllabus',
  'rules/times',
  'rules/modules',
  'rules/structure',
  'rules/contents',
  'rules/links',
  'rules/ignore',
  'rules/engine',
  'editor/completion',
  'editor/outline',
  'editor/insert',
  'editor/findings',
  'editor/refactor',
  'editor/plan',
  'service',
  'lsp',
  'main',
];

/** Matches the half of the server about commands in code, without its facade. */
const insideCommands = /^server\/src\/commands\/(?!commands\.ts$)/;

/** Matches the layers for notes that must not import anything of the half about commands. */
const onlyNotes = /^server\/src\/(?:notes|course|refactor)\//;

/** Packages, and the beginnings of the only layers that may import them. The server must not import any other package. */
const packages: readonly { readonly name: RegExp; readonly layers: readonly string[] }[] = [
  { name: /^(?:remark|mdast|micromark|unified|unist|github-slugger)\b/, layers: ['markdown'] },
  { name: /^dockerfile-(?:ast|language-service|utils)\b/, layers: ['commands/dockerfile'] },
  { name: /^vscode-languageserver-types$/, layers: ['answers', 'commands', 'editor', 'service', 'lsp'] },
  { name: /^vscode-languageserver(?:\/|$)/, layers: ['lsp'] },
  {
    name: /^@vscode\/l10n$/,
    layers: ['text', 'answers', 'commands', 'notes', 'course', 'refactor', 'rules', 'editor', 'service', 'lsp', 'main'],
  },
  { name: /^(?:diff|ignore|jsonc-parser|string-width)\b/, layers: ['main'] },
  { name: /^node:/, layers: ['main'] },
];

/** Matches globals that only the outermost layers may use: the clock, randomness, and input and output. */
const outside =
  /\b(?:Date\.now|new Date|performance|Math\.random|setTimeout|setInterval|console|process|fetch|globalThis|self|Worker)\b/;
/**
 * Matches calls with spread arguments: "lines.push(first, ...", "Math.max(...". The stack has room for about 100,000
 * arguments, and a file may have more lines.
 */
const spread = /\b((?:push|unshift|splice|toSpliced|Math\.(?:max|min))\()\s*(?:[^(){}[\].]{0,200},\s*)?\.\.\./;
const comments = /\/\*[\s\S]*?\*\/|(?<=^|\s)\/\/.*$/gm; // "/** Reads. */", "// why"
const strings = /'(?:[^'\\\n]|\\.)*'|"(?:[^"\\\n]|\\.)*"/g; // "'it\\'s'"
const templates = /`(?:[^`\\]|\\.)*`/g;
/** Matches imports: "import type { Span } from '../text/span';", "} from './cut';", "import('node:fs')". */
const imports = /(?:^(?:import|export)\s+(type)\s+[^;']*?\bfrom\s+|\bfrom\s+|\bimport\s*\(\s*|^import\s+)'([^']+)'/gm;

interface Source {
  /** The path from the root of the repository: "server/src/text/span.ts". */
  readonly path: string;
  readonly text: string;
  /** Files by such paths, and packages by their names. */
  readonly uses: readonly string[];
  /** The imports that are loaded at run time, without types. */
  readonly loads: readonly string[];
}

/** Functions whose texts VS Code renders with links such as `[label](command:...)`, and the only files that may call them. */
const linking =
  /\b(?:show(?:Information|Warning|Error)Message|(?:show|create)InputBox|withProgress|commands\.registerCommand|ShowMessage(?:Notification|Request))\b/;
const linkless: ReadonlySet<string> = new Set([
  'client/src/commands/registerCommand.ts',
  'client/src/dialogs/showMessage.ts',
  'server/src/lsp/connection/showMessage.ts',
]);

/** Throws on a malformed address such as "%E0%A4%A". */
const decoding = /\bdecodeURI(?:Component)?\b/;
const safeDecoder = 'server/src/text/decodeUriPart.ts';

/** An exported function without a docstring on the line before it. */
const undocumented = /(?<!\*\/\r?\n)^export (?:async )?function\*? (\w+)/m;

const mostLines = 250;

/** Files of the client that run only with Node. */
const nodeFiles: ReadonlySet<string> = new Set(['client/src/storage/diskFiles.ts']);

/** The package that looks up translations. It is allowed because it is small. */
const translator = '@vscode/l10n';

/** The declarations of requests, which server and client share. */
const requestsFile = 'server/src/protocol.ts';

describe('the architecture', () => {
  it('has no violation', () => {
    assert.deepEqual(faults([...sourcesIn('server/src'), ...sourcesIn('client/src')]), []);
  });

  describe('is violated by', () => {
    const check = (files: Record<string, string>, fault: string) => {
      const sources = Object.entries(files).map(([path, text]) => source(path, text));
      assert.deepEqual(faults(sources), [fault]);
    };

    it('a layer that imports from a later one', () => {
      check(
        { 'server/src/text/span.ts': "import type { Rule } from '../rules/rule/rule';" },
        'server/src/text/span.ts uses server/src/rules/rule/rule.ts',
      );
    });

    it('a file that bypasses the facade of the commands', () => {
      check(
        { 'server/src/service/hover.ts': "import { wordsOf } from '../commands/shell/words';" },
        'server/src/service/hover.ts reaches into server/src/commands/shell/words.ts',
      );
      check(
        { 'server/src/commands/shell/time.ts': "import { time } from '../../notes/time/time';" },
        'server/src/commands/shell/time.ts uses server/src/notes/time/time.ts',
      );
    });

    it('a package in the wrong layer', () => {
      check(
        { 'server/src/editor/outline/hover.ts': "import {\n  remark,\n} from 'remark';" },
        'server/src/editor/outline/hover.ts uses remark',
      );
      check(
        { 'server/src/service.ts': "export { readFileSync } from 'node:fs';" },
        'server/src/service.ts uses node:fs',
      );
      check(
        { 'server/src/rules/rule/fold.ts': "const types = await import('vscode-languageserver');" },
        'server/src/rules/rule/fold.ts uses vscode-languageserver',
      );
    });

    it('an unknown layer', () => {
      check({ 'server/src/utils/all.ts': '' }, 'server/src/utils/all.ts is in no layer');
    });

    it('a clock in the core', () => {
      check(
        { 'server/src/course/days/week.ts': "const today = new Date(); // 'now'" },
        'server/src/course/days/week.ts names new Date',
      );
    });

    it('a message that bypasses the removal of links', () => {
      check(
        { 'client/src/plan/study.ts': 'window.showWarningMessage(title);' },
        'client/src/plan/study.ts names showWarningMessage',
      );
      check(
        { 'client/src/plan/study.ts': "import { window } from 'vscode';\nconst { showInputBox } = window;" },
        'client/src/plan/study.ts names showInputBox',
      );
      check(
        { 'server/src/lsp/workspace/settings.ts': 'connection.window.showErrorMessage(warning);' },
        'server/src/lsp/workspace/settings.ts names showErrorMessage',
      );
    });

    it('a decoder that throws on a malformed address', () => {
      check(
        { 'client/src/views/tree/rows.ts': "uri.split('/').map(decodeURIComponent);" },
        'client/src/views/tree/rows.ts names decodeURIComponent',
      );
    });

    it('a protocol that imports', () => {
      check(
        { 'server/src/protocol.ts': "import type { Span } from './protocolSpan';" },
        'server/src/protocol.ts uses server/src/protocolSpan.ts',
      );
    });

    it('a package that the client loads through a shared file', () => {
      check(
        {
          'client/src/rows.ts': "import { read } from '../../server/src/markdown/source/read';",
          'server/src/markdown/source/read.ts': "import { remark } from 'remark';",
        },
        'client/src/rows.ts brings remark along',
      );
    });

    it('an import cycle', () => {
      check(
        {
          'client/src/a.ts': "import { b } from './b';",
          'client/src/b.ts': "import { c } from './c';",
          'client/src/c.ts': "import { b } from './b';",
        },
        'client/src/b.ts > client/src/c.ts > client/src/b.ts is an import cycle',
      );
    });

    it('a list of any length as the arguments of a call', () => {
      check(
        { 'server/src/text/lines.ts': 'lines.push(first, ...linesOf(text));' },
        'server/src/text/lines.ts calls push( with a list of any length',
      );
      check(
        { 'server/src/text/lines.ts': 'const widest = Math.max(\n  0,\n  ...widths,\n);' },
        'server/src/text/lines.ts calls Math.max( with a list of any length',
      );
    });

    it('an exported function without a docstring', () => {
      check(
        { 'server/src/text/span.ts': '/** A span. */\nexport interface Span {}\n\nexport function span(): Span {}' },
        'server/src/text/span.ts does not document span()',
      );
    });

    it('a file that is too long', () => {
      check({ 'server/src/text/span.ts': '\n'.repeat(mostLines + 1) }, 'server/src/text/span.ts has 251 lines');
    });
  });
});

/** Returns the violations in the files of the server and the client, one sentence each. */
function faults(sources: readonly Source[]): string[] {
  const cycle = cycleIn(sources);
  return [
    ...sources.flatMap((each) => [...violationsOf(each, sources)]),
    ...(cycle ? [`${cycle.join(' > ')} is an import cycle`] : []),
  ];
}

function* violationsOf({ path, text, uses }: Source, sources: readonly Source[]): Iterable<string> {
  const code = codeOf(text);
  const lines = text.split('\n').length - 1;
  if (lines > mostLines && path !== requestsFile) yield `${path} has ${lines} lines`;
  const spreading = path.startsWith('server/') ? spread.exec(code)?.[1] : undefined;
  if (spreading) yield `${path} calls ${spreading} with a list of any length`;
  const [shows] = linkless.has(path) ? [] : (linking.exec(code) ?? []);
  if (shows) yield `${path} names ${shows}`;
  const [decodes] = path === safeDecoder ? [] : (decoding.exec(code) ?? []);
  if (decodes) yield `${path} names ${decodes}`;
  if (path.startsWith('client/')) {
    if (lazyFiles.has(path)) return;
    const isAllowed = (name: string) => name === translator || (nodeFiles.has(path) && name.startsWith('node:'));
    for (const name of packagesThrough(path, sources)) if (!isAllowed(name)) yield `${path} brings ${name} along`;
    return;
  }
  const name = undocumented.exec(text)?.[1];
  if (name) yield `${path} does not document ${name}()`;
  const layer = layerOf(path);
  if (layer === undefined) {
    yield `${path} is in no layer`;
    return;
  }
  for (const used of uses) {
    if (crosses(path, used)) yield `${path} reaches into ${used}`;
    const allowed = isOurs(used) ? layer !== 'protocol' && layerIndex(used) <= layerIndex(path) : mayUse(layer, used);
    if (!allowed) yield `${path} uses ${used}`;
  }
  const [reach] = layer === 'lsp' || layer === 'main' ? [] : (outside.exec(code) ?? []);
  if (reach) yield `${path} names ${reach}`;
}

/**
 * Returns the packages that a file of the client loads through files of the server. These must be few: the editor waits
 * while the client loads. Lazily loaded files may be large.
 */
function packagesThrough(path: string, sources: readonly Source[]): ReadonlySet<string> {
  const loadsOf = (each: string) => sources.find((other) => other.path === each)?.loads ?? [];
  const used = new Set(loadsOf(path).filter((name) => name.startsWith('server/')));
  // Iterating a set includes elements that are added during the iteration.
  for (const each of used) for (const next of loadsOf(each)) used.add(next);
  return new Set([...used].filter((name) => !isOurs(name)));
}

function sourcesIn(folder: string): Source[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => posix.join(folder, name.replaceAll('\\', '/')))
    .filter((path) => path.endsWith('.ts') && !path.endsWith('.d.ts'))
    .map((path) => source(path, readFileSync(path, 'utf8')));
}

function source(path: string, text: string): Source {
  const found = Array.from(text.replace(comments, '').matchAll(imports), ([, type, used]) => ({
    type: type !== undefined,
    used: resolved(path, used as string),
  }));
  const loads = found.filter(({ type }) => !type).map(({ used }) => used);
  return { path, text, uses: found.map(({ used }) => used), loads };
}

function resolved(path: string, used: string): string {
  if (!used.startsWith('.')) return used;
  const file = posix.join(posix.dirname(path), used);
  return posix.extname(file) === '' ? `${file}.ts` : file;
}

/**
 * Returns the layer of a file: "rules" of "server/src/rules/rule/rule.ts", "service" of "server/src/service.ts"; `undefined`
 * outside.
 */
function layerOf(path: string): string | undefined {
  return layers.find((layer) => path.startsWith(`server/src/${layer}/`) || path === `server/src/${layer}.ts`);
}

/** Returns the position of the layer of a file; -1 for data such as a syllabus or the manifest, which all layers may use. */
function layerIndex(path: string): number {
  return path.endsWith('.ts') ? layers.indexOf(layerOf(path) ?? '') : -1;
}

/** Returns whether an import is a file of this repository, not a package. */
function isOurs(used: string): boolean {
  return used.includes('/src/') || used === 'package.json';
}

/** Returns whether an import from outside bypasses the facade of the half about commands. */
function crosses(path: string, used: string): boolean {
  if (path.startsWith('server/src/commands/')) return false;
  return insideCommands.test(used) || (onlyNotes.test(path) && used.startsWith('server/src/commands/'));
}

function mayUse(layer: string, used: string): boolean {
  return packages.some(
    ({ name, layers: allowed }) => name.test(used) && allowed.some((top) => `${layer}/`.startsWith(`${top}/`)),
  );
}

function codeOf(text: string): string {
  return text.replace(comments, '').replace(strings, "''").replace(templates, '``');
}

/** Returns the files of an import cycle; `undefined` if there is none. */
function cycleIn(sources: readonly Source[]): readonly string[] | undefined {
  const usesOf = new Map(sources.map(({ path, uses }) => [path, uses]));
  const done = new Set<string>();

  function walk(path: string, way: readonly string[]): readonly string[] | undefined {
    if (way.includes(path)) return [...way.slice(way.indexOf(path)), path];
    if (done.has(path)) return undefined;
    for (const used of usesOf.get(path) ?? []) {
      const cycle = walk(used, [...way, path]);
      if (cycle) return cycle;
    }
    done.add(path);
    return undefined;
  }

  for (const { path } of sources) {
    const cycle = walk(path, []);
    if (cycle) return cycle;
  }
  return undefined;
}
