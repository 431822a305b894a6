import type { Command } from '../src/shell/specification';
import { type Supplement, withFlags } from './supplement';
import { flags } from './usage';

/** The services of which all commands are known; of the others, there are too many for their use. */
export const awsParts: readonly string[] = [
  ...['acm', 'apigateway', 'apigatewayv2', 'application-autoscaling', 'apprunner', 'appsync', 'athena', 'autoscaling'],
  ...['backup', 'batch', 'bedrock', 'bedrock-runtime', 'budgets', 'ce', 'cloud9', 'cloudformation', 'cloudfront'],
  ...['cloudtrail', 'cloudwatch', 'codebuild', 'codecommit', 'codepipeline', 'cognito-identity', 'cognito-idp'],
  ...['configure', 'deploy', 'dynamodb', 'dynamodbstreams', 'ec2', 'ecr', 'ecr-public', 'ecs', 'efs', 'eks'],
  ...['elasticache', 'elasticbeanstalk', 'elb', 'elbv2', 'emr', 'events', 'firehose', 'glue', 'iam', 'iot', 'kafka'],
  ...['kinesis', 'kms', 'lambda', 'lex-models', 'lightsail', 'logs', 'opensearch', 'organizations', 'rds', 'redshift'],
  ...['rekognition', 'route53', 's3', 's3api', 's3control', 'sagemaker', 'sagemaker-runtime', 'secretsmanager'],
  ...['servicediscovery', 'ses', 'sns', 'sqs', 'ssm', 'stepfunctions', 'sts', 'xray'],
].map((service) => `aws/${service}`);

export const awsSupplement: Supplement = {
  '': {
    flags: flags(`
      --ca-bundle FILE  The certificates of the authorities to trust
      --cli-auto-prompt  Asks for the words of the command one by one
      --cli-binary-format base64|raw-in-base64-out  How binary values are written
      --cli-connect-timeout SECONDS  How long to wait for a connection; 0 for ever
      --cli-read-timeout SECONDS  How long to wait for an answer; 0 for ever
      --color on|off|auto  Whether what is printed has colors
      --debug  Tells more about what happens
      --endpoint-url URL  Asks this address instead of the usual one
      --no-cli-auto-prompt  Does not ask for the words of the command
      --no-cli-pager  Prints at once instead of page by page
      --no-paginate  Asks for the first page of an answer only
      --no-sign-request  Asks without credentials
      --no-verify-ssl  Trusts any certificate
      --output json|text|table|yaml|yaml-stream  How the answer is written
      --profile NAME  The credentials and settings of this name
      --query EXPRESSION  Which part of the answer is printed, as a JMESPath expression
      --region NAME  The region to ask, as eu-west-1
      --version  Prints the version of the client
    `).map((flag) => ({ ...flag, inherited: true })),
  },
};

/** The command with values of flags that take several words: `--instance-ids i-1 i-2`. */
export function withLists(command: Command): Command {
  return withFlags(command, ({ repeats, ...flag }) =>
    flag.value?.name === 'list'
      ? { ...flag, value: { ...flag.value, repeats: true } }
      : { ...flag, ...(repeats && { repeats }) },
  );
}
