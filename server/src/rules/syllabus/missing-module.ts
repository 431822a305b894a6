import { t } from '@vscode/l10n';
import { comparedWords } from '../../course/syllabus/comparedWords';
import type { Syllabus, SyllabusModule } from '../../course/syllabus/syllabus';
import { choice, type Fix, finding } from '../../findings/finding';
import type { Level, Minutes, Notes } from '../../notes/model/notes';
import { insertMissing, isDistinctFromNotes } from '../../refactor/order/insertMissing';
import { formatList, quoted } from '../../text/language';
import type { Rule } from '../rule/rule';
import { type ClaimedLevel, claimedLevels, mayBeOneOf } from './claimedLevels';
import { knownModules } from './knownModules';

export const missingModule: Rule = {
  id: 'missing-module',
  level: 'hint',
  summary: 'A level that you have started contains all modules that the syllabus lists for it.',
  rationale: 'A level can look complete although a module is missing.',
  examples: [
    {
      incorrect: `# Distributed systems

## Docker and Containers

### ⟦Beginner⟧

#### [Lab: DevOps Docker Beginners Guide](https://training.play-with-docker.com/ops-s1-hello/) (50 min)

- A first container of my own.

### Intermediate

#### [Video: VMs Versus Containers](https://www.youtube.com/watch?v=L1ie8negCjc) (8 min)

- A container does not have its own kernel.
`,
      message: 'The syllabus also lists “Video: Why Docker?” for this level.',
      fixed: `# Distributed systems

## Docker and Containers

### Beginner

#### [Video: Why Docker?](https://www.youtube.com/watch?v=RYDHUTHLf8U&t=0s&list=PLBmVKD7o3L8tQzt8QPCINK9wXmKecTHlM&index=23) (10 min)

#### [Lab: DevOps Docker Beginners Guide](https://training.play-with-docker.com/ops-s1-hello/) (50 min)

- A first container of my own.

### Intermediate

#### [Video: VMs Versus Containers](https://www.youtube.com/watch?v=L1ie8negCjc) (8 min)

- A container does not have its own kernel.
`,
    },
    {
      incorrect: `# Distributed systems

## Area 1 Cloud Web Apps
### Beginner
1. Launch a VM - 25 min
	- Three clicks.
2. Intro to S3 - 30 min
	- Buckets of files.

### ⟦Intermediate⟧
1. Virtualization - 10 min
	- One machine looks like many.
2. Intro to DynamoDB - 20 min
	- Tables without joins.
3. Intro to AWS Lambda - 30 min
	- Functions without servers.
4. Build a Serverless Web Application - 110 min
	- All of that together.

### Bring it together
1. Build a Modern Web Application - 160 min
	- Mythical animals.
`,
      message:
        'The syllabus lists 4 more modules for this level: “AWS Tutorial: Install a LAMP Web Server on Amazon Linux 2”, “Compare the performance, functionality, and price when serving web content from S3 versus an EC2 VM” and 2 others.',
      fixed: `# Distributed systems

## Area 1 Cloud Web Apps
### Beginner
1. Launch a VM - 25 min
	- Three clicks.
2. Intro to S3 - 30 min
	- Buckets of files.

### Intermediate
1. Virtualization - 10 min
	- One machine looks like many.
2. AWS Tutorial: Install a LAMP Web Server on Amazon Linux 2 - 45 min
3. Compare the performance, functionality, and price when serving web content from S3 versus an EC2 VM - 30 min
4. Intro to DynamoDB - 20 min
	- Tables without joins.
5. AWS Tutorial: Deploy a Scalable Node.js Web App - 60 min
6. Intro to AWS Lambda - 30 min
	- Functions without servers.
7. QwikLab: Intro to Amazon API Gateway - 35 min
8. Build a Serverless Web Application - 110 min
	- All of that together.

### Bring it together
1. Build a Modern Web Application - 160 min
	- Mythical animals.
`,
    },
    {
      correct: `# Distributed systems

## SDN and NFV

### Beginner

- [Introduction to SDN](https://www.youtube.com/watch?v=DiChnu_PAzA) (14 min)
  - The network is a program.
- OpenDaylight and Mininet (1.5 hours)
  - A network on one machine.

### Intermediate

## Cloud Web Apps

### Beginner

- A cloud of my own (30 min)
  - Under the desk.
- My second cloud (30 min)
  - In the cellar.
- [AWS Tutorial: Launch a VM](https://aws.amazon.com/getting-started/tutorials/launch-a-virtual-machine/) (20 min)
  - Three clicks.
`,
    },
  ],

  *check(notes, { syllabus }) {
    const levels = claimedLevels(notes, syllabus);
    if (levels.length === 0) return;
    const known = new Set(knownModules(notes, syllabus).of.values());
    // A module that two areas list is studied once, and so is the subject of a lab and a tutorial with one title.
    const done = new Set([...known].flatMap(({ url, title }) => [url ?? title, subject(title)]));
    const keepsNotes = notes.modules.some((module) => module.hasNotes);
    const last = notes.modules.findLast((module) => module.hasNotes || !keepsNotes)?.span.start ?? 0;
    for (const claimed of levels) {
      const { level, area, modules } = claimed;
      const missing = syllabus.modules.filter(
        (module) =>
          module.area === area &&
          module.level === level.level &&
          !done.has(module.url ?? module.title) &&
          !done.has(subject(module.title)) &&
          isDistinct(notes, module, keepsNotes),
      );
      // The author may still be adding modules to the level.
      const isComplete = last >= level.body.end || modules.length > missing.length;
      const certain = isComplete && missing.length > 0 ? withoutLikely(claimed, missing) : [];
      if (certain.length > 0) yield finding(level.titleSpan, says(certain), insertion(notes, syllabus, level, certain));
    }
  },
};

