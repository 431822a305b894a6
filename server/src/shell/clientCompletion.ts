import type { Word } from './words';

/**
 * Programs that complete their own command lines when they are asked with `__complete`, the protocol of the cobra library,
 * each with the flags that have it talk to another place or read other settings. With those on the line nobody is asked:
 * notes must not choose whom a program connects to.
 */
const clients: ReadonlyMap<string, readonly string[]> = new Map([
  ['docker', ['-H', '--host', '-c', '--context', '--config', '--tlscacert', '--tlscert', '--tlskey']],
  [
    'kubectl',
    [
      ...['-s', '--server', '--kubeconfig', '--context', '--cluster', '--user', '--token', '--username', '--password'],
      ...['--certificate-authority', '--client-certificate', '--client-key', '--as', '--cache-dir'],
    ],
  ],
  ['minikube', ['--kubeconfig']],
  [
    'helm',
    [
      ...['--kubeconfig', '--kube-context', '--kube-apiserver', '--kube-token', '--kube-ca-file', '--kube-as-user'],
      ...[
        '--repo',
        '--repository-config',
        '--repository-cache',
        '--registry-config',
        '--ca-file',
        '--cert-file',
        '--key-file',
      ],
    ],
  ],
]);

/** A program to run, and its arguments; no shell sees them. */
export interface ClientQuestion {
  readonly client: string;
  readonly args: readonly string[];
}

/** What an installed program offers. */
export interface ClientOffer {
  readonly name: string;
  /** One line of help; "" where there is none. */
  readonly about: string;
}

/**
 * What to run to complete a command line of these words, the program first, of which `written` is begun; undefined where the
 * program cannot be asked.
 */
export function clientQuestion(words: readonly Word[], written: string): ClientQuestion | undefined {
  const [client, ...args] = words.map(({ value }) => value);
  const elsewhere = client === undefined ? undefined : clients.get(client);
  if (client === undefined || !elsewhere) return undefined;
  const given = [...args, written];
  if (given.some((word) => word.includes('\0') || address.test(word))) return undefined;
  if (given.some((word) => elsewhere.some((flag) => isFlag(word, flag)))) return undefined;
  return { client, args: ['__complete', ...given] };
}

/** Compose and helm read files, and charts, from elsewhere: `-f oci://a.example/app`, `-f git@a.example:app.git`. */
const address = /:\/\/|^(?:-f|--file=)?\w+@[\w.-]+:/;

/** `--host`, `--host=tcp://a:1`, `-H`, `-Htcp://a:1`, `-DH`. */
function isFlag(word: string, flag: string): boolean {
  if (flag.startsWith('--')) return word === flag || word.startsWith(`${flag}=`);
  return word.startsWith('-') && !word.startsWith('--') && word.includes(flag.slice(1));
}

/** In the last line, ":4": what a shell should do with the offers. The first bit says that something went wrong. */
const directive = /^:(\d{1,3})$/;
const failed = 1;
/** The offers are no words but endings of files, or a folder to look in. */
const namesFiles = 8 | 16;

/** A line that tells something to people: "_activeHelp_ You must choose a name". */
const help = '_activeHelp_ ';

/** What a program answers to a question: a line for each offer, "name", TAB, "about", and last the directive. */
export function readOffers(answer: string): readonly ClientOffer[] {
  const lines = answer.trimEnd().split(/\r?\n/);
  const bits = directive.exec(lines.pop() ?? '')?.[1];
  if (bits === undefined || Number(bits) & (failed | namesFiles)) return [];
  return lines
    .filter((line) => line !== '' && !line.startsWith(help))
    .map((line) => {
      const [name = '', about = ''] = line.split('\t');
      return { name, about: about.replace(/:$/, '') };
    });
}
