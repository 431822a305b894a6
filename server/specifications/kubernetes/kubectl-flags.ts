import type { Command, Flag } from '../../src/commands/catalog/specification';
import { withFlags } from '../supplement';
import { flags } from '../usage';

/** Flags that have the same meaning in every command. */
const shared = flags(`
  -A, --all-namespaces  If present, list the requested object(s) across all namespaces
  --cascade[=background|orphan|foreground]  Deletion cascading strategy for the dependents
  --dry-run[=none|server|client]  Only print the object that would be sent, without sending it
  --insecure-skip-tls-verify  If true, the server's certificate will not be checked for validity
  --no-headers  When using the default or custom-column output format, don't print headers (default print headers)
  --no-preserve  The copied file/directory's ownership and permissions will not be preserved in the container
  --output-patch  Output the patch
  --set-raw-bytes  When writing a []byte PROPERTY_VALUE, write the given string directly without base64 decoding
  --validate[=strict|warn|ignore|true|false]  Use a schema to validate the input: strict (or true), warn, ignore (or false)
`);

/** Flags that can be repeated. */
const repeating = new Set(
  [
    ...['annotation', 'annotations', 'auth-provider-arg', 'env', 'exec-arg', 'exec-env', 'filename', 'from-env-file'],
    ...['from-file', 'from-literal', 'group', 'keys', 'label-columns', 'mount', 'namespaces', 'non-resource-url'],
    ...['resource', 'resource-name', 'rule', 'serviceaccount', 'tcp', 'verb', 'verbs'],
  ].map((name) => `--${name}`),
);

/** Deprecated flags and their replacements. */
const replaced: ReadonlyMap<string, string> = new Map([
  ['--delete-local-data', '--delete-emptydir-data'],
  ['--generator', ''],
  ['--prune-whitelist', '--prune-allowlist'],
  ['--record', ''],
  ['--to_revision', '--to-revision'],
]);

/** Corrects flags that differ from kubectl: the specification requires "=" before nearly all values. */
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
