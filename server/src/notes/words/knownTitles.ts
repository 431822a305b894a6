/** Titles of modules and areas in known courses. */
export interface KnownTitles {
  readonly isModule: (title: string) => boolean;
  readonly isArea: (title: string) => boolean;
}
