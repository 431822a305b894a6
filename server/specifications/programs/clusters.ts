import { helmSupplement } from '../kubernetes/helm';
import { kindSupplement } from '../kubernetes/kind';
import { minikubeSupplement } from '../kubernetes/minikube';
import { fromFig, pages } from './pages';
import type { Program } from './program';

/** Programs for building images and managing clusters, other than docker and kubectl. */
export const clusterPrograms: readonly Program[] = [
  {
    name: 'minikube',
    about: 'Runs a Kubernetes cluster on your own machine',
    example: { line: 'minikube start', about: 'Starts a cluster, and creates it if necessary' },
    fig: 'minikube',
    supplement: minikubeSupplement,
  },
  {
    name: 'helm',
    about: 'Installs applications on Kubernetes',
    example: { line: 'helm install web bitnami/nginx', about: 'Installs a chart under a name' },
    fig: 'helm',
    supplement: helmSupplement,
  },
  {
    name: 'kind',
    about: 'Runs Kubernetes clusters in containers',
    example: { line: 'kind create cluster --name lab', about: 'Starts a cluster' },
    fig: 'kind',
    supplement: kindSupplement,
  },
  ...fromFig(
    pages(`
      k3d  Runs Kubernetes clusters in containers
        $ k3d cluster create lab  Starts a cluster
      k9s  Shows a Kubernetes cluster in the terminal
      kubectx  Switches between Kubernetes contexts
      kubens  Switches between Kubernetes namespaces
      podman  Runs programs in containers, without a daemon
        $ podman run -it alpine sh  Opens a shell in a new container
      argo  Runs workflows on Kubernetes
      okteto  Develops applications inside a Kubernetes cluster
      trivy  Scans images for vulnerabilities
        $ trivy image nginx  Scans an image
      dapr  Runs microservice applications
        $ dapr init  Initializes Dapr on this machine
    `),
  ),
  ...pages(`
    kubeadm  Bootstraps Kubernetes clusters
      $ kubeadm init  Sets up the control plane
      > certs  Manages certificates
      > config  Manages the configuration of a cluster
      > init  Sets up the control plane
      > join  Joins an existing cluster
      > reset  Reverts the changes of init and join
      > token  Manages bootstrap tokens
      > token create  Creates a token
      > token list  Lists tokens
      > upgrade  Upgrades the cluster
      > version  Prints the version
    kubelet  Kubernetes node agent
    kustomize  Customizes Kubernetes manifests
      $ kustomize build .  Prints the resulting manifests
    eksctl  Manages Amazon EKS clusters
      $ eksctl create cluster --name lab --nodes 2  Creates a cluster with two nodes
      -f, --config-file FILE  Configuration file of the cluster
      -n, --name NAME  The cluster
      -N, --nodes COUNT  Number of nodes
      --node-type TYPE  Instance type of the nodes
      -p, --profile NAME  AWS credentials profile
      -r, --region NAME  AWS region
      > create  Creates resources
      > create cluster  Creates a cluster
      > create nodegroup  Creates a node group
      > delete  Deletes resources
      > delete cluster  Deletes a cluster
      > delete nodegroup  Deletes a node group
      > get  Lists resources
      > get cluster  Lists clusters
      > get nodegroup  Lists node groups
      > scale  Scales a node group
      > scale nodegroup  Scales a node group
      > upgrade  Upgrades resources
      > utils  Various utilities
      > version  Prints the version
    kops  Manages Kubernetes clusters in clouds
      $ kops validate cluster  Validates a cluster
      --cloud aws|azure|digitalocean|gce|hetzner|openstack|scaleway  Cloud provider
      --master-size TYPE  Machine type of the control plane
      --name NAME  The cluster
      --node-count COUNT  Number of nodes
      --node-size TYPE  Machine type of the nodes
      --state ADDRESS  State store, such as s3://my-bucket
      --zones ZONES  Zones, such as us-east-1a,us-east-1b
      --yes  Applies the changes immediately
      > create  Creates resources
      > create cluster  Describes a cluster
      > create secret  Creates a secret
      > delete  Deletes resources
      > delete cluster [NAME]  Deletes a cluster
      > edit  Edits resources
      > edit cluster [NAME]  Edits a cluster
      > edit ig, instancegroup NAME  Edits an instance group
      > export  Exports configuration
      > get  Lists resources
      > get clusters, cluster [NAME]  Lists clusters
      > rolling-update  Updates running instances
      > rolling-update cluster  Updates running instances
      > update  Updates a cluster
      > update cluster [NAME]  Applies the configuration of a cluster
      > upgrade  Upgrades Kubernetes
      > validate  Validates a cluster
      > validate cluster [NAME]  Validates a cluster
      > version  Prints the version
    k3s  Runs a small Kubernetes cluster
    microk8s  Runs a small Kubernetes cluster
    kompose  Converts compose files to Kubernetes resources
      $ kompose convert  Converts the compose file of this folder
    istioctl  Manages a mesh of services
      $ istioctl analyze  Analyzes the configuration
    linkerd  Manages a mesh of services
      $ linkerd check  Checks the installation
    argocd  GitOps for Kubernetes
    flux  GitOps for Kubernetes
    skaffold  Develops applications on Kubernetes continuously
      $ skaffold dev  Builds and runs after each change
    tilt  Develops applications on Kubernetes continuously
    stern  Tails logs of several pods
    docker-machine  Manages Docker hosts (deprecated)
      $ docker-machine create default  Creates a machine
    buildah  Builds images without a daemon
    skopeo  Copies images from one registry to another
    nerdctl  Runs programs in containers of containerd
      $ nerdctl run -it alpine sh  Opens a shell in a new container
    ctr  Client of containerd
    crictl  Client of CRI container runtimes
      $ crictl ps  Lists the containers
    runc  Runs one container
    lxc  Manages system containers
    dive  Explores the layers of an image
    hadolint  Linter for Dockerfiles
    cosign  Signs images
    oc  OpenShift client
    nomad  Runs programs on many machines
      $ nomad job run web.nomad  Runs a job
    faas-cli  Deploys functions to OpenFaaS
      $ faas-cli up -f hello.yml  Builds and deploys a function
  `),
];
