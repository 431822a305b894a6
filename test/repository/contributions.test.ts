import assert from 'node:assert/strict';
import { readManifest } from './manifest';

interface Entry {
  readonly command: string;
  readonly when: string;
  readonly group: string;
}

interface Command {
  readonly command: string;
  readonly icon?: string;
  readonly enablement?: string;
}

const { contributes } = readManifest();
const commands: readonly Command[] = contributes.commands;
const palette: readonly Entry[] = contributes.menus.commandPalette;

describe('commands in menus', () => {
  it('have distinct icons', () => {
    const icons = commands.flatMap(({ icon }) => icon ?? []);
    const repeated = icons.filter((icon, n) => icons.indexOf(icon) !== n);
    assert.deepEqual(repeated, []);
  });

  it('are not in the Command Palette for every Markdown file', () => {
    assert.deepEqual(
      palette.filter(({ when }) => /LangId == markdown/.test(when)),
      [],
    );
  });

  it('that change the notes in the editor are in the Command Palette only while notes are open', () => {
    for (const name of ['newModule', 'insertTime', 'moveModule', 'convertModules', 'organize', 'startTimer'])
      assert.equal(palette.find(({ command }) => command === `studyNotes.${name}`)?.when, 'studyNotes.isNotes', name);
  });

  it('pause and resume the timer as one entry, while there is a timer', () => {
    const entries = commands.filter(({ command }) => /pause|resume/i.test(command));
    assert.deepEqual(
      entries.map(({ command, enablement }) => [command, enablement]),
      [['studyNotes.pauseOrResumeTimer', 'studyNotes.timerRuns || studyNotes.timerPaused']],
    );
  });

  it('show at most three icons in the title of the view, in each of its states', () => {
    const title: readonly Entry[] = contributes.menus['view/title'];
    for (const server of ['running', 'stopped', 'starting'])
      for (const filter of ['all', 'missingTime']) {
        const place = { view: 'studyNotes.notes', resourceLangId: 'markdown' };
        const state = { ...place, 'studyNotes.server': server, 'studyNotes.filter': filter };
        const icons = title.filter(({ group, when }) => group.startsWith('navigation') && isMet(when, state));
        assert.ok(icons.length <= 3, `${server}, ${filter}: ${icons.map(({ command }) => command)}`);
      }
  });
});

describe('welcome views', () => {
  const welcomes: readonly { readonly when: string; readonly contents: string }[] = contributes.viewsWelcome;
  const shown = (state: Readonly<Record<string, string>>) =>
    welcomes.filter(({ when }) => isMet(when, state)).map(({ contents }) => contents);
  const noNotes = { 'studyNotes.server': 'running', 'studyNotes.filter': 'all', workspaceFolderCount: '1' };
  const offers = (contents: readonly string[]) =>
    contents.flatMap((text) => Array.from(text.matchAll(/\(command:studyNotes\.(\w+)\)/g), ([, name]) => name));

  it('explain what was searched, and offer new notes and sample notes', () => {
    const [first = '', ...others] = shown(noNotes);
    assert.match(
      first,
      /^No study notes were found in this workspace\. All Markdown files \(\.md, \.markdown\) were searched/,
    );
    assert.deepEqual([others, offers([first])], [[], ['newNotes', 'openSampleNotes']]);
  });

  for (const file of ['index', 'list', 'text', 'excluded'])
    it(`also offer to treat the file in the editor as notes, if it is of the kind "${file}"`, () => {
      const contents = shown({ ...noNotes, 'studyNotes.file': file, 'studyNotes.fileName': 'a.md' });
      assert.equal(contents.length, 2);
      assert.ok(offers(contents).includes('treatAsStudyNotes') && offers(contents).includes('newNotes'));
    });

  for (const server of ['stopped', 'startfailed'])
    it(`offer to restart a server that is ${server}, and nothing else`, () => {
      assert.deepEqual(offers(shown({ ...noNotes, 'studyNotes.server': server })), ['restartServer']);
    });

  it('are hidden until the notes were read', () => {
    assert.deepEqual(shown({ ...noNotes, 'studyNotes.server': 'starting' }), []);
  });
});

describe('settings', () => {
  interface Group {
    readonly title: string;
    readonly properties: Readonly<Record<string, { readonly markdownDescription: string }>>;
  }
  const groups: readonly Group[] = contributes.configuration;
  const found = (word: string) =>
    groups.flatMap(({ title, properties }) =>
      Object.entries(properties)
        .filter(([name, { markdownDescription }]) =>
          `${title} ${name} ${markdownDescription}`.toLowerCase().includes(word),
        )
        .map(([name]) => name.replace('studyNotes.', '')),
    );

  for (const [word, name] of [
    ['course', 'syllabus'],
    ['beginner', 'levels'],
    ['recognize', 'files'],
    ['exclude', 'files'],
    ['severity', 'rules'],
    ['problems', 'rules'],
    ['hints', 'inlayHints'],
    ['totals', 'inlayHints'],
    ['completion', 'commands.source'],
    ['terminal', 'terminal.codeLens'],
    ['confirm', 'terminal.confirm'],
    ['idle', 'timer.idleMinutes'],
    ['history', 'timer.log'],
    ['deadline', 'goal'],
    ['anki', 'quiz.cards'],
    ['flashcards', 'quiz.cards'],
    ['debug', 'trace.server'],
  ] as const)
    it(`has ${name} for a search for "${word}"`, () => assert.ok(found(word).includes(name), found(word).join(', ')));

  it('of the editor and of other extensions keep their defaults', () => {
    assert.equal(contributes.configurationDefaults, undefined);
  });
});

/** Evaluates a condition of package.json: comparisons and keys, joined with `&&` and `||`. */
function isMet(when: string, state: Readonly<Record<string, string>>): boolean {
  return when.split(' || ').some((each) => each.split(' && ').every((part) => isTrue(part, state)));
}

function isTrue(part: string, state: Readonly<Record<string, string>>): boolean {
  const [, key = '', operator, value = ''] = /^([\w.]+)(?: (==|!=|=~) (.*))?$/.exec(part) ?? [];
  assert.ok(key, `a comparison or a key: ${part}`);
  const given = state[key];
  if (operator === '==') return given === value;
  if (operator === '!=') return given !== value;
  if (operator === '=~') return given !== undefined && new RegExp(value.slice(1, -1)).test(given);
  return given !== undefined;
}
