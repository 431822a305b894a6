/** What courses call their modules and areas. */
export interface KnownTitles {
  readonly isModule: (title: string) => boolean;
  readonly isArea: (title: string) => boolean;
}
