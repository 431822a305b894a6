import { strict as assert } from 'node:assert';
import * as vscode from 'vscode';
import { open, removeNotes, studyNotes, type } from './notes';

const notes = `# Networks

## Area 1: Routing

### [Video: Routers](https://net.example/routers) (time: ~30 min)

They forward.

### [Lab: Static routes](https://net.example/static)‸
`;

describe('the Markdown preview', () => {
  before(studyNotes);
  afterEach(removeNotes);

  it('shows times as badges and totals below areas, updated while the user types', async () => {
    const opened = await open(notes);
    await check(opened.editor.document, {
      badges: ['(time: ~30 min)'],
      sums: ['2 modules, 30 min, 1 without a time'],
    });
    await type(opened, opened.cursor, ' (1-2 h)');
    await check(opened.editor.document, {
      badges: ['(time: ~30 min)', '(1-2 h)'],
      sums: ['2 modules, 1 h 30 min to 2 h 30 min'],
    });
  });

  it('keeps the anchors of headings', async () => {
    const { editor } = await open(notes);
    assert.match(await rendered(editor.document), /id="video-routers-time-30-min"/);
  });

  it('does not change other Markdown', async () => {
    const { editor } = await open('# left-pad\n\n## Install (2 min)\n\n- [Docs](https://left.example) (5 min)\n');
    await check(editor.document, { badges: [], sums: [] });
  });

  it('uses a style sheet that exists', async () => {
    const extension = vscode.extensions.getExtension('study-notes.study-notes');
    assert.ok(extension);
    const [style] = extension.packageJSON.contributes['markdown.previewStyles'];
    const css = await vscode.workspace.fs.readFile(vscode.Uri.joinPath(extension.extensionUri, style));
    assert.match(new TextDecoder().decode(css), /^\.study-notes-time \{/m);
  });
});

async function rendered(document: vscode.TextDocument): Promise<string> {
  return vscode.commands.executeCommand<string>('markdown.api.render', document);
}

async function check(
  document: vscode.TextDocument,
  expected: { readonly badges: readonly string[]; readonly sums: readonly string[] },
): Promise<void> {
  const html = await rendered(document);
  const texts = (pattern: RegExp) => Array.from(html.matchAll(pattern), ([, text]) => text);
  assert.deepEqual(
    {
      badges: texts(/<span class="study-notes-time [^>]*>(.*?)<\/span>/g),
      sums: texts(/<p class="study-notes-sum">(.*?)<\/p>/g),
    },
    expected,
  );
}
