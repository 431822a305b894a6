import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { noticesFor } from '../../scripts/notices.mjs';

describe('the third-party notices', () => {
  it('name each package whose code is in a bundle, with its license', () => {
    const notices = readFileSync('ThirdPartyNotices.txt', 'utf8');
    const packages = packagesInSourceMaps();
    assert.ok(packages.size > 60, `only ${packages.size} packages in the source maps of dist/`);
    for (const [title, license] of packages)
      assert.ok(notices.includes(`\n\n${title}\nLicense: ${license}\n\n`), title);
  });

  it('name the package with the specifications of programs', () => {
    assert.match(
      readFileSync('ThirdPartyNotices.txt', 'utf8'),
      /\n\n@withfig\/autocomplete [\d.]+\nLicense: ISC\n\nMIT License\n/,
    );
  });

  describe('for given packages', () => {
    let root = '';
    beforeEach(() => {
      root = mkdtempSync(path.join(tmpdir(), 'study-notes-'));
    });
    afterEach(() => rmSync(root, { recursive: true }));

    it('do not depend on the order of the packages', () => {
      install('b', { license: 'ISC' }, 'Text of b\r\n');
      install('a', { license: 'MIT' }, 'Text of a');
      const notices = noticesOf('a/index.js', 'b/lib/index.js?itself');
      assert.equal(notices, noticesOf('b/index.js', 'a/index.js'));
      assert.match(notices, /\na 1\.2\.3\nLicense: MIT\n\nText of a\n[\s\S]*\nb 1\.2\.3\nLicense: ISC\n\nText of b\n$/);
    });

    it('find the package of files in folders whose package.json only sets the module type', () => {
      install('a', { license: 'MIT' }, 'Text of a');
      mkdirSync(path.join(root, 'node_modules/a/esm'));
      writeFileSync(path.join(root, 'node_modules/a/esm/package.json'), '{ "type": "module" }');
      assert.match(noticesOf('a/esm/index.js'), /\na 1\.2\.3\n/);
    });

    const allowed = (license: unknown) =>
      it(`are written for the license ${JSON.stringify(license)}`, () => {
        install('a', { license }, 'Text');
        assert.match(noticesOf('a/index.js'), /\na 1\.2\.3\n/);
      });
    allowed('BlueOak-1.0.0');
    allowed('(GPL-3.0-only OR MIT)');
    allowed('MIT AND CC0-1.0');

    const refused = (license: unknown) =>
      it(`are refused for the license ${JSON.stringify(license)}`, () => {
        install('a', { license }, 'Text');
        assert.throws(() => noticesOf('a/index.js'), {
          message: `third-party notices cannot be written:\n  a@1.2.3: its license ${JSON.stringify(license)} is not allowed`,
        });
      });
    refused('GPL-3.0-only');
    refused('MIT AND GPL-3.0-only');
    refused('(MIT OR ISC) AND (GPL-3.0-only)');
    refused('SEE LICENSE IN LICENSE');
    refused('');
    refused({ type: 'MIT' });
    refused(null);

    it('are refused for a package without the text of its license', () => {
      install('a', { license: 'MIT' }, undefined);
      assert.throws(() => noticesOf('a/index.js'), /a@1\.2\.3: it has no license file/);
    });

    function install(name: string, manifest: object, license: string | undefined): void {
      const folder = path.join(root, 'node_modules', name);
      mkdirSync(folder, { recursive: true });
      writeFileSync(path.join(folder, 'package.json'), JSON.stringify({ name, version: '1.2.3', ...manifest }));
      if (license !== undefined) writeFileSync(path.join(folder, 'License.txt'), license);
    }

    function noticesOf(...inputs: readonly string[]): string {
      const names = ['server/src/main/cli.ts', ...inputs.map((input) => `node_modules/${input}`)];
      return noticesFor(root, [{ inputs: Object.fromEntries(names.map((name) => [name, {}])) }], []);
    }
  });
});

/** Returns the packages in the source maps of the bundles as "NAME VERSION", with their licenses. */
function packagesInSourceMaps(): ReadonlyMap<string, string> {
  const maps = readdirSync('dist').filter((name) => name.endsWith('.js.map'));
  const sources = maps.flatMap((name): string[] => JSON.parse(readFileSync(path.join('dist', name), 'utf8')).sources);
  const folders = sources.flatMap((source) => /^\.\.\/(.*node_modules\/(?:@[^/]+\/)?[^/]+)\//.exec(source)?.[1] ?? []);
  const manifests = [...new Set(folders)].map((folder) =>
    JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8')),
  );
  return new Map(manifests.map(({ name, version, license }) => [`${name} ${version}`, license]));
}
