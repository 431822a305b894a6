import assert from 'node:assert/strict';
import { goalPart, modulesOf } from '../../client/src/overview/goalPart';
import type { GoalState } from '../../server/src/protocol/plan';

const state: GoalState = {
  goal: { by: '2026-12-09', days: 14, perWeek: { least: 148, most: 192 }, unknown: ['Fish'] },
  left: { modules: 2, time: { least: 296, most: 384 }, withoutTime: 1 },
  parts: [
    {
      area: 'Packets',
      level: 'beginner',
      left: { modules: 2, time: { least: 296, most: 384 }, withoutTime: 1 },
      modules: [
        { title: 'Lab: Catch one', forecast: { least: 296, most: 384 }, at: { line: 3, character: 0 } },
        { title: 'Lab: Ask for one' },
      ],
    },
    { area: 'Names', level: 'together', left: { modules: 0, withoutTime: 0 }, modules: [] },
  ],
  paces: [{ kind: 'lab', factor: 1.6, modules: 12 }],
};

const nameOf = (uri: string) => uri.replace('file:///', '');

/** Returns the texts of the elements of the page, one per line. Buttons are in brackets, and links are followed by their target. */
function words(html: string): string {
  return html
    .replace(/<button[^>]* data-action="(\w+)"[^>]*>([^<]*)<\/button>/g, '[$2]')
    .replace(/<button[^>]* data-line="(\d+)"(?: data-uri="([^"]*)")?>([^<]*)<\/button>/g, '$3 ($2:$1)')
    .replace(/<a href="([^"]*)">([^<]*)<\/a>/g, '$2 ($1)')
    .replace(/<\/(?:h\d|p|li|summary)>/g, '\n')
    .replace(/<[^>]*>/g, '');
}

describe('the goal on the overview page', () => {
  it('is described in sentences, and by areas and levels, with its actions', () =>
    assert.equal(
      words(goalPart(state, nameOf)),
      `Goal by 9 December 2026
14 days are left, including today and the last day. 2 modules are left: about 4 h 55 min to 6 h 25 min at your pace, which is about 2 h 30 min to 3 h 10 min a week. 1 of them has no time.
The goal contains the area “Fish”, which is not in the course or your notes.
[Set Goal...][Plan My Time...]
What is left: 2 modules, about 4 h 55 min to 6 h 25 min, 1 without a time
Packets, Beginner: 2 modules, about 4 h 55 min to 6 h 25 min, 1 without a time
Lab: Catch one (:3) · about 4 h 55 min to 6 h 25 min · [Start Timer]
Lab: Ask for one · no time · not in your notes yet · [Start Timer]
Names, Bring it together: nothing left
Your pace
Labs: 1.6 times as long as planned (based on 12 modules)
`,
    ));

  const opening = (changed: Partial<GoalState>) =>
    words(goalPart({ ...state, parts: [], ...changed }, nameOf)).split('\n')[1] ?? '';

  it('shows no weekly hours in the last week, and that all is done', () => {
    const goal = { by: '2026-12-09', days: 1, perWeek: { least: 60, most: 60 }, unknown: [] };
    assert.equal(
      opening({ goal, left: { modules: 1, time: { least: 60, most: 60 }, withoutTime: 0 }, paces: [] }),
      'Today is the last day. 1 module is left: about 1 h, as planned.',
    );
    const done: Partial<GoalState> = { goal: { ...goal, days: 0 }, left: { modules: 0, withoutTime: 0 } };
    assert.equal(opening(done), 'That day has passed. Nothing is left to study.');
    assert.doesNotMatch(words(goalPart({ ...state, parts: [], ...done }, nameOf)), /What is left/);
  });

  it('reports modules without a known time', () => {
    const goal = { by: '2026-12-09', days: 30, unknown: [] };
    assert.match(opening({ goal, left: { modules: 1, withoutTime: 1 } }), /1 module is left\. It has no time\.$/);
    assert.match(opening({ goal, left: { modules: 3, withoutTime: 3 } }), /3 modules are left\. They have no time\.$/);
  });

  it('adds up the levels of an area, leads to other notes, and lists those that count', () => {
    const uri = 'file:///week-2.md';
    const place = { area: 'Packets', left: { modules: 1, time: { least: 40, most: 60 }, withoutTime: 0 } };
    const module = { title: 'Lab: Loss', forecast: { least: 40, most: 60 } };
    const parts = [
      { ...place, level: 'beginner', modules: [{ ...module, at: { line: 3, character: 0 }, uri }] },
      { ...place, level: 'intermediate', modules: [{ ...module, url: 'https://example.org/loss' }] },
    ];
    const shown = { ...state, beside: [uri, 'file:///week-3.md'], parts };
    const said = words(goalPart(shown, nameOf));
    assert.match(said, /\nAlso counted: week-2\.md, week-3\.md\.\n/);
    assert.match(
      said,
      /\nPackets: 2 modules, about 1 h 20 min to 2 h\nBeginner: 1 module, about 40 min to 1 h\nLab: Loss \(file:\/\/\/week-2\.md:3\) · about 40 min to 1 h · in week-2\.md · \[Start Timer\]\nIntermediate: .*\nLab: Loss \(https:\/\/example\.org\/loss\) · /,
    );
    const started = [...goalPart(shown, nameOf).matchAll(/data-module="(\d)"/g)].map(([, index]) => Number(index));
    assert.deepEqual(
      started.map((index) => modulesOf(shown)[index]?.uri),
      [uri, undefined],
    );
  });

  it('lists only the first of many notes files', () => {
    const otherNotes = Array.from({ length: 8 }, (_, n) => `file:///${n}.md`);
    assert.match(
      words(goalPart({ ...state, beside: otherNotes }, nameOf)),
      /\nAlso counted: 0\.md, 1\.md, 2\.md, 3\.md, 4\.md, 5\.md and 2 more\.\n/,
    );
  });

  it('without a goal, shows everything that is left, and how to set a goal', () => {
    const { goal: _, ...all } = state;
    assert.match(
      words(goalPart(all, nameOf)),
      /^Everything that is left\n2 modules are left: .*\nNo goal is set\. .*\n\[Set Goal\.\.\.\]/,
    );
    assert.equal(
      words(goalPart({ left: { modules: 0, withoutTime: 0 }, parts: [], paces: state.paces }, nameOf)),
      'Everything that is left\nNothing is left to study.\nYour pace\nLabs: 1.6 times as long as planned (based on 12 modules)\n',
    );
  });

  it('shows titles and names as text, and no link to another scheme', () => {
    const module = { title: '<b>Lab</b> "x"', url: 'javascript:alert(1)' };
    const html = goalPart(
      { ...state, parts: [{ area: '<i>', left: { modules: 1, withoutTime: 1 }, modules: [module] }] },
      nameOf,
    );
    assert.match(html, /&lt;b&gt;Lab&lt;\/b&gt; &quot;x&quot;/);
    assert.doesNotMatch(html, /<[bi]>|javascript/);
  });
});
