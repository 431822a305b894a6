import assert from 'node:assert/strict';
import type { Hover } from 'vscode-languageserver/node';
import { startEditor } from './editor';

const notes = `# Networks

## Area 1 - Routing

### Beginner

1. [Video: What is a router?](https://net.example/router) - 12 min
    - It forwards.
2. [Video: What is a switch?](https://net.example/switch) - 14 min
    - It switches.
3. [‸Lab: Static routes](https://net.example/static)
    - Every route needs a way back.
`;

const translation = {
  language: 'de',
  texts: {
    '“{0}” has no time.': '„{0}“ hat keine Zeit.',
    'Kind: {0}': 'Art: {0}',
    lab: 'Labor',
    'No time yet': 'Noch keine Zeit',
  },
};

describe('a server whose editor sends a translation', () => {
  it('answers in its language, and in English where a text is missing', async () => {
    const editor = await startEditor({ workspace: `--- notes.md\n`, isVsCode: true, locale: 'de', translation });
    const position = editor.open('notes.md', notes);
    await editor.findings('notes.md');
    assert.deepEqual(
      editor.published('notes.md').map(({ message, code }) => [message, code]),
      [['„Lab: Static routes“ hat keine Zeit.', 'missing-time']],
    );
    const hover = await editor.ask<Hover>('textDocument/hover', {
      textDocument: { uri: editor.uri('notes.md') },
      position,
    });
    assert.deepEqual(hover.contents, {
      kind: 'markdown',
      value:
        '**Lab\\: Static routes**\n\n- Noch keine Zeit\n- Art: Labor\n- In Area 1 \\- Routing › Beginner\n- Link: https\\://net\\.example/static',
    });
    await editor.stop();
  });
});
