import type { Supplement } from './supplement';
import { args, flags } from './usage';

/** Additions to the specification of ssh. */
export const sshSupplement: Supplement = {
  '': {
    flagsFirst: true,
    args: args('DESTINATION {COMMAND...}'),
    flags: flags(`
      -B INTERFACE  Binds to the address of this interface
      -E FILE  Appends debug logs to this file
      -G  Prints the configuration and exits
      -i FILE...  Identity file (private key)
      -J DESTINATION  Connects through a jump host
      -L PORT:HOST:PORT...  Forwards a local port to a port that the remote host can reach
      -P TAG  Selects the configuration for this tag
      -Q QUERY  Lists supported algorithms: cipher, key, mac, ...
    `),
  },
};

/** Additions to the specification of scp. */
export const scpSupplement: Supplement = {
  '': {
    args: args('SOURCE... TARGET'),
    flags: flags(`
      -D FILE  Connects to a local SFTP server program
      -O  Uses the legacy SCP protocol
      -R  Copies between two remote hosts directly
      -s  Uses the SFTP protocol
      -X OPTION...  SFTP protocol option
    `),
  },
};
