import assert from 'node:assert/strict';
import { symlinkSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { CompletionList, InlayHint } from 'vscode-languageserver-types';
import { NOTES_REQUEST, type NotesTree, type WorkspaceTree } from '../../server/src/protocol';
import { type Editor, type Start, startEditor } from './editor';

const notes = `# Networks

## Area 1 - Routing

### Beginner

#### [Video: What is a router?](https://net.example/router) (12 min)

It forwards.

#### [Lab: Static routes](https://net.example/static)

A way there.

`;
const course = `# Networks

## Routing

### Beginner

- [Lab: Static routes](https://net.example/static) - 35 min
- [Exercise: Draw a map](https://net.example/map) - 15 min
`;

describe('settings', () => {
  let editor: Editor;
  afterEach(() => editor.stop());

  async function start(how: Start): Promise<void> {
    editor = await startEditor(how);
  }

  it('turn a rule off from the first finding on', async () => {
    await start({ settings: { rules: { 'missing-time': 'off' } } });
    editor.open('notes.md', notes);
    assert.deepEqual(await editor.findings('notes.md'), []);
  });

  it('of a folder apply only to its notes, and name its syllabus', async () => {
    await start({
      workspace: `--- first/course.md\n${course}--- second/other.md\n`,
      folders: {
        first: { syllabus: ['course.md'], levels: ['expert'] },
        second: { rules: { 'missing-time': 'off' } },
      },
    });
    for (const folder of ['first', 'second']) editor.open(`${folder}/notes.md`, notes);
    assert.deepEqual(await editor.findings('second/notes.md'), []);
    assert.equal((await editor.findings('first/notes.md')).length, 1);
    assert.deepEqual(editor.warnings, []);
    const expert = notes.replace('### Beginner', '### Expert');
    for (const [folder, type] of [
      ['first', 'level'],
      ['second', 'topic'],
    ] as const) {
      editor.open(`${folder}/expert.md`, expert);
      const params = { uri: editor.uri(`${folder}/expert.md`) };
      const { children } = await editor.ask<NotesTree>(NOTES_REQUEST, params);
      assert.notEqual(children[0]?.children[0]?.type === 'level', type === 'topic', folder);
    }
  });

  it('apply when they change', async () => {
    await start({});
    editor.open('notes.md', notes);
    assert.equal((await editor.findings('notes.md')).length, 1);
    editor.changeSettings({ rules: { 'missing-time': 'off' } });
    await editor.until(() => (editor.published('notes.md').length === 0 ? true : undefined));
  });

  it('apply if the editor sends them', async () => {
    await start({ settings: { rules: { 'missing-time': 'off' } }, asksSettings: false });
    editor.open('notes.md', notes);
    assert.deepEqual(await editor.findings('notes.md'), []);
    editor.changeSettings({});
    await editor.until(() => (editor.published('notes.md').length === 1 ? true : undefined));
  });

  it('apply in an editor that sends them at the start and returns null later', async () => {
    await start({ settingsAtStart: { rules: { 'missing-time': 'off' } } });
    editor.open('notes.md', notes);
    assert.deepEqual(await editor.findings('notes.md'), []);
  });

  it('are reported once by name if they are invalid, and replaced with defaults', async () => {
    const rules = { 'missing-time': 'loud', 'no-rule': 'off' };
    const bad = {
      rules,
      levels: 'expert',
      files: { '*.md': 'no', '**/*.md': true },
      syllabus: [3],
      commands: 'installed',
      inlayHints: 'everywhere',
      goal: {
        by: '9 December',
        reach: [
          { areas: 0, levels: ['beginner'] },
          { areas: 1, levels: ['Guru'] },
        ],
      },
      selfCheck: 'yes',
    };
    await start({ settings: bad });
    editor.open('notes.md', notes);
    assert.deepEqual(await editor.findings('notes.md'), ['missing-time: Lab: Static routes']);
    editor.changeSettings(bad);
    editor.changeSettings({ rules: { 'missing-time': 'off' } });
    await editor.until(() => (editor.published('notes.md').length === 0 ? true : undefined));
    assert.deepEqual(editor.warnings, [
      'The setting studyNotes.levels is ignored: it must be a list of strings.',
      'The setting studyNotes.files.*.md is ignored: it must be true or false.',
      'The setting studyNotes.rules.missing-time is ignored: it must be one of error, warning, info, hint, off.',
      'The setting studyNotes.rules.no-rule is ignored: it is not the name of a rule.',
      'The setting studyNotes.syllabus is ignored: it must be a list of strings.',
      'The setting studyNotes.commands.source is ignored: it must be one of built-in, installed.',
      'The setting studyNotes.inlayHints is ignored: it must be one of areasAndLevels, areas, levels, off.',
      'The setting studyNotes.goal.by is ignored: it must be a day such as "2026-12-09".',
      'The setting studyNotes.goal.reach[0].areas is ignored: it must be a number of areas or a list of area titles.',
      'The setting studyNotes.goal.reach[1].levels is ignored: it must be a list of levels: beginner, intermediate, together.',
      'The setting studyNotes.selfCheck is ignored: it must be true or false.',
    ]);
  });

  it('select where totals are shown, and make the editor request them again when they change', async () => {
    await start({});
    editor.open('notes.md', notes);
    const range = { start: { line: 0, character: 0 }, end: { line: 15, character: 0 } };
    const shown = async () => {
      const textDocument = { uri: editor.uri('notes.md') };
      const hints = await editor.ask<InlayHint[]>('textDocument/inlayHint', { textDocument, range });
      return hints.map(({ position, label }) => `${position.line}: ${label}`);
    };
    assert.deepEqual(await shown(), [
      '2: 2 modules, 12 min, 1 without a time',
      '4: 2 modules, 12 min, 1 without a time',
    ]);
    editor.changeSettings({ rules: { 'missing-time': 'off' } });
    await editor.until(() => (editor.published('notes.md').length === 0 ? true : undefined));
    assert.equal(editor.hintRefreshes(), 0);
    editor.changeSettings({ inlayHints: 'levels' });
    await editor.until(() => (editor.hintRefreshes() === 1 ? true : undefined));
    assert.deepEqual(await shown(), ['4: 2 modules, 12 min, 1 without a time']);
  });

  it('of other checkers turn equal rules off, and on again', async () => {
    const misspelled = `${notes}##Area 2 - Switching\n\nBy address.\n`;
    const markdownlint = { run: 'onType', config: { MD011: false } };
    await start({ settings: { rules: { 'missing-time': 'off' } }, otherSettings: { markdownlint } });
    editor.open('notes.md', misspelled);
    assert.deepEqual(await editor.findings('notes.md'), []);
    for (const config of [{ MD018: false }, { default: false }, { 'no-missing-space-atx': false }]) {
      editor.changeSettings({ rules: { 'missing-time': 'off' } }, { markdownlint: { run: 'onType', config } });
      await editor.until(() => (editor.published('notes.md').length === 1 ? true : undefined));
      editor.changeSettings({ rules: { 'missing-time': 'off' } }, { markdownlint });
      await editor.until(() => (editor.published('notes.md').length === 0 ? true : undefined));
    }
  });

  it('decide which files are notes, regardless of their content', async () => {
    const plain = '# Tool\n\nIt works.\n\n## Install\n\nFirst.\n';
    await start({ workspace: `--- tool.md\n${plain}`, settings: { files: { '*.md': false } } });
    editor.open('notes.md', notes);
    assert.deepEqual(await editor.findings('notes.md'), []);
    await untilNotesFilesAre([]);
    editor.changeSettings({ files: { '*.md': false, 'tool.md': true } });
    await untilNotesFilesAre(['tool.md']);
    editor.changeSettings({});
    await untilNotesFilesAre(['notes.md']);
    await editor.until(() => (editor.published('notes.md').length === 1 ? true : undefined));
    assert.deepEqual(await editor.findings('notes.md'), ['missing-time: Lab: Static routes']);
  });

  it('are overridden by the front matter of a file', async () => {
    await start({ settings: { files: { '*.md': false } } });
    editor.open('notes.md', `---\nstudy-notes: true\n---\n${notes}`);
    assert.deepEqual(await editor.findings('notes.md'), ['missing-time: Lab: Static routes']);
    editor.changeSettings({ files: { '*.md': true } });
    editor.open('other.md', `---\nstudy-notes: false\n---\n${notes}`);
    assert.deepEqual(await editor.findings('other.md'), []);
    await untilNotesFilesAre(['notes.md']);
  });

  it('add levels', async () => {
    await start({ settings: { levels: ['expert'] } });
    const position = editor.open('notes.md', `${notes}### ‸`);
    await editor.ask('studyNotes/tree', null);
    assert.ok((await labels(position, ' ')).includes('Expert'));
  });

  it('name syllabi in the workspace, which come before the built-in one', async () => {
    await start({ workspace: `--- course #1 50%.md\n${course}`, settings: { syllabus: ['course #1 50%.md'] } });
    const position = editor.open('notes.md', `${notes}#### [‸`);
    await editor.ask('studyNotes/tree', null);
    assert.equal((await labels(position, '['))[0], 'Exercise: Draw a map');
  });

  it('follow a syllabus that is edited, open or on disk', async () => {
    await start({ workspace: `--- course.md\n${course}`, settings: { syllabus: ['course.md'] } });
    const position = editor.open('notes.md', `${notes}#### [‸`);
    await editor.ask('studyNotes/tree', null);
    await editor.write('course.md', course.replace('Draw a map', 'Draw a circle'));
    await editor.ask('studyNotes/tree', null);
    assert.equal((await labels(position, '['))[0], 'Exercise: Draw a circle');
    editor.open('course.md', course.replace('Draw a map', 'Draw a square'));
    assert.equal((await labels(position, '['))[0], 'Exercise: Draw a square');
  });

  it('warn of a syllabus that cannot be read, by its path, and keep the others', async () => {
    await start({ workspace: `--- course.md\n${course}`, settings: { syllabus: ['courses/lost.md', 'course.md'] } });
    const position = editor.open('notes.md', `${notes}#### [‸`);
    await editor.until(() => editor.warnings[0]);
    assert.deepEqual(editor.warnings, ['The syllabus courses/lost.md cannot be read.']);
    await editor.ask('studyNotes/tree', null);
    assert.equal((await labels(position, '['))[0], 'Exercise: Draw a map');
  });

  it('are quoted in warnings without links, because links could run commands in VS Code', async () => {
    const link = '[Repair](command:workbench.action.quit)';
    await start({ settings: { rules: { [link]: 'off' }, syllabus: [link] } });
    await editor.until(() => editor.warnings[1]);
    const shown = '[Repair]\u2060(command:workbench.action.quit)';
    assert.deepEqual(editor.warnings, [
      `The setting studyNotes.rules.${shown} is ignored: it is not the name of a rule.`,
      `The syllabus ${shown} cannot be read.`,
    ]);
  });

  it('name no syllabus outside the workspace', async () => {
    const outside = await startEditor({ workspace: `--- course.md\n${course}` });
    try {
      const file = fileURLToPath(outside.uri('course.md'));
      await start({ workspace: `--- empty.md\n` });
      const home = fileURLToPath(editor.uri(''));
      symlinkSync(path.dirname(file), path.join(home, 'linked'), 'junction');
      const up = path.relative(home, file);
      editor.changeSettings({ syllabus: [file, up, 'linked/course.md'] });
      const position = editor.open('notes.md', `${notes}#### [‸`);
      await editor.until(() => editor.warnings[2]);
      assert.deepEqual(editor.warnings, [
        `The syllabus ${file} is ignored. Use the path of a file in the workspace.`,
        `The syllabus ${up} is ignored. Use the path of a file in the workspace.`,
        'The syllabus linked/course.md cannot be read.',
      ]);
      await editor.ask('studyNotes/tree', null);
      assert.ok(!(await labels(position, '[')).includes('Exercise: Draw a map'));
    } finally {
      await outside.stop();
    }
  });

  it('find a missing syllabus as soon as it exists, and warn about it once', async () => {
    await start({ settings: { syllabus: ['course.md'] } });
    const position = editor.open('notes.md', `${notes}#### [‸`);
    await editor.until(() => editor.warnings[0]);
    await editor.write('other.md', course);
    await editor.write('course.md', course);
    await editor.ask('studyNotes/tree', null);
    assert.equal((await labels(position, '['))[0], 'Exercise: Draw a map');
    assert.equal(editor.warnings.length, 1);
  });

  it('make findings in other notes files contain the estimate in the syllabus', async () => {
    await start({ workspace: `--- course.md\n${course}`, settings: { syllabus: ['course.md'] } });
    editor.open('notes.md', notes);
    editor.open('course.md', course);
    const says = () => String(editor.published('notes.md')[0]?.message);
    await editor.until(() => (says().includes('35 min') ? true : undefined));
    editor.type('course.md', '35 min', '40 min');
    await editor.until(() => (says().includes('40 min') ? true : undefined));
  });

  it('need not name a syllabus that is declared in its front matter', async () => {
    await start({});
    editor.open('notes.md', notes);
    const says = () => String(editor.published('notes.md')[0]?.message);
    await editor.write('course.md', `---\nstudy-notes: syllabus\n---\n${course}`);
    await editor.until(() => (says().includes('35 min') ? true : undefined));
    await editor.write('course.md', course);
    await editor.until(() => (says().includes('35 min') ? undefined : true));
  });

  /** Waits until the tree contains exactly these notes. */
  async function untilNotesFilesAre(names: readonly string[]): Promise<void> {
    const expected = names.map((name) => editor.uri(name)).join();
    for (;;) {
      const seen = editor.treeChanges();
      const { notesFiles } = await editor.ask<WorkspaceTree>('studyNotes/tree', null);
      if (notesFiles.map(({ uri }) => uri).join() === expected) return;
      await editor.until(() => (editor.treeChanges() > seen ? true : undefined));
    }
  }

  /** Returns the labels of completions at a place of notes.md, in the order in which editors show them. */
  async function labels(position: object, triggerCharacter: string): Promise<string[]> {
    const textDocument = { uri: editor.uri('notes.md') };
    const context = { triggerKind: 2, triggerCharacter };
    const params = { textDocument, position, context };
    const { items } = await editor.ask<CompletionList>('textDocument/completion', params);
    return items
      .sort((one, other) => ((one.sortText ?? '') < (other.sortText ?? '') ? -1 : 1))
      .map(({ label }) => label);
  }
});
