/**
 * The words that a command line may contain if an installed program is to complete it. Notes can come from untrusted authors,
 * and programs parse a line for completion as they do to run it: they could connect to another machine, read other settings, or
 * run a plugin. So programs are only run for the commands and flags listed here, which list or name objects on this machine or
 * on the user's own clusters.
 */
export interface ClientCommands {
  /** Command groups by name, with the commands of each group. */
  readonly commands: Readonly<Record<string, readonly string[]>>;
  /** Flags without a value. */
  readonly switches: readonly string[];
  /** Flags with a value, which is a name, a number or a form of output. */
  readonly values: readonly string[];
  /** The flags that may precede the command. After another flag, a program may take the command for its value. */
  readonly leading: readonly string[];
}

const docker: ClientCommands = {
  commands: {
    ...alone(
      'attach commit cp create diff exec export history images inspect kill logs pause port ps rename restart rm rmi',
    ),
    ...alone('run start stats stop tag top unpause update version wait info events'),
    container: words(
      'attach commit cp create diff exec export inspect kill logs ls list pause port prune ps rename restart rm run start stats stop top unpause update wait',
    ),
    image: words('history inspect ls list prune rm tag'),
    network: words('connect create disconnect inspect ls list prune rm'),
    volume: words('create inspect ls list prune rm'),
    system: words('df events info prune'),
  },
  switches: words(
    '-a --all -d --detach -f --force -i --interactive -t --tty -q --quiet --rm --init --no-trunc -s --size -l --latest --follow --details --timestamps --no-stream --volumes --link --privileged --read-only -P --publish-all --no-healthcheck --no-deps --stop',
  ),
  values: words(
    '-p --publish -e --env -n --name --last --tail --since --until --network --network-alias -h --hostname -u --user -w --workdir -v --volume -m --memory --cpus --restart --entrypoint --platform --format --filter --label --driver --subnet --ip --signal --time --timeout --expose --pull',
  ),
  leading: [],
};

const kubectl: ClientCommands = {
  commands: {
    ...alone(
      'get describe logs exec delete edit label annotate scale explain cp attach port-forward expose autoscale wait',
    ),
    ...alone('api-resources api-versions version cluster-info'),
    create: words(
      'clusterrole clusterrolebinding configmap cronjob deployment ingress job namespace quota role rolebinding secret service serviceaccount',
    ),
    rollout: words('history pause restart resume status undo'),
    top: words('node nodes pod pods'),
    set: words('env image resources selector serviceaccount'),
    config: words('current-context get-contexts get-clusters view'),
  },
  switches: words(
    '-A --all-namespaces -w --watch -i --stdin -t --tty --all --force --previous --follow --show-labels --no-headers --now',
  ),
  values: words(
    '-n --namespace -o --output -l --selector -c --container --replicas --tail --since --sort-by --field-selector --port --target-port --type --image',
  ),
  leading: words('-n --namespace'),
};

const minikube: ClientCommands = {
  commands: {
    ...alone('start stop delete status pause unpause ip dashboard logs service tunnel version'),
    addons: words('list enable disable open'),
    profile: words('list'),
    node: words('list start stop delete add'),
  },
  switches: words('--all --purge --url --force'),
  values: words('-n --namespace --driver --cpus --memory --nodes -o --output --kubernetes-version'),
  leading: [],
};

const helm: ClientCommands = {
  commands: {
    ...alone('list ls status uninstall history rollback test version env'),
    get: words('all hooks manifest metadata notes values'),
    repo: words('list'),
  },
  switches: words(
    '-A --all-namespaces -a --all -q --quiet --wait --no-hooks --dry-run --keep-history --short -d --date -r --reverse',
  ),
  values: words('-n --namespace -o --output -m --max --revision --filter --timeout --history-max'),
  leading: words('-n --namespace'),
};

/** Programs that complete their own command lines when they are asked with `__complete`, the protocol of the cobra library. */
export const clientCommands: ReadonlyMap<string, ClientCommands> = new Map(
  Object.entries({ docker, kubectl, minikube, helm }),
);

function words(text: string): readonly string[] {
  return text.split(' ');
}

function alone(text: string): Readonly<Record<string, readonly string[]>> {
  return Object.fromEntries(words(text).map((name) => [name, []]));
}

/** Returns whether a program may complete a line of these words, whose last one is typed as far as `written`. */
export function mayBeAsked(client: ClientCommands, args: readonly string[], written: string): boolean {
  let group: readonly string[] | undefined;
  let isCommandKnown = false;
  for (let n = 0; n < args.length; n++) {
    const word = args[n] as string;
    if (word.startsWith('-') && word !== '-') {
      if (!isCommandKnown && !client.leading.includes(word)) return false;
      const reading = readFlag(client, word);
      // A next word that looks like a flag is a flag if this flag may be a switch.
      if (reading === 'unknown' || (reading === 'value follows' && args[++n]?.startsWith('-'))) return false;
    } else if (group) {
      if (!group.includes(word)) return false;
      group = undefined;
      isCommandKnown = true;
    } else if (!isCommandKnown) {
      const inside = Object.hasOwn(client.commands, word) ? client.commands[word] : undefined;
      if (!inside) return false;
      if (inside.length > 0) group = inside;
      else isCommandKnown = true;
    }
  }
  return !written.startsWith('-') || isFlagBegun(client, written);
}

/**
 * Returns whether the cursor's word is the start of an allowed flag: "--rest", "-", "-it", or a flag with an unfinished
 * value.
 */
function isFlagBegun(client: ClientCommands, written: string): boolean {
  if (written === '-' || /^--[\w-]*$/.test(written)) return true;
  return readFlag(client, written) !== 'unknown';
}

/**
 * Classifies a flag: `complete` for "--rm", "--rm=false", "--name=web", "-it" and "-p80:80"; `value follows` for
 * "--name".
 */
function readFlag({ switches, values }: ClientCommands, word: string): 'complete' | 'value follows' | 'unknown' {
  const [name = '', value] = word.split(/=(.*)/s, 2);
  if (name.startsWith('--')) {
    const isValued = values.includes(name);
    if (!isValued && !switches.includes(name)) return 'unknown';
    return isValued && value === undefined ? 'value follows' : 'complete';
  }
  for (let n = 1; n < word.length; n++) {
    const letter = `-${word[n]}`;
    if (values.includes(letter)) return n + 1 < word.length ? 'complete' : 'value follows';
    if (!switches.includes(letter)) return 'unknown';
  }
  return 'complete';
}
