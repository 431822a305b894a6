/** Minutes of one unit. */
const UNITS: Readonly<Record<string, number>> = {
  min: 1,
  mins: 1,
  minute: 1,
  minutes: 1,
  minuten: 1,
  minuto: 1,
  minutos: 1,
  分: 1,
  分钟: 1,
  分鐘: 1,
  h: 60,
  hr: 60,
  hrs: 60,
  hour: 60,
  hours: 60,
  std: 60,
  stunde: 60,
  stunden: 60,
  heure: 60,
  heures: 60,
  hora: 60,
  horas: 60,
  小时: 60,
  小時: 60,
  个小时: 60,
};

const NUMBERS: Readonly<Record<string, number>> = {
  half: 0.5,
  a: 1,
  an: 1,
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  twelve: 12,
  fifteen: 15,
  twenty: 20,
  thirty: 30,
  forty: 40,
  fifty: 50,
  sixty: 60,
  ninety: 90,
};

const APPROXIMATE = new Set([
  '~',
  '≈',
  'about',
  'around',
  'approximately',
  'approx',
  'ca',
  'circa',
  'roughly',
  'nearly',
  'almost',
  'etwa',
  'environ',
  'unos',
  '约',
  '大约',
]);

/** Words that say what a number of minutes is about: what it took, or what was planned. */
const CONTEXT: Readonly<Record<string, 'spent' | 'estimate' | 'either'>> = {
  time: 'either',
  duration: 'either',
  takes: 'either',
  total: 'either',
  needed: 'either',
  spent: 'spent',
  spend: 'spent',
  took: 'spent',
  cost: 'spent',
  costs: 'spent',
  elapsed: 'spent',
  done: 'spent',
  studied: 'spent',
  used: 'spent',
  finished: 'spent',
  completed: 'spent',
  actual: 'spent',
  estimated: 'estimate',
  estimate: 'estimate',
  est: 'estimate',
  planned: 'estimate',
  plan: 'estimate',
  expected: 'estimate',
  zeit: 'either',
  dauer: 'either',
  gebraucht: 'spent',
  geplant: 'estimate',
  temps: 'either',
  durée: 'either',
  passé: 'spent',
  tiempo: 'either',
  duración: 'either',
  用时: 'spent',
  时间: 'either',
  时长: 'either',
  耗时: 'spent',
  花费: 'spent',
  预计: 'estimate',
};

/** Words that only join the others: "it takes about", "done in", "studied for". */
const JOINING = new Set([
  'it',
  'in',
  'for',
  'of',
  'this',
  'me',
  'i',
  'was',
  'is',
  'on',
  'my',
  'the',
  'to',
  'study',
  'taken',
  'spend',
]);

const WAITING = new Set(['todo', 'tbd', 'tba', 'xx', 'xxx', '?']);

// An entry of a table only: "constructor" is a word of prose, not a unit.
function entry<T>(table: Readonly<Record<string, T>>, word: string): T | undefined {
  return Object.hasOwn(table, word) ? table[word] : undefined;
}

export const minutesOfUnit = (word: string): number | undefined => entry(UNITS, word.toLowerCase());
export const numberOfWord = (word: string): number | undefined => entry(NUMBERS, word.toLowerCase());
export const isApproximate = (word: string): boolean => APPROXIMATE.has(word.toLowerCase());
export const roleOfContext = (word: string): 'spent' | 'estimate' | 'either' | undefined =>
  entry(CONTEXT, word.toLowerCase());
export const joins = (word: string): boolean => JOINING.has(word.toLowerCase());
/** Words that stand where a number is still to come: "Time: TODO". */
export const waits = (word: string): boolean => WAITING.has(word.toLowerCase());
