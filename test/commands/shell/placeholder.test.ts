import assert from 'node:assert/strict';
import { placeholdersIn } from '../../../server/src/commands/shell/placeholder';

/** Commands, and the names of their placeholders. */
const commands: readonly (readonly [command: string, asks: string])[] = [
  ['docker exec ⟦<container id>⟧ sh', 'container id'],
  ['docker exec ⟦<CONTAINER_ID>⟧ sh', 'container id'],
  ['docker logs ⟦CONTAINER_ID⟧', 'container id'],
  ['docker logs ⟦CONTAINER⟧', 'container'],
  ['docker pull ⟦[image name]⟧', 'image name'],
  ['docker push ⟦[$DOCKERID]⟧/⟦[FILE_NAME]⟧', 'dockerid, file name'],
  ['docker push ⟦$DOCKERID⟧/web', 'dockerid'],
  [`kops edit --name \${`, ''],
  [`kops edit --name ⟦\${CLUSTER_NAME}⟧`, 'cluster name'],
  ['ssh -i ~/.ssh/key.pem ec2-user@⟦{IP_Address}⟧', 'IP Address'],
  ['docker run ⟦your-image-name⟧', 'your image name'],
  ['docker run -p ⟦[HOST_PORT]⟧:⟦[CONTAINER_PORT]⟧ nginx', 'host port, container port'],
  ['docker run nginx ⟦...⟧', '...'],
  ['ssh me@⟦xxx.xxx.xxx.xxx⟧', 'xxx.xxx.xxx.xxx'],
  ['docker rm ⟦xxxx⟧', 'xxxx'],
  ['aws s3 mb s3://⟦YOUR_BUCKET_NAME⟧', 'bucket name'],
  ['docker push ⟦REPLACE_ME_REGION⟧.amazonaws.com', 'region'],
  ['git config user.name "⟦REPLACE_ME_WITH_YOUR_NAME⟧"', 'name'],
  ['aws elb --arn ⟦REPLACE_ME⟧', 'replace me'],
  ['docker rm $(docker ps -qf name=⟦<name>⟧)', 'name'],

  ['docker ps --format "{{ .Names }}"', ''],
  ['docker run -v $HOME:/a -e PATH -e USER_NAME alpine', ''],
  ['docker run -e POSTGRES_PASSWORD=secret postgres', ''],
  ['curl -X GET https://notes.example', ''],
  ['aws deploy --capabilities CAPABILITY_NAMED_IAM', ''],
  ['curl -d \'{"name": 1}\' a', ''],
  ['ls *.[a-z]* {a,b} [A-Za-z]*', ''],
  ['NAME=web; docker rm $NAME', ''],
  [`docker run -p \${PORT:-80}:80 \${IMAGE:?} \${CONTAINER_ID%x} \${YOUR_NAME#x}`, ''],
  ['go test ./...', ''],
  ['cat < in > out', ''],
];

describe('placeholders that a command asks for', () => {
  for (const [marked, asks] of commands) {
    it(marked, () => {
      const command = marked.replace(/[⟦⟧]/g, '');
      const found = placeholdersIn(command);
      assert.equal(found.map(({ name }) => name).join(', '), asks);
      assert.equal(withMarks(command, found), marked);
    });
  }
});

function withMarks(command: string, found: ReturnType<typeof placeholdersIn>): string {
  return found.reduceRight(
    (text, { span }) => `${text.slice(0, span.start)}⟦${text.slice(span.start, span.end)}⟧${text.slice(span.end)}`,
    command,
  );
}
