import assert from 'node:assert/strict';
import { changedRows } from '../../client/src/views/tree/changedRows';
import { rowIcon } from '../../client/src/views/tree/rowIcon';
import { type Row, rowAt, rowsOf } from '../../client/src/views/tree/rows';
import { rowText } from '../../client/src/views/tree/rowText';
import type { NotesTree, TreeEntry } from '../../server/src/protocol';

/** Returns an entry with the lines `from` to `to`. */
function entry(
  type: TreeEntry['type'],
  title: string,
  from: number,
  to: number,
  more: Partial<TreeEntry> = {},
): TreeEntry {
  return {
    id: title,
    type,
    title,
    range: { start: { line: from, character: 0 }, end: { line: from, character: title.length } },
    body: { start: { line: from, character: 0 }, end: { line: to, character: 0 } },
    modules: type === 'module' ? 1 : 0,
    withoutTime: 0,
    withoutNotes: 0,
    unfinished: 0,
    children: [],
    ...more,
  };
}

function notes(name: string, ...children: TreeEntry[]): NotesTree {
  return { ...entry('notes', name, 0, 100, { children }), type: 'notes', uri: `file:///${name}.md` };
}

function minutes(least: number, most = least): Pick<TreeEntry, 'spent'> {
  return { spent: { least, most } };
}

describe('rows of the sidebar', () => {
  function drawn(rows: readonly Row[], depth = 0): string {
    return rows.map((row) => `${'  '.repeat(depth)}${row.entry.title}\n${drawn(row.children, depth + 1)}`).join('');
  }
  const docker = notes('docker', entry('area', 'Docker', 2, 9, { children: [entry('module', 'Why Docker?', 3, 5)] }));
  const networks = notes('networks', entry('topic', 'TCP', 2, 9));

  it('are under their notes files', () => {
    assert.equal(drawn(rowsOf([docker, networks])), 'docker\n  Docker\n    Why Docker?\nnetworks\n  TCP\n');
  });

  it('start with the time spent, or with the planned time in brackets', () => {
    const label = (more: Partial<TreeEntry>) =>
      rowText({ entry: entry('module', 'Routes', 3, 5, more), file: undefined }).label;
    const planned = { planned: { least: 30, most: 30 } };
    assert.deepEqual(
      [label({ ...minutes(81), ...planned }), label(planned), label({})],
      ['1h21  Routes', '(30m)  Routes', 'Routes'],
    );
    const studied = rowText({ entry: entry('module', 'Routes', 3, 5, planned), file: undefined });
    assert.match(studied.tooltip(), /30 min planned/);
    assert.match(studied.spoken, /^\(30m\) {2}Routes, 30 min planned/);
  });

  it('leave out the row of the notes file if there is only one', () => {
    assert.equal(drawn(rowsOf([docker])), 'Docker\n  Why Docker?\n');
  });

  it('keep their ids when another notes file is added', () => {
    const [area] = rowsOf([docker]);
    assert.equal(rowsOf([docker, networks])[0]?.children[0]?.id, area?.id);
  });

  it('have ids that are unique across notes files', () => {
    const twin = { ...docker, uri: 'file:///twin.md' };
    const [first, second] = rowsOf([docker, twin]);
    assert.notEqual(first?.children[0]?.id, second?.children[0]?.id);
  });

  it('show file names if titles of notes are equal', () => {
    const labels = (...uris: string[]) =>
      rowsOf([...uris.map((uri) => ({ ...docker, uri })), networks])
        .map((row) => rowText(row))
        .map(({ label, description }) => `${label} | ${description}`.trimEnd());
    const sharing = labels('file:///a/first.md', 'file:///a/my%20second.md');
    assert.deepEqual(sharing, ['first.md | docker', 'my second.md | docker', 'networks |']);
    const sharingNames = labels('file:///a/README.md', 'file:///b/README.md');
    assert.deepEqual(sharingNames, ['a/README.md | docker', 'b/README.md | docker', 'networks |']);
    const malformed = labels('file:///a/%E0%A4%A.md', 'file:///a/my%20second.md');
    assert.deepEqual(malformed, ['%E0%A4%A.md | docker', 'my second.md | docker', 'networks |']);
  });

  it('have accessible names with file and title if titles are equal', () => {
    const [first] = rowsOf([docker, { ...docker, uri: 'file:///twin.md' }]);
    assert.ok(first);
    assert.equal(rowText(first).spoken, 'docker.md, docker, notes');
  });

  for (const [line, title] of [
    [2, 'Docker'],
    [3, 'Why Docker?'],
    [5, 'Why Docker?'],
    [7, 'Docker'],
    [1, undefined],
    [20, undefined],
  ] as const) {
    it(`are found from line ${line}: ${title ?? 'none'}`, () => {
      assert.equal(rowAt(rowsOf([docker]), docker.uri, { line, character: 0 })?.entry.title, title);
    });
  }

  it('are found at the boundary between two entries', () => {
    const rows = rowsOf([notes('notes', entry('module', 'First', 3, 5), entry('module', 'Second', 5, 7))]);
    assert.equal(rowAt(rows, 'file:///notes.md', { line: 5, character: 0 })?.entry.title, 'Second');
  });

  it('are found in the notes file in the editor', () => {
    assert.equal(rowAt(rowsOf([docker, networks]), networks.uri, { line: 2, character: 0 })?.entry.title, 'TCP');
  });
});

