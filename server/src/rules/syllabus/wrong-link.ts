import { t } from '@vscode/l10n';
import { choice, type Finding, finding, fix } from '../../findings/finding';
import { replacement } from '../../text/edit';
import type { Rule } from '../rule/rule';
import { knownModules, type WrongLink } from './knownModules';

export const wrongLink: Rule = {
  id: 'wrong-link',
  level: 'warning',
  summary: 'A module has its own link, not that of another module.',
  rationale: 'A copied or misspelled link opens the wrong page.',
  examples: [
    {
      incorrect: `# Distributed systems

## Docker and Containers

### [Lab: Docker Networking](⟦https://training.play-with-docker.com/ops-s1-swarm-intro/⟧) (50 min)

- A bridge joins the containers of one host.

### [Lab: Swarm Mode Introduction](https://training.play-with-docker.com/ops-s1-swarm-intro/) (40 min)

- A manager hands out the work.
`,
      message: '“Lab: Docker Networking” has the link of “Lab: Swarm Mode Introduction”.',
      fixed: `# Distributed systems

## Docker and Containers

### [Lab: Docker Networking](https://training.play-with-docker.com/docker-networking-hol/) (50 min)

- A bridge joins the containers of one host.

### [Lab: Swarm Mode Introduction](https://training.play-with-docker.com/ops-s1-swarm-intro/) (40 min)

- A manager hands out the work.
`,
    },
    {
      incorrect: `# Distributed systems

## Docker and Containers

* [A lab on Docker images (45 min)](⟦https://training.play-with-docker.com/beginner-linux/⟧)
  * Layers are shared.
* [My Docker intro (30 min)](https://training.play-with-docker.com/beginner-linux/)
  * A first container of my own.
`,
      message: '“A lab on Docker images” has the link of “Lab: Docker Intro”.',
      fixed: `# Distributed systems

## Docker and Containers

* [A lab on Docker images (45 min)](https://training.play-with-docker.com/ops-s1-images/)
  * Layers are shared.
* [My Docker intro (30 min)](https://training.play-with-docker.com/beginner-linux/)
  * A first container of my own.
`,
    },
    {
      incorrect: `# Distributed systems

## Cloud Web Apps

[Video: Virtualization](⟦https://www.youtube.com/watch?v=GIdVRB5yNskk⟧) (time: 10 min)

One machine looks like many.
`,
      message: 'The link of “Video: Virtualization” differs from the link in the syllabus by one letter.',
      fixed: `# Distributed systems

## Cloud Web Apps

[Video: Virtualization](https://www.youtube.com/watch?v=GIdVRB5yNsk) (time: 10 min)

One machine looks like many.
`,
    },
    {
      correct: `# Distributed systems

## Docker and Containers

### [What a swarm is for](https://training.play-with-docker.com/ops-s1-swarm-intro/) (20 min)

- Many hosts, one command.

### [Running a service on it](https://training.play-with-docker.com/ops-s1-swarm-intro/) (40 min)

- The second half of the lab.

### [Video: Kubernetes vs Swarm](https://videos.example/kubernetes-and-swarm) (4 min)

- Another film than the course's.
`,
    },
  ],

  *check(notes, { syllabus }) {
    for (const wrong of knownModules(notes, syllabus).wrongLinks) yield* findingOf(wrong);
  },
};

function* findingOf({ module, leadsTo, meant, isCertain }: WrongLink): Iterable<Finding> {
  if (!module.urlSpan || meant.url === undefined) return;
  const says = leadsTo
    ? t('“{0}” has the link of “{1}”.', module.title, leadsTo.title)
    : t('The link of “{0}” differs from the link in the syllabus by one letter.', module.title);
  const offer = isCertain ? fix : choice;
  yield finding(
    module.urlSpan,
    says,
    offer(t('Use the link of “{0}”', meant.title), replacement(module.urlSpan, meant.url)),
  );
}
