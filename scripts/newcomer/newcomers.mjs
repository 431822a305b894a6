/**
 * Someone who has just cloned the repository. Every newcomer has a home folder, a temporary folder and an npm cache that are empty.
 *
 * @typedef {object} Newcomer
 * @property {string} name
 * @property {string} about what is special, in a few words
 * @property {'root' | 'ordinary'} [user] the one who runs this script unless given
 * @property {string} clone the folder to clone into, relative to the home folder
 * @property {string} temporary the temporary folder, relative to the home folder
 * @property {boolean} [hasNoHome] the variable HOME is not set; npm and others then use the real home folder
 * @property {boolean} [hasRuntimeFolder] XDG_RUNTIME_DIR is set, as it is after a login on a desktop
 * @property {boolean} [hasDocker] whether a program `docker` is found; whatever this machine has unless given
 * @property {Readonly<Record<string, string>>} environment variables, such as the time zone and the language
 * @property {readonly Interruption[]} [interruptions] what happens to `npm start` before it is left to finish
 */

/**
 * @typedef {object} Interruption
 * @property {string} at what `npm start` prints before
 * @property {number} seconds how long after that
 * @property {NodeJS.Signals} by
 */

/** @type {readonly Newcomer[]} */
export const newcomers = [
  {
    name: 'home',
    about: 'nothing special, on a desktop',
    clone: 'study-notes',
    temporary: 'tmp',
    hasRuntimeFolder: true,
    environment: { LANG: 'en_US.UTF-8' },
  },
  {
    name: 'root-without-home',
    about: 'root without HOME, as in a container; docker; a time zone that is half an hour off',
    user: 'root',
    clone: 'app',
    temporary: 'tmp',
    hasNoHome: true,
    hasDocker: true,
    environment: { TZ: 'America/St_Johns', LC_ALL: 'C' },
  },
  {
    name: 'letters-and-spaces',
    about: 'an ordinary user; spaces and letters outside ASCII in all paths; no docker; German, in Nepal',
    user: 'ordinary',
    clone: 'Mein Ordner/Übungen 学习/study notes',
    temporary: 'temporäre Dateien',
    hasDocker: false,
    environment: { TZ: 'Asia/Kathmandu', LANG: 'de_DE.UTF-8', LC_ALL: 'de_DE.UTF-8' },
  },
  {
    name: 'impatient',
    about: 'an ordinary user who interrupts the installation twice; long paths; NODE_ENV=production',
    user: 'ordinary',
    clone: `${'a-folder-with-a-long-name/'.repeat(4)}study-notes`,
    temporary: `${'temporary-files/'.repeat(6)}tmp`,
    environment: { TZ: 'Pacific/Kiritimati', LANG: 'ja_JP.UTF-8', NODE_ENV: 'production' },
    interruptions: [
      { at: 'Installing the packages', seconds: 5, by: 'SIGINT' },
      { at: 'Installing VS Code', seconds: 5, by: 'SIGKILL' },
    ],
  },
];
