import { type Editor, startEditor } from './editor';

const notes = `# Networks

## Area 1: Routing

1. Video: Ports - 8 min

   A port is a number, see [docs].

2. Lab: Routes (20 min)

   \`\`\`sh
   ip route
   \`\`\`

## Area 2: Transport

> Beginner Level

3. Lab: Windows

Time: 1 h 30

[docs]: https://net.example
`;

describe('the self-check of the running server', () => {
  let editor: Editor;
  before(async () => {
    editor = await startEditor({ settings: { selfCheck: true } });
  });
  // Fails if the server logged an error, such as a difference.
  after(() => editor.stop());

  it('finds no differences after real edits', async () => {
    editor.open('notes.md', notes);
    for (const [before, after] of [
      ['# Networks', '```\n# Networks'],
      ['# Networks', '```\n# Networks'],
      ['```\n```\n', ''],
      ['# Networks', '---\ncourse: 1\n# Networks'],
      ['# Networks', '---\n# Networks'],
      ['---\ncourse: 1\n---\n', ''],
      ['[docs]: https', '[dock]: https'],
      ['[dock]: https', '[docs]: https'],
      ['1. Video', '- Video'],
      ['- Video', '<!-- - Video'],
      ['<!-- - Video', '1. Video'],
      [' (20 min)', ''],
      ['## Area 2', 'Area 2'],
      ['Area 2', '## Area 2'],
      ['> Beginner', '### Beginner'],
      ['\n\nTime', '\nTime'],
      [notes.slice(0, 40), ''],
    ] as const) {
      editor.type('notes.md', before, after);
      await editor.findings('notes.md');
    }
  });
});
