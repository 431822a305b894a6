import assert from 'node:assert/strict';
import { execFileSync, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import JSZip from 'jszip';
import { pack, type Release } from '../../scripts/release/pack.mjs';
import { packedRelease } from '../../scripts/release/packed.mjs';
import { isPreRelease, newestChanges, preReleaseVersion, problemsOf } from '../../scripts/release/version.mjs';

const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
const changelog = readFileSync('CHANGELOG.md', 'utf8');
const ADDRESS = /\b(?:src|srcset|href)="([^"]*)"|\]\(([^)\s]+)\)/g; // `src="a.png"`, "](docs/faq.md)"

describe('the version of a release', () => {
  it('is the same in package.json and CHANGELOG.md', function () {
    // In a pre-release, the workflow has set another version.
    if (isPreRelease(version)) this.skip();
    assert.deepEqual(problemsOf(`v${version}`, version, changelog), []);
  });

  const refused = (what: string, problem: RegExp, tag: string, named: string, text: string) =>
    it(`is refused ${what}`, () => {
      const problems = problemsOf(tag, named, text);
      assert.equal(problems.length, 1);
      assert.match(problems[0] ?? '', problem);
    });
  refused('if the tag names another', /^the tag is v0\.4\.1, /, 'v0.4.1', '0.4.0', '# Changes\n\n## 0.4.0\n\nNew.\n');
  refused('if the changelog has another', /is 0\.2\.0, not 0\.4\.0$/, 'v0.4.0', '0.4.0', '## 0.2.0\n\nNew.\n');
  refused('if its section of the changelog is empty', /is empty$/, 'v0.4.0', '0.4.0', '## 0.4.0\n\n## 0.2.0\n\nNew.\n');
  refused('if the changelog is empty', /is missing/, 'v0.4.0', '0.4.0', '# Changes\n');
  refused('if it is that of a pre-release', /is odd/, 'v0.3.0', '0.3.0', '## 0.3.0\n\nNew.\n');
  refused(
    'with a suffix, which the Marketplace refuses, too',
    /three numbers/,
    'v1.0.0-b',
    '1.0.0-b',
    '## 1.0.0-b\n\nNew.\n',
  );

  it('is checked by the script that the workflow runs first', () => {
    const { status, stderr } = spawnSync(process.execPath, ['scripts/release/version.mjs', 'v9.9.9'], {
      encoding: 'utf8',
    });
    assert.equal(status, 1);
    assert.ok(stderr.startsWith(`release: the tag is v9.9.9, but the version in package.json is ${version}\n`), stderr);
  });

  it('has its own section of the changelog as notes', () => {
    assert.equal(
      newestChanges('# Changes\n\n## 0.4.0\n\n### New\n\n- One.\n\n## 0.2.0\n\n- Two.\n'),
      '### New\n\n- One.',
    );
  });
});

describe('the version of a pre-release', () => {
  it('is odd, newer than all releases of its line, and older than the next', () => {
    assert.equal(preReleaseVersion('0.2.5', new Date('2026-11-24T20:24:25Z')), '0.3.2026112420');
    assert.ok(isPreRelease('0.3.2026112420') && !isPreRelease('0.2.5'));
  });

  it('fits into 31 bits, the limit of the Marketplace', () => {
    assert.ok(Number(preReleaseVersion('0.2.0', new Date('2099-12-31T23:59:59Z')).split('.')[2]) < 2 ** 31);
  });
});

