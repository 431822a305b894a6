import { type CommandSupplement, each, type Supplement, together } from './supplement';
import { args, flags } from './usage';

function command(about: string, usage?: string): CommandSupplement {
  return { about, ...(usage !== undefined && { args: args(usage) }) };
}

const plain = flags('-no-color  Disable text coloring');

/** Flags of commands that lock the state. */
const locking = flags(`
  -lock true|false  Lock the state file when locking is supported
  -lock-timeout DURATION  Duration to retry a state lock
`);

const variables = flags(`
  -input true|false  Ask for input for variables if not directly set
  -var NAME=VALUE...  Set a value for one of the input variables in the root module of the configuration
  -var-file FILE...  Load variable values from the given file, in addition to the default files terraform.tfvars and *.auto.tfvars
`);

/** Flags of commands that create a plan. */
const planning = flags(`
  -compact-warnings  Show warnings in a more compact form that includes only the summary messages
  -destroy  Select the "destroy" planning mode, which creates a plan to destroy all objects
  -generate-config-out FILE  (Experimental) If import blocks are present in configuration, generate HCL for imported resources
  -parallelism COUNT  Limit the number of concurrent operations
  -refresh true|false  Check for external changes to remote objects while creating the plan
  -refresh-only  Select the "refresh only" planning mode, which only checks for changes made outside of Terraform
  -replace ADDRESS...  Force replacement of a particular resource instance using its resource address
  -state FILE  A legacy option used for the local backend only
  -target ADDRESS...  Limit the planning operation to only the given module, resource, or resource instance and all of its dependencies
`);

const applying = flags(`
  -auto-approve  Skip interactive approval of plan before applying
  -backup FILE  Path to backup the existing state file before modifying
  -state-out FILE  Path to write state to that is different than "-state"
`);

