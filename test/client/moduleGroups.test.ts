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
      ['Docker · Beginner: Why, How', 'Docker · Bring it together: Build', 'Cloud: Launch', ': Anything'],
    );
  });

  it('keep their order, even if a heading is repeated', () => {
    check(
      ['Docker/beginner/Why', 'Cloud/beginner/Launch', 'Docker/beginner/How'],
      ['Docker · Beginner: Why', 'Cloud · Beginner: Launch', 'Docker · Beginner: How'],
    );
  });

  it('end with modules that the notes already contain', () => {
    check(
      ['+Docker/beginner/Why', 'Docker/beginner/How', '+Cloud//Launch'],
      ['Docker · Beginner: How', 'already in these notes: Why, Launch'],
    );
  });
});
