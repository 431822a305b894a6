export interface Blocks { readonly text: string }
