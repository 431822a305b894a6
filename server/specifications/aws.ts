import type { Command } from '../src/commands/catalog/specification';
import { type Supplement, withFlags } from './supplement';
import { args, flags } from './usage';

/** The services whose commands are included, with descriptions. The others are left out to keep the data small. */
const services: Readonly<Record<string, string>> = {
  acm: 'Certificates for web sites',
  apigateway: 'Addresses over which others ask your functions and servers',
  apigatewayv2: 'The same, simpler, and for web sockets',
  'application-autoscaling': 'Scales resources automatically',
  apprunner: 'Runs web applications out of images or sources',
  appsync: 'Answers questions in GraphQL',
  athena: 'Queries files in S3 with SQL',
  autoscaling: 'Starts and stops machines as they are needed',
  backup: 'Copies for safety',
  batch: 'Runs jobs one after the other',
  bedrock: 'Language models',
  'bedrock-runtime': 'Runs language models',
  budgets: 'Warns before too much money is spent',
  ce: 'Cost Explorer',
  cloud9: 'Development environments in the browser',
  cloudformation: 'Infrastructure as templates',
  cloudfront: 'Content delivery network',
  cloudtrail: 'Notes who did what',
  cloudwatch: 'Metrics and alarms',
  codebuild: 'Builds and tests programs',
  codecommit: 'Repositories of git',
  codepipeline: 'Builds, tests and deploys step by step',
  'cognito-identity': 'Identities for users of applications',
  'cognito-idp': 'Users of an application and how they log in',
  configure: 'Keys and settings of this client',
  deploy: 'Deploys applications',
  dynamodb: 'A database of items with keys',
  dynamodbstreams: 'What changes in such a database',
  ec2: 'Virtual machines and their networks',
  ecr: 'Images of containers',
  'ecr-public': 'Images of containers for everybody',
  ecs: 'Runs containers',
  efs: 'Files that many machines share',
  eks: 'Clusters of Kubernetes',
  elasticache: 'Redis and Memcached',
  elasticbeanstalk: 'Runs web applications and looks after their machines',
  elb: 'Spreads requests over machines, in the old way',
  elbv2: 'Spreads requests over machines and containers',
  emr: 'Works with large data on many machines',
  events: 'Event bus',
  firehose: 'Writes streams of data into files and databases',
  glue: 'Data integration',
  iam: 'Users, roles and permissions',
  iot: 'Devices that send data',
  kafka: 'Clusters of Kafka',
  kinesis: 'Streams of data',
  kms: 'Keys to encrypt with',
  lambda: 'Functions that run when something happens',
  'lex-models': 'Bots that talk',
  lightsail: 'Small machines at a fixed price',
  logs: 'What functions, containers and machines log',
  opensearch: 'Searches text and logs',
  organizations: 'Several accounts as one',
  rds: 'Databases such as MySQL and PostgreSQL',
  redshift: 'A database for large data',
  rekognition: 'Image and video analysis',
  route53: 'Names of machines and where they lead',
  s3: 'Files in buckets',
  s3api: 'Buckets and files, request by request',
  s3control: 'Buckets of a whole account',
  sagemaker: 'Trains and runs models',
  'sagemaker-runtime': 'Runs models',
  secretsmanager: 'Manages secrets',
  servicediscovery: 'Service discovery',
  ses: 'Sends mail',
  sns: 'Messages to many at once',
  sqs: 'Queues of messages',
  ssm: 'Manages instances and parameters',
  stepfunctions: 'Steps of work, one after the other',
  sts: 'Temporary credentials',
  xray: 'Shows the way of a request through services',
};

export const awsParts: readonly string[] = Object.keys(services).map((service) => `aws/${service}`);

export const awsSupplement: Supplement = {
  ...Object.fromEntries(Object.entries(services).map(([name, about]) => [name, { about }])),
  '': {
    flags: flags(`
      --ca-bundle FILE  The certificates of the authorities to trust
      --cli-auto-prompt  Prompts for the parts of the command
      --cli-binary-format base64|raw-in-base64-out  How binary values are written
      --cli-connect-timeout SECONDS  How long to wait for a connection; 0 for ever
      --cli-read-timeout SECONDS  How long to wait for an answer; 0 for ever
      --color on|off|auto  Turns colored output on or off
      --debug  Prints debug logs
      --endpoint-url URL  Overrides the default endpoint
      --no-cli-auto-prompt  Does not ask for the words of the command
      --no-cli-pager  Prints at once instead of page by page
      --no-paginate  Disables automatic pagination
      --no-sign-request  Does not sign requests
      --no-verify-ssl  Trusts any certificate
      --output json|text|table|yaml|yaml-stream  How the answer is written
      --profile NAME  The credentials and settings of this name
      --query EXPRESSION  Which part of the answer is printed, as a JMESPath expression
      --region NAME  The region to ask, as eu-west-1
      --version  Prints the version of the client
    `).map((flag) => ({ ...flag, inherited: true })),
  },
  'cloudformation deploy': {
    example: {
      line: 'aws cloudformation deploy --template-file web.yaml --stack-name web',
      about: 'Creates or updates a stack',
    },
  },
  'dynamodb create-table': { about: 'Creates a table' },
  'ec2 describe-instances': {
    example: { line: 'aws ec2 describe-instances --instance-ids i-0123456789abcdef0', about: 'Describes an instance' },
  },
  'ec2 run-instances': {
    example: {
      line: 'aws ec2 run-instances --image-id ami-0123456789abcdef0 --instance-type t3.micro --key-name key',
      about: 'Starts a machine',
    },
  },
  'ecr get-login-password': {
    example: {
      line: 'aws ecr get-login-password | docker login --username AWS --password-stdin 123456789012.dkr.ecr.eu-west-1.amazonaws.com',
      about: 'Authenticates docker with the registry',
    },
  },
  'ecr get-login': { about: 'Prints a line that lets docker log in; newer versions have get-login-password' },
  'lambda invoke': {
    args: args('FILE'),
    example: {
      line: 'aws lambda invoke --function-name hello answer.json',
      about: 'Runs a function and keeps its answer',
    },
  },
  's3 cp': { example: { line: 'aws s3 cp site s3://my-bucket --recursive', about: 'Uploads a folder' } },
  's3 ls': { example: { line: 'aws s3 ls s3://my-bucket', about: 'Lists the files of a bucket' } },
  's3 mb': { example: { line: 'aws s3 mb s3://my-bucket', about: 'Creates a bucket' } },
  's3 sync': { example: { line: 'aws s3 sync site s3://my-bucket', about: 'Uploads changed files' } },
  'sts get-caller-identity': { example: { line: 'aws sts get-caller-identity', about: 'Prints the current user' } },
};

/** Returns `command` with flags that accept several words as their value: `--instance-ids i-1 i-2`. */
export function withLists(command: Command): Command {
  return withFlags(command, ({ repeats, ...flag }) =>
    flag.value?.name === 'list'
      ? { ...flag, value: { ...flag.value, repeats: true } }
      : { ...flag, ...(repeats && { repeats }) },
  );
}
