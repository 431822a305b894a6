import { curlSupplement } from '../curl';
import { scpSupplement, sshSupplement } from '../ssh';
import { fromFig, having, pages } from './pages';
import type { Program } from './program';

/** Programs that talk to other machines, or tell how they are reached. */
export const networkPrograms: readonly Program[] = [
  {
    name: 'ssh',
    about: 'Opens a shell on another machine, or runs a command there',
    example: { line: 'ssh -i key.pem ec2-user@203.0.113.7', about: 'Logs in with the key in the file' },
    fig: 'ssh',
    supplement: sshSupplement,
    compared: 'commands and flags',
  },
  {
    name: 'scp',
    about: 'Copies files to and from another machine',
    example: {
      line: 'scp -i key.pem app.zip ec2-user@203.0.113.7:~',
      about: 'Copies a file into the home of the user',
    },
    fig: 'scp',
    supplement: scpSupplement,
    compared: 'commands and flags',
  },
  {
    name: 'curl',
    about: 'Sends requests to addresses and prints the answers',
    example: { line: 'curl -i http://localhost:8080', about: 'Prints the answer with its headers' },
    fig: 'curl',
    supplement: curlSupplement,
    compared: 'commands and flags',
  },
  ...fromFig(
    pages(`
      sftp  Copies files to and from another machine, one command after the other
        DESTINATION
      ssh-keygen  Makes keys for ssh
        $ ssh-keygen -t ed25519  Makes a key and asks where to keep it
      wget  Downloads files
        $ wget -O app.zip https://example.com/app.zip  Downloads under another name
        [URL...]
      ping  Asks whether another machine answers
        $ ping -c 3 example.com  Asks three times
        HOST
      traceroute  Shows the way to another machine
        $ traceroute example.com  Names each machine on the way
        HOST
      nmap  Tells which ports of machines are open
      ngrok  Lets others reach what runs on your machine
    `),
  ),
  ...having(
    { singleDash: true },
    pages(`
      openssl  Works with keys and certificates
        $ openssl x509 -in cert.pem -noout -text  Shows a certificate
        -config FILE  Where settings are
        -days COUNT  How long the certificate is good
        -in FILE  What is read
        -key FILE  The key
        -keyout FILE  Where the new key is written
        -newkey TYPE  Makes a key, too, as rsa:4096
        -noout  Prints nothing else
        -nodes  Writes the key without a password
        -out FILE  Where it is written
        -subj NAME  Whose certificate it is, as /CN=localhost
        -text  Prints it so that people can read it
        -x509  Makes a certificate instead of a request
        > dgst [FILE...]  Computes sums of files
        > enc  Encrypts
        > genpkey  Makes a key
        > genrsa [BITS]  Makes an RSA key
        > pkcs12  Packs keys and certificates
        > rand COUNT  Makes bytes by chance
        > req  Asks for a certificate, or makes one
        > rsa  Shows and changes RSA keys
        > s_client  Talks to a server over TLS
        > verify [FILE...]  Checks certificates
        > version  Prints the version
        > x509  Shows and signs certificates
    `),
  ),
  ...having(
    { flagsFirst: true },
    pages(`
      nc, ncat, netcat  Talks to a port, or listens on one
        $ nc -zv localhost 8080  Tells whether something listens on a port
        [HOST] [PORT]
        -k  Goes on to listen when somebody leaves
        -l  Listens
        -n  Looks up no names
        -p PORT  Its own port
        -u  Over UDP
        -v  Tells more
        -w SECONDS  How long to wait
        -z  Only tells whether somebody listens
    `),
  ),
  ...pages(`
    ssh-copy-id  Lets your key log in on another machine
      $ ssh-copy-id me@203.0.113.7  Asks for the password for the last time
      DESTINATION
      -i FILE  Which key
      -p PORT  The port of the other machine
    ssh-add  Keeps a key at hand
      $ ssh-add ~/.ssh/id_ed25519  Asks for its password once
      [FILE...]
      -D  Forgets all keys
      -d  Forgets this key
      -l  Lists the keys
    ssh-agent  Keeps keys at hand
    ip  Shows and changes addresses, links and routes
      $ ip addr show  Lists the addresses of the machine
      -4  IPv4 alone
      -6  IPv6 alone
      -br, -brief  Prints one line for each
      -c, -color  Prints in color
      -d, -details  Prints more
      -j, -json  Prints JSON
      -s, -stats, -statistics  Counts what went through
      > address, addr, a [COMMAND] [ARGUMENT...]  Shows and changes addresses
      > link, l [COMMAND] [ARGUMENT...]  Shows and changes links
      > neighbour, neigh, n [COMMAND] [ARGUMENT...]  Shows and changes which machines are near
      > netns [COMMAND] [ARGUMENT...]  Shows and changes networks of their own
      > route, r [COMMAND] [ARGUMENT...]  Shows and changes the way to other machines
      > rule [COMMAND] [ARGUMENT...]  Shows and changes which routes are taken
    ifconfig  Shows and changes addresses, in old systems
      $ ifconfig eth0  Shows one link
    netstat  Lists connections and who listens
      $ netstat -tlnp  Who listens on which port
      -a, --all  All of them
      -i, --interfaces  The links
      -l, --listening  Those that listen
      -n, --numeric  Numbers instead of names
      -p, --programs  The programs, too
      -r, --route  The routes
      -s, --statistics  How much there was
      -t, --tcp  Those over TCP
      -u, --udp  Those over UDP
    ss  Lists connections and who listens
      $ ss -tlnp  Who listens on which port
      [FILTER...]
      -a, --all  All of them
      -i, --info  Tells more of each
      -l, --listening  Those that listen
      -n, --numeric  Numbers instead of names
      -p, --processes  The programs, too
      -s, --summary  How many there are
      -t, --tcp  Those over TCP
      -u, --udp  Those over UDP
    dig  Asks which address a name has
      $ dig +short example.com  Prints the addresses alone
      [NAME...]
      -p PORT  The port to ask
      -t TYPE  The type of record
      -x ADDRESS  The name of an address
    nslookup  Asks which address a name has
      $ nslookup example.com  Asks for a name
      NAME [SERVER]
    host  Asks which address a name has
    whois  Tells whom a domain belongs to
    telnet  Talks to a port
      $ telnet localhost 8080  Talks to what listens there
      HOST [PORT]
    ftp  Copies files to and from another machine, unprotected
    tcpdump  Shows what goes over the network
      $ tcpdump -i eth0 port 80  What goes to and from a port
    wireshark  Shows what goes over the network, in a window
    iptables  Says what may come in and go out
      $ iptables -L -n  Lists the rules
    ufw  Says what may come in and go out
      $ ufw allow 22  Lets others log in with ssh
    firewall-cmd  Says what may come in and go out
    route  Shows and changes routes, in old systems
    arp  Shows which machines are near, in old systems
    brctl  Connects networks, in old systems
      $ brctl show  Lists what is connected
    bridge  Shows and changes what is connected
    dhclient  Asks for an address
    nmcli  Manages connections
    ab  Sends many requests and tells how fast the answers are
      $ ab -n 1000 -c 10 http://localhost/  A thousand requests, ten at once
    wrk  Sends many requests and tells how fast the answers are
    hey  Sends many requests and tells how fast the answers are
    http  Sends requests and prints the answers in color
    mn  Makes a network of virtual machines and switches
      $ mn --topo single,3  A switch with three machines
    ovs-vsctl  Manages virtual switches
      $ ovs-vsctl show  Lists the switches
    ovs-ofctl  Tells virtual switches what goes where
    nginx  Serves web sites
      $ nginx -s reload  Reads its settings again
    apachectl  Starts and stops a web server
    certbot  Gets certificates
  `),
];
