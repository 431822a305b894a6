import assert from 'node:assert/strict';
import { MarkupContent } from 'vscode-languageserver-types';
import { hoverImage, imageCompletion } from '../../server/src/commands/completion/imageAt';
import { dockerfileCompletion } from '../../server/src/commands/dockerfile/dockerfileCompletion';
import { allSpecifications } from '../commands/specifications';
import { accepted, inOrder, marked } from './marked';

const notes = '```sh\ndocker build -t me/base:1 .\n```\n\n';

describe('images in files', () => {
  it('are offered after FROM and in compose files, those of the notes first', () => {
    for (const text of [
      '```dockerfile\nFROM ‸\n```',
      '```dockerfile\nFROM --platform=linux/arm64 al‸\n```',
      '> ```dockerfile\n> FROM ‸\n> ```',
      '```yaml\nservices:\n  web:\n    image: ‸\n```',
    ])
      assert.deepEqual(labels(notes + text).slice(0, 2), ['me/base:1', 'alpine'], text);
  });

  it('replace the whole word', () => {
    const text = '```dockerfile\nFROM ngi‸nx:1 AS web\n```';
    const { notes: parsedNotes, at } = marked(text);
    const alpine = imageCompletion(parsedNotes, at, allSpecifications).find(({ label }) => label === 'alpine');
    assert.ok(alpine);
    assert.equal(accepted(parsedNotes, alpine), '```dockerfile\nFROM alpine‸ AS web\n```');
  });

  it('are offered before the flags of FROM', () => {
    const { notes: parsedNotes, at } = marked(`${notes}\`\`\`dockerfile\nFROM ‸\n\`\`\``);
    const items = inOrder([
      ...dockerfileCompletion(parsedNotes, at),
      ...imageCompletion(parsedNotes, at, allSpecifications),
    ]);
    assert.equal(items[0]?.label, 'me/base:1');
    assert.equal(items.at(-1)?.label, '--platform=');
  });

  it('are not offered elsewhere', () => {
    for (const text of [
      '```dockerfile\nFROM nginx ‸\n```',
      '```dockerfile\nFROM --pl‸\n```',
      '```dockerfile\nFROM nginx\nRUN ‸\n```',
      '```yaml\nservices:\n  web:\n    image: nginx ‸\n```',
      '```yaml\nimage: ‸\n```',
      'FROM ‸',
    ])
      assert.deepEqual(labels(text), [], text);
  });

  it('are explained', () => {
    const { notes: parsedNotes, at } = marked('```dockerfile\nFROM ngi‸nx:1.27 AS web\n```');
    const contents = hoverImage(parsedNotes, at, allSpecifications)?.contents;
    assert.ok(MarkupContent.is(contents));
    assert.match(contents.value, /^The image `nginx`, tag `1.27`, from Docker Hub\. A web server/);
    const stage = marked('```dockerfile\nFROM nginx AS web\nFROM w‸eb\n```');
    assert.equal(hoverImage(stage.notes, stage.at, allSpecifications), undefined);
  });
});

function labels(text: string): string[] {
  const { notes: parsedNotes, at } = marked(text);
  return imageCompletion(parsedNotes, at, allSpecifications).map(({ label }) => label);
}
