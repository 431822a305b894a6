import path from 'node:path';
import { setFlagsFromString } from 'node:v8';
import { runCompiled } from './compiled';

// Raises the amount of bytecode that a function must run before V8 optimizes it, by default 66 KB. Each key runs hundreds of functions
// for a short time: at first, their optimization takes more than a third of all CPU time.
setFlagsFromString('--interrupt-budget=1000000');

runCompiled(path.join(__dirname, 'server.main.js'));
