import { version } from '../../../package.json';

/** The package's version. */
export { version };
