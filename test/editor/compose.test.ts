import assert from 'node:assert/strict';
import { composeFile } from '../../server/specifications/compose-file/composeFile';
import { spanOf } from '../../server/src/answers/range';
import { composeCompletion } from '../../server/src/commands/compose/composeCompletion';
import { hoverCompose } from '../../server/src/commands/compose/composeHover';
import { COMPOSE_SOURCE } from '../../server/src/commands/compose/keys';
import { readNotes } from '../../server/src/notes/reading/read';
import { applyEdits } from '../../server/src/text/edit';

const specifications = new Map([[COMPOSE_SOURCE, composeFile]]);

describe('completion in a compose file', () => {
  it('offers the keys that fit where the cursor is', () => {
    checkOffers('services:\n  web:\n    image: nginx\n‸', 'networks volumes secrets configs name include models');
    checkOffers('services:\n  web:\n    ima‸', 'image');
    checkOffers('services:\n  web:\n    build:\n      dockerf‸', 'dockerfile dockerfile_inline');
    checkOffers('services:\n  web:\n    deploy:\n      resources:\n        ‸', 'limits reservations');
    checkOffers('services:\n  web:\n    healthcheck:\n      st‸\n      test: x', 'start_period start_interval');
    checkOffers('services:\n  web:\n    image: x\nvolumes:\n  data:\n    dr‸', 'driver driver_opts');
    checkOffers(
      'services:\n  web:\n    image: x\nnetworks:\n  back:\n    ipam:\n      config:\n        - su‸',
      'subnet',
    );
  });

  it('offers each key once', () => {
    checkOffers('services:\n  web:\n    expose: []\n    ex‸\n    extends: x', 'external_links extra_hosts');
    checkOffers('services:\n  web:\n    ports:\n      - target: 80\n        ta‸', '');
    checkOffers('services:\n  web:\n    ports:\n      - target: 80\n      - ta‸', 'target');
  });

  it('offers values', () => {
    checkOffers('services:\n  web:\n    restart: ‸', 'no always on-failure unless-stopped');
    checkOffers('services:\n  web:\n    pull_policy: m‸', 'missing');
    checkOffers(
      'services:\n  web:\n    image: x\nnetworks:\n  back:\n    driver: ‸',
      'bridge host overlay macvlan ipvlan none',
    );
    checkOffers('services:\n  web:\n    depends_on:\n      - ‸\n  db:\n    image: x\n  cache:', 'db cache');
    checkOffers('services:\n  web:\n    networks:\n    - b‸\nnetworks:\n  back:\n  front:', 'back');
  });

  it('offers nothing in comments, strings, names and other files', () => {
    for (const marked of [
      'services:\n  web:\n    # ima‸',
      'services:\n  web:\n    command: |\n      ima‸',
      'services:\n  web:\n    image: x\n  ‸',
      'services:\n  web:\n    environment:\n      ‸',
      'services:\n  web:\n    image: nginx ‸',
      'services:\n  - postgres\nimage: x\n‸',
      'kind: Pod\n‸',
    ])
      checkOffers(marked, '');
  });

  it('knows where compose files are', () => {
    const lines = ['services:', '  web:', '    ima‸'];
    for (const [open, prefix] of [
      ['```yml', ''],
      ['~~~', ''],
      ['> ```yaml', '> '],
      ['1. > ```yaml', '   > '],
      ['  ```yaml', '  '],
    ]) {
      assert.deepEqual(labels(`${open}\n${lines.map((line) => prefix + line).join('\n')}`), ['image'], open);
    }
    assert.deepEqual(labels('Then `docker-compose.yml`:\n\n```yaml\nser‸\n```'), ['services']);
    assert.deepEqual(labels('services:\n  web:\n    ima‸'), []);
    assert.deepEqual(labels('```sh\nservices:\n  web:\n    ima‸\n```'), []);
  });

  it('replaces the word that the cursor is in', () => {
    assert.equal(accepted('services:\n  web:\n    im‸ge: nginx', 'image'), 'services:\n  web:\n    image: nginx');
    assert.equal(accepted('services:\n  web:\n    bu‸', 'build'), 'services:\n  web:\n    build:');
    assert.equal(accepted('services:\n  web:\n    rest‸', 'restart'), 'services:\n  web:\n    restart: ');
    assert.equal(
      accepted('services:\n  web:\n    restart: on‸', 'on-failure'),
      'services:\n  web:\n    restart: on-failure',
    );
  });
});

