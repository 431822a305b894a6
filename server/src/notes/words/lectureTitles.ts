// Distinguishes titles of lectures from tasks of a plan, in lists that contain only weeks and titles.

const LECTURE =
  /^(?:what (?:is|are)|why|how (?:to|does|do)|intro(?:duction)?|overview|basics|fundamentals|recap|was ist|was sind|warum|wie|einführung|grundlagen|qu['’]est-ce|pourquoi|comment|introducción|qué (?:es|son)|por qué|o que é|introdução|che cos['’]è|introduzione|wat is|inleiding|что такое|введение|почему|co to jest|wstęp|nedir|giriş)(?![\p{L}\d])|\((?:optional|part \d|teil \d|facultatif|opcional)\)|(?<![\p{L}\d])(?:examples?|explanation|explained|intuition|quiz|recap|cost function|algorithms?|theorems?|beispiele?|exemples?|ejemplos?|exemplos?|esempi|примеры|nedir)$|什么是|为什么|简介|入门|とは|入門|이란|소개/iu;
const TASK =
  /^(?:set ?up|install|implement|create|add|write|fix|build|deploy|test|refactor|design|prepare|finish|complete|update|review|plan|define|configure|run|make|meet(?:ing)?|discuss|research|submit|clean|launch|hire|contact|send|buy|rest|walk|einrichten|erstellen|créer|crear|criar|создать|написать)(?![\p{L}\d])/iu;
const OF_PROJECT =
  /(?<![\p{L}\d])(?:kick-?off|prototypes?|demo|requirements|milestones?|sprint|release|stakeholders?|team|budget|marketing)(?![\p{L}\d])/iu;
const NUMBER = /^[\d.]{1,6}[\s:)–-]+/; // "1.2: "
const MIN_COUNT = 3;
const MIN_SURE = 2;

/** Returns whether titles are typical of lectures: some are questions, introductions or examples, and none is a task. */
export function areLectureTitles(all: readonly string[]): boolean {
  const titles = all.map((title) => title.replace(NUMBER, ''));
  if (titles.length < MIN_COUNT || titles.some((title) => TASK.test(title) || OF_PROJECT.test(title))) return false;
  return titles.filter((title) => LECTURE.test(title)).length >= MIN_SURE;
}
