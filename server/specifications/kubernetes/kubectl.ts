import { type CommandSupplement, each, type Supplement, together } from '../supplement';
import { args, flags } from '../usage';
import { resourceArguments } from './kubectl-resources';

const creating = [
  ...['clusterrole', 'clusterrolebinding', 'configmap', 'cronjob', 'deployment', 'job', 'namespace'],
  ...['poddisruptionbudget', 'priorityclass', 'role', 'rolebinding', 'secret docker-registry', 'secret generic'],
  ...['secret tls', 'service clusterip', 'service externalname', 'service loadbalancer', 'service nodeport'],
  'serviceaccount',
].map((kind) => `create ${kind}`);

const setting = ['env', 'image', 'resources', 'selector', 'serviceaccount', 'subject'].map((what) => `set ${what}`);

/** Commands that change objects and accept `--field-manager`. */
const changing = [
  ...['create', ...creating, 'expose', 'run', ...setting, 'edit', 'rollout pause', 'rollout restart'],
  ...['rollout resume', 'autoscale', 'taint', 'patch', 'replace', 'label', 'annotate'],
];

/** Commands that print objects. */
const printing = [
  ...changing,
  ...['create quota', 'create token', 'get', 'rollout history', 'rollout undo', 'scale', 'certificate approve'],
  ...['certificate deny', 'auth whoami', 'events', 'diff', 'apply', 'apply edit-last-applied'],
  ...['apply set-last-applied', 'wait'],
];

/** Commands that select objects by label. */
const selecting = [
  ...['set subject', 'rollout history', 'rollout pause', 'rollout restart', 'rollout resume', 'rollout status'],
  ...['rollout undo', 'top node', 'top pod', 'diff'],
];

const templates = flags(`
  --allow-missing-template-keys  If true, ignore any errors in templates when a field or map key is missing in the template
  -o, --output json|yaml|name|go-template|go-template-file|template|templatefile|jsonpath|jsonpath-as-json|jsonpath-file  Output format
  --template TEMPLATE  Template string or path to template file to use when -o=go-template, -o=go-template-file
`);

const resource: CommandSupplement = { args: resourceArguments };

