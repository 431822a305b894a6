import { type Picture, picturesOf } from '../notebook/pictures';
import { replacement } from '../text/edit';
import { nearestPictures } from './nearestPictures';
import { choice, type Finding, finding, fix, type Rule } from './rule';

export const missingImage: Rule = {
  id: 'missing-image',
  level: 'warning',
  what: 'Every picture is there.',
  why: 'A picture that was renamed, moved or never committed shows as a broken frame, on your machine or on the next one.',
  examples: [
    {
      wrong: `# Astronomy

## Area 1: The moon

### [Video: Phases](https://sky.example/phases) (10 min)

![Half of it is always lit](⟦images/phase.svg⟧)
`,
      says: 'The picture “images/phase.svg” is not there.',
      fixed: `# Astronomy

## Area 1: The moon

### [Video: Phases](https://sky.example/phases) (10 min)

![Half of it is always lit](images/phases.svg)
`,
    },
    {
      wrong: `# Astronomy

## Area 1: The moon

### [Video: Phases](https://sky.example/phases) (10 min)

![A crater][crater] and <img src="images/phases.svg" width="200">

[crater]: ⟦./images/Full%20Moon.PNG⟧ "at full moon"
`,
      says: 'The picture “images/Full Moon.PNG” is there as “images/full moon.png”, which most machines tell apart.',
      fixed: `# Astronomy

## Area 1: The moon

### [Video: Phases](https://sky.example/phases) (10 min)

![A crater][crater] and <img src="images/phases.svg" width="200">

[crater]: ./images/full%20moon.png "at full moon"
`,
    },
    {
      right: `# Astronomy

## Area 1: The moon

### [Video: Phases](https://sky.example/phases) (10 min)

![All phases](images/phases.svg?raw=true) ![at full moon](<images/full moon.png>)
![from the web](https://sky.example/moon.png) \`![code](images/code.png)\`

<!-- <img src="images/old.png"> -->
`,
    },
  ],

  *check(notebook, { files }) {
    if (!files) return;
    const pictures = picturesOf(notebook);
    const missing = pictures.filter(({ path }) => files.has(path) === false);
    // Notes that came without any of their pictures miss their folder, and no single picture.
    if (missing.length >= fewestForOne && missing.length === pictures.length && files.pictures.length === 0)
      yield noneThere(missing);
    else {
      const twins = new Map(files.pictures.toReversed().map((path) => [path.toLowerCase(), path]));
      const nearOnes = missing.length <= mostCompared ? files.pictures.slice(0, mostPictures) : [];
      for (const picture of missing) yield notThere(picture, twins, nearOnes);
    }
  },
};

/** Of so many, one is named for all. */
const fewestForOne = 3;

function noneThere(missing: readonly Picture[]): Finding {
  const [{ path, span }] = missing as readonly [Picture];
  const message = `None of the ${missing.length} pictures of these notes is there, such as “${path}”.`;
  return { ...finding(span, message), saidBy: ['fileLinks'] };
}

/** So many names are read before one looks for the file. */
const mostChoices = 5;

/** Of more pictures that are not there, each is not compared with all that are; nor with more than so many. */
const mostCompared = 100;
const mostPictures = 1_000;

function notThere({ path, span }: Picture, twins: ReadonlyMap<string, string>, pictures: readonly string[]): Finding {
  const here = path.startsWith(HERE) ? HERE : '';
  const wanted = path.slice(here.length);
  const write = (other: string) => replacement(span, here + addressOf(other));
  const twin = twins.get(wanted.toLowerCase());
  const message = twin
    ? `The picture “${wanted}” is there as “${twin}”, which most machines tell apart.`
    : `The picture “${wanted}” is not there.`;
  const near = nearestPictures(wanted, pictures).slice(0, mostChoices);
  const fixes = twin
    ? [fix(`Write “${twin}”`, write(twin))]
    : near.map((other) => choice(`Show “${other}” instead`, write(other)));
  return { ...finding(span, message, ...fixes), saidBy: ['fileLinks'] };
}

/** The folder of the notes, which some authors name and others do not. */
const HERE = './';

const SPECIAL = /[ \t%()<>"'\\?#]/g; // what would end an address, or mean something else in it

function addressOf(path: string): string {
  return path.replace(SPECIAL, (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`);
}
