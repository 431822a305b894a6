import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Nodes } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import { remark } from 'remark';
import remarkGfm from 'remark-gfm';
import { countingAnchors, slug } from '../../server/src/markdown/links/anchors';

const pages = [
  'README.md',
  'CHANGELOG.md',
  'SECURITY.md',
  '.github/CONTRIBUTING.md',
  '.github/CODE_OF_CONDUCT.md',
  ...readdirSync('docs').map((name) => `docs/${name}`),
];
const maxReadmeLines = 150;
const pictureFolder = '.github/pictures';
const SOURCE = /\b(?:src|srcset)="([^"]+)"/g; // '<img src=".github/pictures/quiz-light.png">'

const { repository } = JSON.parse(readFileSync('package.json', 'utf8'));
const home = repository.url.replace(/^git\+|\.git$/g, '');
/** The start of addresses of files in the repository, to which the editor links. */
const ownFiles = `${home}/blob/HEAD/`;
/**
 * The start of addresses of pictures in the repository. Packaging does not change `srcset`, so that it cannot contain
 * relative paths.
 */
const ownPictures = `${home}/raw/HEAD/`;

describe('links in the documentation', () => {
  for (const page of pages) {
    it(`lead to files and headings that exist, in ${page}`, () => {
      const broken = linksOf(parse(read(page))).filter((link) => !leadsSomewhere(link, page));
      assert.deepEqual(broken, []);
    });
  }

  it('lead to files and headings that exist, in package.nls.json', () => {
    const links = Array.from(read('package.nls.json').matchAll(/\]\((https:[^)]+)\)/g), ([, link = '']) => link);
    const own = links.filter((link) => link.startsWith(ownFiles));
    assert.ok(own.length > 30, `${own.length} links`);
    assert.deepEqual(
      own.filter((link) => !leadsSomewhere(link.slice(ownFiles.length), 'README.md')),
      [],
    );
  });

  it('are reported as broken if their file, heading or image is missing', () => {
    for (const link of ['docs/no-page.md', 'docs/rules.md#no-rule', '#no-heading', 'no-picture.png'])
      assert.equal(leadsSomewhere(link, 'README.md'), false, link);
    assert.equal(leadsSomewhere('../README.md#install', 'docs/faq.md'), true);
  });

  it('lead from the README to every page', () => {
    const linked = new Set(linksOf(parse(read('README.md'))));
    assert.deepEqual(
      pages.filter((page) => page !== 'README.md' && !linked.has(page)),
      [],
    );
  });
});

describe('pictures of the documentation', () => {
  const shown = pages.flatMap((page) =>
    picturesOf(parse(read(page))).map((each) => path.posix.join(path.posix.dirname(page), each)),
  );

  it('exist in a light and a dark theme, and all are shown', () => {
    const files = readdirSync(pictureFolder).map((name) => `${pictureFolder}/${name}`);
    assert.deepEqual([...new Set(shown)].sort(), files.sort());
    const names = (theme: string) =>
      files.filter((file) => file.endsWith(`-${theme}.png`)).map((file) => file.replace(/-\w+\.png$/, ''));
    assert.deepEqual(names('light'), names('dark'));
    assert.equal(names('light').length * 2, files.length);
  });
});

describe('the README', () => {
  it(`has at most ${maxReadmeLines} lines`, () => {
    assert.ok(read('README.md').split('\n').length <= maxReadmeLines);
  });

  it('names the commands for a first try, and for contributors, near the top', () => {
    const top = read('README.md').split('\n').slice(0, 45).join('\n');
    for (const command of ['npm start', 'npm test', 'npm run package']) assert.ok(top.includes(command), command);
  });
});

function read(file: string): string {
  return readFileSync(file, 'utf8');
}

function parse(text: string): Nodes {
  return remark().use(remarkGfm).parse(text);
}

/** Returns the addresses of all links and pictures. */
function linksOf(tree: Nodes): string[] {
  const links = nodesIn(tree).flatMap((node) => (node.type === 'link' || node.type === 'definition' ? node.url : []));
  return [...links, ...picturesOf(tree)];
}

/** Returns the addresses of all pictures, also of those in HTML; for pictures in the repository, their paths. */
function picturesOf(tree: Nodes): string[] {
  return nodesIn(tree).flatMap((node) => {
    if (node.type === 'image') return node.url;
    return node.type === 'html'
      ? Array.from(node.value.matchAll(SOURCE), ([, url = '']) => url.replace(ownPictures, ''))
      : [];
  });
}

function nodesIn(node: Nodes): Nodes[] {
  return [node, ...('children' in node ? node.children.flatMap(nodesIn) : [])];
}

/** Returns whether the file and heading that a link on a page names exist. Links to other sites are not opened. */
function leadsSomewhere(link: string, page: string): boolean {
  if (/^https:\/\//.test(link)) return true;
  const [file = '', anchor] = link.split('#');
  const target = file === '' ? page : path.posix.join(path.posix.dirname(page), decodeURI(file));
  if (!existsSync(target)) return false;
  return anchor === undefined || anchorsIn(target).has(anchor);
}

const anchorsByFile = new Map<string, ReadonlySet<string>>();

/** Returns the anchors that GitHub gives to the headings of a file. */
function anchorsIn(file: string): ReadonlySet<string> {
  const known = anchorsByFile.get(file);
  if (known) return known;
  const suffixOf = countingAnchors();
  const headings = nodesIn(parse(read(file))).filter(({ type }) => type === 'heading');
  const anchors = headings.map((heading) => {
    const anchor = slug(textOf(heading)).toLowerCase();
    return anchor + suffixOf(anchor);
  });
  anchorsByFile.set(file, new Set(anchors));
  return new Set(anchors);
}
