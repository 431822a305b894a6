import { nodeConnection } from '../lsp/nodeConnection';
import { serve } from '../lsp/server';
import { version } from './version';

serve(nodeConnection(), version);
