import { type Span, span } from '../../text/span';
import { assignedIn } from './assignment';
import { readCommands, type Word } from './words';

/** Matches a placeholder: `<name>`, `[name]`, `{name}`, `$NAME`, `NAME`, `...`, `your-name`, `xxx`. */
const STAND_IN = /[<>[\]{}$…]|\.\.\.|^[A-Z][A-Z0-9_.:/-]*$|^(?:your|my)[-_]|\b[xX]{3,}\b/;

/** Returns whether the word, or a part of it, may be a placeholder, so that it cannot be an error. */
export function isPlaceholder(word: Word): boolean {
  return STAND_IN.test(word.text);
}

/** A part of a command that the reader has to replace before it can run. */
export interface Placeholder {
  /** The span including brackets or `$`. */
  readonly span: Span;
  /** The name of the value: `container id` for `<CONTAINER_ID>`. */
  readonly name: string;
}

/** Returns the placeholders of a command in order; spans are relative to the start of the command. */
export function placeholdersIn(command: string): readonly Placeholder[] {
  const found = new Map<number, Placeholder>();
  const assigned = assignedIn(command);
  let before: Word | undefined;
  for (const { words } of readCommands(command, span(0, command.length))) {
    for (const word of words) {
      for (const one of inWord(word, before, assigned)) found.set(one.span.start, one);
      before = word;
    }
  }
  return [...found.values()].sort((a, b) => a.span.start - b.span.start);
}

/** Matches all forms of placeholders; the captured group is the name. */
const ASKED = new RegExp(
  [
    /<([A-Za-z][^<>|&;]{0,60})>/, // "<container id>"
    /\[([A-Za-z$][\w .:/@$'’-]{0,80})\]/, // "[image name]"
    /(?<![{$])\{([A-Za-z][\w .:/'’-]{0,60})\}/, // "{ip}"
    /\$([A-Z][A-Z0-9_]+)\b/, // "$DOCKERID"
    /\$\{([A-Z][A-Z0-9_]+)\}/, // "${DOCKERID}", but not "${PORT:-80}", which has a value
    /(?<![\w$.-]|\$\{)((?:YOUR|MY|REPLACE|INSERT|ENTER|CHANGE)(?:[_-][A-Z0-9]+)+)(?![\w=])/, // "REPLACE_ME_REGION"
    /(?<![\w$-]|\$\{)([A-Z0-9]+(?:[_-][A-Z0-9]+)*)(?![\w=-])/, // "CONTAINER_ID", if it ends in a noun
    /(?<![\w-])(your[-_][\w-]+)/, // "your-image-name"
    /(?<!\w)([xX]{1,3}(?:\.[xX]{1,3}){3}|[xX]{3,})(?!\w)/, // "x.x.x.x"
    /^(\.\.\.|…)$/,
  ]
    .map(({ source }) => source)
    .join('|'),
  'g',
);

/** Matches the last word of a name in capitals that is a placeholder; `GET` and `CAPABILITY_IAM` are literal values. */
const NOUNS =
  /(?:^|[_-])(?:ACCOUNT|ADDRESS|ARN|BUCKET|CLUSTER|COMMAND|CONTAINER|DEPLOYMENT|DIGEST|DIR|DIRECTORY|DOMAIN|EMAIL|FILE|FILENAME|FOLDER|HOST|HOSTNAME|ID|IMAGE|INSTANCE|IP|KEY|NAME|NAMESPACE|NETWORK|NODE|NUMBER|PASSWORD|PATH|POD|PORT|REGION|REPO|REPOSITORY|SERVICE|STACK|SUBNET|TAG|TOKEN|URL|USER|USERNAME|VERSION|VOLUME)$/;

/** Matches variables that every shell sets. */
const OWN_VARIABLES = /^(?:EDITOR|HOME|HOSTNAME|IFS|LANG|LOGNAME|OLDPWD|PATH|PWD|RANDOM|SHELL|TERM|TMPDIR|UID|USER)$/;

const RANGE = /^(?:\w-\w)+$/; // "a-z" of the pattern "[a-z]*"
const VARIABLE_FLAG = /^(?:-e|--env)$/;

function* inWord(word: Word, before: Word | undefined, assigned: ReadonlySet<string>): Iterable<Placeholder> {
  if (before && VARIABLE_FLAG.test(before.text)) return;
  for (const match of word.text.matchAll(ASKED)) {
    const name = match.slice(1).find((group) => group !== undefined) ?? '';
    if (!isToBeReplaced(match[0], name, assigned)) continue;
    const start = word.span.start + match.index;
    yield { span: span(start, start + match[0].length), name: plainWords(name) };
  }
}

function isToBeReplaced(form: string, name: string, assigned: ReadonlySet<string>): boolean {
  const sign = form.charAt(0);
  if (sign === '$') return !OWN_VARIABLES.test(name) && !assigned.has(name);
  if (sign === '[') return !RANGE.test(name);
  return sign === '<' || sign === '{' || !CAPITALS.test(name) || ORDERING.test(name) || NOUNS.test(name);
}

const CAPITALS = /^[A-WYZ0-9][A-Z0-9_-]*$/; // "CONTAINER_ID", not "XXX"
const ORDERING = /^(?:YOUR|MY|REPLACE|INSERT|ENTER|CHANGE)[_-]/; // "REPLACE_ME"
const ORDER = /^(?:YOUR|MY|REPLACE|INSERT|ENTER|CHANGE)(?:[_-](?:ME|YOUR|WITH|THE|MY)(?=[_-]))*[_-](?!ME$)(?=.)/; // "REPLACE_ME_WITH_"

/** Returns words in plain text, without a request to fill them in. */
function plainWords(name: string): string {
  const noun = name.replace(/^\$/, '').replace(ORDER, '').replace(/[_-]+/g, ' ').trim();
  const said = /[a-z]/.test(noun) ? noun : noun.toLowerCase();
  return said === '' ? name : said;
}