describe('rows that are redrawn', () => {
  const area = (name: string, more: Partial<TreeEntry> = {}, module: Partial<TreeEntry> = {}) =>
    entry('area', name, 2, 9, { children: [entry('module', `${name} 1`, 3, 5, module)], ...more });
  const before = [area('Disks'), area('Tapes')];

  function check(
    after: readonly TreeEntry[],
    expected: readonly string[] | undefined,
    placed: readonly string[] = [],
  ): void {
    const [some, others] = [before, after].map((areas) => rowsOf([notes('notes', ...areas)]));
    const ids = changedRows(some ?? [], others ?? [], new Set(placed.map(idOf)));
    assert.deepEqual(ids, expected?.map(idOf));
  }

  const idOf = (title: string) => `file:///notes.md#${title}`;
  const lower = (from: number): Pick<TreeEntry, 'range' | 'body'> => {
    const { range, body } = entry('area', 'Tapes', from, from + 7);
    return { range, body };
  };

  it('are none if nothing changed', () => check([area('Disks'), area('Tapes')], []));
  it('are none if text only moved', () => check([area('Disks'), area('Tapes', lower(4))], []));
  it('include moved rows whose location was already resolved', () =>
    check([area('Disks'), area('Tapes', lower(4), lower(5))], ['Tapes 1'], ['Disks', 'Tapes 1']));
  it('include rows with changed totals', () => check([area('Disks'), area('Tapes', minutes(5))], ['Tapes']));
  it('are only the changed ones', () => check([area('Disks', {}, { state: 'noted' }), area('Tapes')], ['Disks 1']));
  it('include parents of added and removed rows', () =>
    check([area('Disks'), area('Tapes', { children: [] })], ['Tapes']));
  it('are all rows if top-level rows are added or removed', () => {
    check([area('Disks')], undefined);
    check([area('Tapes'), area('Disks')], undefined);
  });
});

