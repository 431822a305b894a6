import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { readManifest } from './manifest';

interface Form {
  readonly name: string;
  readonly description: string;
  readonly body: readonly { readonly id?: string; readonly attributes: { readonly label?: string } }[];
}

const folder = '.github/ISSUE_TEMPLATE';
const files = readdirSync(folder).filter((name) => name !== 'config.yml');
const forms = files.map((name): [string, Form, string] => {
  const text = readFileSync(`${folder}/${name}`, 'utf8');
  return [name, parse(text), text];
});
const manifest = readManifest();
const titles: string[] = manifest.contributes.commands.map(({ title }: { readonly title: string }) => title);

describe('the forms of issues', () => {
  for (const [name, form, text] of forms)
    it(`${name} is one that GitHub accepts, and names commands that exist`, () => {
      assert.ok(form.name && form.description);
      const fields = form.body.flatMap(({ id }) => id ?? []);
      assert.ok(fields.length >= 2 && new Set(fields).size === fields.length);
      assert.ok(form.body.every(({ id, attributes }) => id === undefined || attributes.label));
      const commands = Array.from(text.matchAll(/"Study Notes: ([^"]+)"/g), ([, title = '']) => title);
      assert.deepEqual(
        commands.filter((title) => !titles.includes(title)),
        [],
      );
    });

  it('ask for the explanation of the notes, where it is relevant', () => {
    const explaining = forms.filter(([, , text]) => text.includes('Explain This File...')).map(([name]) => name);
    assert.deepEqual(explaining.sort(), ['bug.yml', 'wrong-reading.yml']);
  });

  it('and the code of conduct link to the private reports of the security policy', () => {
    const [, address = ''] = /\((https:\S+\/advisories\/new)\)/.exec(readFileSync('SECURITY.md', 'utf8')) ?? [];
    for (const page of [`${folder}/config.yml`, '.github/CODE_OF_CONDUCT.md'])
      assert.ok(readFileSync(page, 'utf8').includes(address), page);
  });
});

describe('the Marketplace page', () => {
  it('has no more keywords than the Marketplace accepts, each once', () => {
    const { keywords } = manifest;
    assert.equal(new Set(keywords).size, keywords.length);
    assert.ok(keywords.length <= 30);
  });
});
