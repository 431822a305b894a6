import { type CommandSupplement, each, type Supplement, together } from './supplement';
import { args, flags } from './usage';

function command(about: string, usage?: string): CommandSupplement {
  return { about, ...(usage !== undefined && { args: args(usage) }) };
}

const plain = flags('-no-color  Prints without colors');

/** Flags of commands that read the state, which nobody else may change meanwhile. */
const locking = flags(`
  -lock true|false  Whether others are kept from changing the state
  -lock-timeout DURATION  How long to wait for others
`);

const variables = flags(`
  -input true|false  Whether missing values are asked for
  -var NAME=VALUE...  Sets a variable
  -var-file FILE...  Reads variables from the file
`);

/** Flags of commands that find out what there is to change. */
const planning = flags(`
  -compact-warnings  Prints warnings in short
  -destroy  Deletes all
  -generate-config-out FILE  Writes what is taken in into the file
  -parallelism COUNT  How many things are done at once
  -refresh true|false  Whether is asked first what there is
  -refresh-only  Only notes what changed outside
  -replace ADDRESS...  Makes this one anew
  -state FILE  Where the state is
  -target ADDRESS...  Looks at this one alone, and what it needs
`);

const applying = flags(`
  -auto-approve  Does not ask
  -backup FILE  Where the old state is kept
  -state-out FILE  Where the new state is written
`);

/** What can be told to terraform 1.11. */
export const terraformSupplement: Supplement = together(
  {
    '': {
      singleDash: true,
      flags: flags(`
        -chdir FOLDER  Works in this folder
        -help  Explains a command
        -version  Prints the version
        -install-autocomplete  Lets the shell complete commands
        -uninstall-autocomplete  Lets the shell complete commands no longer
      `),
    },
    init: {
      ...command('Prepares a folder: downloads providers and modules'),
      flags: flags(`
        -backend true|false  Whether the place of the state is prepared
        -backend-config SETTING...  A setting of that place
        -force-copy  Does not ask before the state is copied
        -from-module ADDRESS  Copies a module here first
        -get true|false  Whether modules are downloaded
        -input true|false  Whether missing values are asked for
        -json  Prints lines of JSON
        -lockfile readonly  Changes no list of providers
        -migrate-state  Takes the state along to another place
        -plugin-dir FOLDER...  Where providers are
        -reconfigure  Forgets where the state was
        -upgrade  Downloads newer versions
      `),
    },
    validate: {
      ...command('Tells whether the files are right'),
      flags: flags('-json  Prints JSON\n-no-tests  Leaves out tests'),
    },
    plan: {
      ...command('Shows what would be made, changed and deleted'),
      example: { line: 'terraform plan -out=plan.tfplan', about: 'Keeps what is shown, to apply just that' },
      flags: flags(`
        -detailed-exitcode  Ends with 2 where there is something to change
        -json  Prints lines of JSON
        -out FILE  Keeps the plan in the file
      `),
    },
    apply: {
      ...command('Makes, changes and deletes until all is as described', '[PLAN]'),
      example: { line: 'terraform apply -auto-approve', about: 'Does so without asking' },
      flags: flags('-json  Prints lines of JSON'),
    },
    destroy: {
      ...command('Deletes all that was made'),
      example: { line: 'terraform destroy', about: 'Asks, then deletes all' },
      flags: flags('-json  Prints lines of JSON'),
    },
    console: command('Opens a prompt to try expressions'),
    fmt: {
      ...command('Writes files in the usual form', '[FILE...]'),
      flags: flags(`
        -check  Only tells whether they are
        -diff  Shows what changes
        -list true|false  Whether changed files are named
        -recursive  Goes down into folders
        -write true|false  Whether files are written
      `),
    },
    'force-unlock': { ...command('Lets others change the state again', 'ID'), flags: flags('-force  Does not ask') },
    get: { ...command('Downloads modules'), flags: flags('-update  Looks for newer versions') },
    graph: {
      ...command('Draws what needs what'),
      flags: flags(`
        -draw-cycles  Marks circles
        -plan FILE  Draws this plan
        -type plan|plan-refresh-only|plan-destroy|apply  What is drawn
      `),
    },
    import: command('Takes in what is there already', 'ADDRESS ID'),
    login: command('Logs in to a host', '[HOST]'),
    logout: command('Logs out of a host', '[HOST]'),
    metadata: { ...command('Tells what helps other programs'), open: true },
    modules: { ...command('Lists the modules'), flags: flags('-json  Prints JSON') },
    output: {
      ...command('Shows values that the description gives out', '[NAME]'),
      flags: flags(`
        -json  Prints JSON
        -raw  Prints the value alone
        -state FILE  Where the state is
      `),
    },
    providers: { ...command('Lists the providers', '[lock|mirror|schema] [ARGUMENT...]') },
    refresh: command('Notes what changed outside'),
    show: { ...command('Shows a state or a plan', '[FILE]'), flags: flags('-json  Prints JSON') },
    state: command('Shows and changes what is known of things'),
    'state list': command('Lists all that is known', '[ADDRESS...]'),
    'state mv': command('Gives a thing another name', 'SOURCE TARGET'),
    'state pull': command('Prints the whole state'),
    'state push': command('Uploads a state', 'FILE'),
    'state replace-provider': command('Says that another provider looks after things', 'FROM TO'),
    'state rm': command('Forgets things, which stay', 'ADDRESS...'),
    'state show': command('Shows a thing', 'ADDRESS'),
    taint: command('Marks a thing, to be made anew', 'ADDRESS'),
    test: {
      ...command('Runs the tests of a module'),
      flags: flags('-filter FILE...  Runs this test\n-verbose  Prints more'),
    },
    untaint: command('Takes the mark away', 'ADDRESS'),
    version: { ...command('Prints the version'), flags: flags('-json  Prints JSON') },
    workspace: command('Keeps several states of one description'),
    'workspace delete': command('Deletes a workspace', 'NAME'),
    'workspace list': command('Lists the workspaces'),
    'workspace new': command('Makes a workspace', 'NAME'),
    'workspace select': command('Goes to a workspace', 'NAME'),
    'workspace show': command('Names the workspace'),
    cloud: { about: 'Works with HCP Terraform', open: true },
    env: { about: 'Keeps several states of one description', deprecated: 'terraform workspace', open: true },
    push: { about: 'Uploaded the description, in old versions', deprecated: '' },
    stacks: { about: 'Works with stacks', open: true },
    query: { about: 'Looks for things that are there' },
    '0.12upgrade': { about: 'Made descriptions newer, in old versions', deprecated: '' },
    '0.13upgrade': { about: 'Made descriptions newer, in old versions', deprecated: '' },
  },
  each(['plan', 'apply', 'destroy'], { flags: planning }),
  each(['apply', 'destroy'], { flags: applying }),
  each(['plan', 'apply', 'destroy', 'import', 'refresh', 'console', 'test'], { flags: variables }),
  each(['init', 'plan', 'apply', 'destroy', 'import', 'refresh', 'taint', 'untaint', 'workspace new'], {
    flags: locking,
  }),
  each(['init', 'validate', 'plan', 'apply', 'destroy', 'fmt', 'get', 'import', 'output', 'refresh', 'show'], {
    flags: plain,
  }),
);
