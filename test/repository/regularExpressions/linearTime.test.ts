import assert from 'node:assert/strict';
import { ambiguities } from './ambiguity';
import { longLookbehinds, searchFor } from './automaton';
import { type Collected, constructed, literals, sourceFiles } from './collected';
import { patternsInData } from './grammars';
import { reviewed } from './reviewed';

describe('each regular expression', () => {
  let missing: readonly string[];
  let slow: readonly (readonly [place: string, reason: string])[];

  before(() => {
    const files = sourceFiles();
    const made = constructed(files);
    missing = made.missing;
    const all = [...literals(files), ...made.found, ...patternsInData()];
    slow = all.flatMap((each) => slownessOf(each).map((reason) => [placeOf(each), reason] as const));
  });

  it('is found by this test: none is built from arguments', () => assert.deepEqual(missing, []));

  it('runs in linear time, or was reviewed', () => {
    const unknown = slow.filter(([place]) => !(place in reviewed));
    assert.deepEqual(
      unknown.map(([, reason]) => reason),
      [],
    );
  });

  it('that was reviewed still exists, and still needs the review', () => {
    assert.deepEqual(
      Object.keys(reviewed).filter((place) => !slow.some(([other]) => other === place)),
      [],
    );
  });
});

describe('an expression', () => {
  const linear = [
    /^\s*x/,
    /x[^y]*/,
    /^[ \t]*x/m,
    /(?<![ \t])[ \t]+$/,
    /\b[a-z]+\b/,
    /"[^"]*"x/g,
    /(?:[,;]\s*)?end/,
    /^(?:[&!]\S*[ \t]+)*(?:[&!]\S*)?$/,
    /^(?:a?){5}$/,
    /^(?:~{3,})(?:[^~].*)?$/s,
    /(?<=[.!?])\s+(?=\p{Lu})/u,
    /^(['"]).{1,20}\1$/,
    /^[a-f]*[g-z]*$/i,
  ];
  const slow = [
    /^---\n(?:[^\r\n]*(?:\r\n?|\n))*?---/,
    /^(?:[&!]\S*[ \t]*)*$/,
    /^(?:a|a)*$/,
    /^(?:a*)*b/,
    /^(?:\w+\s?)*$/,
    /^(?:(?!x)\w+)*!/,
    /^(?:a|[^b])*c/,
    /^[A-F]*[a-z]*$/i,
    /[ \t]+$/,
    /\d+[.)]/,
    /\s*\n/,
    /^\s*x/m,
    /a.*b.*c/,
    /^\s*\D*\d/,
    /x(?=.*y)/,
    /a(?:[^b]*b)?/g,
    /(?<=第\s*)三/,
    /^\p{L}+[\p{L}\d]*:/u,
    /^(a*)\1$/,
  ];
  for (const { source, flags } of linear) {
    it(`is reported as linear: /${source}/${flags}`, () =>
      assert.deepEqual(slownessOf({ file: '', name: '', pattern: source, flags }), []));
  }
  for (const { source, flags } of slow) {
    it(`is reported as slow: /${source}/${flags}`, () =>
      assert.notDeepEqual(slownessOf({ file: '', name: '', pattern: source, flags }), []));
  }
});

function placeOf({ file, name }: Collected): string {
  return `${file}: ${name}`;
}

function slownessOf({ file, name, pattern, flags }: Collected): string[] {
  const reasons = [...longLookbehinds(pattern, flags), ...ambiguities(searchFor(pattern, flags))];
  return reasons.length === 0 ? [] : [`${file}: ${name} = /${pattern}/${flags}\n${[...new Set(reasons)].join('\n')}`];
}
