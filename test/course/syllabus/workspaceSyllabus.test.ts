import assert from 'node:assert/strict';
import { Service } from '../../../server/src/service';
import { defaultSettings } from '../../../server/src/service/settings/settings';

const list = `# Networks

## Area 1: Packets

### Expert

- [Video: What is a packet?](https://net.example/packet) - 10 min
- [Lab: Catch one](https://net.example/catch)
- [Lab: Catch one](https://net.example/catch#again) - 45 min
`;
const syllabus = `---\nstudy-notes: syllabus\n---\n\n${list}`;

const notes = `# My notes

## Area 1: Packets

### Expert

#### [Video: What is a packet?](https://net.example/packet)

They travel.
`;

const course = 'file:///course.md';
const mine = 'file:///notes.md';

describe('a syllabus in the workspace', () => {
  it('that is declared in its front matter is used for the notes', () => {
    const service = started();
    const says = () => messages(service, mine).find((message) => message.includes('has no time'));
    assert.equal(says(), '“Video: What is a packet?” has no time.');
    put(service, course, syllabus);
    assert.equal(says(), '“Video: What is a packet?” has no time. The syllabus estimates 10 min.');
    put(service, course, syllabus.replace('10 min', '12 min'));
    assert.equal(says(), '“Video: What is a packet?” has no time. The syllabus estimates 12 min.');
    service.open(course, 1, syllabus.replace('10 min', '14 min'));
    assert.equal(says(), '“Video: What is a packet?” has no time. The syllabus estimates 14 min.');
    service.close(course);
    service.notesFiles.remove([course]);
    assert.equal(says(), '“Video: What is a packet?” has no time.');
  });

  it('is used as soon as it is open, before its file is found', () => {
    const service = started();
    const asked = () => messages(service, mine).find((message) => message.includes('has no time'));
    service.open(course, 1, syllabus);
    assert.equal(asked(), '“Video: What is a packet?” has no time. The syllabus estimates 10 min.');
    service.change(course, 2, [{ text: list }]);
    assert.equal(asked(), '“Video: What is a packet?” has no time.');
  });

  it('knows the levels of the settings', () => {
    const service = started();
    put(service, course, syllabus);
    assert.deepEqual(service.notesFiles.tree()[0]?.children[0]?.children[0]?.progress, { done: 1, listed: 3 });
  });

  for (const [how, text, name] of [
    ['with front matter', syllabus, false],
    ['in the settings', list, true],
  ] as const) {
    it(`${how} is checked as a list of modules, and not as notes`, () => {
      const service = started();
      if (name) service.setSyllabi([{ uri: course, text }]);
      service.open(course, 1, text);
      assert.deepEqual(messages(service, course), [
        '“Lab: Catch one” has no estimate.',
        '“Lab: Catch one” is already listed in this level.',
      ]);
    });

    it(`${how} is not notes, and has no row in the tree and no symbols`, () => {
      const service = started();
      if (name) service.setSyllabi([{ uri: course, text }]);
      put(service, course, text);
      assert.deepEqual(rows(service), [mine]);
      service.open(course, 1, text);
      assert.deepEqual(rows(service), [mine]);
    });

    it(`${how} gets completions of kinds, levels and times`, () => {
      const service = started();
      const typing = `${text}- [\n`;
      if (name) service.setSyllabi([{ uri: course, text: typing }]);
      service.open(course, 1, typing);
      const line = typing.split('\n').length - 2;
      const kinds = service.completion.candidates(course, { line, character: 3 }, '[').map(({ label }) => label);
      assert.deepEqual(kinds, ['Lab', 'Video', 'Tutorial', 'Reading', 'Exercise', 'Project']);
      service.change(course, 2, [{ text: `${text}- [Video: Ports](https://net.example/ports) - \n` }]);
      const times = service.completion.candidates(course, { line, character: 45 }, undefined).map(({ label }) => label);
      assert.ok(times.includes('10 min'), times.join());
      service.change(course, 3, [{ text: `${text}\n### \n` }]);
      const levels = service.completion
        .candidates(course, { line: line + 1, character: 4 }, ' ')
        .map(({ label }) => label);
      assert.ok(levels.includes('Beginner'), levels.join());
    });
  }

  function started(): Service {
    const service = new Service();
    service.setSettings({ ...defaultSettings, levels: ['expert'] });
    service.open(mine, 1, notes);
    return service;
  }

  function put(service: Service, uri: string, text: string): void {
    for (const _ of service.notesFiles.put(uri, text));
  }

  function messages(service: Service, uri: string): string[] {
    return (service.reports.findings(uri) ?? []).map(({ message }) => message);
  }

  function rows(service: Service): string[] {
    return service.notesFiles.tree().map(({ uri }) => uri);
  }
});
