import { curlSupplement } from '../curl';
import { scpSupplement, sshSupplement } from '../ssh';
import { fromFig, having, pages } from './pages';
import type { Program } from './program';

/** Network tools. */
export const networkPrograms: readonly Program[] = [
  {
    name: 'ssh',
    about: 'OpenSSH remote login client',
    example: { line: 'ssh -i key.pem ec2-user@203.0.113.7', about: 'Logs in with a private key' },
    fig: 'ssh',
    supplement: sshSupplement,
    compared: 'commands and flags',
  },
  {
    name: 'scp',
    about: 'OpenSSH secure file copy',
    example: {
      line: 'scp -i key.pem app.zip ec2-user@203.0.113.7:~',
      about: "Copies a file to the user's home directory",
    },
    fig: 'scp',
    supplement: scpSupplement,
    compared: 'commands and flags',
  },
  {
    name: 'curl',
    about: 'Transfers data from or to a server',
    example: { line: 'curl -i http://localhost:8080', about: 'Prints the response with its headers' },
    fig: 'curl',
    supplement: curlSupplement,
    compared: 'commands and flags',
  },
  ...fromFig(
    pages(`
      sftp  OpenSSH secure file transfer
        DESTINATION
      ssh-keygen  OpenSSH authentication key utility
        $ ssh-keygen -t ed25519  Generates a key pair
      wget  Downloads files from the web
        $ wget -O app.zip https://example.com/app.zip  Saves the file under another name
        [URL...]
      ping  Sends ICMP echo requests to a host
        $ ping -c 3 example.com  Sends three requests
        HOST
      traceroute  Prints the route that packets take to a host
        $ traceroute example.com  Lists each hop
        HOST
      nmap  Network exploration tool and port scanner
      ngrok  Exposes local servers to the internet
    `),
  ),
  ...having(
    { singleDash: true },
    pages(`
      openssl  Cryptography and TLS toolkit
        $ openssl x509 -in cert.pem -noout -text  Displays a certificate
        -config FILE  Configuration file
        -days COUNT  Number of days that the certificate is valid
        -in FILE  Input file
        -key FILE  The key
        -keyout FILE  File to write the new private key to
        -newkey TYPE  Generates a new key, such as rsa:4096
        -noout  Does not print the encoded output
        -nodes  Does not encrypt the private key
        -out FILE  Where it is written
        -subj NAME  Subject name, such as /CN=localhost
        -text  Prints the text form
        -x509  Creates a certificate instead of a request
        > dgst [FILE...]  Computes message digests
        > enc  Encrypts or decrypts with symmetric ciphers
        > genpkey  Generates a private key
        > genrsa [BITS]  Generates an RSA private key
        > pkcs12  Manages PKCS#12 files
        > rand COUNT  Generates random bytes
        > req  Creates certificate signing requests and certificates
        > rsa  Processes RSA keys
        > s_client  TLS client for testing servers
        > verify [FILE...]  Verifies certificates
        > version  Prints the version
        > x509  Displays and signs certificates
    `),
  ),
  ...having(
    { flagsFirst: true },
    pages(`
      nc, ncat, netcat  Reads and writes data over TCP or UDP connections
        $ nc -zv localhost 8080  Checks whether a port is open
        [HOST] [PORT]
        -k  Keeps listening after a client disconnects
        -l  Listens for incoming connections
        -n  Does not resolve host names
        -p PORT  Source port
        -u  Uses UDP instead of TCP
        -v  Verbose output
        -w SECONDS  Timeout
        -z  Only scans for listening processes, without sending data
    `),
  ),
  ...pages(`
    ssh-copy-id  Installs your public key on a remote host
      $ ssh-copy-id me@203.0.113.7  Copies the key, after asking for the password
      DESTINATION
      -i FILE  Identity file
      -p PORT  Port of the remote host
    ssh-add  Adds private keys to the authentication agent
      $ ssh-add ~/.ssh/id_ed25519  Adds a key, after asking for its passphrase
      [FILE...]
      -D  Removes all keys
      -d  Removes a key
      -l  Lists the keys
    ssh-agent  OpenSSH authentication agent
    ip  Shows and manipulates network devices, addresses and routing
      $ ip addr show  Lists the addresses of all interfaces
      -4  Uses IPv4 only
      -6  Uses IPv6 only
      -br, -brief  Prints brief information in a table
      -c, -color  Uses color output
      -d, -details  Verbose output
      -j, -json  Prints JSON
      -s, -stats, -statistics  Prints statistics
      > address, addr, a [COMMAND] [ARGUMENT...]  Manages protocol addresses
      > link, l [COMMAND] [ARGUMENT...]  Configures network devices
      > neighbour, neigh, n [COMMAND] [ARGUMENT...]  Manages neighbor (ARP) entries
      > netns [COMMAND] [ARGUMENT...]  Manages network namespaces
      > route, r [COMMAND] [ARGUMENT...]  Manages routing table entries
      > rule [COMMAND] [ARGUMENT...]  Manages routing policy rules
    ifconfig  Configures network interfaces (deprecated in favor of ip)
      $ ifconfig eth0  Shows one interface
    netstat  Shows sockets and network statistics
      $ netstat -tlnp  Lists listening TCP ports with their processes
      -a, --all  All of them
      -i, --interfaces  The links
      -l, --listening  Listening sockets only
      -n, --numeric  Prints numbers instead of names
      -p, --programs  Shows the processes
      -r, --route  Routing table
      -s, --statistics  Statistics for each protocol
      -t, --tcp  TCP sockets
      -u, --udp  UDP sockets
    ss  Shows sockets and network statistics
      $ ss -tlnp  Lists listening TCP ports with their processes
      [FILTER...]
      -a, --all  All of them
      -i, --info  Shows more details
      -l, --listening  Listening sockets only
      -n, --numeric  Prints numbers instead of names
      -p, --processes  Shows the processes
      -s, --summary  Summary statistics
      -t, --tcp  TCP sockets
      -u, --udp  UDP sockets
    dig  DNS lookup utility
      $ dig +short example.com  Prints only the addresses
      [NAME...]
      -p PORT  Port of the DNS server
      -t TYPE  Record type
      -x ADDRESS  Reverse lookup of an address
    nslookup  DNS lookup utility
      $ nslookup example.com  Looks up a name
      NAME [SERVER]
    host  DNS lookup utility
    whois  Looks up the registration of a domain
    telnet  Connects to a port with the TELNET protocol
      $ telnet localhost 8080  Connects to a port
      HOST [PORT]
    ftp  Transfers files without encryption
    tcpdump  Captures network traffic
      $ tcpdump -i eth0 port 80  Captures the traffic of a port
    wireshark  Captures and analyzes network traffic in a window
    iptables  Configures the firewall
      $ iptables -L -n  Lists the rules
    ufw  Configures the firewall
      $ ufw allow 22  Allows incoming SSH connections
    firewall-cmd  Configures the firewall
    route  Manages the routing table (deprecated in favor of ip)
    arp  Manages the ARP cache (deprecated in favor of ip)
    brctl  Manages Ethernet bridges (deprecated in favor of bridge)
      $ brctl show  Lists bridges
    bridge  Shows and manipulates bridges
    dhclient  DHCP client
    nmcli  Controls NetworkManager
    ab  HTTP benchmarking tool
      $ ab -n 1000 -c 10 http://localhost/  Sends 1,000 requests, 10 at a time
    wrk  HTTP benchmarking tool
    hey  HTTP benchmarking tool
    http  HTTP client with colored output
    mn  Creates a virtual network with Mininet
      $ mn --topo single,3  Creates a switch with three hosts
    ovs-vsctl  Manages virtual switches
      $ ovs-vsctl show  Lists the switches
    ovs-ofctl  Manages the flow tables of virtual switches
    nginx  Web server and reverse proxy
      $ nginx -s reload  Reloads the configuration
    apachectl  Controls the Apache HTTP server
    certbot  Obtains and renews TLS certificates
  `),
];
