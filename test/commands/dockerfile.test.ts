import assert from 'node:assert/strict';
import fc from 'fast-check';
import { dockerfileCompletion } from '../../server/src/commands/dockerfile/dockerfileCompletion';
import { dockerfileFaults } from '../../server/src/commands/dockerfile/dockerfileFaults';
import { hoverDockerfile } from '../../server/src/commands/dockerfile/dockerfileHover';
import { dockerfile } from '../../server/src/commands/rules/dockerfile';
import { readNotes } from '../../server/src/notes/reading/read';
import { forNotes } from '../../server/src/rules/engine/forNotes';
import { applyEdits } from '../../server/src/text/edit';
import { exampleContext } from '../rules/exampleContext';
import { findingsBy } from './findingsBy';

const noOthers = { ids: [], off: new Set<string>(), findings: [] };

describe('mistakes in a Dockerfile', () => {
  it('are found', () => {
    check('FROM node AS build\nFROM nginx ⟦SA⟧ web', 'The name of a stage comes after `AS`, not after “SA”.');
    check('FROM node\n⟦MAINTAINER⟧ me', /^`MAINTAINER` is deprecated/);
    check('FROM node AS ⟦a⟧\nFROM nginx AS ⟦a⟧', /^Two stages are named “a”/);
    check('FROM nginx\nEXPOSE ⟦80a⟧ 443', /is not a port/);
    check('FROM nginx\nEXPOSE 443/⟦tpc⟧', /is not a protocol/);
    check('FROM nginx\nCOPY a.html b.html ⟦site⟧', /End its name with “\/”/);
    check('FROM nginx\nCOPY ⟦a.html⟧', /at least two arguments/);
    check('FROM nginx ⟦web⟧', /Write `FROM` with an image/);
    check('FROM nginx\nHEALTHCHECK --interval=⟦30⟧ CMD true', /has no unit/);
    check('FROM nginx\nENV A=1 ⟦B⟧', /has no value/);
    check('FROM nginx ⟦# the web server⟧', /^Put a comment on a separate line/);
    check('FROM nginx\nCOPY . . ⟦# everything⟧', /^Put a comment on a separate line/);
  });

  it('are reported only if they are certain', () => {
    for (const right of [
      'EXPOSE 80a',
      'FROM nginx\nEXPOSE 80a\n...',
      'FROM nginx\nEXPOSE port',
      'FROM nginx\nCOPY\nADD',
      'FROM nginx\nCOPY a.html b.html .',
      'FROM nginx\nCOPY a.html b.html $SITE',
      "FROM nginx\nRUN ['a' = 'b' ] # or not",
      'FROM nginx\napt-get update',
      'FROM nginx\nADD --unpack=true a.tar.gz /x\nRUN --mount=type=cache,target=/x make',
      'FROM nginx\nHEALTHCHECK --interval=0 CMD true',
      '+FROM nginx\n+EXPOSE 80a',
      'FROM nginx\nCOPY <<EOF /a.html\nFORM x\nEOF',
    ])
      check(right);
  });
});

describe('a Dockerfile of any text', () => {
  it('is completed, explained and checked without errors, with spans inside the text', () => {
    const piece = fc.constantFrom(
      ...['FROM ', 'node AS base', 'base AS node', 'COPY ', 'ADD ', 'RUN ', 'ENV ', 'ARG ', 'WORKDIR /x', 'ONBUILD '],
      ...['HEALTHCHECK ', 'EXPOSE 80', 'MAINTAINER', '--from=', '--mount=type=', ',', '$', '${', '}', '<<EOF', 'EOF'],
      ...['\n', '\n', '\r\n', '\r', '\\\n', '\\\r\n', '\\\r'],
      ...['\\', '`', '# ', '# escape=`', '"', "['a']", ' ', '\t', '> ', '  '],
      ...['constructor', '__proto__', '\0', '😀', '```', '...'],
    );
    fc.assert(
      fc.property(fc.constantFrom('', '> ', '- '), fc.array(piece, { maxLength: 25 }), fc.nat(), (mark, pieces, n) => {
        const text = `${mark}\`\`\`dockerfile\n${mark.replace('-', ' ')}${pieces.join('')}`;
        const notes = readNotes(text);
        const at = n % (text.length + 1);
        dockerfileCompletion(notes, at);
        hoverDockerfile(notes, at);
        for (const { span } of findingsBy(forNotes(dockerfile), notes, exampleContext, noOthers)) {
          assert.ok(0 <= span.start && span.start <= span.end && span.end <= text.length);
        }
      }),
      { numRuns: 500 },
    );
  });
});

/** Checks a Dockerfile with the span of the finding in `⟦⟧`, and its message. */
function check(marked: string, says: string | RegExp = ''): void {
  const text = marked.replace(/[⟦⟧]/g, '');
  const found = dockerfileFaults(text);
  const marks = found.map(({ span }) => ({ span, text: `⟦${text.slice(span.start, span.end)}⟧` }));
  assert.equal(applyEdits(text, marks), marked);
  for (const fault of found) {
    if (typeof says === 'string') assert.equal(fault.message, says);
    else assert.match(fault.message, says);
  }
}
