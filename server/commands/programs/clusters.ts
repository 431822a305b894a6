import { helmSupplement } from '../helm';
import { kindSupplement } from '../kind';
import { minikubeSupplement } from '../minikube';
import { fromFig, pages } from './pages';
import type { Program } from './program';

/** Programs beside docker and kubectl that make images and clusters, and run things in them. */
export const clusterPrograms: readonly Program[] = [
  {
    name: 'minikube',
    about: 'Runs a Kubernetes cluster on your own machine',
    example: { line: 'minikube start', about: 'Starts a cluster, and makes it where there is none' },
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
      kubectx  Goes from one Kubernetes cluster to another
      kubens  Goes from one namespace to another
      podman  Runs programs in containers, without a daemon
        $ podman run -it alpine sh  Opens a shell in a new container
      argo  Runs workflows on Kubernetes
      okteto  Develops applications inside a Kubernetes cluster
      trivy  Looks for known weaknesses in images
        $ trivy image nginx  Looks into an image
      dapr  Runs applications made of small services
        $ dapr init  Installs what it needs on this machine
    `),
  ),
  ...pages(`
    kubeadm  Makes a Kubernetes cluster out of machines
      $ kubeadm init  Makes this machine the first one of a cluster
      > certs  Looks after certificates
      > config  Looks after settings
      > init  Makes this machine the first one of a cluster
      > join  Makes this machine a part of a cluster
      > reset  Undoes what init and join did
      > token  Looks after what lets machines join
      > token create  Makes one that is good for a day
      > token list  Lists them
      > upgrade  Brings the cluster to a newer version
      > version  Prints the version
    kubelet  Runs pods on a machine of a Kubernetes cluster
    kustomize  Makes descriptions for Kubernetes out of others
      $ kustomize build .  Prints what the folder describes
    eksctl  Makes Kubernetes clusters on Amazon
      $ eksctl create cluster --name lab --nodes 2  Makes a cluster of two machines
      -f, --config-file FILE  Describes the cluster
      -n, --name NAME  The cluster
      -N, --nodes COUNT  How many machines there are
      --node-type TYPE  The kind of the machines
      -p, --profile NAME  Your keys of this name
      -r, --region NAME  The region of the cluster
      > create  Makes clusters and their parts
      > create cluster  Makes a cluster
      > create nodegroup  Adds machines
      > delete  Deletes clusters and their parts
      > delete cluster  Deletes a cluster
      > delete nodegroup  Takes machines away
      > get  Lists clusters and their parts
      > get cluster  Lists clusters
      > get nodegroup  Lists groups of machines
      > scale  Changes how many machines there are
      > scale nodegroup  Changes how many machines there are
      > upgrade  Brings clusters to a newer version
      > utils  Does what else there is to do
      > version  Prints the version
    kops  Makes Kubernetes clusters in clouds
      $ kops validate cluster  Tells whether the cluster is ready
      --cloud aws|azure|digitalocean|gce|hetzner|openstack|scaleway  Where the machines are
      --master-size TYPE  The kind of machine that governs
      --name NAME  The cluster
      --node-count COUNT  How many machines there are
      --node-size TYPE  The kind of the other machines
      --state ADDRESS  Where descriptions are kept, as s3://my-bucket
      --zones ZONES  Where the machines are, as us-east-1a,us-east-1b
      --yes  Does so, and does not only show it
      > create  Describes clusters and their parts
      > create cluster  Describes a cluster
      > create secret  Keeps a key
      > delete  Deletes clusters and their parts
      > delete cluster [NAME]  Deletes a cluster
      > edit  Opens descriptions in an editor
      > edit cluster [NAME]  Opens the description of a cluster in an editor
      > edit ig, instancegroup NAME  Opens the description of machines in an editor
      > export  Writes settings for kubectl
      > get  Lists what is described
      > get clusters, cluster [NAME]  Lists clusters
      > rolling-update  Brings changes to running machines
      > rolling-update cluster  Brings changes to running machines
      > update  Makes what is described
      > update cluster [NAME]  Makes a cluster as it is described
      > upgrade  Chooses newer versions
      > validate  Tells whether a cluster is ready
      > validate cluster [NAME]  Tells whether a cluster is ready
      > version  Prints the version
    k3s  Runs a small Kubernetes cluster
    microk8s  Runs a small Kubernetes cluster
    kompose  Makes descriptions for Kubernetes out of compose files
      $ kompose convert  Converts the compose file of this folder
    istioctl  Manages a mesh of services
      $ istioctl analyze  Looks for mistakes in the settings
    linkerd  Manages a mesh of services
      $ linkerd check  Tells whether it works
    argocd  Keeps clusters as a repository describes them
    flux  Keeps clusters as a repository describes them
    skaffold  Builds an application again and again and runs it on Kubernetes
      $ skaffold dev  Builds and runs after each change
    tilt  Builds an application again and again and runs it on Kubernetes
    stern  Shows logs of many pods
    docker-machine  Makes and manages machines that run docker, in old versions
      $ docker-machine create default  Makes a machine
    buildah  Builds images without a daemon
    skopeo  Copies images from one registry to another
    nerdctl  Runs programs in containers of containerd
      $ nerdctl run -it alpine sh  Opens a shell in a new container
    ctr  Talks to containerd
    crictl  Talks to what runs containers on a machine of Kubernetes
      $ crictl ps  Lists the containers
    runc  Runs one container
    lxc  Runs containers that are like machines
    dive  Shows what the layers of an image hold
    hadolint  Looks for mistakes in Dockerfiles
    cosign  Signs images
    oc  Asks and tells an OpenShift cluster what to run
    nomad  Runs programs on many machines
      $ nomad job run web.nomad  Runs what the file describes
    faas-cli  Deploys functions to OpenFaaS
      $ faas-cli up -f hello.yml  Builds and deploys a function
  `),
];
