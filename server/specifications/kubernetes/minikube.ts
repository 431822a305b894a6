import type { Supplement } from '../supplement';
import { args, flags } from '../usage';

/** Additions to the specification of minikube: arguments and values. */
export const minikubeSupplement: Supplement = {
  '': {
    flags: flags(`
      -h, --help  Shows help
      -p, --profile NAME  Profile (cluster) to use
    `).map((flag) => ({ ...flag, inherited: true })),
  },
  start: {
    example: { line: 'minikube start --driver=docker --memory=4g', about: 'Starts a cluster in a container' },
    flags: flags(`
      --addons NAME...  Enables an addon
      --base-image IMAGE  Base image
      --cni NAME  CNI plug-in to use
      --container-runtime docker|cri-o|containerd  Container runtime
      --cpus COUNT  Number of CPUs
      --disk-size SIZE  Disk size
      --driver docker|podman|virtualbox|kvm2|qemu2|hyperkit|hyperv|parallels|vmware|ssh|none  Driver to run the cluster with
      --extra-config NAME=VALUE...  Configuration of a Kubernetes component
      --feature-gates NAMES  Feature gates to enable
      --image-mirror-country COUNTRY  Alternative image source
      --image-repository HOST  Alternative image source
      --insecure-registry HOST...  Registry without a valid certificate
      --iso-url URL...  Locations of the minikube ISO
      --kubernetes-version VERSION  Kubernetes version
      --memory SIZE  Amount of RAM
      --mount-string FROM:TO  Folder to mount
      --network NAME  Network to run in
      -n, --nodes COUNT  Number of nodes
      --registry-mirror URL...  Registry mirrors
      --static-ip ADDRESS  Static IP address
      --vm-driver NAME  Driver (deprecated in favor of --driver)
      --wait NAMES  Components to wait for
      --wait-timeout DURATION  Timeout
    `),
  },
  stop: { example: { line: 'minikube stop', about: 'Stops the cluster and keeps it' } },
  delete: { example: { line: 'minikube delete', about: 'Deletes the cluster' } },
  pause: { about: 'Pauses Kubernetes' },
  dashboard: {
    about: 'Opens the Kubernetes dashboard',
    example: { line: 'minikube dashboard', about: 'Opens the dashboard' },
    flags: flags(`
      --port PORT  The port of the dashboard
      --url  Prints the URL instead of opening a browser
    `),
  },
  service: {
    args: args('NAME'),
    example: { line: 'minikube service web --url', about: 'Prints the URL of a service' },
    flags: flags(`
      --all  All services
      --https  Uses https
      -n, --namespace NAME  The namespace of the service
      --url  Prints the URL instead of opening a browser
    `),
  },
  'addons enable': {
    args: args('NAME...'),
    example: { line: 'minikube addons enable ingress', about: 'Enables the ingress controller' },
  },
  'addons disable': { args: args('NAME...') },
  'config set': { args: args('NAME VALUE') },
  'image load': { args: args('IMAGE...') },
  ssh: { args: args('[COMMAND...]') },
  kubectl: { args: args('[COMMAND...]') },
  mount: { args: args('FROM:TO') },
  profile: { args: args('[NAME]') },
  'auto-pause': { about: 'Pauses idle clusters' },
  license: { about: 'Downloads the licenses of the dependencies' },
};
