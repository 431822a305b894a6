import { version } from './version';

const [command] = process.argv.slice(2);
if (command === '--version') console.log(version);
else if (command === 'server') void import('./node');
else {
  console.error('Usage: study-notes server --stdio');
  process.exitCode = 2;
}
