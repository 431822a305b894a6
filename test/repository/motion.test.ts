import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';

const root = path.resolve(__dirname, '../..');

/** Matches code that moves or blinks elements without an action of the user. */
const MOTION = /\b(?:animation|transition|scroll-behavior)\b|\bbehavior: '(?!instant')|~spin/g;

describe('motion', () => {
  for (const file of ['client/overview/page.css', 'client/overview/page.ts', 'client/preview/times.css'])
    it(`is absent in ${file}, whether or not the user prefers reduced motion`, () =>
      assert.deepEqual(readFileSync(path.join(root, file), 'utf8').match(MOTION) ?? [], []));
});
