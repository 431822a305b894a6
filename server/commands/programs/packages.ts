import { npmSupplement } from '../npm';
import { pipSupplement } from '../pip';
import { apkSupplement, aptGetSupplement, aptSupplement, yumSupplement } from '../system-packages';
import { fromFig, pages } from './pages';
import type { Program } from './program';

/** Programs that install other programs, and what they are made of. */
export const packagePrograms: readonly Program[] = [
  {
    name: 'npm',
    about: 'Installs packages for Node.js and runs scripts of projects',
    example: { line: 'npm install express', about: 'Installs a package and notes it in package.json' },
    fig: 'npm',
    supplement: npmSupplement,
    compared: 'commands',
  },
  {
    name: 'pip',
    aliases: ['pip3'],
    about: 'Installs packages for Python',
    example: { line: 'pip install requests', about: 'Installs a package' },
    supplement: pipSupplement,
    compared: 'commands',
  },
  ...fromFig(
    pages(`
      npx  Runs a program of a package, which it downloads where it has to
        $ npx create-react-app my-app  Makes a new project
      yarn  Installs packages for Node.js and runs scripts of projects
        $ yarn add express  Installs a package and notes it in package.json
      pnpm  Installs packages for Node.js, each kept once
        $ pnpm add express  Installs a package and notes it in package.json
      nvm  Installs versions of Node.js and goes from one to the other
        $ nvm install 20  Installs a version
      pipenv  Installs packages for a project in Python
        $ pipenv install requests  Installs a package and notes it
      poetry  Installs packages for a project in Python
        $ poetry add requests  Installs a package and notes it
      conda  Installs packages for Python and makes environments
        $ conda create -n ml python=3.12  Makes an environment
      gem  Installs packages for Ruby
        $ gem install rails  Installs a package
      brew  Installs programs on macOS
        $ brew install kubectl  Installs a program
    `),
  ),
  {
    name: 'apt',
    about: 'Installs programs on Debian and Ubuntu',
    example: { line: 'apt install nginx', about: 'Installs a program' },
    supplement: aptSupplement,
    compared: 'commands',
  },
  {
    name: 'apt-get',
    about: 'Installs programs on Debian and Ubuntu',
    example: { line: 'apt-get install -y nginx', about: 'Installs a program without asking' },
    supplement: aptGetSupplement,
    compared: 'commands',
  },
  {
    name: 'yum',
    about: 'Installs programs on CentOS, Red Hat and Amazon Linux',
    example: { line: 'yum install -y httpd', about: 'Installs a program without asking' },
    supplement: yumSupplement,
  },
  {
    name: 'dnf',
    about: 'Installs programs on Fedora, Red Hat and Amazon Linux',
    example: { line: 'dnf install -y httpd', about: 'Installs a program without asking' },
    supplement: yumSupplement,
  },
  {
    name: 'apk',
    about: 'Installs programs on Alpine Linux',
    example: { line: 'apk add --no-cache curl', about: 'Installs a program and keeps nothing else' },
    supplement: apkSupplement,
  },
  ...pages(`
    apt-cache  Searches the programs of Debian and Ubuntu
      $ apt-cache search nginx  Lists programs
    apt-key  Manages the keys of sources of programs, in old systems
    add-apt-repository  Adds a source of programs on Ubuntu
    dpkg  Installs files of programs on Debian and Ubuntu
      $ dpkg -i app.deb  Installs a file
      [FILE...]
      -i, --install  Installs these files
      -L, --listfiles  Lists the files of a program
      -l, --list  Lists programs
      -P, --purge  Removes a program and its settings
      -r, --remove  Removes a program
      -S, --search  Tells which program a file belongs to
      -s, --status  Tells how a program is installed
    rpm  Installs files of programs on Red Hat and the like
      $ rpm -ivh app.rpm  Installs a file
    yum-config-manager  Manages sources of programs
      $ yum-config-manager --add-repo https://example.com/app.repo  Adds a source
    amazon-linux-extras  Installs more programs on Amazon Linux 2
      $ amazon-linux-extras install docker  Installs a program
      -y  Does not ask
      > disable PROGRAM...  Offers a program no longer
      > enable PROGRAM...  Lets yum install a program
      > help  Explains what there is
      > info PROGRAM  Tells about a program
      > install PROGRAM...  Installs programs
      > list  Lists programs
    snap  Installs programs with all that they need
      $ snap install kubectl --classic  Installs a program
    flatpak  Installs programs with all that they need
    zypper  Installs programs on openSUSE
    pacman  Installs programs on Arch Linux
      $ pacman -S docker  Installs a program
    choco  Installs programs on Windows
      $ choco install minikube  Installs a program
      -y, --yes  Does not ask
      > info PACKAGE  Tells about a program
      > install PACKAGE...  Installs programs
      > list [PACKAGE]  Lists what is installed
      > outdated  Lists programs with a newer version
      > search WORD  Searches programs
      > uninstall PACKAGE...  Removes programs
      > upgrade PACKAGE...  Installs newer versions
    winget  Installs programs on Windows
      $ winget install Docker.DockerDesktop  Installs a program
      > install PACKAGE...  Installs programs
      > list [PACKAGE]  Lists what is installed
      > search WORD  Searches programs
      > show PACKAGE  Tells about a program
      > uninstall PACKAGE...  Removes programs
      > upgrade [PACKAGE...]  Installs newer versions
    scoop  Installs programs on Windows
    uv  Installs packages for Python, fast
    virtualenv  Makes an environment for Python
      $ virtualenv env  Makes a folder with Python of its own
    easy_install  Installs packages for Python, in old versions
    composer  Installs packages for PHP
    bundle  Installs packages for a project in Ruby
  `),
];
