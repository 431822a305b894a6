import { fromFig, having, pages } from './pages';
import type { Program } from './program';

/** Programs that manage processes, services, users and the system. */
export const systemPrograms: readonly Program[] = [
  ...pages(`
    service  Starts and stops services
      $ service nginx restart  Stops a service and starts it again
      SERVICE start|stop|restart|reload|status
    kill  Sends a signal to processes, which mostly ends them
      $ kill -9 1234  Ends a process that does not end by itself
      PROCESS...
      -9  Ends it at once, whatever it does
      -15  Asks the process to terminate
      -l, --list  Lists the signals
      -s, --signal SIGNAL  Which signal
    killall  Ends all processes of a name
      $ killall node  Ends all that run node
      NAME...
    pkill  Ends processes whose names match
      PATTERN
      -f, --full  Matches the full command line
    pgrep  Lists processes whose names match
      PATTERN
      -f, --full  Matches the full command line
      -l, --list-name  Prints names, too
    top  Shows processes and their resource usage
      $ top -u ec2-user  Processes of one user
      -b, --batch-mode  Prints plain lines
      -d, --delay SECONDS  Delay between updates
      -n, --iterations COUNT  How often it is shown
      -p, --pid PROCESS...  Selects a process by ID
      -u USER  Processes of this user
    free  Shows free and used memory
      $ free -h  Sizes as 2M or 5G
      -b, --bytes  In bytes
      -g, --gibi  In gigabytes
      -h, --human  Sizes as 2M or 5G
      -k, --kibi  In kilobytes
      -m, --mebi  In megabytes
      -s, --seconds SECONDS  Prints it again and again
    uptime  Shows how long the system has been running
    vmstat  Reports virtual memory statistics
    iostat  Reports CPU and I/O statistics
    uname  Prints system information
      $ uname -a  All that there is to tell
      -a, --all  All of it
      -m, --machine  The kind of machine
      -n, --nodename  The name of the machine
      -r, --kernel-release  The version of the kernel
      -s, --kernel-name  The name of the kernel
      -v, --kernel-version  When the kernel was made
    hostname  Shows or sets the host name
      $ hostname -I  The addresses of the machine
      [NAME]
      -f, --fqdn, --long  The name with its domain
      -I, --all-ip-addresses  All addresses
      -i, --ip-address  The address of the name
      -s, --short  The name without its domain
    hostnamectl  Shows or sets the host name
    timedatectl  Shows or sets the system clock
    date  Prints or sets the date and time
      $ date +%Y-%m-%d  Prints only the date
      [FORMAT]
      -d, --date TEXT  Another time, as "2 days ago"
      -u, --utc, --universal  In universal time
    cal  Prints a calendar
    whoami  Prints the current user
    who  Shows who is logged in
    w  Shows who is logged in and what they are doing
    id  Prints user and group IDs
      [USER]
      -G, --groups  All groups
      -g, --group  The main group
      -n, --name  Names instead of numbers
      -u, --user  Prints only the user ID
    groups  Lists the groups of a user
    passwd  Changes a password
      [USER]
    useradd  Creates a user
      $ useradd -m ada  Creates a user with a home folder
      USER
      -G, --groups GROUPS  More groups to be in
      -m, --create-home  Creates the home folder
      -r, --system  Creates a system account
      -s, --shell SHELL  The user's shell
      -u, --uid NUMBER  The user's number
    usermod  Changes a user
      $ usermod -aG docker ec2-user  Adds a user to the docker group
      USER
      -a, --append  Appends the groups to those of the user
      -G, --groups GROUPS  More groups to be in
      -L, --lock  Locks the password
      -s, --shell SHELL  The user's shell
      -U, --unlock  Unlocks the password
    userdel  Deletes a user
    adduser  Creates a user interactively
    groupadd  Creates a group
    newgrp  Changes the current group
    crontab  Manages scheduled jobs
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
    alias  Defines an alias
      $ alias k=kubectl  Defines k as an alias of kubectl
    unset  Unsets a variable
    man  Shows the manual of a program
      $ man tar  Opens a manual; q leaves
    shutdown  Turns the machine off
      $ shutdown -h now  Turns it off at once
    reboot  Starts the machine again
    halt  Stops the machine
    journalctl  Queries the systemd journal
      $ journalctl -u docker -f  Follows the log of a service
      -b, --boot  Since the machine was started
      -e, --pager-end  Begins at the end
      -f, --follow  Follows new entries
      -k, --dmesg  Kernel messages only
      -n, --lines COUNT  How many lines
      -r, --reverse  The newest first
      -S, --since TIME  Not before
      -U, --until TIME  Not after
      -u, --unit UNIT...  Of this service
      -x, --catalog  Explains messages
    dmesg  Prints the kernel log
    lsof  Lists open files and connections
      $ lsof -i :8080  Shows the process that listens on a port
    lscpu  Shows information about the CPUs
    nproc  Prints the number of processors
    lsmod  Lists the modules of the kernel
    modprobe  Loads a module of the kernel
    sysctl  Shows or sets kernel parameters
      $ sysctl -w vm.max_map_count=262144  Sets a value until the machine is started again
    ulimit  Shows or sets resource limits
    strace  Traces system calls
    sleep  Waits for some seconds
      $ sleep 5  Waits for five seconds
    screen  Terminal multiplexer
      $ screen -r  Reattaches to a session
    jobs  Lists jobs of the shell
    fg  Moves a job to the foreground
    bg  Resumes a job in the background
    wait  Waits until programs in the background end
    unshare  Runs a program in new namespaces
    nsenter  Runs a program in the namespaces of another process
    chroot  Runs a program that takes a folder for the whole disk
    getenforce  Shows the SELinux mode
    setenforce  Turns SELinux on or off
    visudo  Edits who may use sudo
    update-alternatives  Chooses one of several programs for a name
    systemd-analyze  Analyzes the boot performance
  `),
  ...having(
    { bareFlags: true },
    pages(`
      ps  Lists processes
        $ ps aux  All processes with their resource usage
        -A  All processes
        -a  Those with a terminal
        -e  All processes
        -f  Shows more details
        -l  Long format
        -o FORMAT...  Output format, such as pid,cmd
        -p PROCESS...  Selects a process by ID
        -u  Shows users and resource usage
        -x  Those without a terminal, too
    `),
  ),
  ...fromFig(
    pages(`
      systemctl  Starts and stops services
        $ systemctl status docker  Shows the status of a service
        -a, --all  Shows all units, also inactive ones
        -f, --force  Overrides conflicting settings
        -l, --full  Does not shorten lines
        -n, --lines COUNT  How many lines of the log are shown
        --no-block  Does not wait
        --no-pager  Prints at once instead of page by page
        --now  Starts or stops it at once, too
        -q, --quiet  Quiet output
        -t, --type service|socket|target|mount|timer|path|device  Lists units of this type only
        --state STATE  Lists units in this state, such as running or failed
        --user  Your own services
        > is-enabled UNIT...  Checks whether a service is enabled
        > list-automounts  Lists folders that are mounted when they are used
        > list-machines  Lists machines and containers
      htop  Shows processes and their resource usage
      tmux  Terminal multiplexer with several windows
        $ tmux attach  Attaches to the last session
      su  Switches to another user
        $ su - postgres  Starts a login shell as another user
    `),
  ),
];