/** Additions to the specification of terraform 1.11. */
export const terraformSupplement: Supplement = together(
  {
    '': {
      singleDash: true,
      flags: flags(`
        -chdir FOLDER  Switch to a different working directory before executing the given subcommand
        -help  Show this help output, or the help for a specified subcommand
        -version  An alias for the "version" subcommand
        -install-autocomplete  Install shell autocompletion
        -uninstall-autocomplete  Uninstall shell autocompletion
      `),
    },
    init: {
      ...command('Prepare your working directory for other commands'),
      flags: flags(`
        -backend true|false  Configure the backend or HCP Terraform for this configuration
        -backend-config SETTING...  Configuration to be merged with what is in the configuration file's 'backend' block
        -force-copy  Suppress prompts about copying state data when initializing a new state backend
        -from-module ADDRESS  Copy the contents of the given module into the target directory before initialization
        -get true|false  Download any modules for this configuration
        -input true|false  Ask for input if necessary
        -json  Machine readable output will be printed in JSON format
        -lockfile readonly  Set a dependency lockfile mode
        -migrate-state  Reconfigure a backend, and attempt to migrate any existing state
        -plugin-dir FOLDER...  Directory containing plugin binaries
        -reconfigure  Reconfigure a backend, ignoring any saved configuration
        -upgrade  Install the latest module and provider versions allowed within configured constraints
      `),
    },
    validate: {
      ...command('Check whether the configuration is valid'),
      flags: flags("-json  Produce output in a machine-readable JSON format\n-no-tests  Don't validate test files"),
    },
    plan: {
      ...command('Show changes required by the current configuration'),
      example: { line: 'terraform plan -out=plan.tfplan', about: 'Save the plan to apply it later' },
      flags: flags(`
        -detailed-exitcode  Return detailed exit codes when the command exits
        -json  Produce output in a machine-readable JSON format
        -out FILE  Write a plan file to the given path
      `),
    },
    apply: {
      ...command('Create or update infrastructure', '[PLAN]'),
      example: { line: 'terraform apply -auto-approve', about: 'Apply without asking for approval' },
      flags: flags('-json  Produce output in a machine-readable JSON format'),
    },
    destroy: {
      ...command('Destroy previously-created infrastructure'),
      example: { line: 'terraform destroy', about: 'Ask for approval, then destroy the infrastructure' },
      flags: flags('-json  Produce output in a machine-readable JSON format'),
    },
    console: command('Try Terraform expressions at an interactive command prompt'),
    fmt: {
      ...command('Reformat your configuration in the standard style', '[FILE...]'),
      flags: flags(`
        -check  Check if the input is formatted
        -diff  Display diffs of formatting changes
        -list true|false  List files whose formatting differs
        -recursive  Also process files in subdirectories
        -write true|false  Write result to source file
      `),
    },
    'force-unlock': {
      ...command('Release a stuck lock on the current workspace', 'ID'),
      flags: flags("-force  Don't ask for input for unlock confirmation"),
    },
    get: {
      ...command('Install or upgrade remote Terraform modules'),
      flags: flags(
        '-update  Check already-downloaded modules for available updates and install the newest versions available',
      ),
    },
    graph: {
      ...command('Generate a Graphviz graph of the steps in an operation'),
      flags: flags(`
        -draw-cycles  Highlight any cycles in the graph with colored edges
        -plan FILE  Render graph using the specified plan file instead of the configuration in the current directory
        -type plan|plan-refresh-only|plan-destroy|apply  Type of operation graph to output
      `),
    },
    import: command('Associate existing infrastructure with a Terraform resource', 'ADDRESS ID'),
    login: command('Obtain and save credentials for a remote host', '[HOST]'),
    logout: command('Remove locally-stored credentials for a remote host', '[HOST]'),
    metadata: { ...command('Metadata related commands'), open: true },
    modules: {
      ...command('Show all declared modules in a working directory'),
      flags: flags('-json  Output declared Terraform modules and their resolved versions in a machine-readable format'),
    },
    output: {
      ...command('Show output values from your root module', '[NAME]'),
      flags: flags(`
        -json  Machine readable output will be printed in JSON format
        -raw  Print the raw string directly, for values that can be converted to a string
        -state FILE  Path to the state file to read
      `),
    },
    providers: {
      ...command('Show the providers required for this configuration', '[lock|mirror|schema] [ARGUMENT...]'),
    },
    refresh: command('Update the state to match remote systems'),
    show: {
      ...command('Show the current state or a saved plan', '[FILE]'),
      flags: flags('-json  Output the Terraform plan or state in a machine-readable form'),
    },
    state: command('Advanced state management'),
    'state list': command('List resources in the Terraform state', '[ADDRESS...]'),
    'state mv': command('Move an item in the state', 'SOURCE TARGET'),
    'state pull': command('Pull the state from its location, upgrade the local copy, and output it to stdout'),
    'state push': command('Update remote state from a local state file at PATH', 'FILE'),
    'state replace-provider': command('Replace provider for resources in the Terraform state', 'FROM TO'),
    'state rm': command('Remove instances from the state', 'ADDRESS...'),
    'state show': command('Shows the attributes of a resource in the Terraform state', 'ADDRESS'),
    taint: command('Mark a resource instance as not fully functional', 'ADDRESS'),
    test: {
      ...command('Execute integration tests for Terraform modules'),
      flags: flags(
        '-filter FILE...  Only execute this test file\n-verbose  Print the plan or state for each test run block',
      ),
    },
    untaint: command("Remove the 'tainted' state from a resource instance", 'ADDRESS'),
    version: {
      ...command('Show the current Terraform version'),
      flags: flags('-json  Output the version information as a JSON object'),
    },
    workspace: command('Workspace management'),
    'workspace delete': command('Delete a Terraform workspace', 'NAME'),
    'workspace list': command('List Terraform workspaces'),
    'workspace new': command('Create a new Terraform workspace', 'NAME'),
    'workspace select': command('Select a different Terraform workspace', 'NAME'),
    'workspace show': command('Show the name of the current workspace'),
    cloud: { about: 'Manage HCP Terraform', open: true },
    env: {
      about: 'Workspace management',
      deprecated: 'terraform workspace',
      open: true,
    },
    push: { about: 'Upload the configuration to Terraform Enterprise (legacy)', deprecated: '' },
    stacks: { about: 'Manage HCP Terraform stack operations', open: true },
    query: { about: 'Search and list remote infrastructure with Terraform' },
    '0.12upgrade': { about: 'Rewrites pre-0.12 module source code for v0.12', deprecated: '' },
    '0.13upgrade': { about: 'Rewrites pre-0.13 module source code for v0.13', deprecated: '' },
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
