import { args } from '../usage';
import type { Program } from './program';

/** Programs that talk to other machines, or tell how they are reached. */
export const networkPrograms: readonly Program[] = [
  {
    name: 'ssh',
    about: 'Opens a shell on another machine, or runs a command there',
    example: { line: 'ssh -i key.pem ec2-user@203.0.113.7', about: 'Logs in with the key in the file' },
    fig: 'ssh',
    supplement: { '': { flagsFirst: true, args: args('DESTINATION {COMMAND...}') } },
  },
  {
    name: 'scp',
    about: 'Copies files to and from another machine',
    example: {
      line: 'scp -i key.pem app.zip ec2-user@203.0.113.7:~',
      about: 'Copies a file into the home of the user there',
    },
    fig: 'scp',
  },
  {
    name: 'curl',
    about: 'Sends requests to addresses and prints the answers',
    example: { line: 'curl -i http://localhost:8080', about: 'Prints the answer with its headers' },
    fig: 'curl',
  },
];
