import assert from 'node:assert/strict';
import { paceTexts } from '../../../client/src/plan/paceText';
import { fittingText, nothingFits, plannedText, timeTogether } from '../../../client/src/plan/planText';
import type { Plan, PlannedModule } from '../../../server/src/protocol/plan';

const lab: PlannedModule = {
  title: 'Lab: Catch one',
  kind: 'lab',
  area: 'Packets',
  level: 'beginner',
  planned: { least: 40, most: 40 },
  forecast: { least: 50, most: 70 },
  at: { line: 3, character: 0 },
};
const labs = { kind: 'lab', factor: 1.62, modules: 12 };
const all = { factor: 0.97, modules: 30 };

const nameOf = (uri: string) => uri.replace('file:///', '');

describe('a module of a plan', () => {
  const check = (module: PlannedModule, says: string) => {
    const { label, description, detail } = plannedText(module, nameOf);
    assert.equal([label, description, detail].join(' | '), says);
  };

  it('shows its forecast, and the estimate if this differs', () =>
    check(lab, 'Lab: Catch one | about 50 min to 1 h 10 min, 40 min planned | Packets, Beginner'));

  it('shows icon codes in titles as text', () => {
    const { label, detail } = plannedText({ ...lab, title: 'Lab: $(date)', area: 'From $PATH to $(check)' }, nameOf);
    assert.deepEqual([label, detail.split(' · ')[0]], ['Lab: \\$(date)', 'From $PATH to \\$(check), Beginner']);
  });

  it('shows no forecast if the pace is unknown', () => {
    const { at: _, ...missing } = lab;
    check(
      { ...missing, level: 'together', forecast: { least: 40, most: 40 } },
      'Lab: Catch one | about 40 min | Packets, Bring it together · not in your notes yet',
    );
  });
});

describe('a plan', () => {
  const plan = (fitting: readonly PlannedModule[], modules: number, shortest?: PlannedModule): Plan => ({
    fitting,
    ...(shortest && { shortest }),
    left: { modules, withoutTime: 0 },
  });

  it('shows how much fits', () => {
    assert.equal(fittingText(plan([lab], 1), 90), 'Plan for 1 h 30 min: 1 of 1 module fits');
    assert.equal(fittingText(plan([lab, lab], 20), 180), 'Plan for 3 h: 2 of 20 modules fit');
    assert.equal(timeTogether([lab, lab]), 'about 1 h 40 min to 2 h 20 min');
  });

  it('shows why nothing fits', () => {
    assert.equal(
      nothingFits(plan([], 7, lab), 25),
      'No module fits into 25 min. The shortest is “Lab: Catch one”, about 50 min to 1 h 10 min.',
    );
    assert.equal(nothingFits(plan([], 7), 25), 'None of the 7 modules that are left has a time.');
    assert.match(nothingFits(plan([], 0), 25), /^Nothing is left to study/);
  });
});

describe('the text of a pace', () => {
  it('shows how many modules it is based on', () =>
    assert.deepEqual(paceTexts([labs, { kind: 'video', factor: 1.04, modules: 3 }, all]), [
      'Labs: 1.6 times as long as planned (based on 12 modules)',
      'Videos: as long as planned (based on 3 modules)',
      'All modules: as long as planned (based on 30 modules)',
    ]));

  it('does not repeat equal sentences', () => assert.equal(paceTexts([labs, { factor: 1.62, modules: 12 }]).length, 1));

  it('is unknown with too few modules', () =>
    assert.deepEqual(paceTexts([]), [
      'Your pace is not known yet. At least 3 modules need both a planned time and a time spent.',
    ]));
});
