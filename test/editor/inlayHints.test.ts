import assert from 'node:assert/strict';
import { noSyllabus, readSyllabus } from '../../server/src/course/syllabus/syllabus';
import { type InlayHintChoice, inlayHints, inlayHintTooltip } from '../../server/src/editor/outline/inlayHints';
import { readNotes } from '../../server/src/notes/reading/read';
import { offsetAt } from '../../server/src/text/lines';
import { span } from '../../server/src/text/span';

describe('totals after titles', () => {
  it('are after areas and levels, and include all modules', () => {
    check(`# Networks

## Area 1: Routing⟦3 modules, 45 min, 1 without a time⟧

### Beginner⟦2 modules, 45 min⟧

- [Video: Routers](https://net.example/routers) (15 min)
- [Lab: Static routes](https://net.example/static) (30 min)

### Intermediate⟦1 module, no time⟧

- [Lab: Dynamic routes](https://net.example/dynamic)

## Area 2: Switching⟦1 module, 20 min⟧

- [Video: Switches](https://net.example/switches) (20 min)
`);
  });

  it('keep ranges', () => {
    check(`# Networks

## Area 1: Routing⟦2 modules, 5 to 6 h⟧

- [Video: Routers](https://net.example/routers) (2 h)
- [Lab: Static routes](https://net.example/static) (3-4 hours)

## Area 2: Switching⟦2 modules, 50 min to 1 h 20 min⟧

- [Video: Switches](https://net.example/switches) (20 min)
- [Lab: Cables](https://net.example/cables) (30-60 min)
`);
  });

  it('are shortened to the length that editors show, with the rest in tooltips', () => {
    const text = `# Networks

## Area 1: Routing⟦3 modules, 16 h 10 min to 18 h 20 min⟧

- [Video: Routers](https://net.example/routers) (16 h 10 min)
- [Lab: Static routes](https://net.example/static) (0 min - 130 min)
- [Lab: Dynamic routes](https://net.example/dynamic)
`;
    check(text);
    const plain = text.replace(/⟦.*⟧/, '');
    const notes = readNotes(plain);
    const tooltip = inlayHintTooltip(notes, plain.indexOf('Routing') + 'Routing'.length, 'areas', readSyllabus(''));
    assert.match(typeof tooltip === 'object' ? tooltip.value : '', /^- 1 without a time$/m);
  });

  it('show the planned time if no time was spent yet, in a short form if it is long', () => {
    check(`# Networks

## Area 1: Routing⟦2 modules, 50 min planned⟧

- [Video: Routers](https://net.example/routers) (estimate: 20 min)
- [Lab: Static routes](https://net.example/static) (estimate: 30 min)

## Area 2: Switching⟦2 modules, 12h10-18h20 planned⟧

- [Video: Switches](https://net.example/switches) (estimate: 10 h 10 min)
- [Lab: Cables](https://net.example/cables) (estimate: 2 h to 8 h 10 min)

## Area 3: Names⟦2 modules, 5 min⟧

- [Video: DNS](https://net.example/dns) (5 min)
- [Lab: Zones](https://net.example/zones) (estimate: 30 min)
`);
  });

  it('never count an unknown time as 0', () => {
    check(`# Networks

## Area 1: Routing⟦2 modules, no time⟧

- [Video: Routers](https://net.example/routers) (time: )
- [Lab: Static routes](https://net.example/static)
`);
  });

  it('are absent if there is nothing to add up', () => {
    check(
      '# Networks\n\n## Area 1: Routing\n\n### Beginner\n\n## Area 2: Switching⟦1 module, 5 min⟧\n\n- [Lab: Cables](https://net.example/cables) (5 min)\n',
    );
  });

  it('are after titles that are not headings', () => {
    check(`# Networks

**Area 1: Routing**⟦1 module, 15 min⟧

> Beginner Level⟦1 module, 15 min⟧

1. [Video: Routers](https://net.example/routers) - 15 min
`);
  });

  it('are after the titles that the settings select', () => {
    const text = `# Networks

## Area 1: RoutingAREA

### BeginnerLEVEL

- [Video: Routers](https://net.example/routers) (15 min)
`;
    const shown = (area: boolean, level: boolean) =>
      text.replace('AREA', area ? '⟦1 module, 15 min⟧' : '').replace('LEVEL', level ? '⟦1 module, 15 min⟧' : '');
    check(shown(true, true), 'areasAndLevels');
    check(shown(true, false), 'areas');
    check(shown(false, true), 'levels');
    check(shown(false, false), 'off');
  });

  it('are returned for the requested part only', () => {
    const { notes } = read(`# Networks

## Area 1: Routing

### Beginner

- [Video: Routers](https://net.example/routers) (15 min)

### Intermediate

- [Lab: Static routes](https://net.example/static) (30 min)
`);
    const level = notes.text.indexOf('### Beginner');
    assert.deepEqual(
      inlayHints(notes, span(level, level + 5), 'areasAndLevels', noSyllabus).map(({ label }) => label),
      ['1 module, 15 min'],
    );
  });

  it('show time spent, estimates and progress on hover', () => {
    const syllabus = readSyllabus(`# Networks

## Routing

### Beginner

- [Video: Routers](https://net.example/routers) - 10 min
- [Lab: Static routes](https://net.example/static) - 25-35 min
- [Exercise: Draw a map](https://net.example/map) - 15 min
`);
    const { notes, hints } = read(`# Networks

## Area 1: Routing

### Beginner⟦⟧

- [Video: Routers](https://net.example/routers) (15 min)

  They forward.

- [Lab: Static routes](https://net.example/static)
`);
    const [at] = hints;
    assert.ok(at);
    const tooltip = inlayHintTooltip(notes, at.offset, 'areasAndLevels', syllabus);
    assert.ok(typeof tooltip === 'object');
    assert.equal(
      tooltip.value,
      `- 1 of 2 done
- Spent: 15 min
- Planned: 35 to 45 min
- 1 without a time
- 1 without notes
- Progress in the syllabus: 1 of 3`,
    );
    assert.equal(inlayHintTooltip(notes, at.offset, 'areas', syllabus), undefined);
    assert.equal(inlayHintTooltip(notes, at.offset - 1, 'areasAndLevels', syllabus), undefined);
  });
});

const hint = /⟦([^⟧]*)⟧/g; // "⟦1 module, 5 min⟧"

/** Returns the notes without the marked hints, and the place of each. */
function read(marked: string) {
  const notes = readNotes(marked.replace(hint, ''));
  assert.ok(notes.isNotes);
  let taken = 0;
  const hints = Array.from(marked.matchAll(hint), ({ 0: mark, 1: label, index }) => {
    const offset = index - taken;
    taken += mark.length;
    return { offset, label };
  });
  return { notes, hints };
}

/** Checks the hints of notes; `⟦...⟧` encloses each hint at its place. */
function check(marked: string, choice: InlayHintChoice = 'areasAndLevels'): void {
  const { notes, hints } = read(marked);
  const { lines, text } = notes;
  const found = inlayHints(notes, span(0, text.length), choice, noSyllabus);
  assert.deepEqual(
    found.map(({ position, label }) => ({ offset: offsetAt(lines, text, position), label })),
    hints,
  );
}
