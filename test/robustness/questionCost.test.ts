import assert from 'node:assert/strict';
import { Service } from '../../server/src/service';
import { type LineColumn, lineColumn, readLines } from '../../server/src/text/lines';
import { runToEnd } from '../../server/src/text/steps';
import { allSpecifications } from '../commands/specifications';
import { cpuTime } from '../cpuTime';
import { hostileTexts } from './hostileTexts';

const uri = 'file:///notes.md';
const length = 150_000;
/** Length of a line of code with hovers, and of a paragraph, in UTF-16 units: longer paragraphs are not read. */
const longestLine = 48_000;
/** Maximum length of a code file that gets requests, in UTF-16 units. */
const longestCode = 500_000;

const areaTitle = { line: 2, character: 0 };
const before = `# Course notes

## Area 1 - Docker

### Beginner Level

#### [Introduction](https://x.example/a) (45 min)

Some notes.

#### Second module (time: 20 min)

`;

/**
 * Returns the maximum CPU time of a request about a number of characters, in milliseconds: several times the usual
 * time, since machines differ.
 */
const mostFor = (characters: number) => Math.max(1_500, characters / 100);

/** Requests that could take several seconds or quadratic time. */
const questions: Readonly<Record<string, (service: Service, place: LineColumn) => unknown>> = {
  'a hover in instructions in instructions of a Dockerfile': (service, place) => service.hover(uri, place),
  'a hover in variables of a Dockerfile': (service, place) => service.hover(uri, place),
  'the findings of variables of a Dockerfile': (service) => service.diagnostics(uri),
  'the findings of a table of contents with other anchors': (service) => service.diagnostics(uri),
  'the actions of a table of contents with other anchors': codeActions,
  'the findings of a table of contents of renamed headings': (service) => service.diagnostics(uri),
  'the actions of a table of contents of renamed headings': codeActions,
  'the actions of a table of contents of missing headings': codeActions,
  'the actions of a table of contents of new headings': codeActions,
  'the findings of commands to containers on one line': (service) => service.diagnostics(uri),
  'the findings of comments that nothing follows': (service) => service.diagnostics(uri),
  'the symbols of headings without a space': (service) => service.symbols(uri),
  'the symbols of areas with levels': (service) => service.symbols(uri),
  'the actions of empty items': codeActions,
  'the actions of levels in turn': codeActions,
  'the findings of titles without a space': (service) => service.diagnostics(uri),
  'the order of areas with numbers': (service) =>
    service.refactorings.edits({
      uri,
      position: areaTitle,
      refactoring: { name: 'sortBySyllabus', scope: 'notes' },
    }),
  'the other form of areas with numbers': (service) =>
    service.refactorings.edits({
      uri,
      position: areaTitle,
      refactoring: { name: 'convert', scope: 'notes', form: 'bullets' },
    }),
  'the findings of paragraphs with an open backtick': (service) => service.diagnostics(uri),
  'the plan of areas of the same title': (service) => service.plans.plan({ uri, minutes: 45 }),
  'the actions of areas of the same title': codeActions,
  'the findings of a Dockerfile of typing errors': (service) => service.diagnostics(uri),
  'the commands to run of commands with variables': typedCommands,
  'the commands to run of a block of commands with variables': typedCommands,
  'the findings of a command with ports': (service) => service.diagnostics(uri),
  'the findings of containers with the same port': (service) => service.diagnostics(uri),
  'the findings of a compose file': (service) => service.diagnostics(uri),
  'the actions of a compose file': codeActions,
  'the new files of titles of the same module': (service) =>
    service.fileMoves.moveToFile({ uri, position: areaTitle, all: true }),
  'the move of titles of modules': (service) => moveOnto(service, /^#{4} M/, false),
  'the move to a module of titles of modules': (service) => moveOnto(service, /^#{4} M/, true),
  'the move of levels': (service) => moveOnto(service, /^### B/, false),
  'the move to a level of levels': (service) => moveOnto(service, /^### B/, true),
  'the move of levels in turn': (service) => moveOnto(service, /^### I/, false),
};

/**
 * Requests that are answered from the parsed file, with their maximum share of the CPU time of parsing. A share does
 * not depend on the machine.
 */
const answeredByReading: Readonly<
  Record<string, readonly [share: number, (service: Service, place: LineColumn) => unknown]>
> = {
  'an explanation of a line in empty headings': [1 / 3, (service, place) => service.explanations.explain(uri, place)],
  'the treatment as a module of items': [1 / 2, (service, place) => service.explanations.treatLine(uri, place)],
  'the cards of quotes': [1 / 3, (service) => service.recall.deck({ uri })],
};

/** Moves all modules or levels except the last to the end of the last area, or onto the last one. */
function moveOnto(service: Service, title: RegExp, isToLast: boolean): unknown {
  const lines = (service.openText(uri) ?? '').split('\n');
  const found = lines.flatMap((line, n) => (title.test(line) ? n : []));
  const target = isToLast ? found.pop() : lines.findLastIndex((line) => line.startsWith('## '));
  const [first = 0, ...others] = found;
  const position = { line: first, character: 0 };
  return service.refactorings.edits({ uri, position, refactoring: { name: 'moveOnto', line: target ?? 0, others } });
}

function typedCommands(service: Service): unknown {
  const end = { line: Number.MAX_SAFE_INTEGER, character: 0 };
  return service.commands.typed(uri, { start: { line: 0, character: 0 }, end });
}

function lengthOf(name: string): number {
  if (/instructions|without a space|on one line|quotes/.test(name)) return longestLine;
  // Each file is read as notes.
  if (name.includes('new files')) return 16_000;
  return /typing errors|compose|with ports|variables$|symbols of areas with levels|empty items|in turn/.test(name)
    ? longestCode
    : length;
}

function codeActions(service: Service, place: LineColumn): unknown {
  return runToEnd(
    service.codeActionsInSteps(uri, { range: { start: place, end: place }, hasCommands: true, hasWorkspace: true }),
  );
}

describe('a request about a text that is slow to parse', () => {
  for (const [name, ask] of Object.entries(questions)) {
    const textName = name.replace(/^.*? (?:in|of) /, '');
    it(`is answered in time: ${name}`, () => {
      const text = before + hostileTexts[textName]?.(lengthOf(name));
      const place = lineColumn(readLines(text), text.length >> 1);
      const service = new Service();
      service.open(uri, 1, text);
      for (const missing of service.commands.missing(uri))
        service.commands.put(missing, allSpecifications.get(missing));
      service.symbols(uri);
      const took = cpuTime(() => ask(service, place));
      assert.ok(took < mostFor(text.length), `${Math.round(took)} ms`);
    });
  }
});

describe('a request that needs only the parse of the file', () => {
  for (const [name, [share, ask]] of Object.entries(answeredByReading)) {
    it(`takes less time than that parse: ${name}`, () => {
      const text = before + hostileTexts[name.replace(/^.* (?:in|of) /, '')]?.(lengthOf(name));
      const place = lineColumn(readLines(text), text.length >> 1);
      // The fastest of a few runs counts, since single runs can be slow by chance.
      const problem = [1, 2, 3].reduce<string | undefined>((found, run) => {
        if (run > 1 && !found) return undefined;
        const service = new Service();
        const read = cpuTime(() => {
          service.open(uri, 1, text);
          service.symbols(uri);
        });
        const took = cpuTime(() => ask(service, place));
        return took < share * read ? undefined : `${Math.round(took)} ms, the reading ${Math.round(read)} ms`;
      }, undefined);
      assert.equal(problem, undefined);
    });
  }
});
