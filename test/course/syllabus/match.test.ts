import assert from 'node:assert/strict';
import fc from 'fast-check';
import { builtInSyllabus } from '../../../server/src/course/syllabus/builtIn';
import { linkKey } from '../../../server/src/course/syllabus/link';
import { findByTitle, findInSyllabus, type Wanted } from '../../../server/src/course/syllabus/match';
import { readSyllabus, type Syllabus, type SyllabusModule } from '../../../server/src/course/syllabus/syllabus';
import type { LevelName } from '../../../server/src/notes/model/notes';
import { cpuTime } from '../../cpuTime';

describe('a title names a module of the syllabus', () => {
  /** Titles in notes, with the titles in the syllabus. */
  const same: [string, string][] = [
    ['Docker intro', 'Lab: Docker Intro'],
    ['Docker Intro Lab', 'Lab: Docker Intro'],
    ['Lab 3 - Introduction to Docker', 'Lab: Docker Intro'],
    ['Docker Intro for IT pros', 'Lab: Docker Intro'],
    ['Docker Networking Hands-on Lab', 'Lab: Docker Networking'],
    ['What is a container?', 'Video: What are Containers?'],
    ['Containers vs VMs', 'Video: VMs Versus Containers'],
    ['Virtual machine vs. container', 'Video: VMs Versus Containers'],
    ['Virtual machines versus contianers, a deep dive', 'Video: VMs Versus Containers Deep Dive'],
    ['Docker swarm vs kubernetes', 'Video: Kubernetes vs Swarm'],
    ['K8s vs Swarm', 'Video: Kubernetes vs Swarm'],
    ['Kuberentes in 5 min', 'Video: Kubernetes in 5 Minutes'],
    ['Learn more about kubernetes on your own', 'Learn more about Kubernetes'],
    ['Launching a VM', 'AWS Tutorial: Launch a VM'],
    ['AWS: Launch a VM', 'AWS Tutorial: Launch a VM'],
    ['Intro to S3 - already completed in Area 1', 'QwikLab: Intro to S3'],
    ['Deploy a Node.js web app', 'AWS Tutorial: Deploy a Scalable Node.js Web App'],
    ['Building modern web applications', 'AWS Tutorial: Build a Modern Web Application'],
    ['DPDK installation', 'Install DPDK'],
    ['AWS Tutorial: Analyze Big Data with Hadoop', 'AWS Tutorial: Analyze Big Data with Hadoop'],
    [
      'S3 vs. EC2 comparison',
      'Compare the performance, functionality, and price when serving web content from S3 versus an EC2 VM',
    ],
  ];
  for (const [title, module] of same) it(`“${title}” is ${module}`, () => checkTitle(title, module));

  const none = [
    'Docker',
    'Docker Networking Security',
    'Docker Intro, Part 2',
    'Video: Docker Intro',
    'Docker Compose',
    'What is containerd?',
    'VMs versus Containers in depth',
    'Kubernetes in 10 Minutes',
    'Kubernetes vs Nomad',
    'Launch a VM on Azure',
    'Launch a container',
    'Intro to EC2',
    'Intro to Amazon RDS',
    'Install a LEMP Web Server on Amazon Linux 2',
    'Amazon Linux 2',
    'Build a web app',
    'Build a serverless web application with Rust',
    'Analyze big data with Spark',
    'Install Open vSwitch',
    'Performance',
    'Introduction',
    'Lab',
  ];
  for (const title of none) it(`“${title}” does not match`, () => checkTitle(title, undefined));

  it('“Analyze Big Data with Hadoop” is ambiguous', () => checkTitle('Analyze Big Data with Hadoop', undefined));

  function checkTitle(title: string, expected: string | undefined): void {
    const found = findInSyllabus(builtInSyllabus(), { title });
    assert.equal(found?.title, expected);
  }
});

describe('a module is found in the syllabus', () => {
  const syllabus = readSyllabus(`# S
## Area 1: Storage in the Cloud
### Beginner
- [Lab: Buckets](https://x.example/buckets) - 10 min
### Intermediate
- [Lab: Buckets](https://x.example/buckets) - 15 min
## Area 2: Networks
### Beginner
- [Lab: Buckets](https://x.example/buckets) - 20 min
- [Video: Routes](https://x.example/book#routes) - 5 min
- [Video: Ports](https://x.example/book#ports) - 6 min
`);

  it('by its link, with any title', () =>
    check({ title: 'First lab', url: 'http://x.example/buckets?utm_source=mail#top' }, 10));
  it('by its link first', () => check({ title: 'Routes', url: 'https://x.example/buckets' }, 10));
  it('by its title if the link differs', () => check({ title: 'Routes', url: 'https://y.example/' }, 5));
  it('not by the link of another page', () => check({ title: 'A page', url: 'https://x.example/' }, undefined));
  it('in its own area', () => check({ title: 'Buckets', area: { title: 'Networks' } }, 20));
  it('in its own area, with any name in the notes', () =>
    check({ title: 'Buckets', area: { title: 'networking' }, level: 'intermediate' }, 20));
  it('in its own level', () => check({ title: 'Buckets', area: { title: 'Storage' }, level: 'intermediate' }, 15));
  it('by its title, if a page contains several modules', () =>
    check({ title: 'Ports', url: 'https://x.example/book' }, 6));

  it('without its link, to explain what the link opens', () =>
    assert.equal(findByTitle(syllabus, { title: 'Routes', url: 'https://x.example/buckets' })?.minutes?.most, 5));

  function check(wanted: Omit<Wanted, 'level'> & { level?: LevelName }, minutes: number | undefined): void {
    assert.equal(findInSyllabus(syllabus, wanted)?.minutes?.most, minutes);
  }
});