/** Removes the modules that the level may contain under another name. */
function withoutLikely({ modules, unlisted }: ClaimedLevel, missing: readonly SyllabusModule[]): SyllabusModule[] {
  const mayBeUnlisted = mayBeOneOf(unlisted.map(({ title }) => title));
  const subjects = new Set(modules.map(({ title }) => subject(title)));
  return missing.filter(({ title }) => !subjects.has(subject(title)) && !mayBeUnlisted(title));
}

/** Returns what two modules with the same title and different kinds have in common. */
function subject(title: string): string {
  return [...comparedWords(title)].sort().join(' ');
}

/**
 * Returns whether the inserted line is recognized as a module, rather than as notes. In a list without notes, it needs
 * a time.
 */
function isDistinct({ form }: Notes, module: SyllabusModule, keepsNotes: boolean): boolean {
  const saysKind = (form.linked && module.url !== undefined) || module.kind !== undefined;
  return isDistinctFromNotes(form, module) && (isExact(module.minutes) || (keepsNotes && saysKind));
}

function isExact(minutes: Minutes | undefined): boolean {
  return minutes !== undefined && minutes.least === minutes.most;
}

function says([first, ...others]: readonly SyllabusModule[]): string {
  const list = first ? named([first, ...others]) : '';
  return others.length === 0
    ? t('The syllabus also lists {0} for this level.', list)
    : t('The syllabus lists {0} more modules for this level: {1}.', others.length + 1, list);
}

/** Maximum number of titles in a message. */
const NAMED = 3;

function named(modules: readonly SyllabusModule[]): string {
  const names = modules.map(({ title }) => quoted(title));
  if (names.length <= NAMED) return formatList(names);
  return formatList([...names.slice(0, NAMED - 1), t('{0} others', names.length - NAMED + 1)]);
}

function insertion(notes: Notes, syllabus: Syllabus, home: Level, modules: readonly SyllabusModule[]): Fix {
  const title =
    modules.length === 1 ? t('Insert {0}', named(modules)) : t('Insert the {0} missing modules', modules.length);
  // Not a safe fix: the author decides for each level whether to add its modules.
  return choice(title, insertMissing(notes, syllabus, [{ home, modules }]));
}
