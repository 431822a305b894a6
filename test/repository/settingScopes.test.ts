import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';

interface Manifest {
  readonly capabilities: { readonly untrustedWorkspaces: { readonly restrictedConfigurations: readonly string[] } };
  readonly contributes: {
    readonly configuration: readonly { readonly properties: Readonly<Record<string, { readonly scope?: string }>> }[];
  };
}

/**
 * The scopes of all settings. Settings that run a program or turn off a confirmation are not read from a workspace, and those
 * that write a file only from a trusted one. Settings about how notes are read or shown can be set anywhere.
 */
const scopes: Readonly<Record<string, string>> = {
  'studyNotes.syllabus': 'resource',
  'studyNotes.levels': 'resource',
  'studyNotes.files': 'resource',
  'studyNotes.inlayHints': 'window',
  // Runs programs.
  'studyNotes.commands.source': 'machine',
  'studyNotes.rules': 'resource',
  'studyNotes.terminal.codeLens': 'resource',
  // Confirms commands of notes before they run.
  'studyNotes.terminal.confirm': 'application',
  'studyNotes.timer.idleMinutes': 'window',
  // Writes a file.
  'studyNotes.timer.log': 'resource, trusted',
  'studyNotes.quiz.cards': 'resource',
  'studyNotes.goal': 'window',
  // Writes the text of the notes into a log.
  'studyNotes.trace.server': 'application',
};

describe('each setting', () => {
  const { capabilities, contributes }: Manifest = JSON.parse(readFileSync('package.json', 'utf8'));
  const restricted = capabilities.untrustedWorkspaces.restrictedConfigurations;
  const properties: (typeof contributes.configuration)[number]['properties'] = Object.assign(
    {},
    ...contributes.configuration.map((group) => group.properties),
  );

  it('is listed as allowed or not allowed in a workspace', () => {
    const found = Object.entries(properties).map(([name, { scope }]) => [
      name,
      restricted.includes(name) ? `${scope}, trusted` : scope,
    ]);
    assert.deepEqual(Object.fromEntries(found), scopes);
  });

  it('that is restricted in untrusted workspaces exists', () => {
    assert.deepEqual(
      restricted.filter((name) => !(name in properties)),
      [],
    );
  });
});

describe('the pages about security', () => {
  const page = existsSync('docs/privacy-and-security.md') ? readFileSync('docs/privacy-and-security.md', 'utf8') : '';

  it('name each setting that a workspace cannot set by itself', () => {
    for (const [name, scope] of Object.entries(scopes))
      if (scope === 'machine' || scope === 'application' || scope.endsWith('trusted'))
        assert.ok(page.includes(name), name);
  });

  it('name the limits in the code', () => {
    const limit = (file: string, constant: string) =>
      new RegExp(`\\b${constant} = ([\\d_* ]+);`).exec(readFileSync(file, 'utf8'))?.[1]?.replaceAll('_', '');
    assert.equal(limit('server/src/protocol/files.ts', 'MAX_FILE_SIZE'), '2000000');
    assert.ok(page.includes('| 2 MB |'));
    for (const [file, constant] of [
      ['server/src/main/installedClient.ts', 'TIME_LIMIT_MS'],
      ['server/src/service/settings/notesPatterns.ts', 'MAX_PATTERN_LENGTH'],
      ['server/src/service/settings/notesPatterns.ts', 'MAX_PATTERNS_LENGTH'],
      ['server/src/service/settings/textList.ts', 'MAX_TEXTS'],
      ['server/src/main/cli/settings.ts', 'MAX_SETTINGS_DEPTH'],
    ] as const) {
      const number = limit(file, constant);
      assert.ok(number && new RegExp(`\\| (?:[^|]*\\D)?${number} `).test(page), `${constant}: ${number}`);
    }
  });

  it('name the address of the repository in package.json', () => {
    const { repository } = JSON.parse(readFileSync('package.json', 'utf8'));
    const home = repository.url.replace(/^git\+|\.git$/g, '');
    assert.ok(readFileSync('SECURITY.md', 'utf8').includes(`(${home}/security/advisories/new)`));
  });

  it('are linked from the README', () => {
    assert.match(readFileSync('README.md', 'utf8'), /\]\(docs\/privacy-and-security\.md\)/);
  });
});
