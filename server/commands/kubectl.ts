import { resourceArguments } from './kubectl-resources';
import { type CommandSupplement, each, type Supplement, together } from './supplement';
import { args, flags } from './usage';

const creating = [
  ...['clusterrole', 'clusterrolebinding', 'configmap', 'cronjob', 'deployment', 'job', 'namespace'],
  ...['poddisruptionbudget', 'priorityclass', 'role', 'rolebinding', 'secret docker-registry', 'secret generic'],
  ...['secret tls', 'service clusterip', 'service externalname', 'service loadbalancer', 'service nodeport'],
  'serviceaccount',
].map((kind) => `create ${kind}`);

const setting = ['env', 'image', 'resources', 'selector', 'serviceaccount', 'subject'].map((what) => `set ${what}`);

/** Those that change objects, and may say on whose behalf. */
const changing = [
  ...['create', ...creating, 'expose', 'run', ...setting, 'edit', 'rollout pause', 'rollout restart'],
  ...['rollout resume', 'autoscale', 'taint', 'patch', 'replace', 'label', 'annotate'],
];

/** Those that print objects. */
const printing = [
  ...changing,
  ...['create quota', 'create token', 'get', 'rollout history', 'rollout undo', 'scale', 'certificate approve'],
  ...['certificate deny', 'auth whoami', 'events', 'diff', 'apply', 'apply edit-last-applied'],
  ...['apply set-last-applied', 'wait'],
];

/** Those that take all objects with a label. */
const selecting = [
  ...['set subject', 'rollout history', 'rollout pause', 'rollout restart', 'rollout resume', 'rollout status'],
  ...['rollout undo', 'top node', 'top pod', 'diff'],
];

const templates = flags(`
  --allow-missing-template-keys  Leaves out what a template asks for and the object does not have
  -o, --output json|yaml|name|go-template|go-template-file|template|templatefile|jsonpath|jsonpath-as-json|jsonpath-file  How objects are printed
  --template TEMPLATE  The template, or its file, of -o go-template
`);

const resource: CommandSupplement = { args: resourceArguments };

