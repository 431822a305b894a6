import assert from 'node:assert/strict';
import { fileNameFor } from '../../client/src/storage/fileNameFor';

describe('the name of a new file', () => {
  for (const [title, name] of [
    ['Networks: Part 2', 'networks-part-2'],
    ['网络', '网络'],
    ['../../etc', 'etc'],
    ['a:b\\c', 'a-b-c'],
    ['...', 'notes'],
    ['Con', 'con-notes'],
    ['LPT¹', 'lpt¹-notes'],
    ['Console', 'console'],
    ['a\0b\u202egpj', 'a-b-gpj'],
    ['x'.repeat(300), 'x'.repeat(60)],
    [`${'x'.repeat(59)}😀`, 'x'.repeat(59)],
    [`a${'İ'.repeat(59)}`, `a${'i̇'.repeat(29)}i`],
  ] as const) {
    it(`is “${name.slice(0, 20)}” for “${JSON.stringify(title).slice(1, 20)}”`, () => {
      assert.equal(fileNameFor(title, 'notes'), name);
      assert.ok(Buffer.byteLength(`${name}-syllabus-2.md`) < 255);
    });
  }
});
