import type { Supplement } from './supplement';
import { args, flags } from './usage';

/** What curl, up to 8.17, has beyond the specification. */
export const curlSupplement: Supplement = {
  '': {
    args: args('[URL...]'),
    flags: flags(`
      --aws-sigv4 PROVIDER  Signs the request as Amazon asks for
      --ca-native  Trusts what the system trusts
      --create-file-mode MODE  The rights of files that are made
      --curves LIST  How keys may be exchanged
      --doh-cert-status  Asks whether the certificate of the DNS server is still good
      --doh-insecure  Trusts any certificate of the DNS server
      --dump-ca-embed  Prints the certificates that are built in
      --ech VALUE  Hides the name of the server that is asked
      --expand-data TEXT...  As --data, with variables filled in
      --expand-url URL...  As --url, with variables filled in
      --expand-header TEXT...  As --header, with variables filled in
      --expand-output FILE...  As --output, with variables filled in
      --follow  Goes on to where the answer points to, as the answer says
      --form-escape  Writes quotes in names of a form with a backslash
      --haproxy-clientip ADDRESS  The address that is told to the server
      -h, --help[=CATEGORY]  Explains the flags
      --hostpubsha256 SUM  Accepts this key of the host alone
      --hsts FILE  Keeps in the file which servers want to be asked over HTTPS
      --http3  Asks over HTTP/3, or another version where that fails
      --http3-only  Asks over HTTP/3
      --ip-tos VALUE  Marks the packets
      --ipfs-gateway URL  Where files of IPFS are found
      --json DATA...  Sends JSON, and asks for it
      --keepalive-cnt COUNT  How often a silent server is asked whether it is there
      --mail-rcpt-allowfails  Goes on where one receiver is refused
      --mptcp  Uses several ways at once
      --no-clobber  Overwrites no file
      --no-progress-meter  Shows no progress
      --out-null  Throws the answer away
      --output-dir FOLDER  Where files are kept
      -Z, --parallel  Asks for several things at once
      --parallel-immediate  Opens connections at once
      --parallel-max COUNT  How many things at once
      --parallel-max-host COUNT  How many connections to one server
      --proxy-ca-native  Trusts what the system trusts, for the proxy
      --proxy-http2  Talks HTTP/2 with the proxy
      --proxy-ssl-auto-client-cert  Takes a certificate of the system for the proxy
      -Q, --quote COMMAND...  Sends a command first
      --rate RATE  How many requests at most, as 10/m
      --remove-on-error  Deletes the file when something fails
      --request-target PATH  Asks for this path instead of that in the address
      --retry-all-errors  Tries again, whatever failed
      --sasl-authzid NAME  Works for this user
      --sigalgs LIST  How may be signed
      --skip-existing  Downloads nothing that is there
      --ssl-auto-client-cert  Takes a certificate of the system
      --ssl-revoke-best-effort  Goes on where nobody says which certificates are no longer good
      --stderr FILE  Writes messages into the file
      --tls-earlydata  Sends the request with the first words
      --tlspassword PASSWORD  The password for TLS
      --trace-config WHAT  What is written down
      --trace-ids  Writes down the numbers of connections
      --upload-flags FLAGS  How mail is uploaded
      --url-query DATA...  Adds something to the query of the address
      --variable NAME=TEXT...  Sets a variable
      --vlan-priority PRIORITY  Marks the packets
    `),
  },
};
