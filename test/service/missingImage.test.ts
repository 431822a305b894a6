import assert from 'node:assert/strict';
import { Service } from '../../server/src/service';

const uri = 'file:///notes/sky.md';

/** Checks the findings about notes with these pictures, in a folder with these files. */
function check(pictures: readonly string[], there: readonly string[], ...expected: readonly string[]): void {
  const service = new Service();
  const shown = pictures.map((picture) => `![x](${picture})\n`).join('\n');
  service.open(uri, 1, `# Sky\n\n## Area 1: The moon\n\n### Phases (10 min)\n\n${shown}`);
  for (const folder of service.unknownFolders(uri)) service.folders.put(folder, folder.endsWith('/notes') ? there : []);
  assert.deepEqual(
    service.reports.findings(uri)?.map(({ message }) => message),
    expected,
  );
}

describe('missing pictures', () => {
  it('are reported one by one', () => {
    check(['moon.png', 'sun.png'], [], 'The image “moon.png” does not exist.', 'The image “sun.png” does not exist.');
    const lost = ['a.png', 'b.png', 'c.png'];
    check([...lost, 'moon.png'], ['moon.png'], ...lost.map((name) => `The image “${name}” does not exist.`));
  });

  it('are reported as one finding if none of them exists', () => {
    const lost = ['images/a.png', 'images/b.png', 'images/c.png'];
    check(lost, ['notes/'], 'None of the 3 images in these notes exists, such as “images/a.png”.');
  });

  it('do not include files that may not be images', () =>
    check(['diagram', 'talk.mp4', 'plot.png?raw=true'], ['plot.png']));
});
