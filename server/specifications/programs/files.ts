import { fromFig, having, pages } from './pages';
import type { Program } from './program';

/** Programs that list, copy, find and archive files. Flags are those of Linux; other systems differ. */
export const filePrograms: readonly Program[] = [
  ...pages(`
    cd  Changes the current folder
      $ cd ~/notes  Changes to a folder in your home folder
      [FOLDER]
    pwd  Prints the folder that you are in
    ls  Lists files
      $ ls -la  All files, with their sizes, owners and rights
      [FILE...]
      -a, --all  Lists files whose names begin with a dot, too
      -A, --almost-all  The same without . and ..
      --color[=always|auto|never]  Colors the output
      -d, --directory  Lists folders themselves instead of their contents
      -F, --classify  Appends an indicator of the file type to names
      -h, --human-readable  Prints sizes as 4K or 2M
      -i, --inode  Prints the number under which each file is kept
      -l  Prints rights, owner, size and time, too
      -n, --numeric-uid-gid  Prints owners as numbers
      -p  Puts a slash behind folders
      -R, --recursive  Works recursively
      -r, --reverse  The other way round
      -S  The largest first
      -t  The newest first
      -1  One file in a line
    cp  Copies files
      $ cp -r src backup  Copies a folder with all that it holds
      SOURCE... TARGET
      -a, --archive  Copies folders, too, and keeps rights, owners, times and links
      -f, --force  Replaces files that cannot be written
      -i, --interactive  Prompts before overwriting
      -L, --dereference  Follows symbolic links
      -n, --no-clobber  Overwrites nothing
      -P, --no-dereference  Copies links as links
      -p  Preserves permissions, owners and times
      -R, -r, --recursive  Copies folders with all that they hold
      -t, --target-directory FOLDER  Where to copy
      -u, --update  Copies only newer files
      -v, --verbose  Names each file
    mv  Moves or renames files
      $ mv draft.md notes.md  Renames a file
      SOURCE... TARGET
      -f, --force  Does not ask before a file is overwritten
      -i, --interactive  Prompts before overwriting
      -n, --no-clobber  Overwrites nothing
      -t, --target-directory FOLDER  Where to move
      -u, --update  Moves only newer files
      -v, --verbose  Names each file
    rm  Deletes files, for good
      $ rm -r build  Deletes a folder with all that it holds
      FILE...
      -d, --dir  Deletes empty folders, too
      -f, --force  Never asks, and does not mind files that are not there
      -I  Prompts once before deleting more than three files
      -i  Prompts before each file
      -R, -r, --recursive  Deletes folders with all that they hold
      -v, --verbose  Names each file
    mkdir  Creates folders
      $ mkdir -p src/app  Creates a folder and its parents
      FOLDER...
      -m, --mode MODE  The rights of the new folder
      -p, --parents  Creates parent folders as needed, without an error if a folder exists
      -v, --verbose  Names each folder
    rmdir  Deletes empty folders
      FOLDER...
      -p, --parents  Deletes the folders above, too
    touch  Creates an empty file, or updates the times of a file
      $ touch Dockerfile  Creates an empty file, unless it exists
      FILE...
      -c, --no-create  Does not create files
    ln  Creates links between files
      $ ln -s /opt/app/bin/app /usr/local/bin/app  Creates a symbolic link
      TARGET [NAME]
      -f, --force  Replaces a file of that name
      -n, --no-dereference  Replaces a link to a folder itself
      -r, --relative  The link leads on from its own folder
      -s, --symbolic  Links by name instead of by place
      -v, --verbose  Names each link
    chmod  Changes who may read, write and run files
      $ chmod 400 key.pem  You may read the key, and nobody else
      MODE FILE...
      -c, --changes  Names files whose rights change
      -f, --quiet, --silent  Suppresses error messages
      -R, --recursive  Works recursively
      -v, --verbose  Names each file
    chown  Changes the owner of files
      $ chown -R ec2-user:apache /var/www  Changes the owner and group of a folder
      OWNER FILE...
      -h, --no-dereference  Changes links themselves
      -R, --recursive  Works recursively
      -v, --verbose  Names each file
    chgrp  Changes the group of files
      GROUP FILE...
      -R, --recursive  Works recursively
    tree  Draws folders as a tree
      $ tree -L 2  Two levels deep
      [FOLDER]
      -a  Lists files whose names begin with a dot, too
      -d  Lists folders only
      -I PATTERN  Leaves out files that match
      -L LEVEL  How deep
    du  Shows disk usage of files
      $ du -sh *  Shows the size of each file and folder
      [FILE...]
      -a, --all  Shows files, too, not only folders
      -c, --total  Adds all up
      -d, --max-depth LEVEL  Maximum depth of the displayed folders
      -h, --human-readable  Prints sizes as 4K or 2M
      -s, --summarize  Shows only a total for each argument
    df  Shows free disk space
      $ df -h  Sizes as 2M or 5G
      [FILE...]
      -h, --human-readable  Prints sizes as 2M or 5G
      -i, --inodes  Counts files instead of room
      -T, --print-type  Prints the type of each file system
    file  Determines the type of a file
    stat  Shows the status of a file
    locate  Finds files by name in a list made before
    which  Shows the path of a command
      $ which docker  Prints where the program is
      NAME...
      -a  Prints all matches, not only the first
    whereis  Finds a program and its manual
    zip  Packs files into a .zip
      $ zip -r app.zip app  Packs a folder
      ARCHIVE FILE...
      -r  Packs folders with all that they hold
    unzip  Unpacks a .zip
      $ unzip app.zip -d app  Unpacks into a folder
      ARCHIVE [FILE...]
      -d FOLDER  Where to unpack
      -l  Lists the contents
      -o  Overwrites files without asking
      -q  Prints nothing
    gzip, gunzip  Packs and unpacks one file
      [FILE...]
      -d, --decompress  Unpacks
      -k, --keep  Keeps the input file
    mount  Puts a disk or a folder at a place
      $ mount /dev/xvdf /data  Puts a disk at a folder
      [DEVICE] [FOLDER]
      -a, --all  All that /etc/fstab lists
      -o, --options OPTIONS  As ro,noexec
      -t, --types TYPE  The type of the file system
    umount  Unmounts a file system
    lsblk  Lists disks and their parts
    fdisk  Cuts disks into parts
    mkfs  Creates a file system
    dd  Copies a disk or a file block by block
    ncdu  Interactive disk usage viewer
  `),
  ...having(
    { bareFlags: true },
    pages(`
      tar  Packs and unpacks files
        $ tar -xzf app.tar.gz  Unpacks a file that is compressed with gzip
        [FILE...]
        -C, --directory FOLDER  Works in this folder
        -c, --create  Packs files
        --exclude PATTERN...  Leaves out files that match
        -f, --file ARCHIVE  Archive file; - for standard input or output
        -J, --xz  With xz
        -j, --bzip2  With bzip2
        -k, --keep-old-files  Overwrites nothing
        -p, --preserve-permissions  Preserves permissions
        -r, --append  Adds files
        --strip-components COUNT  Leaves out so many folders of each path
        -t, --list  Lists the contents
        -u, --update  Adds files that are newer
        -v, --verbose  Names each file
        -x, --extract  Unpacks
        -Z, --compress  With compress
        -z, --gzip  With gzip
    `),
  ),
  ...having(
    { singleDash: true },
    pages(`
      find  Finds files in a folder and below
        $ find . -name "*.md"  All files whose names end with .md
        [FOLDER...]
        -delete  Deletes the files that are found
        -empty  Those that hold nothing
        -exec COMMAND  Runs a command for each, up to ; where {} stands for its name
        -iname PATTERN  The same as -name, in large or small letters
        -maxdepth LEVEL  How deep to look
        -mindepth LEVEL  From which level on
        -mmin MINUTES  Those changed so long ago; -5 for less, +5 for more
        -mtime DAYS  Those changed so long ago; -5 for less, +5 for more
        -name PATTERN  Those of this name
        -newer FILE  Those changed after that one
        -not  Negates the next test
        -o  Those that one side or the other is true of
        -path PATTERN  Those whose whole path matches
        -perm MODE  Those with these rights
        -print  Prints the names
        -print0  Prints the names with NUL between them
        -prune  Does not go into the folder
        -size SIZE  Those of this size; +100M for larger
        -type b|c|d|f|l|p|s  Files (f), folders (d), links (l), ...
        -user NAME  Those of this user
    `),
  ),
  ...fromFig(
    pages(`
      rsync  Copies differences between files, also to remote hosts
        $ rsync -av notes/ me@203.0.113.7:notes/  Synchronizes a folder with a remote host
        SOURCE... TARGET
    `),
  ),
];
