import { browserConnection } from '../lsp/browserConnection';
import { serve } from '../lsp/server';
import { version } from './version';

declare const self: DedicatedWorkerGlobalScope;

serve(browserConnection(self), version);
