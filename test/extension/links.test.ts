import { strict as assert } from 'node:assert';
import * as vscode from 'vscode';
import { rules } from '../../server/src/rules/engine/all';
import { answerAfter, open, removeNotes, studyNotes } from './notes';

/** Rules that may report a line in which VS Code reports a broken link, each with the reason why the two problems differ. */
const examined: Readonly<Record<string, string>> = {
  'broken-link-syntax':
    'VS Code misses a definition of words in brackets; ours tells what keeps them from being a link.',
  'toc-out-of-date':
    'VS Code tells of one dead link; ours tells of headings, too, that are missing or found by mistake.',
};

/** A line that both VS Code and Study Notes report. Both have finished when it is reported. */
const seen = '\n##Lost for [this test](lost-for-this-test.md)\n';

describe('together with the link validation of VS Code', () => {
  const pairs = new Set<string>();

  before(async () => {
    await studyNotes();
    await validate(true);
  });
  after(() => validate(undefined));
  afterEach(removeNotes);

  for (const [id, texts] of textsByRule()) {
    it(`${id} reports nothing twice`, async () => {
      for (const text of texts) for (const rule of await rulesNextToBrokenLinks(text)) pairs.add(rule);
      assert.deepEqual(
        [...pairs].filter((rule) => !(rule in examined)),
        [],
      );
    });
  }

  it('every tested rule reports a broken link', () => {
    assert.deepEqual(
      Object.keys(examined).filter((rule) => !pairs.has(rule)),
      [],
    );
  });

  it('a missing image is reported once, by Study Notes if VS Code does not', async () => {
    const module =
      '### [Video: Phases](https://sky.example/phases) (10 min)\n\n![Phases](lost.png)\n\nOne each week.\n';
    const { uri } = await open(`# Sky\n\n## Area 1: The moon\n\n${module}`);
    await untilOnly(uri, 'link.no-such-file');
    await validate(false);
    await untilOnly(uri, 'missing-image');
    await validate(true);
    await untilOnly(uri, 'link.no-such-file');
  });

  async function validate(on: boolean | undefined): Promise<void> {
    await vscode.workspace.getConfiguration('markdown').update('validate.enabled', on);
  }

  /** Returns the rules with findings in lines in which VS Code finds a broken link. */
  async function rulesNextToBrokenLinks(text: string): Promise<string[]> {
    const { uri, editor } = await open(text + seen);
    const last = editor.document.lineCount - 2;
    const found = await answerAfter(vscode.languages.onDidChangeDiagnostics, () => {
      const all = vscode.languages.getDiagnostics(uri);
      const onLast = all.filter((one) => one.range.start.line === last);
      return onLast.some(isLink) && onLast.some(isOurs) ? all : undefined;
    });
    const dead = new Set(found.filter(isLink).map(({ range }) => range.start.line));
    return found
      .filter((one) => isOurs(one) && one.range.start.line !== last && dead.has(one.range.start.line))
      .map(codeOf);
  }

  /** Waits until this is the only finding in the notes. */
  async function untilOnly(uri: vscode.Uri, code: string): Promise<void> {
    await answerAfter(vscode.languages.onDidChangeDiagnostics, () => {
      const found = vscode.languages.getDiagnostics(uri).map(codeOf);
      return found.join() === code ? true : undefined;
    });
  }
});

const webLink = /\[[^[\]]*\]\(https?:[^\s()]*\)/g; // "[Static routes](https://net.example/static)"

/**
 * Returns the examples of each rule with a finding in a line with brackets or tags. VS Code does not check web
 * addresses.
 */
function textsByRule(): [string, string[]][] {
  const byRule = rules.map(({ id, examples }): [string, string[]] => {
    const marked = examples.flatMap((example) => ('incorrect' in example ? example.incorrect : []));
    return [id, marked.filter((text) => text.split('\n').some(mayBeLinked)).map(withoutMarks)];
  });
  return byRule.filter(([, texts]) => texts.length > 0);
}

function mayBeLinked(line: string): boolean {
  return line.includes('⟦') && /[[\]<]/.test(withoutMarks(line).replace(webLink, ''));
}

function withoutMarks(text: string): string {
  return text.replace(/[⟦⟧]/g, '');
}

function isOurs({ source }: vscode.Diagnostic): boolean {
  return source === 'Study Notes';
}

/** Returns whether a diagnostic is about a link: "link.no-such-file". */
function isLink(found: vscode.Diagnostic): boolean {
  return !isOurs(found) && codeOf(found).startsWith('link.');
}

function codeOf({ code }: vscode.Diagnostic): string {
  return String(typeof code === 'object' ? code.value : code);
}
