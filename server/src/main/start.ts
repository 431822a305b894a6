import path from 'node:path';
import { runCompiled } from './compiled';

runCompiled(path.join(__dirname, 'server.main.js'));
