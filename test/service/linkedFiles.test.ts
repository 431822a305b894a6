import assert from 'node:assert/strict';
import { formatMinutes } from '../../server/src/course/progress/minutes';
import { readNotes } from '../../server/src/notes/reading/read';
import type { TreeEntry } from '../../server/src/protocol';
import type { CardsParams } from '../../server/src/protocol/cards';
import { Service } from '../../server/src/service';
import { defaultSettings } from '../../server/src/service/settings/settings';

const index = 'file:///course/README.md';
const notes = `# Algorithms

## Area 1 - Sorting

### [Lecture 1: Merge sort](lectures/1.md)

### [Lecture 2: Quicksort](lectures/2.md#top)

### [Lecture 3: Heaps](https://a.example/heaps) (20 min)

Trees in arrays.
`;
const disk: Readonly<Record<string, string>> = {
  'file:///course/lectures/1.md':
    '# Lecture 1: Merge sort (25 min)\n\nSplit.\n\n## Recurrence\n\n### Proof\n\n## Uses\n',
  'file:///course/lectures/2.md': '# Lecture 2: Quicksort\n\nPick a pivot.\n',
};

function started(text = notes): Service {
  const service = new Service();
  service.folders.roots = ['file:///course'];
  service.setSettings(defaultSettings);
  service.open(index, 1, text);
  return service;
}

function put(service: Service, uri: string, text: string | undefined): void {
  for (const _ of service.linkedFiles.put(uri, text));
}

/** Returns a service with notes and all files that they link to. */
function read(text = notes): Service {
  const service = started(text);
  for (const uri of service.unknownLinkedFiles(index)) put(service, uri, disk[uri]);
  return service;
}

function drawn({ children }: Pick<TreeEntry, 'children'>, indent = ''): string {
  return children
    .map(({ type, title, spent, uri, state, children }) => {
      const facts = [type, spent && formatMinutes(spent), state, uri?.split('/').at(-1)].filter(Boolean).join(', ');
      return `${indent}${title} (${facts})\n${drawn({ children }, `${indent}  `)}`;
    })
    .join('');
}

function tree(service: Service): string {
  return drawn({ children: service.notesFiles.tree() });
}

function messages(service: Service, uri = index): string[] {
  return (service.reports.findings(uri) ?? []).map(({ message }) => message);
}

