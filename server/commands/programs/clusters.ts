import { fromFig, pages } from './pages';
import type { Program } from './program';

/** Programs beside docker and kubectl that make images and clusters, and run things in them. */
export const clusterPrograms: readonly Program[] = [
  ...fromFig(
    pages(`
      minikube  Runs a Kubernetes cluster on your own machine
        $ minikube start --driver=docker  Starts a cluster in a container
      helm  Installs applications on Kubernetes
        $ helm install web bitnami/nginx  Installs a chart under a name
      kind  Runs Kubernetes clusters in containers
        $ kind create cluster --name lab  Starts a cluster
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
    kubelet  Runs pods on a machine of a Kubernetes cluster
    kustomize  Makes descriptions for Kubernetes out of others
      $ kustomize build .  Prints what the folder describes
    eksctl  Makes Kubernetes clusters on Amazon
      $ eksctl create cluster --name lab --nodes 2  Makes a cluster of two machines
    kops  Makes Kubernetes clusters in clouds
      $ kops validate cluster  Tells whether the cluster is ready
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
