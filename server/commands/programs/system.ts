import { fromFig, having, pages } from './pages';
import type { Program } from './program';

/** Programs that start, watch and stop others, and look after users and the machine. */
export const systemPrograms: readonly Program[] = [
  ...pages(`
    service  Starts and stops services
      $ service nginx restart  Stops a service and starts it again
      SERVICE start|stop|restart|reload|status
    kill  Sends a signal to processes, which mostly ends them
      $ kill -9 1234  Ends a process that does not end by itself
      PROCESS...
      -9  Ends it at once, whatever it does
      -15  Asks it to end
      -l, --list  Lists the signals
      -s, --signal SIGNAL  Which signal
    killall  Ends all processes of a name
      $ killall node  Ends all that run node
      NAME...
    pkill  Ends processes whose names match
      PATTERN
      -f, --full  Looks at the whole command line
    pgrep  Lists processes whose names match
      PATTERN
      -f, --full  Looks at the whole command line
      -l, --list-name  Prints names, too
    top  Shows live what processes use
      $ top -u ec2-user  Processes of one user
      -b, --batch-mode  Prints plain lines
      -d, --delay SECONDS  Delay between updates
      -n, --iterations COUNT  How often it is shown
      -p, --pid PROCESS...  This process alone
      -u USER  Processes of this user
    free  Tells how much memory is used
      $ free -h  Sizes as 2M or 5G
      -b, --bytes  In bytes
      -g, --gibi  In gigabytes
      -h, --human  Sizes as 2M or 5G
      -k, --kibi  In kilobytes
      -m, --mebi  In megabytes
      -s, --seconds SECONDS  Prints it again and again
    uptime  Tells how long the machine has been running
    vmstat  Tells what memory, disks and processors do
    iostat  Tells what disks do
    uname  Tells which system runs
      $ uname -a  All that there is to tell
      -a, --all  All of it
      -m, --machine  The kind of machine
      -n, --nodename  The name of the machine
      -r, --kernel-release  The version of the kernel
      -s, --kernel-name  The name of the kernel
      -v, --kernel-version  When the kernel was made
    hostname  Tells or sets the name of the machine
      $ hostname -I  The addresses of the machine
      [NAME]
      -f, --fqdn, --long  The name with its domain
      -I, --all-ip-addresses  All addresses
      -i, --ip-address  The address of the name
      -s, --short  The name without its domain
    hostnamectl  Tells or sets the name of the machine
    timedatectl  Tells or sets date and time
    date  Tells date and time
      $ date +%Y-%m-%d  The day alone
      [FORMAT]
      -d, --date TEXT  Another time, as "2 days ago"
      -u, --utc, --universal  In universal time
    cal  Prints a calendar
    whoami  Tells who you are
    who  Tells who is logged in
    w  Tells who is logged in, and what they do
    id  Tells who you are and which groups you are in
      [USER]
      -G, --groups  All groups
      -g, --group  The main group
      -n, --name  Names instead of numbers
      -u, --user  The user alone
    groups  Lists the groups of a user
    passwd  Changes a password
      [USER]
    useradd  Makes a user
      $ useradd -m ada  Makes a user with a home
      USER
      -G, --groups GROUPS  More groups to be in
      -m, --create-home  Makes the home, too
      -r, --system  Makes a user for a service
      -s, --shell SHELL  The user's shell
      -u, --uid NUMBER  The user's number
    usermod  Changes a user
      $ usermod -aG docker ec2-user  Lets a user use docker
      USER
      -a, --append  Keeps the groups that the user is in
      -G, --groups GROUPS  More groups to be in
      -L, --lock  Locks the password
      -s, --shell SHELL  The user's shell
      -U, --unlock  Unlocks the password
    userdel  Deletes a user
    adduser  Makes a user, and asks for what is missing
    groupadd  Makes a group
    newgrp  Goes on as a member of another group
    crontab  Edits what runs at certain times
      $ crontab -e  Opens the list in an editor
      [FILE]
      -e  Opens the list in an editor
      -l  Prints the list
      -r  Deletes the list
      -u USER  The list of this user
    history  Lists the commands that were typed
    clear  Clears the terminal
    exit  Leaves the shell
    logout  Leaves the shell of a login
    export  Sets a variable for the programs that are started
      $ export AWS_REGION=eu-west-1  Sets a variable
    source  Runs the commands in a file in this very shell
      $ source ~/.bashrc  Reads the settings of the shell again
      FILE
    alias  Gives a command another name
      $ alias k=kubectl  Lets k stand for kubectl
    unset  Forgets a variable
    man  Shows the manual of a program
      $ man tar  Opens a manual; q leaves
    shutdown  Turns the machine off
      $ shutdown -h now  Turns it off at once
    reboot  Starts the machine again
    halt  Stops the machine
    journalctl  Shows what services logged
      $ journalctl -u docker -f  What a service logs, and what comes
      -b, --boot  Since the machine was started
      -e, --pager-end  Begins at the end
      -f, --follow  Goes on to print what comes
      -k, --dmesg  What the kernel logged
      -n, --lines COUNT  How many lines
      -r, --reverse  The newest first
      -S, --since TIME  Not before
      -U, --until TIME  Not after
      -u, --unit UNIT...  Of this service
      -x, --catalog  Explains messages
    dmesg  Shows what the kernel logged
    lsof  Lists open files and connections
      $ lsof -i :8080  Tells which program listens on a port
    lscpu  Tells what processors there are
    nproc  Tells how many processors there are
    lsmod  Lists the modules of the kernel
    modprobe  Loads a module of the kernel
    sysctl  Tells and sets what the kernel does
      $ sysctl -w vm.max_map_count=262144  Sets a value until the machine is started again
    ulimit  Tells and sets how much a program may use
    strace  Shows what a program asks of the kernel
    sleep  Waits for some seconds
      $ sleep 5  Waits for five seconds
    screen  Keeps shells open when you leave
      $ screen -r  Goes back to a shell that was left
    jobs  Lists what runs in the background
    fg  Brings a program back from the background
    bg  Lets a program go on in the background
    wait  Waits until programs in the background end
    unshare  Runs a program with namespaces of its own
    nsenter  Runs a program in another one's namespaces
    chroot  Runs a program that takes a folder for the whole disk
    getenforce  Tells whether SELinux is on
    setenforce  Turns SELinux on or off
    visudo  Edits who may use sudo
    update-alternatives  Chooses one of several programs for a name
    systemd-analyze  Tells what takes time when the machine starts
  `),
  ...having(
    { bareFlags: true },
    pages(`
      ps  Lists processes
        $ ps aux  All processes, with what they use
        -A  All processes
        -a  Those with a terminal
        -e  All processes
        -f  Shows more details
        -l  Tells even more of each
        -o FORMAT...  What is told, as pid,cmd
        -p PROCESS...  This process alone
        -u  With users and what they use
        -x  Those without a terminal, too
    `),
  ),
  ...fromFig(
    pages(`
      systemctl  Starts and stops services
        $ systemctl status docker  Tells how a service is
        -a, --all  Lists all, also what does nothing
        -f, --force  Overwrites what is in the way
        -l, --full  Does not shorten lines
        -n, --lines COUNT  How many lines of the log are shown
        --no-block  Does not wait
        --no-pager  Prints at once instead of page by page
        --now  Starts or stops it at once, too
        -q, --quiet  Quiet output
        -t, --type service|socket|target|mount|timer|path|device  Lists this kind alone
        --state STATE  Lists what is in this state, as running or failed
        --user  Your own services
        > is-enabled UNIT...  Tells whether a service starts with the machine
        > list-automounts  Lists folders that are mounted when they are used
        > list-machines  Lists machines and containers
      htop  Shows live what processes use
      tmux  Keeps shells open when you leave, several in one window
        $ tmux attach  Goes back to what was left
      su  Goes on as another user
        $ su - postgres  Goes on as a user, as if logged in
    `),
  ),
];
