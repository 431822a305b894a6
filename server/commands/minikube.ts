import type { Supplement } from './supplement';
import { args, flags } from './usage';

/** What minikube takes, which the specification leaves out. */
export const minikubeSupplement: Supplement = {
  '': {
    flags: flags(`
      -h, --help  Explains a command
      -p, --profile NAME  The cluster of this name
    `).map((flag) => ({ ...flag, inherited: true })),
  },
  start: {
    example: { line: 'minikube start --driver=docker --memory=4g', about: 'Starts a cluster in a container' },
    flags: flags(`
      --addons NAME...  Turns this on, too
      --base-image IMAGE  What the machine is made of
      --cni NAME  How pods reach one another
      --container-runtime docker|cri-o|containerd  What runs the containers
      --cpus COUNT  How many processors there are
      --disk-size SIZE  How large the disk is
      --driver docker|podman|virtualbox|kvm2|qemu2|hyperkit|hyperv|parallels|vmware|ssh|none  What the machine is
      --extra-config NAME=VALUE...  A setting of Kubernetes
      --feature-gates NAMES  What is tried out
      --image-mirror-country COUNTRY  Where images are downloaded from
      --image-repository HOST  Where images are downloaded from
      --insecure-registry HOST...  A registry without a valid certificate
      --iso-url URL...  What the machine is made of
      --kubernetes-version VERSION  Which version of Kubernetes
      --memory SIZE  How much memory there is
      --mount-string FROM:TO  Which folder the machine sees
      --network NAME  Which network the machine is in
      -n, --nodes COUNT  How many machines there are
      --registry-mirror URL...  Where images are kept
      --static-ip ADDRESS  The address of the machine
      --vm-driver NAME  What the machine is, in old versions
      --wait NAMES  What to wait for
      --wait-timeout DURATION  How long to wait
    `),
  },
  stop: { example: { line: 'minikube stop', about: 'Stops the cluster and keeps it' } },
  delete: { example: { line: 'minikube delete', about: 'Deletes the cluster' } },
  pause: { about: 'Stops what runs, but not the machine' },
  dashboard: {
    about: 'Shows the cluster in the browser',
    example: { line: 'minikube dashboard', about: 'Opens the dashboard' },
    flags: flags(`
      --port PORT  The port of the dashboard
      --url  Prints the address, and opens nothing
    `),
  },
  service: {
    args: args('NAME'),
    example: { line: 'minikube service web --url', about: 'Prints where a service is reached' },
    flags: flags(`
      --all  All services
      --https  With https
      -n, --namespace NAME  The namespace of the service
      --url  Prints the address, and opens nothing
    `),
  },
  'addons enable': {
    args: args('NAME...'),
    example: { line: 'minikube addons enable ingress', about: 'Lets requests come in by name' },
  },
  'addons disable': { args: args('NAME...') },
  'config set': { args: args('NAME VALUE') },
  'image load': { args: args('IMAGE...') },
  ssh: { args: args('[COMMAND...]') },
  kubectl: { args: args('[COMMAND...]') },
  mount: { args: args('FROM:TO') },
  profile: { args: args('[NAME]') },
  'auto-pause': { about: 'Stops what nobody uses' },
  license: { about: 'Downloads the licenses of what it is made of' },
};
