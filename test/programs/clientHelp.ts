import { spawnSync } from 'node:child_process';

/** A command according to the help of an installed program. */
export interface ClientCommand {
  /** The words of the command: "kubectl get". */
  readonly path: string;
  readonly flags: readonly ClientFlag[];
}

export interface ClientFlag {
  readonly name: string;
  /** Whether a value follows; `joined` if it is optional, in the same word. */
  readonly value: 'none' | 'follows' | 'joined';
}

/** Programs with complete help, and how to parse it. Programs such as npm and terraform do not list their flags in one place. */
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
    const names = commandsBelow(/^Commands:$/, help);
    for (const [n, own] of pipHelp(names).entries()) yield { path: `pip ${names[n]}`, flags: flagsOf(own, pipFlag) };
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

/** Matches a flag of curl: " -X, --request <method>  Specify request method". */
const curlFlag = /^ *(?:(-\S), )?(--[\w.-]+)( <)?/;

/** Matches a flag of git: "    -t, --track[=(direct|inherit)]", "    --sort <key>   field name", "    -D   delete". */
const gitFlag = /^ {4}(?:(-\w)(?:, (?=--))?)?(--(?!\[)[\w-]+)?(\[| [[<(])?/;

/** Matches a flag of kubectl: "    -f, --filename=[]:". Switches are true or false. */
const kubectlFlag = /^ {4}(?:(-\w), )?(--[\w-]+)=(?:(?:true|false):$)?(.*)/;

/** Matches a flag of pip: "  -c, --constraint <file>  Constrain versions". */
const pipFlag = /^ {2}(?:(-\w), )?(--[\w-]+)( <)?/;

/** Matches a command: "  get             Display one or many resources". */
const commandLine = /^ {2}([a-z][a-z-]*) {2}/;

/**
 * Returns the flags in the lines of a help text. The groups of `pattern` are a short name, a long one, and the start of
 * a value.
 */
function flagsOf(help: string, pattern: RegExp): readonly ClientFlag[] {
  return help.split('\n').flatMap((line) => {
    const [, short, long, mark] = pattern.exec(line) ?? [];
    return [short, long].flatMap((name) => (name === undefined ? [] : { name, value: valueAfter(mark) }));
  });
}

function valueAfter(mark: string | undefined): ClientFlag['value'] {
  if (mark === undefined || mark === '') return 'none';
  return mark === '[' ? 'joined' : 'follows';
}

/** Returns the flags in a usage line: "usage: ssh [-46AaCf] [-B bind_interface]". */
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

/** Returns the commands that are listed below headings. */
function commandsBelow(heading: RegExp, help: string): readonly string[] {
  let below = false;
  return help.split('\n').flatMap((line) => {
    if (/^\S/.test(line)) below = heading.test(line);
    return below ? (commandLine.exec(line)?.[1] ?? []) : [];
  });
}

/** Runs `python -m pip` once for each of its arguments. */
const pipRuns = `
import runpy, sys
for argument in sys.argv[1:]:
    sys.argv = ['pip', *argument.split(' ')]
    try: runpy.run_module('pip', run_name='__main__')
    except SystemExit: pass
    print(end='\\0')
`;

/** Returns the help of each command of pip. One process prints all, since starting takes most of the time. */
function pipHelp(names: readonly string[]): readonly string[] {
  const asked = ['--version', ...names.map((name) => `${name} --help`)];
  const [version, ...help] = (spawnSync('python3', ['-c', pipRuns, ...asked], { encoding: 'utf8' }).stdout ?? '').split(
    '\0',
  );
  // The module pip of this Python may differ from the program pip, or be missing.
  if (version === answerOf('pip --version')) return help.slice(0, names.length);
  return names.map((name) => answerOf(`pip ${name} --help`));
}

/** Returns what a command prints to standard output and error. */
function answerOf(line: string): string {
  const [program = '', ...words] = line.split(' ');
  // A program in Go exits before it needs garbage collection; git waits ten seconds after a warning; terraform leaves a signature
  // in the home folder when it looks for its newest version.
  const { stdout, stderr } = spawnSync(program, words, {
    encoding: 'utf8',
    env: { ...process.env, GOGC: 'off', FILTER_BRANCH_SQUELCH_WARNING: '1', CHECKPOINT_DISABLE: '1' },
  });
  return stdout + stderr;
}
