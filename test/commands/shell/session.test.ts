import assert from 'node:assert/strict';
import { startsSession } from '../../../server/src/commands/shell/session';

const sessions = [
  'docker run -it alpine',
  'docker container run --interactive --tty alpine /bin/sh',
  'sudo docker exec -i -t web bash',
  'kubectl exec --stdin --tty web -- sh',
  'ssh -i ~/.ssh/key.pem me@10.0.0.2',
  'bash',
  'python3 -i',
  'mysql -u root -p',
  'su - postgres',
];
const others = [
  'docker run alpine ls -l',
  'docker run -dit nginx',
  'docker run -t alpine ls',
  'docker ps -it',
  'ssh me@10.0.0.2 uptime',
  'bash setup.sh',
  'sh -c "ls"',
  'python3 notes.py',
  'mysql -e "show tables"',
  'echo bash',
];

describe('the next command', () => {
  for (const command of sessions)
    it(`is sent to the program that was started: ${command}`, () => assert.ok(startsSession(command)));
  for (const command of others) it(`is sent to the shell: ${command}`, () => assert.ok(!startsSession(command)));
});
