import { t } from '@vscode/l10n';
import { type Fix, finding, fix } from '../../findings/finding';
import type { Module, Notes } from '../../notes/model/notes';
import { insertion } from '../../text/edit';
import { slice } from '../../text/span';
import type { Rule } from '../rule/rule';
import { knownModules } from './knownModules';

export const missingLink: Rule = {
  id: 'missing-link',
  level: 'info',
  summary: 'If most modules have links, each module of the syllabus has its link.',
  rationale: 'Without a link, readers have to search for the module in the course.',
  examples: [
    {
      incorrect: `# Distributed systems

## Docker and Containers

### [Video: Why Docker?](https://www.youtube.com/watch?v=RYDHUTHLf8U) (10 min)

- Containers start fast.

### [Lab: Docker Intro](https://training.play-with-docker.com/beginner-linux/) (30 min)

- A first container of my own.

### [Video: Kubernetes vs Swarm](https://www.youtube.com/watch?v=L8xuFG49Fac) (4 min)

- Both run containers on many hosts.

### ⟦Lab: Docker Networking⟧ (45 min)

- A bridge joins the containers of one host.
`,
      message: '“Lab: Docker Networking” has no link. Add the link from the syllabus.',
      fixed: `# Distributed systems

## Docker and Containers

### [Video: Why Docker?](https://www.youtube.com/watch?v=RYDHUTHLf8U) (10 min)

- Containers start fast.

### [Lab: Docker Intro](https://training.play-with-docker.com/beginner-linux/) (30 min)

- A first container of my own.

### [Video: Kubernetes vs Swarm](https://www.youtube.com/watch?v=L8xuFG49Fac) (4 min)

- Both run containers on many hosts.

### [Lab: Docker Networking](https://training.play-with-docker.com/docker-networking-hol/) (45 min)

- A bridge joins the containers of one host.
`,
    },
    {
      incorrect: `# Distributed systems

## Docker and Containers

* [Why Docker ~10 mins](https://www.youtube.com/watch?v=RYDHUTHLf8U)
  * Containers start fast.
* [Docker Intro ~30 mins](https://training.play-with-docker.com/beginner-linux/)
  * A first container of my own.
* ⟦Docker Networking⟧ ~45 mins
  * A bridge joins the containers of one host.
* [Kubernetes vs Swarm ~4 mins](https://www.youtube.com/watch?v=L8xuFG49Fac)
  * Both run containers on many hosts.
`,
      message: '“Docker Networking” has no link. Add the link from the syllabus.',
      fixed: `# Distributed systems

## Docker and Containers

* [Why Docker ~10 mins](https://www.youtube.com/watch?v=RYDHUTHLf8U)
  * Containers start fast.
* [Docker Intro ~30 mins](https://training.play-with-docker.com/beginner-linux/)
  * A first container of my own.
* [Docker Networking ~45 mins](https://training.play-with-docker.com/docker-networking-hol/)
  * A bridge joins the containers of one host.
* [Kubernetes vs Swarm ~4 mins](https://www.youtube.com/watch?v=L8xuFG49Fac)
  * Both run containers on many hosts.
`,
    },
    {
      correct: `# Distributed systems

## Docker and Containers

1. Why Docker - 10 min
	- Containers start fast.
2. Docker Intro - 30 min
	- A first container of my own.
3. Docker Networking - 45 min
	- A bridge joins the containers of one host.
`,
    },
    {
      correct: `# Distributed systems

## Docker and Containers

### [Video: Why Docker?](https://www.youtube.com/watch?v=RYDHUTHLf8U) (10 min)

- Containers start fast.

### [Lab: Docker Intro](https://training.play-with-docker.com/beginner-linux/) (30 min)

- A first container of my own.

### [Video: Kubernetes vs Swarm](https://www.youtube.com/watch?v=L8xuFG49Fac) (4 min)

- Both run containers on many hosts.

### Lab: Docker Networking (45 min)

https://training.play-with-docker.com/docker-networking-hol/

- A bridge joins the containers of one host.

### Lab: Swarm Mode Introduction (45 min)

- A lab without its own page, as far as [my group](https://group.example/ops-s1-swarm-intro) did it.
`,
    },
  ],

  *check(notes, { syllabus }) {
    const known = [...knownModules(notes, syllabus).of];
    const unlinked = known.filter(([module, { url }]) => module.url === undefined && url !== undefined);
    const linked = new Map(
      known.filter(([module]) => module.url !== undefined).map(([module, { url }]) => [url, module]),
    );
    // Modules with notes were written by the author, not copied from a syllabus.
    const written = [...linked.values()].filter((module) => module.hasNotes);
    if (unlinked.length === 0 || written.length < MIN_RATIO * unlinked.length) return;
    for (const [module, { url }] of unlinked) {
      if (url === undefined || linked.has(url) || hasAddress(notes, module)) continue;
      const says = t('“{0}” has no link. Add the link from the syllabus.', module.title);
      yield finding(module.titleSpan, says, ...linkFix(notes, module, url));
    }
  },
};

/**
 * Minimum ratio of modules with links to modules without, from which a missing link is an error. Below it, the author
 * does not use links.
 */
const MIN_RATIO = 3;

/** Maximum distance of a link below its title, in characters. */
const MAX_DISTANCE = 400;

/** Returns whether a module has a reference, "[Docker Intro][intro]", an address after its title, or one below it. */
function hasAddress({ text }: Notes, { span, body }: Module): boolean {
  return (
    text.slice(span.start, span.end).includes('][') ||
    text.slice(span.start, Math.min(body.end, span.end + MAX_DISTANCE)).includes('://')
  );
}

/** Matches characters whose meaning changes if a link starts or ends between them: "**Lab:** Docker Intro" */
const MARKUP = /[*_`[\]<>\\]/;

/** Makes the title a link, together with the time after it if the notes have times within links. */
function linkFix({ text, form }: Notes, { titleSpan, span, spent, estimate }: Module, url: string): readonly Fix[] {
  if (MARKUP.test(slice(text, titleSpan))) return [];
  const time = spent ?? estimate;
  const isTimeLast =
    time && time.span.start >= titleSpan.end && time.span.end === span.start + slice(text, span).trimEnd().length;
  const end = form.time.place === 'link' && isTimeLast ? time.span.end : titleSpan.end;
  return [fix(t('Use the link from the syllabus'), insertion(titleSpan.start, '['), insertion(end, `](${url})`))];
}
