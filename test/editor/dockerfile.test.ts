import assert from 'node:assert/strict';
import { spanOf } from '../../server/src/answers/range';
import { dockerfileCompletion } from '../../server/src/commands/dockerfile/dockerfileCompletion';
import { hoverDockerfile } from '../../server/src/commands/dockerfile/dockerfileHover';
import { readNotes } from '../../server/src/notes/reading/read';
import { applyEdits } from '../../server/src/text/edit';

const instructions =
  'ADD ARG CMD COPY ENTRYPOINT ENV EXPOSE FROM HEALTHCHECK CMD HEALTHCHECK NONE LABEL MAINTAINER ONBUILD RUN SHELL STOPSIGNAL USER VOLUME WORKDIR';

describe('completion in a Dockerfile', () => {
  it('offers instructions at the start of a line', () => {
    checkOffers('FROM node:22\n‸', instructions);
    checkOffers('‸', 'FROM');
    checkOffers('FROM node:22\nex‸', 'EXPOSE');
    checkOffers('EXPOSE 80\nENTRY‸', 'ENTRYPOINT');
    checkOffers('FROM node:22\nONBUILD CO‸', 'COPY');
    checkOffers('FROM node:22\nRUN npm ci \\\n  ‸', '');
    checkOffers('# a comment ‸', '');
  });

  it('knows where Dockerfiles are', () => {
    for (const [open, prefix, close] of [
      ['```Dockerfile', '', '```'],
      ['~~~docker', '', '~~~'],
      ['- ```dockerfile', '  ', '  ```'],
      ['> ```dockerfile', '> ', '> ```'],
      ['1. > ~~~dockerfile', '   > ', '   > ~~~'],
      ['```dockerfile', '    ', '```'],
    ] as const) {
      assert.deepEqual(labels(`# Notes\n\n${open}\n${prefix}FROM node:22\n${prefix}WORK‸\n${close}\n`), ['WORKDIR']);
    }
    assert.deepEqual(labels('```dockerfile\nFROM node:22\nWORK‸'), ['WORKDIR']);
    assert.deepEqual(labels('```dockerfile\r\nFROM node:22\r\nWORK‸\r\n```'), ['WORKDIR']);
    assert.deepEqual(labels('```\nFROM node:22\nCOPY . .\nWORK‸\n```'), ['WORKDIR']);
    assert.deepEqual(labels('```\nFROM orders WHERE a = 1\nWORK‸\n```'), []);
    for (const other of ['WORK‸', '`WORK‸`', '```sh\nWORK‸\n```', '    WORK‸', '```dockerfile\n```\nWORK‸']) {
      assert.deepEqual(labels(other), []);
    }
  });

  it('offers the flags of an instruction, each once unless it repeats', () => {
    checkOffers('FROM a\nCOPY --‸ . .', '--from= --chown= --chmod= --link --parents --exclude=');
    checkOffers('FROM a\nCOPY --link --ch‸ --chown=me . .', '--chmod=');
    checkOffers('FROM a\nCOPY . --‸', '');
    checkOffers('FROM a\nCOPY --‸', '--from= --chown= --chmod= --link --parents --exclude=');
    checkOffers('FROM a\n# RUN --‸', '');
    checkOffers('FROM a\nEXPOSE --‸', '');
    checkOffers('FROM a\nRUN --‸', '--mount= --network= --security= --device=');
    checkOffers('FROM a\nRUN --mount=type=ssh \\\n  --m‸', '--mount=');
    checkOffers('FROM --pl‸', '--platform=');
    checkOffers('FROM a\nHEALTHCHECK --start‸', '--start-period= --start-interval=');
    checkOffers('FROM a\nHEALTHCHECK --retries=3 C‸', 'CMD');
  });

  it('offers the values of a flag', () => {
    checkOffers('FROM a\nRUN --network=‸ make', 'default none host');
    checkOffers('FROM a\nRUN --mount=type=c‸', 'type=cache');
    checkOffers('FROM a\nRUN --mount=type=cache,sh‸', 'sharing=shared sharing=private sharing=locked');
    checkOffers('FROM a\nRUN --mount=target=/x,so‸', 'source=');
    checkOffers('FROM --platform=linux/am‸', 'linux/amd64');
  });

  it('offers the previous stages', () => {
    checkOffers('FROM node AS build\nFROM node AS test\nFROM nginx\nCOPY --from=‸', 'build test');
    checkOffers('FROM node AS build\nRUN make\nFROM b‸', 'build');
    checkOffers('FROM node AS build\nFROM nginx\nRUN --mount=from=b‸', 'build');
  });

  it('offers variables and folders', () => {
    checkOffers('FROM a\nARG PORT=80\nEXPOSE $PO‸', '$PORT');
    checkOffers('FROM a\nWORKDIR /app\nCOPY . ‸', '/app/');
  });

  it('does not request the tags of an image', () => {
    checkOffers('FROM node:‸', '');
  });

  it('replaces the word that the cursor is in', () => {
    assert.equal(accepted('FROM a\nWO‸RK', 'WORKDIR'), 'FROM a\nWORKDIR');
    assert.equal(accepted('FROM a\nCOPY --fr‸=b . .', '--from='), 'FROM a\nCOPY --from=b . .');
    assert.equal(
      accepted('FROM a AS web\nFROM b\nCOPY --from=w‸ . .', 'web'),
      'FROM a AS web\nFROM b\nCOPY --from=web . .',
    );
    assert.equal(accepted('FROM a\nARG PORT=80\nEXPOSE $PO‸', '$PORT'), 'FROM a\nARG PORT=80\nEXPOSE $PORT');
  });

  it('describes its items in plain text', () => {
    const [item] = completed('```dockerfile\nFROM a\nWORK‸\n```').items;
    assert.match(JSON.stringify(item?.documentation), /working directory/);
    assert.equal(item?.insertTextFormat, undefined);
  });

  it('handles cyclic stages', () => {
    checkOffers('FROM node AS base\nFROM base AS node\nWORKDIR /app\nCOPY . ‸', '');
  });
});

