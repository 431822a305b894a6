import { spawnSync } from 'node:child_process';

/** What an installed program's own help says of a command. */
export interface ClientCommand {
  /** "kubectl get" */
  readonly path: string;
  readonly flags: readonly ClientFlag[];
}

export interface ClientFlag {
  readonly name: string;
  /** A value follows; or it may be left out, and stands in the same word. */
  readonly value: 'none' | 'follows' | 'joined';
}

/** Programs whose help tells all, and how it is read. Of npm, terraform and the like, flags are not told in one place. */
export const clients: Readonly<Record<string, () => Iterable<ClientCommand>>> = {
  *curl() {
    yield { path: 'curl', flags: flagsOf(answerOf('curl --help all'), curlFlag) };
  },
  *git() {
    for (const name of answerOf('git --list-cmds=main,nohelpers').trim().split('\n')) {
      yield { path: `git ${name}`, flags: flagsOf(answerOf(`git ${name} -h`), gitFlag) };
    }
  },
  *kubectl() {
    yield { path: 'kubectl', flags: flagsOf(answerOf('kubectl options'), kubectlFlag) };
    yield* kubectlCommands('kubectl');
  },
  *npm() {
    const [, list = ''] = /All commands:\s+([\w,\s-]+?)\n\n/.exec(answerOf('npm help')) ?? [];
    for (const name of list.split(/,\s+/)) yield { path: `npm ${name.trim()}`, flags: [] };
  },
  *pip() {
    const help = answerOf('pip --help');
    yield { path: 'pip', flags: flagsOf(help, pipFlag) };
    for (const name of commandsBelow(/^Commands:$/, help)) {
      yield { path: `pip ${name}`, flags: flagsOf(answerOf(`pip ${name} --help`), pipFlag) };
    }
  },
  *scp() {
    yield { path: 'scp', flags: flagsInUsage(answerOf('scp')) };
  },
  *ssh() {
    yield { path: 'ssh', flags: flagsInUsage(answerOf('ssh')) };
  },
  *terraform() {
    const names = commandsBelow(/commands:$/, answerOf('terraform -help'));
    for (const name of names) yield { path: `terraform ${name}`, flags: [] };
  },
};

/** " -X, --request <method>  Specify request method" */
const curlFlag = /^ *(?:(-\S), )?(--[\w.-]+)( <)?/;

/** "    -t, --track[=(direct|inherit)]", "    --sort <key>   field name", "    -D   delete" */
const gitFlag = /^ {4}(?:(-\w)(?:, (?=--))?)?(--(?!\[)[\w-]+)?(\[| [[<(])?/;

/** "    -f, --filename=[]:"; switches are true or false. */
const kubectlFlag = /^ {4}(?:(-\w), )?(--[\w-]+)=(?:(?:true|false):$)?(.*)/;

/** "  -c, --constraint <file>  Constrain versions" */
const pipFlag = /^ {2}(?:(-\w), )?(--[\w-]+)( <)?/;

/** "  get             Display one or many resources", "  install        Install packages." */
const commandLine = /^ {2}([a-z][a-z-]*) {2}/;

/** Each line's flags: a short name, a long one, and what begins the value. */
function flagsOf(help: string, pattern: RegExp): readonly ClientFlag[] {
  return help.split('\n').flatMap((line) => {
    const [, short, long, mark] = pattern.exec(line) ?? [];
    return [short, long].flatMap((name) => (name === undefined ? [] : { name, value: valueBehind(mark) }));
  });
}

function valueBehind(mark: string | undefined): ClientFlag['value'] {
  if (mark === undefined || mark === '') return 'none';
  return mark === '[' ? 'joined' : 'follows';
}

/** "usage: ssh [-46AaCf] [-B bind_interface]" */
function flagsInUsage(usage: string): readonly ClientFlag[] {
  const switches = /\[-([0-9A-Za-z]+)\]/.exec(usage)?.[1] ?? '';
  const others = Array.from(usage.matchAll(/\[(-[A-Za-z]) \S/g), ([, name = '']) => name);
  return [
    ...Array.from(switches, (letter) => ({ name: `-${letter}`, value: 'none' as const })),
    ...others.map((name) => ({ name, value: 'follows' as const })),
  ];
}

function* kubectlCommands(path: string): Generator<ClientCommand> {
  const help = answerOf(`${path} --help`);
  yield { path, flags: flagsOf(help, kubectlFlag) };
  for (const name of commandsBelow(/Commands[^:]*:$/, help)) yield* kubectlCommands(`${path} ${name}`);
}

/** The commands that are listed below such headings. */
function commandsBelow(heading: RegExp, help: string): readonly string[] {
  let below = false;
  return help.split('\n').flatMap((line) => {
    if (/^\S/.test(line)) below = heading.test(line);
    return below ? (commandLine.exec(line)?.[1] ?? []) : [];
  });
}

/** What a command prints, wherever to. */
function answerOf(line: string): string {
  const [program = '', ...words] = line.split(' ');
  const { stdout, stderr } = spawnSync(program, words, { encoding: 'utf8' });
  return stdout + stderr;
}