describe('a course in several files', () => {
  it('requests exactly the files that its modules link to', () => {
    assert.deepEqual(started().unknownLinkedFiles(index), Object.keys(disk));
    const elsewhere = notes.replace('lectures/1.md', '../other/1.md').replace('lectures/2.md#top', 'README.md#top');
    assert.deepEqual(started(elsewhere).unknownLinkedFiles(index), []);
    assert.deepEqual(read().unknownLinkedFiles(index), []);
  });

  it('shows each file as the module that links to it', () => {
    assert.equal(
      tree(read()),
      `Algorithms (notes, 45 min, README.md)
  Area 1 - Sorting (area, 45 min)
    Lecture 1: Merge sort (module, 25 min, noted)
      Recurrence (topic, 1.md)
        Proof (topic, 1.md)
      Uses (topic, 1.md)
    Lecture 2: Quicksort (module, missingTime)
    Lecture 3: Heaps (module, 20 min, noted)
`,
    );
  });

  it('reports times that are in neither the module nor its file', () => {
    assert.deepEqual(messages(read()), ['“Lecture 2: Quicksort” has no time.']);
  });

  it('includes the time of a file in totals, statistics and plans', () => {
    const service = read();
    const { spent, done, withoutTime } = service.reports.stats(index) ?? {};
    assert.deepEqual({ spent, done, withoutTime }, { spent: { least: 45, most: 45 }, done: 3, withoutTime: 1 });
    const module = service.reports.outline(index)?.modules[0];
    assert.deepEqual([module?.minutes, module?.minutesLine, module?.hasNotes], [25, null, true]);
  });

  it('follows an open file, and requests a file again that changed on disk', () => {
    const service = read();
    const [first = ''] = Object.keys(disk);
    service.open(first, 1, '# Lecture 1: Merge sort (40 min)\n');
    assert.match(tree(service), /Lecture 1: Merge sort \(module, 40 min, empty\)/);
    service.change(first, 2, [{ text: '# Lecture 1: Merge sort (50 min)\n\nSplit.\n' }]);
    assert.match(tree(service), /Lecture 1: Merge sort \(module, 50 min, noted\)/);
    service.close(first);
    assert.match(tree(service), /Lecture 1: Merge sort \(module, 25 min, noted\)/);
    assert.deepEqual(service.linkedFiles.changedOnDisk(['file:///course/lectures']), [index]);
    assert.deepEqual(service.unknownLinkedFiles(index), Object.keys(disk));
    assert.match(tree(service), /Lecture 1: Merge sort \(module, 25 min, noted\)/, 'until it is read again');
  });

  it('lacks only one row if a file is missing', () => {
    const service = started();
    for (const uri of service.unknownLinkedFiles(index)) put(service, uri, undefined);
    assert.equal(tree(service), tree(started()));
  });

  it('does not show a file twice if the file is notes itself', () => {
    const [first = ''] = Object.keys(disk);
    const own =
      '# Sorting\n\n## Area 1 - Merging\n\n### [Video: Merge](https://a.example/m) (10 min)\n\nBack: [index](../README.md)\n';
    const service = read();
    service.open(first, 1, own);
    assert.deepEqual(
      service.notesFiles.tree().map(({ uri }) => uri),
      [index],
    );
    assert.match(
      tree(service),
      /Merge sort \(module, 10 min, noted\)\n {6}Area 1 - Merging \(topic, 1.md\)\n {8}Video: Merge \(module, 1.md\)/,
    );
  });

  it('is parsed incrementally with the result of a full parse', () => {
    const service = read();
    const place = { line: 4, character: 12 };
    service.change(index, 2, [{ range: { start: place, end: place }, text: 's' }]);
    const fresh = read(notes.replace('[Lecture 1', '[Lectures 1'));
    assert.equal(tree(service), tree(fresh));
  });

  describe('asks in the quiz', () => {
    const [first = '', second = ''] = Object.keys(disk);
    const files = (texts: Readonly<Record<string, string>>) =>
      new Map(Object.entries(texts).map(([uri, text]) => [uri, readNotes(text)]));
    const asked = (service: Service, on = disk, part: Omit<CardsParams, 'uri'> & { uri?: string } = {}) =>
      service.recall
        .deck({ uri: index, ...part }, files(on))
        ?.cards.map(
          ({ question, answer, area, uri, line }) =>
            `${question} ${answer.join(' / ')} (${area}, ${uri.split('/').at(-1)}:${line + 1})`,
        );

    it('about notes in linked files, and opens them', () => {
      const bold = {
        ...disk,
        [second]: '# Quicksort\n\nTime: 15 min\n\nThe **pivot** parts the list.\n\n## Uses\n\nSets.\n',
      };
      assert.deepEqual(asked(read(), bold), [
        'What did you learn in “Lecture 1: Merge sort”? Split. (Area 1 - Sorting, 1.md:3)',
        'What did you learn in “Lecture 2: Quicksort”? The pivot parts the list. / Sets. (Area 1 - Sorting, 2.md:5)',
        'What is “pivot”? The pivot parts the list. (Area 1 - Sorting, 2.md:5)',
        'What did you learn in “Lecture 3: Heaps”? Trees in arrays. (Area 1 - Sorting, README.md:11)',
      ]);
    });

    it('about the unsaved text of an open file', () => {
      const service = read();
      service.open(first, 1, '# Lecture 1: Merge sort\n\nMerge.\n');
      assert.deepEqual(service.recall.unread({ uri: index }, new Map()), [second]);
      assert.match(asked(service)?.[0] ?? '', /Merge\. /);
    });

    it('about one module, at its entry and in its file', () => {
      const service = read();
      const expected = ['What did you learn in “Lecture 2: Quicksort”? Pick a pivot. (Area 1 - Sorting, 2.md:3)'];
      assert.deepEqual(service.recall.unread({ uri: index, line: 6 }, new Map()), [second]);
      assert.deepEqual(asked(service, disk, { line: 6 }), expected);
      service.open(second, 1, disk[second] ?? '');
      assert.deepEqual(asked(service, disk, { uri: second, line: 2 }), expected);
    });

    it('about the modules in a linked file', () => {
      const own =
        '# Sorting\n\nBy comparison.\n\n## Area 1 - Merging\n\n### [Video: Merge](https://a.example/m) (10 min)\n\nTwo **runs** become one.\n';
      assert.deepEqual(asked(read(), { ...disk, [first]: own })?.slice(0, 3), [
        'What did you learn in “Lecture 1: Merge sort”? By comparison. (Area 1 - Sorting, 1.md:3)',
        'What did you learn in “Video: Merge”? Two runs become one. (Area 1 - Sorting, 1.md:9)',
        'What is “runs”? Two runs become one. (Area 1 - Sorting, 1.md:9)',
      ]);
      const service = read();
      const ids = service.recall.deck({ uri: index }, files({ ...disk, [first]: own }))?.cards.map(({ id }) => id);
      service.open(first, 1, own);
      assert.deepEqual(
        ids?.slice(1, 3),
        service.recall.deck({ uri: first })?.cards.map(({ id }) => id),
      );
    });

    it('with stable cards after notes are moved to a file and back', () => {
      const service = started(
        notes.replace(
          '[Lecture 2: Quicksort](lectures/2.md#top)',
          'Lecture 2: Quicksort\n\nA **pivot** parts the list.',
        ),
      );
      const ids = () => service.recall.deck({ uri: index }, new Map())?.cards.map(({ id }) => id);
      const before = ids();
      assert.equal(before?.length, 3);
      const moved = service.fileMoves.moveToFile({ uri: index, position: { line: 0, character: 0 }, all: true });
      assert.ok(moved && 'edits' in moved);
      for (const { uri, text } of moved.newFiles ?? []) service.open(uri, 1, text);
      // Edits are applied from last to first, since their ranges refer to the original text.
      service.change(
        index,
        2,
        moved.edits.toReversed().map(({ range, newText }) => ({ range, text: newText })),
      );
      assert.equal(service.recall.unread({ uri: index }, new Map()).length, 0);
      assert.deepEqual(ids(), before);
    });
  });

  describe('writes a time', () => {
    const [first = ''] = Object.keys(disk);
    const named = { title: 'Lecture 1: Merge sort', url: 'lectures/1.md' };
    const added = (service: Service) => service.additions.addTime({ uri: index, module: named, minutes: 5 });

    it('into the file that contains one, after it is opened', () => {
      const service = read();
      assert.deepEqual(added(service), { files: [first] });
      const text = disk[first] ?? '';
      service.open(first, 1, text);
      const made = added(service);
      assert.ok(made && 'edits' in made && made.uri === first);
      assert.deepEqual(
        made.edits.map(({ newText }) => newText),
        ['30 min'],
      );
      service.open(first, 2, text.replace(' (25 min)', ''));
      const written = service.additions.insertTime({ uri: index, position: { line: 4, character: 9 }, minutes: 5 });
      assert.ok(written && 'edits' in written && written.uri === undefined, 'other modules state theirs in the index');
    });

    it('into a file without a time if the index has none either', () => {
      const service = read(notes.replace(' (20 min)', ''));
      service.open(first, 1, '# Lecture 1: Merge sort\n\nSplit.\n');
      const made = added(service);
      assert.ok(made && 'edits' in made && made.uri === first);
      assert.deepEqual(made.edits, [
        { range: { start: { line: 0, character: 23 }, end: { line: 0, character: 23 } }, newText: ' (5 min)' },
      ]);
    });
  });
});
