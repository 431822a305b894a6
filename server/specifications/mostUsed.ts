import type { Common } from './commonFirst';

/** The most used commands and flags of each program, by program name, in the order of completion lists. */
export const mostUsed: ReadonlyMap<string, Common> = new Map([
  [
    'aws',
    {
      commands: words(`s3 ec2 iam sts configure lambda ecs ecr eks rds dynamodb cloudformation cloudwatch logs sns sqs
        apigateway route53 ssm ls cp sync mv rm mb rb`),
    },
  ],
  [
    'curl',
    {
      flags: words(`--request --header --data --json --output --remote-name --location --silent --show-error --fail
        --include --head --insecure --user --form --verbose --cookie --max-time`),
    },
  ],
  [
    'docker',
    {
      commands:
        words(`up down run ps exec build pull push images ls logs start stop restart create rm rmi compose inspect
        container image network volume system swarm service stack node login version info`),
      flags: words(`--detach --interactive --tty --publish --name --tag --file --build --build-arg --env --volume --rm
        --network --all --follow --force --filter --format --quiet`),
    },
  ],
  [
    'git',
    {
      commands:
        words(`clone init status add commit push pull checkout switch branch merge log diff fetch remote stash pop reset
        restore rebase revert tag show list rm mv config cherry-pick`),
      flags: words(`--message --set-upstream --all -am --amend -b --create --oneline --graph --stat --staged --patch
        --force --tags --delete --soft --hard --global`),
    },
  ],
  [
    'helm',
    {
      commands: words(`install upgrade list status uninstall repo search show rollback history template pull create lint
        package add update`),
    },
  ],
  [
    'kubectl',
    {
      commands:
        words(`get apply describe logs exec create run delete expose scale rollout edit port-forward set label top cp
        explain config cluster-info api-resources version deployment service namespace configmap secret status undo
        restart history`),
      flags:
        words(`--output --namespace --all-namespaces --filename --selector --follow --stdin --tty --container --watch
        --image --replicas --type --port --target-port --name --tail --previous --dry-run --show-labels --force --all`),
    },
  ],
  [
    'minikube',
    {
      commands: words(`start status stop delete dashboard service tunnel addons ip ssh kubectl image logs config profile
        docker-env pause unpause`),
      flags: words(`--driver --cpus --memory --disk-size --nodes --kubernetes-version --profile --addons
        --container-runtime`),
    },
  ],
  [
    'npm',
    {
      commands: words(`install init run start test ci uninstall update list outdated audit publish exec login version
        view`),
      flags: words('--save --save-dev --global'),
    },
  ],
  [
    'pip',
    {
      commands: words('install uninstall list freeze show download'),
      flags: words('--requirement --upgrade --user --editable --target --index-url --no-cache-dir'),
    },
  ],
  ['scp', { flags: words('-r -i -P -p -C') }],
  ['ssh', { flags: words('-i -p -L -N -v -o -t -A -J -D -R -f') }],
  [
    'systemctl',
    {
      commands: words(
        'start stop restart reload status enable disable is-active is-enabled list-units daemon-reload cat',
      ),
    },
  ],
  ['yum', { commands: words('install update remove search list info') }],
]);

function words(text: string): readonly string[] {
  return text.trim().split(/\s+/);
}
