import assert from 'node:assert/strict';
import { selfChecking } from '../../server/src/lsp/requests/selfCheck';
import { firstDifference } from '../../server/src/notes/model/firstDifference';
import { readNotes } from '../../server/src/notes/reading/read';
import { Service } from '../../server/src/service';
import { defaultSettings } from '../../server/src/service/settings/settings';

const notes = '# Networks\n\n## Area 1: Routing\n\n1. Video: Ports - 8 min\n2. Lab: Routes\n';

describe('the first difference between two parses', () => {
  const check = (revised: string, fresh: string, says: string | undefined) => {
    const difference = firstDifference(readNotes(revised), readNotes(fresh));
    const shown =
      difference && `${difference.place}: ${JSON.stringify(difference.revised)}, ${JSON.stringify(difference.fresh)}`;
    assert.equal(shown, says);
  };

  it('is undefined for equal texts', () => check(notes, notes, undefined));
  it('is the text if it differs', () => check('a', 'b', 'text: "a", "b"'));

  it('is a line with a different start', () => {
    const fresh = readNotes(notes);
    const starts = Int32Array.from(fresh.lines.starts, (start, n) => (n === 3 ? start + 1 : start));
    const revised = { ...fresh, lines: { ...fresh.lines, starts } };
    assert.deepEqual(firstDifference(revised, fresh), { place: 'lines.starts.3', revised: 32, fresh: 31 });
  });

  it('is a section that is missing, or knows other labels', () => {
    const fresh = readNotes(notes);
    const { blocks } = fresh;
    const fewer = { ...fresh, blocks: { ...blocks, sections: blocks.sections.slice(0, -1) } };
    assert.equal(firstDifference(fewer, fresh)?.place, 'blocks.sections.3');
    const other = { ...fresh, blocks: { ...blocks, defined: new Set(['ports']) } };
    assert.deepEqual(firstDifference(other, fresh), { place: 'blocks.defined.0', revised: 'ports', fresh: undefined });
  });

  it('is any difference that affects a feature', () => {
    const fresh = readNotes(notes);
    const modules = fresh.modules.map((module) => ({ ...module, title: module.title.replace('Routes', 'Ways') }));
    assert.deepEqual(firstDifference({ ...fresh, modules }, fresh), {
      place: 'modules.1.title',
      revised: 'Lab: Ways',
      fresh: 'Lab: Routes',
    });
  });
});

describe('the self-check', () => {
  const uri = 'file:///notes.md';

  it('makes no second parse, unless the settings turn it on', () => {
    const service = new Service();
    service.open(uri, 1, notes);
    assert.equal(service.selfCheck(uri), undefined);
    service.setSettings({ ...defaultSettings, selfCheck: true });
    assert.equal(service.selfCheck(uri), undefined);
  });

  it('logs a difference once, and again after the parses were equal', () => {
    const logged: string[] = [];
    const wrong = firstDifference(readNotes('a'), readNotes('b'));
    const differences = [undefined, wrong, wrong, undefined, wrong];
    const check = selfChecking({ error: (says) => logged.push(says) }, () => differences.shift());
    for (let n = 0; n < 5; n++) check(uri);
    const says = 'Self-check: incremental parsing of file:///notes.md found "a" at text; full parsing found "b".';
    assert.deepEqual(logged, [says, says]);
  });
});
