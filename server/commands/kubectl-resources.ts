import type { Argument } from '../src/shell/specification';

/** What kubectl works with, by the names that people type, each with a word about it. */
const types: Readonly<Record<string, string>> = {
  pods: 'Containers that run together on one machine',
  deployments: 'Pods that are kept running and renewed step by step',
  services: 'One address for the pods behind it',
  nodes: 'The machines of the cluster',
  namespaces: 'Parts of the cluster with names of their own',
  configmaps: 'Settings for pods',
  secrets: 'Settings that are kept from other eyes',
  ingresses: 'Ways from outside to services, by host and path',
  jobs: 'Pods that run to their end',
  cronjobs: 'Jobs at certain times',
  statefulsets: 'Pods that keep their name and their disk',
  daemonsets: 'One pod on every machine',
  replicasets: 'So many pods of one kind; deployments make them',
  persistentvolumes: 'Disks of the cluster',
  persistentvolumeclaims: 'What pods ask of disks',
  storageclasses: 'Kinds of disks that can be asked for',
  serviceaccounts: 'As whom pods talk to the cluster',
  roles: 'What may be done in a namespace',
  rolebindings: 'Who has which role',
  clusterroles: 'What may be done in the whole cluster',
  clusterrolebindings: 'Who has which role in the whole cluster',
  networkpolicies: 'Which pods may talk to each other',
  horizontalpodautoscalers: 'How many pods there are when much is to be done',
  endpoints: 'The addresses behind services',
  events: 'What happened lately',
  all: 'Pods, services, deployments and the like',
};

/** Other names for the same. */
const otherNames: Readonly<Record<string, string>> = {
  pod: 'pods',
  deployment: 'deployments',
  service: 'services',
  node: 'nodes',
  namespace: 'namespaces',
  configmap: 'configmaps',
  secret: 'secrets',
  ingress: 'ingresses',
  job: 'jobs',
  po: 'pods',
  deploy: 'deployments',
  svc: 'services',
  no: 'nodes',
  ns: 'namespaces',
  cm: 'configmaps',
  ing: 'ingresses',
  sts: 'statefulsets',
  ds: 'daemonsets',
  rs: 'replicasets',
  pv: 'persistentvolumes',
  pvc: 'persistentvolumeclaims',
  sc: 'storageclasses',
  sa: 'serviceaccounts',
  hpa: 'horizontalpodautoscalers',
};

/** `kubectl get pods web`: a type, and names of objects of that type. */
export const resourceArguments: readonly Argument[] = [
  {
    name: 'TYPE',
    values: [
      ...Object.entries(types).map(([name, about]) => ({ name, about })),
      ...Object.entries(otherNames).map(([name, usual]) => ({ name, about: `${types[usual]} (${usual})` })),
    ],
  },
  { name: 'NAME', optional: true, repeats: true },
];
