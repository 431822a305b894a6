import type { Command, Flag } from '../src/shell/specification';
import { withFlags } from './supplement';
import { flags } from './usage';

/** Flags that say the same wherever they stand. */
const shared = flags(`
  -A, --all-namespaces  Takes the objects of all namespaces
  --cascade[=background|orphan|foreground]  What happens to objects that the deleted ones made
  --dry-run[=none|server|client]  Only shows what would be done
  --insecure-skip-tls-verify  Trusts any certificate
  --no-headers  Prints no line of titles
  --no-preserve  Owners and rights of files are not copied
  --output-patch  Prints the change as a patch
  --set-raw-bytes  The value is written in base64
  --validate[=strict|warn|ignore|true|false]  Whether objects must have a known form
`);

/** Flags that are given once for each value. */
const repeating = new Set(
  [
    ...['annotation', 'annotations', 'auth-provider-arg', 'env', 'exec-arg', 'exec-env', 'filename', 'from-env-file'],
    ...['from-file', 'from-literal', 'group', 'keys', 'label-columns', 'mount', 'namespaces', 'non-resource-url'],
    ...['resource', 'resource-name', 'rule', 'serviceaccount', 'tcp', 'verb', 'verbs'],
  ].map((name) => `--${name}`),
);

/** Flags of old versions, and what to write instead. */
const replaced: ReadonlyMap<string, string> = new Map([
  ['--delete-local-data', '--delete-emptydir-data'],
  ['--generator', ''],
  ['--prune-whitelist', '--prune-allowlist'],
  ['--record', ''],
  ['--to_revision', '--to-revision'],
]);

/** Mends flags that the specification has otherwise than kubectl: in it, nearly all values stand behind "=". */
export function withKubectlFlags(command: Command): Command {
  return withFlags(command, (flag) => {
    const { joined, ...one }: Flag =
      shared.find(({ names }) => names.some((name) => flag.names.includes(name))) ?? flag;
    const instead = one.names.flatMap((name) => replaced.get(name) ?? [])[0];
    return {
      ...one,
      ...(joined && one.value?.optional && { joined }),
      ...(one.names.some((name) => repeating.has(name)) && { repeats: true }),
      ...(instead !== undefined && { deprecated: instead }),
    };
  });
}
