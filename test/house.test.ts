import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { posix } from 'node:path';

/** The rooms of the server; each uses only itself and those in front of it. */
const rooms = [
  'protocol',
  'text',
  'blocks',
  'notebook',
  'syllabus',
  'shell',
  'study',
  'rules',
  'features',
  'service',
  'lsp',
  'main',
];

/** Packages, and the only rooms that may know them. A package that is not named here has no business in the server. */
const packages: readonly { readonly name: RegExp; readonly rooms: readonly string[] }[] = [
  { name: /^(?:remark|mdast|micromark|unified|unist)\b/, rooms: ['blocks'] },
  { name: /^#command-specs\//, rooms: ['shell'] },
  { name: /^vscode-languageserver-types$/, rooms: ['features', 'service', 'lsp'] },
  { name: /^vscode-languageserver(?:\/|$)/, rooms: ['lsp'] },
  { name: /^node:/, rooms: ['main'] },
];

/** What only the outermost rooms may name: the clock, chance, and whatever reaches outside. */
const outside =
  /\b(?:Date\.now|new Date|performance|Math\.random|setTimeout|setInterval|console|process|fetch|globalThis|self|Worker)\b/;
const comments = /\/\*[\s\S]*?\*\/|(?<=^|\s)\/\/.*$/gm; // "/** Reads. */", "// why"
const strings = /'(?:[^'\\\n]|\\.)*'|"(?:[^"\\\n]|\\.)*"/g; // "'it\\'s'"
const templates = /`(?:[^`\\]|\\.)*`/g;
/** "import type { Span } from '../text/span';", "} from './cut';", "import('node:fs')" */
const imports = /(?:^(?:import|export)\s+(type)\s+[^;']*?\bfrom\s+|\bfrom\s+|\bimport\s*\(\s*|^import\s+)'([^']+)'/gm;

interface Source {
  /** From the repository's root: "server/src/text/span.ts". */
  readonly path: string;
  readonly text: string;
  /** Files as such paths, packages by their names. */
  readonly uses: readonly string[];
  /** Those of them that are there at run time; types are not. */
  readonly loads: readonly string[];
}

const server = sourcesIn('server/src');
const client = sourcesIn('client/src');

describe('the house', () => {
  for (const { path, text, uses } of server) {
    it(`${path} keeps to its room`, () => {
      const room = roomOf(path);
      assert.ok(rooms.includes(room), `${room} is no room`);
      for (const used of uses) {
        const allowed = isOurs(used) ? roomNumber(used) <= roomNumber(path) : mayUse(room, used);
        assert.ok(allowed, `it uses ${used}`);
      }
      if (room !== 'lsp' && room !== 'main') assert.doesNotMatch(codeOf(text), outside);
    });
  }

  it('has a protocol that imports nothing', () => {
    assert.deepEqual(server.find(({ path }) => path === 'server/src/protocol.ts')?.uses, []);
  });

  // What the client shares beside the protocol must stay small: the editor waits while the client loads.
  it('lends the client nothing that brings a package along', () => {
    const lent = client.flatMap(({ loads }) => loads.filter((each) => each.startsWith('server/')));
    for (let path = lent.pop(); path; path = lent.pop()) {
      const loads = server.find((source) => source.path === path)?.loads ?? [];
      assert.deepEqual(
        loads.filter((used) => !isOurs(used)),
        [],
        path,
      );
      lent.push(...loads);
    }
  });

  it('has no circle', () => {
    assert.equal(circleIn([...server, ...client]), undefined);
  });
});

function sourcesIn(folder: string): Source[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => posix.join(folder, name.replaceAll('\\', '/')))
    .filter((path) => path.endsWith('.ts') && !path.endsWith('.d.ts'))
    .map((path) => {
      const text = readFileSync(path, 'utf8');
      const found = Array.from(text.replace(comments, '').matchAll(imports), ([, type, used]) => ({
        type: type !== undefined,
        used: resolved(path, used as string),
      }));
      const loads = found.filter(({ type }) => !type).map(({ used }) => used);
      return { path, text, uses: found.map(({ used }) => used), loads };
    });
}

function resolved(path: string, used: string): string {
  if (!used.startsWith('.')) return used;
  const file = posix.join(posix.dirname(path), used);
  return posix.extname(file) === '' ? `${file}.ts` : file;
}

/** "features" of "server/src/features/hover.ts", "service" of "server/src/service.ts". */
function roomOf(path: string): string {
  return path.split('/')[2]?.replace(/\.ts$/, '') ?? '';
}

/** Data, such as a syllabus or the manifest, lies in no room and may be used by all. */
function roomNumber(path: string): number {
  return path.endsWith('.ts') ? rooms.indexOf(roomOf(path)) : -1;
}

/** A file of this repository, and no package. */
function isOurs(used: string): boolean {
  return used.includes('/src/') || used === 'package.json';
}

function mayUse(room: string, used: string): boolean {
  return packages.some(({ name, rooms: allowed }) => name.test(used) && allowed.includes(room));
}

function codeOf(text: string): string {
  return text.replace(comments, '').replace(strings, "''").replace(templates, '``');
}

/** The files along a circle of imports; undefined where there is none. */
function circleIn(sources: readonly Source[]): readonly string[] | undefined {
  const usesOf = new Map(sources.map(({ path, uses }) => [path, uses]));
  const done = new Set<string>();

  function walk(path: string, way: readonly string[]): readonly string[] | undefined {
    if (way.includes(path)) return [...way.slice(way.indexOf(path)), path];
    if (done.has(path)) return undefined;
    for (const used of usesOf.get(path) ?? []) {
      const circle = walk(used, [...way, path]);
      if (circle) return circle;
    }
    done.add(path);
    return undefined;
  }

  for (const { path } of sources) {
    const circle = walk(path, []);
    if (circle) return circle;
  }
  return undefined;
}
