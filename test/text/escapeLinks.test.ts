import assert from 'node:assert/strict';
import fc from 'fast-check';
import { escapeLinks } from '../../server/src/text/escapeLinks';

/** Matches links in notifications as VS Code does (`LINK_REGEX` in its `linkedText.ts`). */
const LINK = /\[([^\]]+)\]\(((?:https?:\/\/|command:|file:)[^)\s]+)(?: (["'])(.+?)(\3))?\)/i;

describe('a text for a notification', () => {
  it('has no links', () => {
    const part = fc.constantFrom('[', ']', '(', ')', 'a', ' ', 'command:a', 'https://a', '"', '\u2060');
    const text = fc.array(part, { maxLength: 30 }).map((parts) => parts.join(''));
    fc.assert(fc.property(text, (any) => !LINK.test(escapeLinks(any))));
    assert.ok(LINK.test('[Undo](command:foo)'));
    assert.ok(!LINK.test(escapeLinks('[Undo](command:foo)')));
  });

  it('looks the same', () => {
    assert.equal(escapeLinks('[Undo](command:foo)').replace('\u2060', ''), '[Undo](command:foo)');
    assert.equal(escapeLinks('Lab: Routes [1] (5 min)'), 'Lab: Routes [1] (5 min)');
  });
});
