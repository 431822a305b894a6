import assert from 'node:assert/strict';
import { readNotebook } from '../../server/src/notebook/read';
import { drawn } from './drawn';

describe('forms that nobody listed', () => {
  function check(text: string, expected: string) {
    assert.equal(drawn(readNotebook(text)), expected);
  }

  it('links without their square brackets', () =>
    check(
      `# Course

## Area 1 Networks
### Beginner
-Packets(https://net.example/a)(10min)

Small.

-Routers(https://net.example/b)

Big.
`,
      'Course\narea 1: Networks\n  beginner\n    Packets | 10 min\n    Routers | no time\n',
    ));

  it('lists that end with their sum, which is no module', () =>
    check(
      `# Course

## Area 1 Networks

1. [Packets](https://net.example/a) - 10 min
2. [Routers](https://net.example/b) - 20 min
3. Total time - 30 min
`,
      'Course\narea 1: Networks\n  Packets | 10 min | no notes\n  Routers | 20 min\n',
    ));

  it('bold lines with the time behind, or without one', () =>
    check(
      `# Course

## Networks

**Beginner Level**

**Video: Packets** *10 min*

Small.

**Video: Routers**

- Big.
`,
      'Course\narea: Networks\n  beginner\n    Video: Packets | 10 min\n    Video: Routers | no time\n',
    ));

  it('a table of times in front, which has the times of the modules below', () =>
    check(
      `# Course

| Module | Seen | Time |
| --- | --- | --- |
| Video: Packets | yes | 10 min |
| [Lab: Routers](https://net.example/b) | yes | 45 min |
| Video: Waves | no | 20 min |

## Area 1: Networks

### Video: Packets

Small.

### Lab: Routers

Big.
`,
      'Course\nVideo: Waves | 20 min | no notes\narea 1: Networks\n  Video: Packets | 10 min\n  Lab: Routers | 45 min\n',
    ));

  it('levels and modules in one nested list', () =>
    check(
      `# Course

## Networks

- **Beginner level**
  - [Video: Packets](https://net.example/a) - 10 min
    - Small.
  - [Lab: Routers](https://net.example/b)
`,
      'Course\narea: Networks\n  beginner\n    Video: Packets | 10 min\n    Lab: Routers | no time | no notes\n',
    ));

  it('lines that tell link and time below the title', () =>
    check(
      `# Course

## Area 1: Networks

### Beginner Level

#### Packets
Link: https://net.example/a
Time: 10 min

Small.

#### Routers
Link: https://net.example/b
Time:

Big.
`,
      'Course\narea 1: Networks\n  beginner\n    Packets | 10 min\n    Routers | empty time\n',
    ));

  it('areas and modules that are headings of one depth', () =>
    check(
      `# Course

# Area1: Networks

# Lab01: Packets (10 min)

Small.

# Lab02: Routers (20 min)

Big.

# Lab03: Waves (30 min)

Round.
`,
      'Course\narea 1: Networks\n  Lab01: Packets | 10 min\n  Lab02: Routers | 20 min\n  Lab03: Waves | 30 min\n',
    ));
});
