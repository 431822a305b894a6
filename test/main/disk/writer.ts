// Simulates a window that answers cards and logs times as fast as possible, for tests with several windows.
//   node --import tsx test/main/disk/writer.ts FOLDER NAME COUNT

import path from 'node:path';
import { readRecall, withAnswer, writeRecall } from '../../../client/src/recall/recall';
import { changed } from '../../../client/src/storage/textFiles';
import { logRow, withRow } from '../../../client/src/timer/log';
import { started } from '../../../client/src/timer/state';
import { updateFile } from '../../../server/src/main/disk/updateFile';

const [folder = '', name = '', count = ''] = process.argv.slice(2);
const moment = new Date(2026, 11, 9, 18, 0);
const failures: string[] = [];

async function update(file: string, apply: (before: string) => string): Promise<void> {
  try {
    const whole = path.join(folder, '.study-notes', file);
    await updateFile(folder, whole, (bytes) => changed(bytes, { apply, isIn: () => true }));
  } catch (error) {
    failures.push(String(error));
  }
}

function answered(text: string, card: string): string {
  const [due, reviewed] = [moment.toISOString(), moment.toISOString()];
  const memory = { due, reviewed, stability: 3, difficulty: 5, reviews: 1, lapses: 0 };
  return writeRecall(withAnswer(readRecall(text) ?? new Map(), card, memory, undefined));
}

process.once('message', async () => {
  for (let n = 0; n < Number(count); n++) {
    const title = `${name}${n}`;
    const row = logRow(started({ uri: 'file:///notes/a.md', title }, moment.getTime()), 'a.md');
    await update('recall.json', (text) => answered(text, title));
    await update('log.csv', (text) => withRow(text, row));
  }
  process.send?.(failures);
  process.disconnect();
});
process.send?.('ready');
