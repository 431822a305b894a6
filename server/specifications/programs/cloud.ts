import { awsParts, awsSupplement, withLists } from '../aws';
import { terraformSupplement } from '../terraform';
import { args } from '../usage';
import { pages } from './pages';
import type { Program } from './program';

/** Command groups of gcloud that are included. */
const gcloudParts: readonly string[] = [
  ...['app', 'auth', 'builds', 'components', 'compute', 'config', 'container', 'functions', 'iam', 'init', 'projects'],
  ...['pubsub', 'run', 'services', 'sql'],
].map((service) => `gcloud/${service}`);

/** Programs for cloud services and infrastructure. */
export const cloudPrograms: readonly Program[] = [
  {
    name: 'aws',
    about: 'AWS command-line interface',
    example: { line: 'aws configure', about: 'Sets credentials and default region' },
    fig: 'aws',
    parts: awsParts,
    supplement: awsSupplement,
    correct: withLists,
  },
  {
    name: 'gcloud',
    about: 'Google Cloud command-line interface',
    example: { line: 'gcloud compute instances list', about: 'Lists virtual machine instances' },
    fig: 'gcloud',
    parts: gcloudParts,
  },
  {
    name: 'eb',
    about: 'Runs applications on Elastic Beanstalk',
    fig: 'eb',
    example: { line: 'eb deploy', about: 'Deploys the application' },
  },
  {
    name: 'sam',
    about: 'Builds and deploys serverless applications on Amazon',
    fig: 'sam',
    example: { line: 'sam deploy --guided', about: 'Deploys the application, with questions' },
  },
  {
    name: 'cdk',
    about: 'Deploys infrastructure defined in code to AWS',
    fig: 'cdk',
    example: { line: 'cdk deploy', about: "Deploys the application's stack" },
  },
  {
    name: 'serverless',
    aliases: ['sls'],
    about: 'Deploys serverless applications',
    fig: 'serverless',
    example: { line: 'serverless deploy', about: 'Deploys the whole service' },
  },
  {
    name: 'amplify',
    about: 'Builds backends for web and mobile applications on AWS',
    fig: 'amplify',
    example: { line: 'amplify push', about: 'Deploys local changes to the cloud' },
  },
  {
    name: 'terraform',
    about: 'Infrastructure as code tool',
    supplement: terraformSupplement,
    compared: 'commands',
    example: { line: 'terraform plan', about: 'Shows the changes that would be made' },
  },
  {
    name: 'terragrunt',
    about: 'Wrapper for Terraform with many modules',
    fig: 'terragrunt',
    example: { line: 'terragrunt plan', about: 'Shows what terraform would change' },
  },
  {
    name: 'pulumi',
    about: 'Infrastructure as code in general-purpose languages',
    fig: 'pulumi',
    example: { line: 'pulumi up', about: 'Previews and deploys changes' },
  },
  {
    name: 'packer',
    about: 'Builds machine images',
    example: { line: 'packer build image.pkr.hcl', about: 'Builds the image that the file describes' },
  },
  {
    name: 'vault',
    about: 'Manages secrets',
    fig: 'vault',
    example: { line: 'vault kv get secret/web', about: 'Reads a secret' },
  },
  {
    name: 'consul',
    about: 'Service discovery and configuration',
    example: { line: 'consul members', about: 'Lists the members of the cluster' },
  },
  {
    name: 'ansible',
    about: 'Runs a task on many machines',
    fig: 'ansible',
    example: { line: 'ansible all -m ping', about: 'Checks the connection to every host' },
  },
  {
    name: 'ansible-playbook',
    about: 'Runs Ansible playbooks on hosts',
    fig: 'ansible-playbook',
    example: {
      line: 'ansible-playbook -i hosts site.yml',
      about: 'Runs a playbook on the hosts of an inventory',
    },
  },
  {
    name: 'ansible-galaxy',
    about: 'Installs roles and collections for Ansible',
    fig: 'ansible-galaxy',
    supplement: {
      'collection install': { args: args('COLLECTION...') },
      'role install': { args: args('ROLE...') },
    },
    example: { line: 'ansible-galaxy role install geerlingguy.docker', about: 'Installs a role' },
  },
  {
    name: 'heroku',
    about: 'Runs applications on Heroku',
    example: { line: 'heroku logs --tail', about: 'Streams the logs' },
  },
  ...pages(`
    az  Azure command-line interface
      $ az group list  Lists your resource groups
      --debug  Prints debug logs
      -h, --help  Shows help
      -o, --output json|jsonc|table|tsv|yaml|yamlc|none  Output format
      --only-show-errors  Shows errors only
      --query EXPRESSION  JMESPath query for the output
      --subscription NAME  Name or ID of the subscription
      --verbose  Verbose output
      > account  Manages subscriptions
      > acr  Manages container registries
      > aks  Manages Kubernetes clusters
      > appservice  Manages App Service plans
      > config  Manages the CLI configuration
      > container  Manages container instances
      > cosmosdb  Manages Azure Cosmos DB accounts
      > deployment  Manages Resource Manager deployments
      > functionapp  Manages function apps
      > group  Manages resource groups
      > keyvault  Manages secrets
      > login  Logs in
      > logout  Logs out
      > monitor  Manages Azure Monitor
      > network  Manages network resources
      > postgres  Manages Azure Database for PostgreSQL
      > servicebus  Manages Service Bus
      > sql  Manages Azure SQL databases
      > storage  Manages storage
      > vm  Manages virtual machines
      > webapp  Manages web apps
    gsutil  Google Cloud Storage tool
      $ gsutil ls gs://my-bucket  Lists the files of a bucket
      -m  Runs operations in parallel
      > cat FILE...  Prints files
      > cp SOURCE... TARGET  Copies files
      > ls [FILE...]  Lists files and buckets
      > mb BUCKET...  Creates buckets
      > mv SOURCE... TARGET  Moves files
      > rb BUCKET...  Deletes buckets
      > rm FILE...  Deletes files
      > rsync SOURCE TARGET  Synchronizes two locations
    vagrant  Manages virtual machines described in a Vagrantfile
      $ vagrant up  Starts the machine, and creates it if necessary
      > box  Manages boxes
      > box add BOX  Adds a box
      > box list  Lists boxes
      > box remove BOX  Removes a box
      > destroy [MACHINE...]  Deletes the machine
      > global-status  Lists all machines
      > halt [MACHINE...]  Stops the machine
      > init [BOX] [URL]  Writes a Vagrantfile
      > package [MACHINE...]  Packages a running machine into a box
      > plugin  Manages plugins
      > port [MACHINE]  Shows the forwarded ports
      > provision [MACHINE...]  Provisions the machine
      > reload [MACHINE...]  Starts the machine again
      > resume [MACHINE...]  Resumes a suspended machine
      > snapshot  Manages snapshots
      > ssh [MACHINE]  Opens a shell in the machine
      > ssh-config [MACHINE]  Prints the SSH configuration
      > status [MACHINE...]  Shows the state of the machine
      > suspend [MACHINE...]  Suspends the machine
      > up [MACHINE...]  Starts the machine, and creates it if necessary
      > validate  Validates the Vagrantfile
      > version  Prints the version
  `),
];
