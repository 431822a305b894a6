import { strict as assert } from 'node:assert';
import type { StudyNotes } from '../../client/src/activate';
import { flat, type Row } from '../../client/src/views/tree/rows';
import { answerAfter, notesRow, type OpenNotes, open, removeNotes, studyNotes, type } from './notes';

describe('five thousand modules in the notes tree', () => {
  afterEach(removeNotes);

  const areas = Array.from({ length: 50 }, (_, area) => {
    const modules = Array.from(
      { length: 100 },
      (_, n) => `#### Lab: Part ${n} of ${area}. (${1 + (n % 50)} min)\n\nof it\n\n`,
    );
    return `## Area ${area + 1} - Subject\n\n### Beginner\n\n${modules.join('')}`;
  });
  const many = `# Much\n\n‸\n\n${areas.join('')}`;

  /** Counts the rows that the editor redraws after an edit, with their descendants. */
  async function redrawnRows(
    api: StudyNotes,
    opened: OpenNotes,
    typing: () => Promise<void>,
    isTaken: (notes: Row) => boolean,
  ): Promise<number> {
    // Other requests of the editor may have changed its set of rows.
    await look(api);
    const fired: (readonly Row[] | undefined)[] = [];
    const listener = api.notesFiles.onDidChangeTreeData((rows) => fired.push(rows));
    const { version } = opened.editor.document;
    const before = await notesRow(api, opened.uri);
    await typing();
    assert.notEqual(opened.editor.document.version, version);
    await answerAfter(api.notesFiles.onDidShow, () => isTaken(api.notesFiles.current(before)) || undefined);
    listener.dispose();
    return fired.flatMap((rows) => flat(rows?.filter(({ uri }) => uri === opened.uri.toString()) ?? [before])).length;
  }

  /** Requests all rows, as the editor does when a user expands them. */
  async function look(api: StudyNotes, row?: Row): Promise<void> {
    for (const child of (await api.notesFiles.getChildren(row)) ?? []) await look(api, child);
  }

  it('are redrawn only if they change', async () => {
    const api = await studyNotes();
    const opened = await open(many);
    await notesRow(api, opened.uri);
    const { cursor } = opened;
    const firstLine = ({ children: [area] }: Row) => area?.entry.range.start.line;
    const moved = await redrawnRows(
      api,
      opened,
      () => type(opened, cursor, 'What I learned.\n\nIn a year.'),
      (notes) => firstLine(notes) === cursor.line + 4,
    );
    assert.equal(moved, 0);
    const title = opened.editor.document.positionAt(opened.editor.document.getText().indexOf('Lab: Part 3 of 7.'));
    const renamed = await redrawnRows(
      api,
      opened,
      () => type(opened, title, 'Lab: Another part (4 min)'),
      (notes) => flat([notes]).some(({ entry }) => entry.title === 'Lab: Another part'),
    );
    assert.ok(renamed > 0 && renamed < 110, `${renamed} rows`);
  });
});
