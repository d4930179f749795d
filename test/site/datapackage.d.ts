// The library brings no types: what the test asks of it.
declare module 'datapackage' {
  export interface Resource {
    readonly name: string;
    readonly descriptor: { readonly path: string; readonly schema?: { readonly fields: readonly { name: string; type: string }[] } };
    readonly valid: boolean;
    readonly errors: readonly Error[];
    /** Rows as objects, each value cast to its declared type; throws for the first that is not of it. */
    read(options: { keyed: true; relations?: boolean }): Promise<readonly Readonly<Record<string, unknown>>[]>;
    /** Throws for a key that leads nowhere. */
    checkRelations(): Promise<boolean>;
  }
  export class Package {
    static load(descriptor: string, options?: { basePath?: string; strict?: boolean }): Promise<Package>;
    readonly valid: boolean;
    readonly errors: readonly Error[];
    readonly resources: readonly Resource[];
  }
}
