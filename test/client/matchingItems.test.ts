import assert from 'node:assert/strict';
import { matchingItems } from '../../client/src/dialogs/matchingItems';

const items = [
  { label: 'Video: Containers', description: '12 min · to Area 1 - Docker › Beginner' },
  { label: 'Lab: Images', description: '30 min · to Area 1 - Docker › Intermediate' },
  { label: 'Reading: Pods' },
];

describe('the filter of a list of modules', () => {
  for (const [typed, found] of [
    ['', ['Video: Containers', 'Lab: Images', 'Reading: Pods']],
    ['cont', ['Video: Containers']],
    ['CONT vid', ['Video: Containers']],
    ['docker', ['Video: Containers', 'Lab: Images']],
    [' inter  lab ', ['Lab: Images']],
    ['pods docker', []],
  ] as const)
    it(`finds each word of “${typed}” in titles, areas and levels`, () =>
      assert.deepEqual(
        matchingItems(items, typed).map(({ label }) => label),
        found,
      ));

  it('shows a second line instead of the separator, and finds words in it', () =>
    assert.deepEqual(
      matchingItems([{ label: 'Lab: Images', description: '30 min', foundDetail: 'to Beginner, Docker' }], 'dock 30'),
      [
        {
          ...{ label: 'Lab: Images', description: '30 min', foundDetail: 'to Beginner, Docker' },
          ...{ detail: 'to Beginner, Docker', alwaysShow: true },
        },
      ],
    ));

  it('keeps its matches visible when the editor filters too', () =>
    assert.deepEqual(matchingItems(items, 'pods'), [{ label: 'Reading: Pods', alwaysShow: true }]));
});
