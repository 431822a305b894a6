import assert from 'node:assert/strict';
import { moduleGroups } from '../../client/src/commands/pick/moduleGroups';
import type { ModuleChoice } from '../../server/src/protocol';

/**
 * Checks the groups of choices such as "area/level/title", one line for each group; `+` marks modules that the notes
 * contain.
 */
function check(choices: readonly string[], groups: readonly string[]): void {
  const read = choices.map((choice): ModuleChoice => {
    const [area = '', level = '', title = ''] = choice.replace('+', '').split('/');
    return { title, present: choice.startsWith('+'), ...(area && { area }), ...(level && { level }) };
  });
  assert.deepEqual(
    moduleGroups(read).map(({ heading, choices }) => `${heading}: ${choices.map(({ title }) => title).join(', ')}`),
    groups,
  );
}

describe('the groups of modules to choose from', () => {
  it('are areas and levels', () => {
    check(
      ['Docker/beginner/Why', 'Docker/beginner/How', 'Docker/together/Build', 'Cloud//Launch', '//Anything'],
      ['Beginner, Docker: Why, How', 'Bring it together, Docker: Build', 'Cloud: Launch', ': Anything'],
    );
  });

  it('keep their order, even if a heading is repeated', () => {
    check(
      ['Docker/beginner/Why', 'Cloud/beginner/Launch', 'Docker/beginner/How'],
      ['Beginner, Docker: Why', 'Beginner, Cloud: Launch', 'Beginner, Docker: How'],
    );
  });

  it('are the places in the notes, the innermost part first', () => {
    const place = ['Area 1 - Docker', 'Intermediate (new level)'];
    const choice: ModuleChoice = { title: 'Why', area: 'Docker', level: 'intermediate', place, present: false };
    assert.deepEqual(
      moduleGroups([choice]).map(({ heading }) => heading),
      ['to Intermediate (new level), Area 1 - Docker'],
    );
  });

  it('end with modules that the notes already contain', () => {
    check(
      ['+Docker/beginner/Why', 'Docker/beginner/How', '+Cloud//Launch'],
      ['Beginner, Docker: How', 'already in these notes: Why, Launch'],
    );
  });
});
