import assert from 'node:assert/strict';
import { inFolder } from './commandLine';

const course = `# Networks

## Area 1: Routing

### Beginner

- Video: What is a router? - 12 min
- Lab: Static routes - 45 min
`;
const files = `--- notes.md
# My notes

## Area 1 - Routing

### Beginner

1. What is a router? - 14 min
    - It forwards.

--- course.md
${course}--- .vscode/settings.json
{ "studyNotes.syllabus": ["course.md"] }
`;

describe('outline', () => {
  it('shows how much of the syllabus is done', () =>
    check(
      'outline notes.md',
      `My notes  (14 min)
└── Area 1 - Routing  (14 min · 1 of 2 done)
    └── Beginner  (14 min · 1 of 2 done)
        └── What is a router?  (14 min)
`,
    ));

  it('shows what a syllabus lists', () =>
    check(
      'outline course.md',
      `Networks  (57 min)
└── Area 1: Routing  (57 min)
    └── Beginner  (57 min)
        ├── Video: What is a router?  (12 min)
        └── Lab: Static routes  (45 min)
`,
    ));

  async function check(command: string, expected: string): Promise<void> {
    const { stdout } = await inFolder(files, ({ runHere }) => runHere(command));
    assert.equal(stdout, expected);
  }
});
