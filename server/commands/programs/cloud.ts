import { awsParts, awsSupplement, withLists } from '../aws';
import { terraformSupplement } from '../terraform';
import { args } from '../usage';
import { pages } from './pages';
import type { Program } from './program';

/** The services of Google that courses use. */
const gcloudParts: readonly string[] = [
  ...['app', 'auth', 'builds', 'components', 'compute', 'config', 'container', 'functions', 'iam', 'init', 'projects'],
  ...['pubsub', 'run', 'services', 'sql'],
].map((service) => `gcloud/${service}`);

/** Programs that ask a cloud for machines and services, or describe what should be there. */
export const cloudPrograms: readonly Program[] = [
  {
    name: 'aws',
    about: 'Uses the services of Amazon',
    example: { line: 'aws configure', about: 'Asks for your keys and region, and keeps them' },
    fig: 'aws',
    parts: awsParts,
    supplement: awsSupplement,
    mended: withLists,
  },
  {
    name: 'gcloud',
    about: 'Uses the services of Google Cloud',
    example: { line: 'gcloud compute instances list', about: 'Lists your machines' },
    fig: 'gcloud',
    parts: gcloudParts,
  },
  {
    name: 'eb',
    about: 'Runs applications on Elastic Beanstalk',
    fig: 'eb',
    example: { line: 'eb deploy', about: 'Uploads the application and runs its new version' },
  },
  {
    name: 'sam',
    about: 'Builds and deploys serverless applications on Amazon',
    fig: 'sam',
    example: { line: 'sam deploy --guided', about: 'Asks for what it has to know, then deploys the application' },
  },
  {
    name: 'cdk',
    about: 'Deploys what programs describe to Amazon',
    fig: 'cdk',
    example: { line: 'cdk deploy', about: "Deploys the application's stack" },
  },
  {
    name: 'serverless',
    aliases: ['sls'],
    about: 'Deploys functions to clouds',
    fig: 'serverless',
    example: { line: 'serverless deploy', about: 'Deploys the whole service' },
  },
  {
    name: 'amplify',
    about: 'Gives web and mobile applications a backend on Amazon',
    fig: 'amplify',
    example: { line: 'amplify push', about: 'Builds in the cloud what was changed here' },
  },
  {
    name: 'terraform',
    about: 'Makes machines and services as files describe them',
    supplement: terraformSupplement,
    compared: 'commands',
    example: { line: 'terraform plan', about: 'Shows what would be made, changed and deleted' },
  },
  {
    name: 'terragrunt',
    about: 'Runs terraform for many modules',
    fig: 'terragrunt',
    example: { line: 'terragrunt plan', about: 'Shows what terraform would change' },
  },
  {
    name: 'pulumi',
    about: 'Makes machines and services as programs describe them',
    fig: 'pulumi',
    example: { line: 'pulumi up', about: 'Shows what would change, asks, and changes it' },
  },
  {
    name: 'packer',
    about: 'Builds images of machines',
    example: { line: 'packer build image.pkr.hcl', about: 'Builds the image that the file describes' },
  },
  {
    name: 'vault',
    about: 'Keeps passwords and keys',
    fig: 'vault',
    example: { line: 'vault kv get secret/web', about: 'Shows what is kept under this name' },
  },
  {
    name: 'consul',
    about: 'Lets services find one another',
    example: { line: 'consul members', about: 'Lists the agents that know one another' },
  },
  {
    name: 'ansible',
    about: 'Runs a task on many machines',
    fig: 'ansible',
    example: { line: 'ansible all -m ping', about: 'Asks every machine whether it can be reached' },
  },
  {
    name: 'ansible-playbook',
    about: 'Brings many machines into the state that a file describes',
    fig: 'ansible-playbook',
    example: {
      line: 'ansible-playbook -i hosts site.yml',
      about: 'Runs the playbook on the machines that the file lists',
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
    example: { line: 'heroku logs --tail', about: 'Shows the log, and what comes' },
  },
  ...pages(`
    az  Uses the services of Microsoft Azure
      $ az group list  Lists your resource groups
      --debug  Tells more about what happens
      -h, --help  Explains a command
      -o, --output json|jsonc|table|tsv|yaml|yamlc|none  How the answer is written
      --only-show-errors  Leaves out warnings
      --query EXPRESSION  Which part of the answer is printed, as a JMESPath expression
      --subscription NAME  The subscription to use
      --verbose  Prints more
      > account  Your subscriptions
      > acr  Images of containers
      > aks  Clusters of Kubernetes
      > appservice  Plans of web applications
      > config  Settings of this client
      > container  Runs containers
      > cosmosdb  A database all over the world
      > deployment  What was made as templates describe it
      > functionapp  Functions that run when something happens
      > group  Groups of what belongs together
      > keyvault  Keeps passwords and keys
      > login  Logs in
      > logout  Logs out
      > monitor  Figures of what runs, and alarms
      > network  Networks
      > postgres  Databases of PostgreSQL
      > servicebus  Queues of messages
      > sql  Databases of SQL Server
      > storage  Files
      > vm  Virtual machines
      > webapp  Web applications
    gsutil  Works with files in Google Cloud Storage
      $ gsutil ls gs://my-bucket  Lists the files of a bucket
      -m  Does many things at once
      > cat FILE...  Prints files
      > cp SOURCE... TARGET  Copies files
      > ls [FILE...]  Lists files and buckets
      > mb BUCKET...  Makes buckets
      > mv SOURCE... TARGET  Moves files
      > rb BUCKET...  Deletes buckets
      > rm FILE...  Deletes files
      > rsync SOURCE TARGET  Copies what differs
    vagrant  Makes virtual machines as a file describes them
      $ vagrant up  Starts the machine, and makes it where there is none
      > box  Looks after what machines are made of
      > box add BOX  Downloads what a machine is made of
      > box list  Lists what was downloaded
      > box remove BOX  Deletes what was downloaded
      > destroy [MACHINE...]  Deletes the machine
      > global-status  Lists all machines
      > halt [MACHINE...]  Stops the machine
      > init [BOX] [URL]  Writes a Vagrantfile
      > package [MACHINE...]  Packs a machine
      > plugin  Looks after plugins
      > port [MACHINE]  Lists ports that lead to the machine
      > provision [MACHINE...]  Installs in the machine what the file asks for
      > reload [MACHINE...]  Starts the machine again
      > resume [MACHINE...]  Goes on with a machine that was suspended
      > snapshot  Keeps states of machines
      > ssh [MACHINE]  Opens a shell in the machine
      > ssh-config [MACHINE]  Prints settings for ssh
      > status [MACHINE...]  Tells how machines are
      > suspend [MACHINE...]  Lets the machine sleep
      > up [MACHINE...]  Starts the machine, and makes it where there is none
      > validate  Tells whether the Vagrantfile is right
      > version  Prints the version
  `),
];
