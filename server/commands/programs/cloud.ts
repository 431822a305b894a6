import { awsParts, awsSupplement, withLists } from '../aws';
import { terraformSupplement } from '../terraform';
import { args } from '../usage';
import type { Program } from './program';

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
  },
  {
    name: 'gsutil',
    about: 'Works with files in Google Cloud Storage',
    example: { line: 'gsutil ls gs://my-bucket', about: 'Lists the files of a bucket' },
  },
  {
    name: 'az',
    about: 'Uses the services of Microsoft Azure',
    example: { line: 'az group list', about: 'Lists your resource groups' },
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
    name: 'vagrant',
    about: 'Makes virtual machines as a file describes them',
    example: { line: 'vagrant up', about: 'Starts the machine, and makes it where there is none' },
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
];
