import type { Supplement } from '../supplement';
import { args, flags } from '../usage';

const release = args('RELEASE');
const chart = args('CHART');

/** Additions to the specification of helm 3: arguments and aliases. */
export const helmSupplement: Supplement = {
  create: { args: args('NAME'), example: { line: 'helm create web', about: 'Writes a chart to begin with' } },
  dep: { names: ['dependency', 'dep', 'dependencies'] },
  'dependency build': { args: chart },
  'dependency ls': { names: ['list', 'ls'], args: chart },
  'dependency up': { names: ['update', 'up'], args: chart },
  get: { example: { line: 'helm get values web', about: 'Shows the settings of a release' } },
  'get all': { args: release },
  'get hooks': { args: release },
  'get manifest': { args: release },
  'get metadata': { about: 'Shows name, version and date of a release', args: release },
  'get notes': { args: release },
  'get values': { args: release },
  hist: { names: ['history', 'hist'], args: release },
  install: {
    args: args('[RELEASE] CHART'),
    example: { line: 'helm install web bitnami/nginx --set service.type=NodePort', about: 'Installs with a setting' },
    flags: flags(`
      -f, --values FILE...  Values file
      -n, --namespace NAME  The namespace to install into
      --set NAME=VALUE...  Sets a configuration option
    `),
  },
  lint: { args: args('CHART...') },
  ls: { names: ['list', 'ls'], example: { line: 'helm list', about: 'Lists the releases' } },
  package: { args: args('CHART...') },
  'plugin add': { names: ['install', 'add'], args: args('URL') },
  'plugin ls': { names: ['list', 'ls'] },
  'plugin rm': { names: ['uninstall', 'rm', 'remove'], args: args('PLUGIN...') },
  'plugin up': { names: ['update', 'up'], args: args('PLUGIN...') },
  fetch: { names: ['pull', 'fetch'], args: args('CHART...') },
  push: { args: args('CHART REGISTRY') },
  'registry login': { args: args('HOST') },
  'registry logout': { args: args('HOST') },
  'repo add': {
    args: args('NAME URL'),
    example: {
      line: 'helm repo add bitnami https://charts.bitnami.com/bitnami',
      about: 'Adds a chart repository',
    },
  },
  'repo index': { args: args('FOLDER') },
  'repo ls': { names: ['list', 'ls'] },
  'repo rm': { names: ['remove', 'rm'], args: args('NAME...') },
  'repo up': { names: ['update', 'up'], args: args('[NAME...]') },
  rollback: {
    args: args('RELEASE [REVISION]'),
    example: { line: 'helm rollback web 1', about: 'Rolls back to the first revision' },
  },
  'search hub': { args: args('[WORD...]') },
  'search repo': { args: args('[WORD...]') },
  inspect: { names: ['show', 'inspect'] },
  'show all': { args: chart },
  'show chart': { args: chart },
  'show crds': { args: chart },
  'show readme': { args: chart },
  'show values': { args: chart },
  status: { args: release },
  template: { args: args('[RELEASE] CHART') },
  test: { args: release },
  del: {
    names: ['uninstall', 'del', 'delete', 'un'],
    args: args('RELEASE...'),
    example: { line: 'helm uninstall web', about: 'Removes a release' },
  },
  upgrade: {
    args: args('RELEASE CHART'),
    example: { line: 'helm upgrade --install web bitnami/nginx', about: 'Installs a release, or changes it' },
    flags: flags(`
      -f, --values FILE...  Values file
      --set NAME=VALUE...  Sets a configuration option
    `),
  },
  verify: { args: args('FILE') },
};
