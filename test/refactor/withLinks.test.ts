import assert from 'node:assert/strict';
import { readNotes } from '../../server/src/notes/reading/read';
import { renumber } from '../../server/src/refactor/order/renumber';
import { applyEdits } from '../../server/src/text/edit';

const notes = (second: string, third: string, secondLink: string, thirdLink: string) => `# Astronomy

1. [Area 1: The moon](#area-1-the-moon)
2. [${second}: Planets](#${secondLink})
3. [Stars](#${thirdLink}), which are far

\`[code](#area-2-stars)\`

## Area 1: The moon

### [Video: Phases](https://sky.example/phases) (10 min)

See [below](#${thirdLink.toUpperCase()}), and [what comes first](#area-1-the-moon).

## ${second}: Planets

### [Reading: Orbits](https://sky.example/orbits) (25 min)

## ${third}: Stars

### [Video: Colours of stars](https://sky.example/colours) (15 min)
`;

describe('links to headings', () => {
  it('are updated when headings are renumbered', () => {
    const before = notes('Area 1', 'Area 2', 'area-1-planets', 'area-2-stars');
    const after = notes('Area 2', 'Area 3', 'area-2-planets', 'area-3-stars');
    const upper = (text: string, from: string, to: string) => text.replaceAll(from.toUpperCase(), to);
    assert.equal(
      applyEdits(before, renumber(readNotes(before))),
      upper(after, 'area-3-stars', 'Area-3-Stars').replace('`[code](#area-3', '`[code](#area-2'),
    );
  });
});