describe('text of a row', () => {
  function check(of: TreeEntry, ...expected: string[]): void {
    const { label, description, tooltip, spoken } = rowText({ entry: of, file: undefined });
    assert.deepEqual([label, description, tooltip(), spoken], expected);
  }

  it('shows a module’s time', () => {
    check(
      entry('module', 'Video: Why Docker?', 0, 1, { ...minutes(15), kind: 'video', state: 'noted' }),
      '15m  Video: Why Docker?',
      '',
      '**Video: Why Docker?**\n\nVideo · 15 min\n\nHas a time and notes (green icon).',
      '15m  Video: Why Docker?, 15 min, video, has notes',
    );
  });

  it('keeps the progress after a title from right to left', () =>
    check(
      entry('level', 'شبكات', 0, 1, { ...minutes(15), modules: 2, progress: { done: 1, listed: 3 } }),
      '15m  شبكات',
      '\u200e1/3',
      '**شبكات**\n\nLevel · 15 min · 2 modules · 1 of 3 modules of the syllabus done',
      '15m  شبكات, 1/3, 15 min, 1 of 3 done, level, 2 modules',
    ));

  it('reports that the time is missing', () => {
    check(
      entry('module', 'Docker Intro', 0, 1, { state: 'missingTime', withoutTime: 1 }),
      'Docker Intro',
      '',
      '**Docker Intro**\n\nModule\n\nHas no time yet (yellow icon, mark “?”).',
      'Docker Intro, no time, module',
    );
  });

  for (const [unreported, reason] of [
    ['time-table', 'Not listed in Problems, because these notes keep their times in a table.'],
    ['all-missing-time', 'Problems lists this once, for all modules of these notes.'],
  ] as const) {
    it(`explains why a missing time is not reported: ${unreported}`, () => {
      const module = entry('module', 'Docker Intro', 0, 1, { state: 'missingTime', withoutTime: 1, unreported });
      const { tooltip } = rowText({ entry: module, file: undefined });
      assert.equal(tooltip().split('\n').at(-1), `Has no time yet (yellow icon, mark “?”). ${reason}`);
    });
  }

  it('reports that notes are missing', () => {
    check(
      entry('module', 'Docker Intro', 0, 1, { ...minutes(60, 90), state: 'empty', kind: 'lab' }),
      '1h-1h30  Docker Intro',
      '',
      '**Docker Intro**\n\nLab · 1 h to 1 h 30 min\n\nHas a time, but no notes yet (gray icon, mark “–”).',
      '1h-1h30  Docker Intro, 1 h to 1 h 30 min, no notes, lab',
    );
  });

  it('shows how much of the syllabus is done', () => {
    check(
      entry('level', 'Beginner', 0, 9, { ...minutes(20), modules: 2, progress: { done: 1, listed: 3 } }),
      '20m  Beginner',
      '1/3',
      '**Beginner**\n\nLevel · 20 min · 2 modules · 1 of 3 modules of the syllabus done',
      '20m  Beginner, 1/3, 20 min, 1 of 3 done, level, 2 modules',
    );
  });

  it('shows the totals of an area', () => {
    check(
      entry('area', 'Docker', 0, 9, { ...minutes(200), modules: 12, withoutTime: 2 }),
      '3h20  Docker',
      '',
      '**Docker**\n\nArea · 3 h 20 min · 12 modules, 2 without a time',
      '3h20  Docker, 3 h 20 min, 2 without a time, area, 12 modules',
    );
  });

  it('shows the workspace folder if several are open', () => {
    const { description, spoken } = rowText({ entry: notes('Docker'), file: undefined }, 'semester-2');
    assert.deepEqual([description, spoken], ['semester-2', 'Docker, semester-2, notes']);
  });

  it('shows in its tooltip what is left', () => {
    const area = entry('area', 'Docker', 0, 9, { ...minutes(200), modules: 12, withoutTime: 2 });
    assert.equal(
      rowText({ entry: area, file: undefined }).tooltip('about 3 h to 4 h at your pace, 2 without a time'),
      '**Docker**\n\nArea · 3 h 20 min · 12 modules, 2 without a time\n\nLeft to study: about 3 h to 4 h at your pace, 2 without a time',
    );
  });

  it('shows how many of its modules are shown', () => {
    const area = entry('area', 'Docker', 0, 9, { ...minutes(200), modules: 12, withoutTime: 2 });
    const { tooltip, spoken } = rowText({ entry: area, file: undefined, shown: 2 });
    assert.deepEqual(
      [tooltip(), spoken],
      [
        '**Docker**\n\nArea · 3 h 20 min · 12 modules, 2 without a time · 2 of 12 shown',
        '3h20  Docker, 3 h 20 min, 2 of 12 shown, 2 without a time, area, 12 modules',
      ],
    );
  });

  it('shows no time if there are no modules', () => {
    check(entry('topic', 'What is TCP?', 0, 9), 'What is TCP?', '', '**What is TCP?**\n\nTopic', 'What is TCP?, topic');
  });

  it('shows titles without Markdown, and links only to web pages', () => {
    const titled = (url: string) =>
      rowText({
        entry: entry('module', '[a](command:b) *c*', 0, 1, { url, state: 'noted' }),
        file: undefined,
      }).tooltip();
    const title = '**\\[a\\]\\(command:b\\) \\*c\\***\n\nModule\n\nHas a time and notes (green icon).';
    assert.equal(titled('https://docs.docker.com/'), `${title}\n\n<https://docs.docker.com/>`);
    assert.equal(titled('command:workbench.action.quit'), title);
  });
});

describe('icon of a row', () => {
  const module = (kind: string, state: 'noted' | 'empty' | 'missingTime') =>
    rowIcon(entry('module', 'M', 0, 1, { kind, state }));

  it('has a different shape for each kind', () => {
    const kinds = ['video', 'lab', 'tutorial', 'reading', 'exercise', 'project'];
    assert.equal(new Set(kinds.map((kind) => module(kind, 'noted').id)).size, kinds.length);
  });

  it('is plain where the kind is unknown', () => {
    assert.equal(rowIcon(entry('module', 'M', 0, 1, { state: 'noted' })).id, 'circle-outline');
    assert.equal(module('seance', 'noted').id, 'circle-outline');
  });

  it('has a different color for each state', () => {
    const states = ['noted', 'empty', 'missingTime'] as const;
    assert.equal(new Set(states.map((state) => module('lab', state).color)).size, states.length);
  });
});