describe('hover in a Dockerfile', () => {
  it('explains instructions, flags and variables', () => {
    checkHover('FROM a\nWORK‸DIR /app', 'WORKDIR', /working directory/);
    checkHover('  WORK‸DIR /app', 'WORKDIR', /working directory/);
    checkHover('FROM a\nONBUILD RU‸N make', 'RUN', /Execute/);
    checkHover('FROM a\nCOPY --fr‸om=b . .', '--from=b', /a build stage or a named context.*COPY --from=build/s);
    checkHover('FROM a\nRUN --mount=type=ca‸che,target=/x make', '--mount=type=cache,target=/x', /^\*\*--mount\*\*/);
    checkHover('FROM a\nENV PORT=80\n  EXPOSE $PO‸RT', 'PORT', /`80`/);
  });

  it('shows the value of a variable unchanged, including backticks', () => {
    const picture = 'a` ![](https://docker.example/beacon.png) `';
    checkHover(`FROM a\nENV PI‸C="${picture}"`, 'PIC', /^Value here: `` a` !\[\]\(\S*\) ` ``\.$/);
    checkHover(`FROM a\nARG PIC='${picture}'\nRUN echo $P‸IC`, 'PIC', /^Value here: `` a` !\[\]\(\S*\) ` ``\.$/);
  });

  it('shows nothing elsewhere', () => {
    for (const marked of ['FROM no‸de', '# FRO‸M', 'FROM a\nRUN echo WORK‸DIR'])
      assert.equal(hovered(marked), undefined);
  });
});

/** Checks the labels that an editor shows at the cursor of a Dockerfile. */
function checkOffers(marked: string, expected: string): void {
  assert.equal(labels(`\`\`\`dockerfile\n${marked}\n\`\`\``).join(' '), expected, marked);
}

function checkHover(marked: string, word: string, help: RegExp): void {
  const hover = hovered(marked);
  assert.ok(hover?.range, marked);
  const { text, notes } = read(`\`\`\`dockerfile\n${marked}\n\`\`\``);
  const span = spanOf(notes.lines, text, hover.range);
  assert.equal(text.slice(span.start, span.end), word);
  assert.match((hover.contents as { value: string }).value, help);
}

function hovered(marked: string) {
  const { notes, at } = read(`\`\`\`dockerfile\n${marked}\n\`\`\``);
  return hoverDockerfile(notes, at);
}

/** Returns the labels of the completions that match the typed text. */
function labels(marked: string): string[] {
  const { text, at, notes, items } = completed(marked);
  return items.flatMap(({ label, filterText = label, textEdit }) => {
    assert.ok(textEdit && 'range' in textEdit);
    const { start } = spanOf(notes.lines, text, textEdit.range);
    return filterText.toLowerCase().startsWith(text.slice(start, at).toLowerCase()) ? label : [];
  });
}

/** Returns the Dockerfile after the completion with a label was accepted. */
function accepted(marked: string, label: string): string {
  const { text, notes, items } = completed(`\`\`\`dockerfile\n${marked}\n\`\`\``);
  const edit = items.find((item) => item.label === label)?.textEdit;
  assert.ok(edit && 'range' in edit, `${label} is not offered`);
  const span = spanOf(notes.lines, text, edit.range);
  return applyEdits(text, [{ span, text: edit.newText }])
    .split('\n')
    .slice(1, -1)
    .join('\n');
}

function completed(marked: string) {
  const { text, at, notes } = read(marked);
  return { text, at, notes, items: dockerfileCompletion(notes, at) };
}

function read(marked: string) {
  const at = marked.indexOf('‸');
  const text = marked.slice(0, at) + marked.slice(at + 1);
  return { text, at, notes: readNotes(text) };
}