/** What kubectl, up to 1.34, has beyond the specification. */
export const kubectlSupplement: Supplement = together(
  {
    '': {
      open: true,
      flags: flags(`
        --as USER  Asks as this user
        --as-group GROUP...  Asks as a member of this group
        --as-uid UID  Asks as the user with this id
        --cache-dir FOLDER  Where answers are kept
        --certificate-authority FILE  The certificate of the authority to trust
        --client-certificate FILE  The client's own certificate
        --client-key FILE  The key of that certificate
        --cluster NAME  The cluster of the settings to ask
        --context NAME  The context of the settings to use
        --disable-compression  Asks for answers that are not compressed
        -h, --help  Prints how the command is used
        --insecure-skip-tls-verify  Trusts any certificate
        --kubeconfig FILE  The file of settings to use
        --kuberc FILE  The file of your own defaults and short forms
        --log-flush-frequency DURATION  How long log lines may wait until they are written
        --match-server-version  Stops when the server has another version
        -n, --namespace NAME  The namespace that the command is about
        --password PASSWORD  The password of the user
        --profile none|cpu|heap|goroutine|threadcreate|block|mutex  What of kubectl itself is measured
        --profile-output FILE  Where that is written
        --request-timeout DURATION  How long to wait for an answer; 0 for ever
        -s, --server URL  The address of the cluster
        --tls-server-name NAME  The name that the certificate of the server must have
        --token TOKEN  Proves who asks
        --user NAME  The user of the settings to ask as
        --username NAME  The name of the user
        -v, --v LEVEL  How much is logged, from 0 to 9
        --vmodule PATTERNS  How much parts of kubectl log
        --warnings-as-errors  Takes a warning of the server for a failure
      `).map((flag) => ({ ...flag, inherited: true })),
    },
    'create token': {
      about: 'Asks for a token of a service account',
      args: args('NAME'),
      flags: [
        ...flags(`
          --audience NAME...  Who may be shown the token
          --bound-object-kind Pod|Secret|Node  The kind of object with which the token ends
          --bound-object-name NAME  The name of that object
          --bound-object-uid UID  The id of that object
          --duration DURATION  How long the token is good
        `),
        ...templates,
      ],
    },
    'create deployment': {
      names: ['deployment', 'deploy'],
      flags: flags(`
        --image IMAGE...  The image that a container runs
        --port PORT  The port that the containers listen on
        -r, --replicas COUNT  How many pods there are
      `),
    },
    'create ingress': {
      names: ['ingress', 'ing'],
      flags: flags('--save-config  Notes the settings in the object, for kubectl apply'),
    },
    'create rolebinding': { flags: flags('--user NAME...  Who gets the role') },
    expose: {
      ...resource,
      flags: flags('--override-type json|merge|strategic  How --overrides is laid over the object'),
    },
    run: {
      args: args('NAME [COMMAND...]'),
      example: { line: 'kubectl run web --image=nginx --port=80', about: 'Starts a pod with one container' },
      flags: flags(`
        --override-type json|merge|strategic  How --overrides is laid over the object
        --privileged  The container may do all that its machine may
        -q, --quiet  Prints less
      `),
    },
    'set selector': { flags: flags('--all  Takes all objects of the kind in the namespace') },
    'set subject': { flags: flags('--user NAME...  The user that is added') },
    explain: { flags: flags('-o, --output plaintext|plaintext-openapiv2  How it is printed') },
    get: {
      ...resource,
      flags: flags(`
        -o, --output wide|json|yaml|name|custom-columns|custom-columns-file|go-template|go-template-file|jsonpath|jsonpath-as-json|jsonpath-file  How objects are printed
        --subresource NAME  The part of the object to show, such as status or scale
      `),
      example: { line: 'kubectl get pods -o wide', about: 'Lists the pods, with their addresses and nodes' },
    },
    edit: { ...resource, flags: flags('--subresource NAME  The part of the object to edit, such as status') },
    delete: {
      ...resource,
      flags: flags('-i, --interactive  Asks before anything is deleted'),
      example: { line: 'kubectl delete pod web', about: 'Deletes a pod' },
    },
    'rollout undo': {
      flags: [...flags('--to-revision NUMBER  The revision to go back to; 0 for the one before'), ...templates],
    },
    'top node': {
      names: ['node', 'nodes', 'no'],
      about: 'Shows what nodes use of processors and memory',
      args: args('[NAME]'),
      flags: flags(`
        --no-headers  Prints no line of titles
        --show-capacity  Shows all that the nodes have, not only what pods may use
        --sort-by cpu|memory  What the lines are sorted by
        --use-protocol-buffers  Asks in a shorter form
      `),
    },
    'create clusterrolebinding': { flags: flags('--user NAME...  Who gets the role') },
    'top pod': {
      names: ['pod', 'pods', 'po'],
      about: 'Shows what pods use of processors and memory',
      args: args('[NAME]'),
      flags: flags(`
        -A, --all-namespaces  Takes the pods of all namespaces
        --containers  Shows the containers of each pod
        --field-selector SELECTOR  Takes the pods with these fields
        --no-headers  Prints no line of titles
        --sort-by cpu|memory  What the lines are sorted by
        --sum  Adds up the lines
        --use-protocol-buffers  Asks in a shorter form
      `),
    },
    drain: {
      flags: flags(`
        --chunk-size COUNT  How many objects are asked for at once
        --delete-emptydir-data  Goes on although pods lose what they wrote into emptyDir volumes
      `),
    },
    describe: { ...resource, flags: flags('--chunk-size COUNT  How many objects are asked for at once') },
    logs: {
      flags: flags('--all-pods  Takes the logs of all pods'),
      example: { line: 'kubectl logs -f web', about: 'Shows what a pod printed, and what comes' },
    },
    attach: { flags: flags('-q, --quiet  Prints less') },
    exec: {
      args: args('POD {COMMAND...}'),
      flags: flags('-q, --quiet  Prints less'),
      example: { line: 'kubectl exec -it web -- sh', about: 'Opens a shell in a pod' },
    },
    proxy: { flags: flags("--append-server-path  Puts the path of the server's address in front of each request") },
    cp: {
      args: args('SOURCE TARGET'),
      flags: flags('--retries COUNT  How often a broken copy goes on; below 0 for ever'),
    },
    'auth whoami': { about: 'Shows as whom the cluster knows you', flags: templates },
    events: {
      about: 'Lists what happened in the cluster',
      flags: [
        ...flags(`
          -A, --all-namespaces  Those of all namespaces
          --chunk-size COUNT  How many objects are asked for at once
          --for TYPE/NAME  Those of one object
          --no-headers  Prints no line of titles
          --types Normal|Warning...  Those of this type
          -w, --watch  Goes on to print what happens
        `),
        ...templates,
      ],
    },
    debug: {
      about: 'Looks into a pod or a node with a container of its own',
      args: args('POD {COMMAND...}'),
      flags: flags(`
        --arguments-only  Takes what follows -- as arguments of the image's own command
        --attach  Joins input and output of the container
        -c, --container NAME  What the new container is called
        --copy-to NAME  Makes a copy of the pod, of this name
        --custom FILE  A description of the container to lay over the usual one
        --env NAME=VALUE...  A variable of the container
        -f, --filename FILE...  Where the object is described
        --image IMAGE  The image of the container
        --image-pull-policy Always|IfNotPresent|Never  When the image is downloaded
        --keep-annotations  The copy keeps the annotations
        --keep-init-containers  The copy keeps the init containers
        --keep-labels  The copy keeps the labels
        --keep-liveness  The copy keeps the liveness probes
        --keep-readiness  The copy keeps the readiness probes
        --keep-startup  The copy keeps the startup probes
        --profile legacy|general|baseline|netadmin|restricted|sysadmin  What the container may do
        -q, --quiet  Prints less
        --replace  Deletes the pod of which a copy is made
        --same-node  The copy runs on the same node
        --set-image NAME=IMAGE...  Another image for a container of the copy
        --share-processes  Containers of the copy see one another's processes
        -i, --stdin  Keeps the input of the container open
        --target NAME  The container whose processes are looked at
        -t, --tty  Gives the container a terminal
      `),
    },
    diff: {
      flags: flags(`
        --concurrency COUNT  How many objects are compared at once
        --prune  Shows what kubectl apply --prune would delete
        --prune-allowlist GROUP/VERSION/KIND...  The kinds that would be deleted
      `),
    },
    apply: {
      flags: flags(`
        --prune-allowlist GROUP/VERSION/KIND...  The kinds that --prune may delete
        --subresource NAME  The part of the object to change, such as status
      `),
      example: {
        line: 'kubectl apply -f web.yaml',
        about: 'Makes and changes objects until they are as the file says',
      },
    },
    'apply edit-last-applied': {
      flags: flags('--validate[=strict|warn|ignore|true|false]  Whether objects must have a known form'),
    },
    'apply set-last-applied': { flags: flags('--dry-run[=none|server|client]  Only shows what would be done') },
    patch: {
      ...resource,
      flags: flags(`
        --patch-file FILE  Where the change is described
        --subresource NAME  The part of the object to change, such as status
      `),
    },
    replace: { flags: flags('--subresource NAME  The part of the object to replace, such as status') },
    kustomize: {
      flags: flags(`
        --as-current-user  Runs functions as the user who asks
        --enable-helm  Fills in Helm charts
        --helm-api-versions VERSION...  The versions of the interface that Helm is told of
        --helm-command FILE  Where Helm is
        --helm-debug  Lets Helm tell more
        --helm-kube-version VERSION  The version of Kubernetes that Helm is told of
      `),
    },
    label: { ...resource, flags: flags('-A, --all-namespaces  Takes the objects of all namespaces') },
    annotate: {
      ...resource,
      flags: flags(`
        -A, --all-namespaces  Takes the objects of all namespaces
        --list  Shows the annotations
      `),
    },
    autoscale: {
      flags: flags(`
        --cpu PERCENT  How busy processors should be
        --memory PERCENT  How full memory should be
      `),
    },
    kuberc: { about: 'Changes your own defaults and short forms', open: true, openFlags: true },
    scale: { ...resource, example: { line: 'kubectl scale deployment web --replicas=3', about: 'Runs three pods' } },
    'api-resources': { flags: flags('--categories NAME...  Those of this category') },
    'config delete-user': { about: 'Deletes a user from the settings', args: args('NAME') },
    'config set-cluster': { flags: flags('--proxy-url URL  The proxy to ask through') },
    'config set-credentials': {
      flags: flags(`
        --exec-interactive-mode Never|IfAvailable|Always  Whether the program that gives credentials may ask
        --exec-provide-cluster-info  Tells that program about the cluster
      `),
    },
    'plugin list': { about: 'Lists the plugins', flags: flags('--name-only  Prints names without folders') },

    options: { about: 'Lists the flags that all commands have' },
    help: { about: 'Explains a command', args: args('[COMMAND...]') },

    'create configmap': { names: ['configmap', 'cm'] },
    'create cronjob': { names: ['cronjob', 'cj'] },
    'create namespace': { names: ['namespace', 'ns'] },
    'create poddisruptionbudget': { names: ['poddisruptionbudget', 'pdb'] },
    'create priorityclass': { names: ['priorityclass', 'pc'] },
    'create quota': { names: ['quota', 'resourcequota'] },
    'create service': { names: ['service', 'svc'] },
    'create serviceaccount': { names: ['serviceaccount', 'sa'] },
    'set serviceaccount': { names: ['serviceaccount', 'sa'] },
    'config use-context': { names: ['use-context', 'use'] },
  },
  each(changing, { flags: flags('--field-manager NAME  Who is noted as the owner of the fields that change') }),
  each(printing, { flags: flags('--show-managed-fields  Shows who owns which fields, too') }),
  each(['create', 'get', 'delete', 'replace'], {
    flags: flags('--raw PATH  Asks the server for this path, or sends it the file'),
  }),
  each(selecting, {
    flags: flags('-l, --selector SELECTOR  Takes the objects with these labels, as app=web,tier!=db'),
  }),
);
