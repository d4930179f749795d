import type { EditionFile } from '../../outputs/dumps/dump.ts';

export type Named<File> = File & {
  /** Its path below the folder that all files of the edition have in common. */
  readonly name: string;
};

export type NamedFile = Named<EditionFile>;

/** Gives each file of an edition its name: `data/claims.csv` of the tables is `claims.csv`. */
export function nameFiles<File extends { readonly path: string }>(files: readonly File[]): readonly Named<File>[] {
  const folders = files.map(({ path }) => path.split('/').slice(0, -1));
  const [first = []] = folders;
  const differs = first.findIndex((part, index) => folders.some((folder) => folder[index] !== part));
  const depth = differs === -1 ? first.length : differs;
  return files.map((file) => ({ ...file, name: file.path.split('/').slice(depth).join('/') }));
}
