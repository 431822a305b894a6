import assert from 'node:assert/strict';
import { readNotebook } from '../../server/src/notebook/read';

const notes = '# Networks\n\n## Area 1\n\n- [Packets](https://net.example/a) (10 min)\n';
const plain = '# Tool\n\nIt works.\n\n## Install\n\nFirst.\n';

describe('a file that is said to be a notebook, or to be none', () => {
  /** A text and the settings' word in, whether it is taken for a notebook out. */
  function check(text: string, setting: boolean | undefined, expected: boolean) {
    const { isNotebook, areas, modules, topics } = readNotebook(text, { levels: [], isNotebook: setting });
    assert.equal(isNotebook, expected);
    assert.equal(areas.length + modules.length + topics.length > 0, expected);
  }

  it('is judged by its text where nothing is said', () => {
    check(notes, undefined, true);
    check(plain, undefined, false);
  });

  it('is what the settings say', () => {
    check(notes, false, false);
    check(plain, true, true);
  });

  it('is what its front matter says, whatever the settings say', () => {
    check(`---\nstudy-notes: false\n---\n${notes}`, true, false);
    check(`---\nstudy-notes: true\n---\n${plain}`, false, true);
    check(`---\ntitle: Tool\r\nstudy-notes: "true" # mine\r\ndate: today\n---\n${plain}`, undefined, true);
    check(`\uFEFF---\nStudy-Notes: False\n---\n${notes}`, undefined, false);
  });

  it('is not judged by other lines', () => {
    check(`---\nstudy-notes: maybe\n---\n${notes}`, undefined, true);
    check(`---\nmine:\n  study-notes: true\n---\n${plain}`, undefined, false);
    check(`study-notes: true\n\n${plain}`, undefined, false);
    check(`---\nstudy-notes: true\n\n${plain}`, undefined, false);
  });
});