describe('each module of the built-in syllabus is found', () => {
  const { modules } = builtInSyllabus();
  const any = fc.constantFrom(...modules);

  it('in its area and level, by its link with additions of an email', () => {
    const linked = fc.constantFrom(...modules.filter(({ url }) => url !== undefined));
    const added = fc.constantFrom('utm_source=mail', 'fbclid=7', 'trk=gs_card');
    fc.assert(
      fc.property(linked, added, fc.stringMatching(/^[a-z]{0,8}$/), (module, tracking, anchor) => {
        const [page] = (module.url as string).split('#');
        const url = `${page}${page?.includes('?') ? '&' : '?'}${tracking}#${anchor}`;
        assert.equal(findInSyllabus(builtInSyllabus(), { ...placeOf(module), title: 'Some title', url }), module);
      }),
    );
  });

  it('in its area and level, by its title in capitals, or with an insignificant word', () => {
    const respelling = fc.constantFrom<(title: string) => string>(
      (title) => title,
      (title) => title.toUpperCase(),
      (title) => `${title} - already completed`,
      (title) => `${title}!`,
    );
    fc.assert(
      fc.property(any, respelling, (module, write) => {
        const { kind } = module;
        assert.equal(findByTitle(builtInSyllabus(), { ...placeOf(module), kind, title: write(module.title) }), module);
      }),
    );
  });

  function placeOf({ area, level }: SyllabusModule): Pick<Wanted, 'area' | 'level'> {
    return { area: area === undefined ? undefined : { title: area }, level };
  }
});

describe('links to the same page', () => {
  const cases: [string, string, boolean][] = [
    ['https://a.example/x?utm_source=y#z', 'http://www.a.example/x/', true],
    ['https://youtu.be/RYDHUTHLf8U?t=9', 'https://www.youtube.com/watch?v=RYDHUTHLf8U&t=0s&index=23', true],
    ['https://m.youtube.com/watch?list=PL1&v=RYDHUTHLf8U', 'https://www.youtube.com/embed/RYDHUTHLf8U', true],
    ['https://aws.amazon.com/cn/getting-started/', 'https://aws.amazon.com/getting-started/?trk=gs_card', true],
    ['https://a.example/focuses/30?parent=catalog', 'https://a.example/focuses/23?parent=catalog', false],
    ['https://a.example/forum?t=30', 'https://a.example/forum?t=23', false],
    ['https://a.example/js/start', 'https://a.example/go/start', false],
    ['https://a.example/#/lesson/1', 'https://a.example/#/lesson/2', false],
    ['https://a.example/X', 'https://a.example/x', false],
  ];
  for (const [a, b, same] of cases)
    it(`${a} ${same ? 'is' : 'is not'} ${b}`, () => assert.equal(linkKey(a) === linkKey(b), same));

  it('are web addresses only', () => assert.equal(linkKey('mailto:a@b.example'), undefined));
});

describe('a syllabus of a hundred modules', () => {
  const words = ['Sorting', 'Searching', 'Hashing', 'Balancing', 'Merging', 'Pruning', 'Caching', 'Routing'];
  const things = ['Trees', 'Graphs', 'Lists', 'Tables', 'Queues', 'Heaps', 'Strings', 'Matrices', 'Streams', 'Sets'];
  const titles = words.flatMap((word) => things.map((thing) => `${word} ${thing} by Hand`));

  it('matches 2,500 modules within a keystroke', () => {
    const lines = titles.map((title, index) => `- [Video: ${title}](https://x.example/${index}) - 10 min`);
    const syllabus = readSyllabus(`# S\n\n## Area 1: A\n\n### Beginner\n\n${lines.join('\n')}\n`);
    assert.equal(syllabus.modules.length, titles.length);
    const asked = Array.from({ length: 2500 }, (_, index) => ({
      title: `${titles[index % 80]} ${index % 7 ? '' : index}`,
    }));
    assert.equal(findAll(syllabus, asked), asked.filter((_, index) => index % 7).length);
    // The fastest run counts, because garbage collection and shared caches make some runs slower.
    const took = Math.min(...Array.from({ length: 5 }, () => cpuTime(() => findAll(syllabus, asked))));
    assert.ok(took < 20, `${took} ms`);
  });

  it('compares the titles of a long list of tasks only once', () => {
    const syllabus = readSyllabus(
      `# S\n\n## Area 1: A\n\n### Beginner\n\n- [Video: Sorting Trees](https://x.example/)\n`,
    );
    const asked = Array.from({ length: 30_000 }, (_, index) => ({ title: `Sort pile ${index} of the papers` }));
    const first = cpuTime(() => findAll(syllabus, asked));
    const again = Math.min(...Array.from({ length: 3 }, () => cpuTime(() => findAll(syllabus, asked))));
    assert.ok(again < first / 3, `${again} ms after ${first} ms`);
  });

  function findAll(syllabus: Syllabus, asked: readonly Wanted[]): number {
    return asked.filter((wanted) => findInSyllabus(syllabus, wanted)).length;
  }
});
