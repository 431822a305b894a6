import assert from 'node:assert/strict';
import type { Diagnostic } from 'vscode-languageserver-types';
import { MAX_SECTIONS } from '../../server/src/markdown/sections/blocks';
import { MAX_FILE_SIZE } from '../../server/src/protocol/files';
import { Service } from '../../server/src/service';
import { cpuTime } from '../cpuTime';
import { hostileTexts } from './hostileTexts';

const uri = 'file:///notes.md';
const module = '### [Lab: Ports](https://ports.example/) (5 min)\n\n';
const title = '# Networks\n\n## Area 1: Routing\n\n';

describe('a file that is too large for notes', () => {
  it('is not read until it is small enough', () => {
    const service = new Service();
    const lines = Math.ceil(MAX_FILE_SIZE / module.length);
    service.open(uri, 1, title + module.repeat(lines));
    assert.deepEqual([service.symbols(uri), service.diagnostics(uri)], [[], []]);
    const hover = { line: 4, character: 8 };
    service.change(uri, 2, [{ range: { start: hover, end: hover }, text: 'x' }]);
    assert.deepEqual([service.symbols(uri), service.hover(uri, hover)], [[], undefined]);
    assert.ok(service.explanations.explain(uri, hover));
    const rest = { start: { line: 6, character: 0 }, end: { line: 2 * lines + 9, character: 0 } };
    service.change(uri, 3, [{ range: rest, text: '' }]);
    assert.equal(service.reports.outline(uri)?.modules.length, 1);
  });
});

describe('a file with more lines than a call can have arguments', () => {
  it('is read completely', () => {
    const service = new Service();
    const items = 150_000;
    service.open(uri, 1, `${title}${module}${'-\n\n'.repeat(items)}`);
    assert.equal(service.reports.findings(uri)?.length, items);
  });
});

describe('a file with more sections than are read', () => {
  it('has no modules after these sections, until there are fewer', () => {
    const service = new Service();
    service.open(uri, 1, `${title}${module}${'-\n\n'.repeat(MAX_SECTIONS)}${module}`);
    assert.equal(service.reports.outline(uri)?.modules.length, 1);
    const some = { start: { line: 1_000, character: 0 }, end: { line: 2_000, character: 0 } };
    service.change(uri, 2, [{ range: some, text: '' }]);
    assert.equal(service.reports.outline(uri)?.modules.length, 2);
  });
});

describe('a file of which a part is not read', () => {
  const diagnosticsOf = (text: string) => {
    const service = new Service();
    service.open(uri, 1, `${title}${module}${text}`);
    return service.diagnostics(uri).filter(({ message }) => /is not read/.test(String(message)));
  };

  it('has a diagnostic on the first line that is not read, since it has too many sections', () => {
    const [found, ...others] = diagnosticsOf('a\n\n'.repeat(MAX_SECTIONS));
    assert.equal(others.length, 0);
    // The headings and the module are sections, too.
    assert.equal(found?.range.start.line, 6 + 2 * (MAX_SECTIONS - 3));
    assert.deepEqual(diagnosticsOf('a\n\n'.repeat(MAX_SECTIONS - 3)), []);
  });

  it('has a diagnostic on the first line that is not read, since the parser has read enough', () => {
    const [found, ...others] = diagnosticsOf('a&copy;b\n\n'.repeat(10_000));
    assert.equal(others.length, 0);
    const line = found?.range.start.line ?? 0;
    assert.ok(1200 < line && line < 2000, `${line}`);
    assert.deepEqual(diagnosticsOf('a&copy;b\n\n'.repeat(200)), []);
  });
});

describe('a file with more findings than an editor shows', () => {
  it('shows the 1000 most severe ones, and one that reports the limit', () => {
    const service = new Service();
    const untimed = '### [Lab: Ports](https://ports.example/)\n\nPorts.\n\n';
    service.open(uri, 1, `${title}${'-\n\n'.repeat(1500)}##No space\n\n${untimed.repeat(3)}${'-\n\n'.repeat(500)}`);
    const all = service.reports.findings(uri) ?? [];
    const shown = service.diagnostics(uri);
    assert.ok(all.length > 1500, `${all.length} findings`);
    assert.equal(shown.length, 1001);
    const isWarned = (rule: unknown) => rule === 'heading-without-space' || rule === 'missing-time';
    assert.deepEqual(
      all.filter(({ rule }) => isWarned(rule)).map(({ rule }) => rule),
      shown.filter(({ code }) => isWarned(code)).map(({ code }) => code),
    );
    assert.deepEqual(
      all.flatMap(({ rule, line }) => (rule === 'placeholder' ? line - 1 : [])).slice(0, 998),
      shown.flatMap(({ code, range }) => (code === 'placeholder' ? range.start.line : [])),
    );
    const { message, range } = shown[1000] as Diagnostic;
    assert.match(
      String(message),
      /^This file has 1,50\d problems\. Only 1,000 of them are shown, the most severe ones first\.$/,
    );
    assert.equal(range.start.line, shown[999]?.range.end.line);
  });

  it('shows all of them below the limit', () => {
    const service = new Service();
    service.open(uri, 1, `${title}${module}${'-\n\n'.repeat(1000)}`);
    assert.equal(service.diagnostics(uri).length, 1000);
    assert.equal(service.reports.findings(uri)?.length, 1000);
  });
});

describe('the first parse of a large file', () => {
  for (const name of ['numbered items with times', 'rows of a table', 'columns of a table']) {
    it(`takes time linear in its length: ${name}`, () => {
      const text = (size: number) => `# Docker course\n\n${hostileTexts[name]?.(size)}`;
      const took = (size: number) => {
        const service = new Service();
        return cpuTime(() => {
          service.open(uri, 1, text(size));
          service.symbols(uri);
        });
      };
      took(200_000);
      const most = 2 * 5 * Math.max(50, took(200_000));
      // The minimum, since the garbage of other tests may be collected meanwhile.
      const large = Math.min(took(1_000_000), took(1_000_000));
      assert.ok(large < most, `${Math.round(large)} ms, at most ${Math.round(most)}`);
    });
  }
});
