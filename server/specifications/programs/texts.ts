import { fromFig, having, pages } from './pages';
import type { Program } from './program';

/** Programs that print, search and change text. Flags are those of Linux; other systems differ. */
export const textPrograms: readonly Program[] = [
  ...pages(`
    cat  Prints files, one behind the other
      $ cat /etc/hosts  Prints a file
      [FILE...]
      -A, --show-all  Shows line ends and tabs, too
      -b, --number-nonblank  Numbers lines that are not empty
      -n, --number  Numbers the lines
      -s, --squeeze-blank  Prints one of several empty lines
    echo  Prints its words
      $ echo $PATH  Prints the value of a variable
      [TEXT...]
      -e  Interprets escape sequences such as \\n
      -n  Ends without a line end
    printf  Prints its words in a form
      $ printf "%s\\n" a b  Prints each word in a line
    head  Prints the first lines of files
      $ head -n 20 app.log  The first 20 lines
      [FILE...]
      -c, --bytes COUNT  So many bytes instead of lines
      -n, --lines COUNT  How many lines; 10 where it is not said
    tail  Prints the last lines of files
      $ tail -f /var/log/syslog  Prints the last lines and follows the file
      [FILE...]
      -c, --bytes COUNT  So many bytes instead of lines
      -F  As -f, also when another file takes its place
      -f, --follow[=name|descriptor]  Follows appended data
      -n, --lines COUNT  How many lines; +5 for all from the fifth on
    wc  Counts lines, words and bytes
      $ wc -l notes.md  Counts the lines
      [FILE...]
      -c, --bytes  Counts bytes
      -l, --lines  Counts lines
      -m, --chars  Counts characters
      -w, --words  Counts words
    sed  Changes text line by line
      $ sed -i 's/80/8080/' nginx.conf  Replaces in the file itself
      SCRIPT [FILE...]
      -E, -r, --regexp-extended  Uses extended regular expressions
      -e, --expression SCRIPT...  What to do
      -f, --file FILE...  Reads the script from a file
      -i, --in-place[=SUFFIX]  Changes the files themselves, and keeps the old ones with the suffix
      -n, --quiet, --silent  Prints only what the script prints
    awk, gawk  Pattern scanning and text processing language
      $ awk '{print $1}' access.log  Prints the first field of each line
      PROGRAM [FILE...]
      -F SEPARATOR  Field separator
      -f FILE...  Reads the program from the file
      -v NAME=VALUE...  Sets a variable
    cut  Prints parts of lines
      $ cut -d: -f1 /etc/passwd  Prints the first field of each line
      [FILE...]
      -b, --bytes LIST  These bytes
      -c, --characters LIST  These characters
      -d, --delimiter CHARACTER  Field separator
      -f, --fields LIST  These fields, as 1,3-5
      -s, --only-delimited  Leaves out lines with one field
    tr  Replaces or deletes characters
      $ tr a-z A-Z  Converts to upper case
      CHARACTERS [CHARACTERS]
      -c, --complement  All other characters
      -d, --delete  Deletes them
      -s, --squeeze-repeats  Squeezes repeated characters
    uniq  Filters adjacent repeated lines
      [FILE]
      -c, --count  Prints how many there were
      -d, --repeated  Prints only those
      -u, --unique  Prints only the others
    tee  Copies standard input to files and standard output
      $ echo hello | sudo tee /etc/motd  Writes into a file that only root may change
      [FILE...]
      -a, --append  Adds to the files
    more  Shows text page by page
    nano  Edits a file in the terminal
      $ nano notes.md  Opens a file; Ctrl+X leaves
      [FILE...]
    vi  Edits a file in the terminal
      $ vi notes.md  Opens a file; :wq saves and leaves
      [FILE...]
    emacs  Edits files
    yq  Reads and changes YAML
    base64  Writes bytes as letters, and back
      $ echo aGVsbG8= | base64 -d  Decodes base64 text
      [FILE]
      -d, --decode  Back
      -w, --wrap COLUMNS  How long lines are; 0 for one line
    md5sum  Computes and checks sums of files
    sha256sum  Computes and checks sums of files
      $ sha256sum -c sums.txt  Checks the files that are listed
      [FILE...]
      -c, --check  Checks the sums that the files list
    column  Prints text in columns
    envsubst  Fills in variables in a text
    seq  Counts
      $ seq 1 5  Prints 1 to 5
  `),
  ...fromFig(
    pages(`
      grep, egrep, fgrep  Prints the lines in which something is found
        $ grep -rn TODO src  Searches a folder, with file names and line numbers
        PATTERN [FILE...]
        --color[=always|never|auto]  Highlights matches
      sort  Sorts lines
        $ sort -n sizes.txt  Sorts by number
        [FILE...]
      diff  Shows how files differ
        $ diff -u old.conf new.conf  Shows differences with lines around them
        OLD NEW
      less  Shows text page by page
        $ less app.log  Opens a file; q leaves
        [FILE...]
      vim  Edits a file in the terminal
        $ vim notes.md  Opens a file; :wq saves and leaves
        [FILE...]
      nvim  Edits a file in the terminal
        [FILE...]
    `),
  ),
  ...having(
    { flagsFirst: true },
    pages(`
      bash  Runs commands: the shell of most systems
        $ bash setup.sh  Runs the commands in a file
        [FILE] [ARGUMENT...]
        -c COMMAND  Runs this command
        -i  Prompts for commands
        -l, --login  Reads the settings that a login reads
        -x  Prints each command before it is run
      sh  Runs commands: the shell that every system has
        $ sh -c "echo hello"  Runs a command
        [FILE] [ARGUMENT...]
        -c COMMAND  Runs this command
        -e  Stops at the first command that fails
        -x  Prints each command before it is run
      zsh  Runs commands: the shell of macOS
        [FILE] [ARGUMENT...]
        -c COMMAND  Runs this command
      pwsh, powershell  Runs commands: the shell of Windows
    `),
  ),
  {
    name: 'jq',
    about: 'Command-line JSON processor',
    example: { line: "docker inspect web | jq '.[0].State'", about: 'Extracts a part of JSON output' },
    fig: 'jq',
  },
];