/** Additions to the specification of kubectl, up to version 1.34. */
export const kubectlSupplement: Supplement = together(
  {
    '': {
      open: true,
      flags: flags(`
        --as USER  Username to impersonate for the operation
        --as-group GROUP...  Group to impersonate for the operation, this flag can be repeated to specify multiple groups
        --as-uid UID  UID to impersonate for the operation
        --cache-dir FOLDER  Default cache directory
        --certificate-authority FILE  Path to a cert file for the certificate authority
        --client-certificate FILE  Path to a client certificate file for TLS
        --client-key FILE  Path to a client key file for TLS
        --cluster NAME  The name of the kubeconfig cluster to use
        --context NAME  The name of the kubeconfig context to use
        --disable-compression  If true, opt-out of response compression for all requests to the server
        -h, --help  Print the usage of the command
        --insecure-skip-tls-verify  If true, the server's certificate will not be checked for validity
        --kubeconfig FILE  Path to the kubeconfig file to use for CLI requests
        --kuberc FILE  Path to the kuberc file to use for preferences
        --log-flush-frequency DURATION  Maximum number of seconds between log flushes
        --match-server-version  Require server version to match client version
        -n, --namespace NAME  If present, the namespace scope for this CLI request
        --password PASSWORD  Password for basic authentication to the API server
        --profile none|cpu|heap|goroutine|threadcreate|block|mutex  Name of profile to capture
        --profile-output FILE  Name of the file to write the profile to
        --request-timeout DURATION  The length of time to wait before giving up on a single server request
        -s, --server URL  The address and port of the Kubernetes API server
        --tls-server-name NAME  Server name to use for server certificate validation
        --token TOKEN  Bearer token for authentication to the API server
        --user NAME  The name of the kubeconfig user to use
        --username NAME  Username for basic authentication to the API server
        -v, --v LEVEL  Number for the log level verbosity
        --vmodule PATTERNS  Comma-separated list of pattern=N settings for file-filtered logging (only works for the default text log format)
        --warnings-as-errors  Treat warnings received from the server as errors and exit with a non-zero exit code
      `).map((flag) => ({ ...flag, inherited: true })),
    },
    'create token': {
      about: 'Request a service account token',
      args: args('NAME'),
      flags: [
        ...flags(`
          --audience NAME...  Audience of the requested token
          --bound-object-kind Pod|Secret|Node  Kind of an object to bind the token to
          --bound-object-name NAME  Name of an object to bind the token to
          --bound-object-uid UID  UID of an object to bind the token to
          --duration DURATION  Requested lifetime of the issued token
        `),
        ...templates,
      ],
    },
    'create deployment': {
      names: ['deployment', 'deploy'],
      flags: flags(`
        --image IMAGE...  Image names to run
        --port PORT  The containerPort that this deployment exposes
        -r, --replicas COUNT  Number of replicas to create
      `),
    },
    'create ingress': {
      names: ['ingress', 'ing'],
      flags: flags('--save-config  If true, the configuration of current object will be saved in its annotation'),
    },
    'create rolebinding': { flags: flags('--user NAME...  Usernames to bind to the role') },
    expose: {
      ...resource,
      flags: flags(
        '--override-type json|merge|strategic  The method used to override the generated object: json, merge, or strategic',
      ),
    },
    run: {
      args: args('NAME [COMMAND...]'),
      example: { line: 'kubectl run web --image=nginx --port=80', about: 'Start a pod with one container' },
      flags: flags(`
        --image IMAGE  The image for the container to run
        --override-type json|merge|strategic  The method used to override the generated object: json, merge, or strategic
        --privileged  If true, run the container in privileged mode
        -q, --quiet  If true, suppress prompt messages
      `),
    },
    'set selector': { flags: flags('--all  Select all resources in the namespace of the specified resource types') },
    'set subject': { flags: flags('--user NAME...  Usernames to bind to the role') },
    explain: { flags: flags('-o, --output plaintext|plaintext-openapiv2  Format in which to render the schema') },
    get: {
      ...resource,
      flags: flags(`
        -o, --output wide|json|yaml|name|custom-columns|custom-columns-file|go-template|go-template-file|jsonpath|jsonpath-as-json|jsonpath-file  Output format
        --subresource NAME  If specified, gets the subresource of the requested object
      `),
      example: { line: 'kubectl get pods -o wide', about: 'List pods with their addresses and nodes' },
    },
    edit: {
      ...resource,
      flags: flags('--subresource NAME  If specified, edit will operate on the subresource of the requested object'),
    },
    delete: {
      ...resource,
      flags: flags('-i, --interactive  If true, delete resource only when user confirms'),
      example: { line: 'kubectl delete pod web', about: 'Delete a pod' },
    },
    'rollout undo': {
      flags: [...flags('--to-revision NUMBER  The revision to rollback to'), ...templates],
    },
    'top node': {
      names: ['node', 'nodes', 'no'],
      about: 'Display resource (CPU/memory) usage of nodes',
      args: args('[NAME]'),
      flags: flags(`
        --no-headers  If present, print output without headers
        --show-capacity  Print node resources based on Capacity instead of Allocatable(default) of the nodes
        --sort-by cpu|memory  If non-empty, sort nodes list using specified field
        --use-protocol-buffers  Enables using protocol-buffers to access Metrics API
      `),
    },
    'create clusterrolebinding': { flags: flags('--user NAME...  Usernames to bind to the clusterrole') },
    'top pod': {
      names: ['pod', 'pods', 'po'],
      about: 'Display resource (CPU/memory) usage of pods',
      args: args('[NAME]'),
      flags: flags(`
        -A, --all-namespaces  If present, list the requested object(s) across all namespaces
        --containers  If present, print usage of containers within a pod
        --field-selector SELECTOR  Selector (field query) to filter on, supports '=', '==', and '!=' (e.g. --field-selector key1=value1,key2=value2)
        --no-headers  If present, print output without headers
        --sort-by cpu|memory  If non-empty, sort pods list using specified field
        --sum  Print the sum of the resource usage
        --use-protocol-buffers  Enables using protocol-buffers to access Metrics API
      `),
    },
    drain: {
      flags: flags(`
        --chunk-size COUNT  Return large lists in chunks rather than all at once
        --delete-emptydir-data  Continue even if there are pods using emptyDir (local data that will be deleted when the node is drained)
      `),
    },
    describe: { ...resource, flags: flags('--chunk-size COUNT  Return large lists in chunks rather than all at once') },
    logs: {
      flags: flags('--all-pods  Get logs from all pod(s)'),
      example: { line: 'kubectl logs -f web', about: 'Print the logs of a pod and follow them' },
    },
    attach: { flags: flags('-q, --quiet  Only print output from the remote session') },
    exec: {
      args: args('POD {COMMAND...}'),
      flags: flags('-q, --quiet  Only print output from the remote session'),
      example: { line: 'kubectl exec -it web -- sh', about: 'Open a shell in a pod' },
    },
    proxy: {
      flags: flags(
        '--append-server-path  If true, enables automatic path appending of the kube context server path to each request',
      ),
    },
    cp: {
      args: args('SOURCE TARGET'),
      flags: flags('--retries COUNT  Set number of retries to complete a copy operation from a container'),
    },
    'auth whoami': { about: 'Experimental: Check who you are and your attributes (groups, extra)', flags: templates },
    events: {
      about: 'Display events',
      flags: [
        ...flags(`
          -A, --all-namespaces  If present, list the requested object(s) across all namespaces
          --chunk-size COUNT  Return large lists in chunks rather than all at once
          --for TYPE/NAME  Filter events to only those pertaining to the specified resource
          --no-headers  When using the default output format, don't print headers
          --types Normal|Warning...  Output only events of given types
          -w, --watch  After listing the requested events, watch for more events
        `),
        ...templates,
      ],
    },
    debug: {
      about: 'Debug cluster resources using interactive debugging containers',
      args: args('POD {COMMAND...}'),
      flags: flags(`
        --arguments-only  If specified, everything after -- will be passed to the new container as Args instead of Command
        --attach  If true, wait for the container to start running, and then attach as if 'kubectl attach ...' were called
        -c, --container NAME  Container name to use for debug container
        --copy-to NAME  Create a copy of the target Pod with this name
        --custom FILE  Path to a JSON or YAML file containing a partial container spec to customize built-in debug profiles
        --env NAME=VALUE...  Environment variables to set in the container
        -f, --filename FILE...  File identifying the resource to debug
        --image IMAGE  Container image to use for debug container
        --image-pull-policy Always|IfNotPresent|Never  The image pull policy for the container
        --keep-annotations  If true, keep the original pod annotations (only with '--copy-to')
        --keep-init-containers  Run the init containers for the pod
        --keep-labels  If true, keep the original pod labels (only with '--copy-to')
        --keep-liveness  If true, keep the original pod liveness probes (only with '--copy-to')
        --keep-readiness  If true, keep the original pod readiness probes (only with '--copy-to')
        --keep-startup  If true, keep the original startup probes (only with '--copy-to')
        --profile legacy|general|baseline|netadmin|restricted|sysadmin  Debugging profile
        -q, --quiet  If true, suppress informational messages
        --replace  When used with '--copy-to', delete the original Pod
        --same-node  When used with '--copy-to', schedule the copy of target Pod on the same node
        --set-image NAME=IMAGE...  When used with '--copy-to', a list of name=image pairs for changing container images
        --share-processes  When used with '--copy-to', enable process namespace sharing in the copy
        -i, --stdin  Keep stdin open on the container(s) in the pod, even if nothing is attached
        --target NAME  When using an ephemeral container, target processes in this container name
        -t, --tty  Allocate a TTY for the debugging container
      `),
    },
    diff: {
      flags: flags(`
        --concurrency COUNT  Number of objects to process in parallel when diffing against the live version
        --prune  Include resources that would be deleted by pruning
        --prune-allowlist GROUP/VERSION/KIND...  Overwrite the default allowlist with <group/version/kind> for --prune
      `),
    },
    apply: {
      flags: flags(`
        --prune-allowlist GROUP/VERSION/KIND...  Overwrite the default allowlist with <group/version/kind> for --prune
        --subresource NAME  If specified, apply will operate on the subresource of the requested object
      `),
      example: {
        line: 'kubectl apply -f web.yaml',
        about: 'Create or update the resources in a file',
      },
    },
    'apply edit-last-applied': {
      flags: flags(
        '--validate[=strict|warn|ignore|true|false]  Use a schema to validate the input: strict (or true), warn, ignore (or false)',
      ),
    },
    'apply set-last-applied': {
      flags: flags('--dry-run[=none|server|client]  Only print the object that would be sent, without sending it'),
    },
    patch: {
      ...resource,
      flags: flags(`
        --patch-file FILE  A file containing a patch to be applied to the resource
        --subresource NAME  If specified, patch will operate on the subresource of the requested object
      `),
    },
    replace: {
      flags: flags('--subresource NAME  If specified, replace will operate on the subresource of the requested object'),
    },
    kustomize: {
      flags: flags(`
        --as-current-user  Use the uid and gid of the command executor to run the function in the container
        --enable-helm  Enable use of the Helm chart inflator generator
        --helm-api-versions VERSION...  Kubernetes api versions used by Helm for Capabilities.APIVersions
        --helm-command FILE  Helm command (path to executable)
        --helm-debug  Enable debug output from the Helm chart inflator generator
        --helm-kube-version VERSION  Kubernetes version used by Helm for Capabilities.KubeVersion
      `),
    },
    label: { ...resource, flags: flags('-A, --all-namespaces  If true, check the specified action in all namespaces') },
    annotate: {
      ...resource,
      flags: flags(`
        -A, --all-namespaces  If true, check the specified action in all namespaces
        --list  If true, display the annotations for a given resource
      `),
    },
    autoscale: {
      flags: flags(`
        --cpu PERCENT  Target CPU utilization over all the pods
        --memory PERCENT  Target memory utilization over all the pods
      `),
    },
    kuberc: { about: 'Manage kuberc configuration files', open: true, openFlags: true },
    scale: {
      ...resource,
      example: { line: 'kubectl scale deployment web --replicas=3', about: 'Scale a deployment to three replicas' },
    },
    'api-resources': {
      flags: flags('--categories NAME...  Limit to resources that belong to the specified categories'),
    },
    'config delete-user': { about: 'Delete the specified user from the kubeconfig', args: args('NAME') },
    'config set-cluster': { flags: flags('--proxy-url URL  Proxy URL for the cluster entry in kubeconfig') },
    'config set-credentials': {
      flags: flags(`
        --exec-interactive-mode Never|IfAvailable|Always  InteractiveMode of the exec credentials plugin for the user entry in kubeconfig
        --exec-provide-cluster-info  ProvideClusterInfo of the exec credentials plugin for the user entry in kubeconfig
      `),
    },
    'plugin list': {
      about: "List all available plugin files on a user's PATH",
      flags: flags('--name-only  If true, display only the binary name of each plugin, rather than its full path'),
    },

    options: { about: 'Print the list of flags inherited by all commands' },
    help: { about: 'Help about any command', args: args('[COMMAND...]') },

    'create configmap': { names: ['configmap', 'cm'] },
    'create cronjob': { names: ['cronjob', 'cj'], flags: flags('--image IMAGE  Image name to run') },
    'create job': { flags: flags('--image IMAGE  Image name to run') },
    'create namespace': { names: ['namespace', 'ns'] },
    'create poddisruptionbudget': { names: ['poddisruptionbudget', 'pdb'] },
    'create priorityclass': { names: ['priorityclass', 'pc'] },
    'create quota': { names: ['quota', 'resourcequota'] },
    'create service': { names: ['service', 'svc'] },
    'create serviceaccount': { names: ['serviceaccount', 'sa'] },
    'set serviceaccount': { names: ['serviceaccount', 'sa'] },
    'config use-context': { names: ['use-context', 'use'] },
  },
  each(changing, { flags: flags('--field-manager NAME  Name of the manager used to track field ownership') }),
  each(printing, {
    flags: flags('--show-managed-fields  If true, keep the managedFields when printing objects in JSON or YAML format'),
  }),
  each(['create', 'get', 'delete', 'replace'], {
    flags: flags('--raw PATH  Raw URI to request from the server'),
  }),
  each(selecting, {
    flags: flags(
      "-l, --selector SELECTOR  Selector (label query) to filter on, supports '=', '==', and '!=' (e.g. -l key1=value1,key2=value2)",
    ),
  }),
);
