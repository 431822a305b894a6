import { npmSupplement } from '../npm';
import { pipSupplement } from '../pip';
import { apkSupplement, aptGetSupplement, aptSupplement, yumSupplement } from '../system-packages';
import { fromFig, pages } from './pages';
import type { Program } from './program';

/** Package managers. */
export const packagePrograms: readonly Program[] = [
  {
    name: 'npm',
    about: 'Installs packages for Node.js and runs scripts of projects',
    example: { line: 'npm install express', about: 'Installs a package and adds it to package.json' },
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
      npx  Runs a command of a package, which is downloaded if necessary
        $ npx create-react-app my-app  Creates a project
      yarn  Installs packages for Node.js and runs scripts of projects
        $ yarn add express  Installs a package and adds it to package.json
      pnpm  Fast, disk space efficient package manager for Node.js
        $ pnpm add express  Installs a package and adds it to package.json
      nvm  Manages versions of Node.js
        $ nvm install 20  Installs a version
      pipenv  Installs packages for a project in Python
        $ pipenv install requests  Installs a package and adds it to the Pipfile
      poetry  Installs packages for a project in Python
        $ poetry add requests  Installs a package and adds it to the Pipfile
      conda  Manages packages and environments
        $ conda create -n ml python=3.12  Creates an environment
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
    example: { line: 'apk add --no-cache curl', about: 'Installs a program without keeping the index' },
    supplement: apkSupplement,
  },
  ...pages(`
    apt-cache  Queries the APT cache
      $ apt-cache search nginx  Lists programs
    apt-key  Manages the keys of APT (deprecated)
    add-apt-repository  Adds an APT repository
    dpkg  Debian package manager
      $ dpkg -i app.deb  Installs a file
      [FILE...]
      -i, --install  Installs these files
      -L, --listfiles  Lists the files of a package
      -l, --list  Lists programs
      -P, --purge  Removes a program and its settings
      -r, --remove  Removes a program
      -S, --search  Finds the package that contains a file
      -s, --status  Shows the status of a package
    rpm  RPM package manager
      $ rpm -ivh app.rpm  Installs a file
    yum-config-manager  Manages repositories
      $ yum-config-manager --add-repo https://example.com/app.repo  Adds a source
    amazon-linux-extras  Installs more programs on Amazon Linux 2
      $ amazon-linux-extras install docker  Installs a program
      -y  Answers yes to all questions
      > disable PROGRAM...  Disables a topic
      > enable PROGRAM...  Enables a topic
      > help  Shows help
      > info PROGRAM  Shows information about a package
      > install PROGRAM...  Installs programs
      > list  Lists programs
    snap  Installs applications with their dependencies
      $ snap install kubectl --classic  Installs a program
    flatpak  Installs applications with their dependencies
    zypper  Installs programs on openSUSE
    pacman  Installs programs on Arch Linux
      $ pacman -S docker  Installs a program
    choco  Installs programs on Windows
      $ choco install minikube  Installs a program
      -y, --yes  Answers yes to all questions
      > info PACKAGE  Shows information about a package
      > install PACKAGE...  Installs programs
      > list [PACKAGE]  Lists installed packages
      > outdated  Checks for available package updates
      > search WORD  Searches programs
      > uninstall PACKAGE...  Removes programs
      > upgrade PACKAGE...  Installs newer versions
    winget  Installs programs on Windows
      $ winget install Docker.DockerDesktop  Installs a program
      > install PACKAGE...  Installs programs
      > list [PACKAGE]  Lists installed packages
      > search WORD  Searches programs
      > show PACKAGE  Shows information about a package
      > uninstall PACKAGE...  Removes programs
      > upgrade [PACKAGE...]  Installs newer versions
    scoop  Installs programs on Windows
    uv  Fast Python package manager
    virtualenv  Creates Python environments
      $ virtualenv env  Creates an environment in a folder
    easy_install  Installs Python packages (deprecated)
    composer  Installs packages for PHP
    bundle  Installs packages for a project in Ruby
  `),
];
