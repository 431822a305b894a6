import { browserChannel } from '../lsp/connection/browserChannel';
import { serve } from '../lsp/server';
import { version } from './version';

declare const self: DedicatedWorkerGlobalScope;

serve(browserChannel(self), version);