describe('hover in a compose file', () => {
  it('explains keys where they are, and their values', () => {
    checkHover('services:\n  web:\n    res‸tart: always', 'restart', /ended starts again.*`unless-stopped`.*restart:/s);
    checkHover('services:\n  web:\n    restart: al‸ways', 'restart', /ended starts again/);
    checkHover('serv‸ices:\n  web:\n    image: x', 'services', /containers of the application/);
    checkHover('services:\n  web:\n    ports:\n      - tar‸get: 80', 'target', /port in the container/);
    checkHover('services:\n  web:\n    volumes:\n    - type: bind\n      tar‸get: /x', 'target', /container finds it/);
  });

  it('explains the items of lists', () => {
    const service = 'services:\n  web:\n    image: x\n';
    checkHover(`${service}    ports:\n      - "80‸80:80"`, '8080:80', /^Maps port `8080` on your machine to port `80`/);
    checkHover(
      `${service}    ports:\n    - 80‸80:80 # why`,
      '8080:80',
      /^Maps port `8080` on your machine to port `80` in the container/,
    );
    checkHover(
      `${service}    volumes:\n      - data:/s‸rv:ro`,
      'data:/srv:ro',
      /^Mounts the volume `data` .* not change/,
    );
    checkHover(`${service}    environment:\n      - DE‸BUG=1`, 'DEBUG=1', /^Sets the variable `DEBUG` to `1`/);
    checkHover(`${service}    depends_on:\n      - d‸b`, 'db', /^\*\*depends_on\*\*/);
    assert.equal(hovered(`${service}    x-notes:\n      - 80‸80:80`), undefined);
    assert.equal(hovered(`${service}    ports:\n      - "8080:80" # w‸hy`), undefined);
  });

  it('shows nothing for names and arbitrary values', () => {
    for (const marked of [
      'services:\n  we‸b:\n    image: x',
      'services:\n  web:\n    environment:\n      ima‸ge: x',
      'services:\n  web:\n    x-ima‸ge: x',
    ])
      assert.equal(hovered(marked), undefined, marked);
  });
});

/** Checks the labels that an editor shows at the cursor in a compose file. */
function checkOffers(marked: string, expected: string): void {
  assert.equal(labels(`\`\`\`yaml\n${marked}\n\`\`\``).join(' '), expected, marked);
}

function checkHover(marked: string, word: string, help: RegExp): void {
  const hover = hovered(marked);
  assert.ok(hover?.range, marked);
  const { text, notes } = read(`\`\`\`yaml\n${marked}\n\`\`\``);
  const span = spanOf(notes.lines, text, hover.range);
  assert.equal(text.slice(span.start, span.end), word);
  assert.match((hover.contents as { value: string }).value, help);
}

function hovered(marked: string) {
  const { notes, at } = read(`\`\`\`yaml\n${marked}\n\`\`\``);
  return hoverCompose(notes, at, specifications);
}

/** Returns the labels of the completions that match the typed text. */
function labels(marked: string): string[] {
  const { text, at, notes, items } = completed(marked);
  return items.flatMap(({ label, textEdit }) => {
    assert.ok(textEdit && 'range' in textEdit);
    const { start } = spanOf(notes.lines, text, textEdit.range);
    return label.startsWith(text.slice(start, at)) ? label : [];
  });
}

/** Returns the compose file after the completion with a label was accepted. */
function accepted(marked: string, label: string): string {
  const { text, notes, items } = completed(`\`\`\`yaml\n${marked}\n\`\`\``);
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
  return { text, at, notes, items: composeCompletion(notes, at, specifications) };
}

function read(marked: string) {
  const at = marked.indexOf('‸');
  const text = marked.slice(0, at) + marked.slice(at + 1);
  return { text, at, notes: readNotes(text) };
}