describe('a release', () => {
  let scratch = '';
  let folder = '';
  let release: Release;
  let vsix: JSZip;

  before(async () => {
    scratch = mkdtempSync(path.join(tmpdir(), 'study-notes-'));
    ({ folder, release } = await packedRelease(path.join(scratch, 'release')));
    vsix = await JSZip.loadAsync(readFileSync(path.join(folder, release.vsix)));
  });
  after(() => rmSync(scratch, { recursive: true }));

  it('contains only the files that users need', () => {
    const names = Object.keys(vsix.files).filter((name) => !/^extension\/(?:dist\/commands|syntaxes)\//.test(name));
    assert.deepEqual(
      names.sort(),
      [
        '[Content_Types].xml',
        ...['notes', 'overview', 'quiz'].flatMap((name) =>
          ['dark', 'light'].map((theme) => `extension/.github/pictures/${name}-${theme}.png`),
        ),
        'extension/LICENSE.txt',
        'extension/ThirdPartyNotices.txt',
        'extension/changelog.md',
        'extension/client/overview/page.css',
        'extension/client/preview/times.css',
        'extension/dist/client.js',
        'extension/dist/client.web.js',
        'extension/dist/overview.js',
        'extension/dist/preview.js',
        'extension/dist/server.js',
        'extension/dist/server.main.js',
        'extension/dist/server.web.js',
        'extension/icons/icon.png',
        'extension/icons/study-notes.svg',
        ...readdirSync('l10n').flatMap((name) => (name === 'bundle.l10n.json' ? [] : `extension/l10n/${name}`)),
        'extension/package.json',
        ...readdirSync('.').flatMap((name) => (/^package\.nls\b/.test(name) ? [`extension/${name}`] : [])),
        'extension/readme.md',
        'extension/snippets/study-notes.json',
        'extension.vsixmanifest',
      ].sort(),
    );
  });

  it('has only absolute URLs on its page in the Marketplace', async () => {
    const page = await textOf(vsix, 'extension/readme.md');
    const addresses = Array.from(page.matchAll(ADDRESS), ([, html, link]) => html ?? link ?? '');
    assert.ok(addresses.filter((each) => each.endsWith('.png')).length >= 10, 'pictures in both themes');
    assert.deepEqual(
      addresses.filter((each) => !/^https:\/\//.test(each)),
      [],
    );
  });

  it('contains a production build, without scripts and development dependencies', async () => {
    const manifest = JSON.parse(await textOf(vsix, 'extension/package.json'));
    assert.deepEqual(
      [manifest.version, manifest.scripts, manifest.devDependencies],
      [release.version, undefined, undefined],
    );
    assert.ok(!(await textOf(vsix, 'extension/dist/client.js')).includes('sourceMappingURL'));
  });

  it('has checksums of both packages', () => {
    const lines = readFileSync(path.join(folder, release.checksums), 'utf8').trimEnd().split('\n');
    const expected = [release.vsix, release.archive].map((name) => {
      const content = readFileSync(path.join(folder, name));
      return `${createHash('sha256').update(content).digest('hex')}  ${name}`;
    });
    assert.deepEqual(lines, expected);
  });

  it('has the newest changes as notes', () => {
    assert.equal(readFileSync(path.join(folder, release.notes), 'utf8').trim(), newestChanges(changelog));
  });

  for (const [target, secret] of [
    ['github', 'GH_TOKEN'],
    ['marketplace', 'VSCE_PAT'],
    ['open-vsx', 'OVSX_PAT'],
    ['npm', 'NPM_TOKEN'],
  ] as const)
    it(`is not published to ${target} without a token, with a message`, () => {
      const said = publish(target, [], { ...process.env, [secret]: '' });
      assert.match(
        said,
        new RegExp(`^study-notes ${release.version} was not published to .+: there is no secret ${secret}\\.\n$`),
      );
    });

  it('is published as the same files everywhere', () => {
    const { vsix, archive, isPreRelease: isEarly } = release;
    const flag = isEarly ? ' --pre-release' : '';
    const dryRun = (target: string) => publish(target, ['--dry-run']).trim();
    assert.match(dryRun('github'), new RegExp(`^gh release create v${release.version} ${vsix} ${archive} SHA256SUMS `));
    assert.match(
      dryRun('marketplace'),
      new RegExp(`^npx --yes @vscode/vsce@[\\d.]+ publish --packagePath ${vsix} --skip-duplicate${flag}$`),
    );
    assert.match(
      dryRun('open-vsx'),
      new RegExp(`^npx --yes ovsx@[\\d.]+ publish --packagePath ${vsix} --skip-duplicate${flag}$`),
    );
    assert.equal(
      dryRun('npm'),
      `npm publish ./${archive} --provenance --access public --tag ${isEarly ? 'next' : 'latest'}`,
    );
  });

  it('is marked as a pre-release if its version is one', async () => {
    // Another production build takes as much time as all other tests of a release.
    const buildIn = (source: string) => {
      for (const name of ['client.js', 'client.web.js']) cpSync(`dist/${name}`, path.join(source, 'dist', name));
    };
    const early = await pack(path.join(scratch, 'early'), { version: '0.3.2026112420', buildIn });
    assert.equal(early.vsix, 'study-notes-0.3.2026112420.vsix');
    const marked = await JSZip.loadAsync(readFileSync(path.join(scratch, 'early', early.vsix)));
    const mark = 'Id="Microsoft.VisualStudio.Code.PreRelease"';
    assert.ok((await textOf(marked, 'extension.vsixmanifest')).includes(mark));
    assert.equal((await textOf(vsix, 'extension.vsixmanifest')).includes(mark), release.isPreRelease);
    const commands = ['github', 'marketplace', 'open-vsx', 'npm'].map((target) =>
      publish(target, ['--dry-run'], process.env, path.join(scratch, 'early')).trim(),
    );
    assert.ok(commands[0]?.endsWith(`--prerelease --target ${early.commit}`), commands[0]);
    assert.ok(commands.slice(1, 3).every((command) => command.endsWith(' --pre-release')));
    assert.ok(commands[3]?.endsWith(' --tag next'), commands[3]);
  });

  function publish(target: string, args: string[], env = process.env, from = folder): string {
    const script = ['scripts/release/publish.mjs', target, from, ...args];
    return execFileSync(process.execPath, script, { env, encoding: 'utf8' });
  }
});

async function textOf(zip: JSZip, name: string): Promise<string> {
  const file = zip.file(name);
  assert.ok(file, name);
  return file.async('string');
}
