import type { Supplement } from './supplement';
import { args, flags } from './usage';

/** What ssh has beyond the specification. */
export const sshSupplement: Supplement = {
  '': {
    flagsFirst: true,
    args: args('DESTINATION {COMMAND...}'),
    flags: flags(`
      -B INTERFACE  The network to go through
      -E FILE  Writes down what happens
      -G  Shows the settings that would be used
      -i FILE...  The private key to log in with
      -J DESTINATION  Goes through this machine
      -L PORT:HOST:PORT...  Leads a port of this machine to one that is reached from there
      -P TAG  Takes the settings for this tag
      -Q QUERY  Lists what is known: cipher, key, mac, ...
    `),
  },
};

/** What scp has beyond the specification. */
export const scpSupplement: Supplement = {
  '': {
    args: args('SOURCE... TARGET'),
    flags: flags(`
      -D FILE  Starts this sftp server
      -O  Copies in the way of old versions
      -R  Lets the one machine copy to the other itself
      -s  Copies in the way of sftp
      -X OPTION...  What sftp is told
    `),
  },
};
