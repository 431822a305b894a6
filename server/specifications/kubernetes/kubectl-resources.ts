import type { Argument } from '../../src/commands/catalog/specification';

/** Resource types of kubectl, by plural name, with a description of each. */
const types: Readonly<Record<string, string>> = {
  pods: 'Groups of containers that run together on a node',
  deployments: 'Replicated pods with rolling updates',
  services: 'Stable network endpoints for sets of pods',
  nodes: 'Worker machines of the cluster',
  namespaces: 'Isolated groups of resources in the cluster',
  configmaps: 'Non-confidential configuration data',
  secrets: 'Confidential data, such as passwords and keys',
  ingresses: 'HTTP and HTTPS routes from outside the cluster to services',
  jobs: 'Tasks that run to completion',
  cronjobs: 'Jobs on a repeating schedule',
  statefulsets: 'Replicated pods with stable names and storage',
  daemonsets: 'Pods that run on every node',
  replicasets: 'Sets of identical pods, usually managed by deployments',
  persistentvolumes: 'Storage provisioned in the cluster',
  persistentvolumeclaims: 'Requests for storage',
  storageclasses: 'Classes of storage that can be requested',
  serviceaccounts: 'Identities for processes that run in pods',
  roles: 'Permissions within a namespace',
  rolebindings: 'Grants of roles to users or service accounts',
  clusterroles: 'Permissions across the whole cluster',
  clusterrolebindings: 'Grants of cluster roles to users or service accounts',
  networkpolicies: 'Rules for network traffic between pods',
  horizontalpodautoscalers: 'Automatic scaling of workloads',
  endpoints: 'Network addresses of the pods of services',
  events: 'Recent events in the cluster',
  all: 'Pods, services, deployments and other workloads',
};

/** Singular names and short names of resource types, with the plural name of each. */
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

/** The arguments of commands such as `kubectl get pods web`: a resource type, then names of resources of that type. */
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
