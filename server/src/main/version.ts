import { version } from '../../../package.json';

/** The version of the package. */
export { version };
