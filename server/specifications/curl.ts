import type { Supplement } from './supplement';
import { args, flags } from './usage';

/** Additions to the specification of curl, up to version 8.17. */
export const curlSupplement: Supplement = {
  '': {
    args: args('[URL...]'),
    flags: flags(`
      --aws-sigv4 PROVIDER  AWS V4 signature auth
      --ca-native  Load CA certs from the OS
      --create-file-mode MODE  File mode for created files
      --curves LIST  (EC) TLS key exchange algorithms to request
      --doh-cert-status  Verify the status of the DoH server cert via OCSP-staple
      --doh-insecure  Allow insecure DoH server connections
      --dump-ca-embed  Write the embedded CA bundle to standard output
      --ech VALUE  Configure ECH
      --expand-data TEXT...  HTTP POST data, with variables expanded
      --expand-url URL...  URL(s) to work with, with variables expanded
      --expand-header TEXT...  Pass custom header(s) to server, with variables expanded
      --expand-output FILE...  Write to file instead of stdout, with variables expanded
      --follow  Follow redirects per spec
      --form-escape  Escape multipart form field/file names using backslash
      --haproxy-clientip ADDRESS  Set address in HAProxy PROXY
      -h, --help[=CATEGORY]  Get help for commands
      --hostpubsha256 SUM  Acceptable SHA256 hash of host public key
      --hsts FILE  Enable HSTS with this cache file
      --http3  Use HTTP v3
      --http3-only  Use HTTP v3 only
      --ip-tos VALUE  Set IP Type of Service or Traffic Class
      --ipfs-gateway URL  Gateway for IPFS
      --json DATA...  HTTP POST JSON
      --keepalive-cnt COUNT  Maximum number of keepalive probes
      --mail-rcpt-allowfails  Allow RCPT TO command to fail
      --mptcp  Enable Multipath TCP
      --no-clobber  Do not overwrite files that already exist
      --no-progress-meter  Do not show the progress meter
      --out-null  Discard response data into the void
      --output-dir FOLDER  Directory to save files in
      -Z, --parallel  Perform transfers in parallel
      --parallel-immediate  Do not wait for multiplexing
      --parallel-max COUNT  Maximum concurrency for parallel transfers
      --parallel-max-host COUNT  Maximum connections to a single host
      --proxy-ca-native  Load CA certs from the OS to verify proxy
      --proxy-http2  Use HTTP/2 with HTTPS proxy
      --proxy-ssl-auto-client-cert  Auto client certificate for proxy
      -Q, --quote COMMAND...  Send command(s) to server before transfer
      --rate RATE  Request rate for serial transfers
      --remove-on-error  Remove output file on errors
      --request-target PATH  Path to use instead of that in the URL
      --retry-all-errors  Retry all errors (use with --retry)
      --sasl-authzid NAME  Identity for SASL PLAIN authentication
      --sigalgs LIST  TLS signature algorithms to use
      --skip-existing  Skip download if local file already exists
      --ssl-auto-client-cert  Use auto client certificate (Schannel)
      --ssl-revoke-best-effort  Ignore missing cert CRL dist points
      --stderr FILE  Where to redirect stderr
      --tls-earlydata  Allow use of TLSv1.3 early data (0RTT)
      --tlspassword PASSWORD  TLS password
      --trace-config WHAT  Details to log in trace/verbose output
      --trace-ids  Transfer + connection ids in verbose output
      --upload-flags FLAGS  IMAP upload behavior
      --url-query DATA...  Add a URL query part
      --variable NAME=TEXT...  Set variable
      --vlan-priority PRIORITY  Set VLAN priority
    `),
  },
};
