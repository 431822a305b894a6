import type { Area, Level, Minutes, Notebook } from '../notebook/notebook';
import { insertMissing, missingModules } from '../refactor/insertMissing';
import { comparedWords } from '../syllabus/comparedWords';
import type { Syllabus, SyllabusModule } from '../syllabus/syllabus';
import { claimedLevels, mayBeOneOf } from './claimedLevels';
import { knownModules } from './knownModules';
import { type Fix, finding, fix, type Rule } from './rule';

export const missingModule: Rule = {
  id: 'missing-module',
  level: 'hint',
  what: 'A level has all modules that the syllabus lists for it.',
  why: 'A level that was begun looks done as soon as the last of its modules is, also where one was overlooked.',
  fixedWhenAsked: true,
  examples: [
    {
      wrong: `# Distributed systems

## Docker and Containers

### ⟦Beginner⟧

#### [Lab: DevOps Docker Beginners Guide](https://training.play-with-docker.com/ops-s1-hello/) (50 min)

- A first container of my own.

### Intermediate

#### [Video: VMs Versus Containers](https://www.youtube.com/watch?v=L1ie8negCjc) (8 min)

- A container has no kernel of its own.
`,
      says: 'The syllabus lists “Video: Why Docker?” for this level too.',
      fixed: `# Distributed systems

## Docker and Containers

### Beginner

#### [Video: Why Docker?](https://www.youtube.com/watch?v=RYDHUTHLf8U&t=0s&list=PLBmVKD7o3L8tQzt8QPCINK9wXmKecTHlM&index=23) (10 min)

#### [Lab: DevOps Docker Beginners Guide](https://training.play-with-docker.com/ops-s1-hello/) (50 min)

- A first container of my own.

### Intermediate

#### [Video: VMs Versus Containers](https://www.youtube.com/watch?v=L1ie8negCjc) (8 min)

- A container has no kernel of its own.
`,
    },
    {
      wrong: `# Distributed systems

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
      says: 'The syllabus lists 4 more modules for this level: “AWS Tutorial: Install a LAMP Web Server on Amazon Linux 2”, “Compare the performance, functionality, and price when serving web content from S3 versus an EC2 VM” and 2 others.',
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
      right: `# Distributed systems

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

  *check(notebook, { syllabus }) {
    const claimed = new Map(claimedLevels(notebook, syllabus).map((each) => [each.level, each]));
    if (claimed.size === 0) return;
    const known = [...knownModules(notebook, syllabus).of.values()];
    const done = new Set(known.flatMap(({ url, title }) => [url, subject(title)]));
    const keepsNotes = notebook.modules.some((module) => module.hasNotes);
    const last = notebook.modules.findLast((module) => module.hasNotes || !keepsNotes)?.span.start ?? 0;
    for (const { home, modules } of missingModules(notebook, syllabus)) {
      const level = home.type === 'level' ? claimed.get(home) : undefined;
      if (!level) continue;
      const isThere = mayBeOneOf(level.strangers.map(({ title }) => title));
      const missing = modules.filter(
        (module) =>
          module.area === level.area &&
          // What two areas ask for is done once, and so is what a lab and a tutorial teach alike.
          !(module.url !== undefined && done.has(module.url)) &&
          !done.has(subject(module.title)) &&
          // In a mere list, a module is worth its time.
          (keepsNotes || isSure(module.minutes)) &&
          !isThere(module.title),
      );
      // Who is still at work on a level knows that it lacks something.
      const isBehind = last >= home.body.end || level.modules.length - level.strangers.length > missing.length;
      if (missing.length > 0 && isBehind)
        yield finding(home.titleSpan, says(missing), insertion(notebook, syllabus, home, missing));
    }
  },
};

/** What two modules of the same title have in common, whatever kind they are of. */
function subject(title: string): string {
  return [...comparedWords(title)].sort().join(' ');
}

function isSure(minutes: Minutes | undefined): boolean {
  return minutes !== undefined && minutes.least === minutes.most;
}

function says([first, ...others]: readonly SyllabusModule[]): string {
  const list = first ? named([first, ...others]) : '';
  return others.length === 0
    ? `The syllabus lists ${list} for this level too.`
    : `The syllabus lists ${others.length + 1} more modules for this level: ${list}.`;
}

/** So many titles are named in full. */
const NAMED = 3;

function named(modules: readonly SyllabusModule[]): string {
  const names = modules.map(({ title }) => `“${title}”`);
  const shown = names.length > NAMED ? [...names.slice(0, NAMED - 1), `${names.length - NAMED + 1} others`] : names;
  return shown.length === 1 ? (shown[0] as string) : `${shown.slice(0, -1).join(', ')} and ${shown.at(-1)}`;
}

function insertion(
  notebook: Notebook,
  syllabus: Syllabus,
  home: Area | Level,
  modules: readonly SyllabusModule[],
): Fix {
  const what = modules.length === 1 ? named(modules) : `the ${modules.length} missing modules`;
  return fix(`Insert ${what}`, ...insertMissing(notebook, syllabus, [{ home, modules }]));
}
