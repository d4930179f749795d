import type { z } from 'zod';
import type { Entry, Quote, Source } from '../../records/index.ts';
import { PATHS } from '../paths.ts';
import type { sourceRefSchema } from './schemas/evidence.ts';
import type { quoteSchema } from './schemas/fields.ts';
import type { sourceSchema } from './schemas/source.ts';
import { toAddress } from './to-address.ts';
import { toSubjectRef, type View } from './view.ts';

/** Whether readers may be sent to a source: not to an impostor, nor to what nobody vouches for. */
export function isSafeToOpen({ officialness, unsafe }: Source): boolean {
  return officialness !== 'impostor' && unsafe === undefined;
}

/**
 * A source, named.
 * @throws {RangeError} for an id that is not on record: the checks stop a build before.
 */
export function toSourceRef(id: string, view: View): z.output<typeof sourceRefSchema> {
  const source = view.base.sources.get(id)?.data;
  if (!source) throw new RangeError(`no source with the id ${id}`);
  return {
    id,
    title: source.title,
    url: toAddress(source.url),
    safe_to_open: isSafeToOpen(source),
    publisher: toSubjectRef(source.publisher, view),
    html: view.context.absolute(PATHS.source(id)),
  };
}

export function toQuote({ exact, prefix, suffix, lang }: Quote): z.output<typeof quoteSchema> {
  return { exact, prefix: prefix ?? null, suffix: suffix ?? null, lang: lang ?? null };
}

export function toSource({ id, data }: Entry<Source>, view: View): z.output<typeof sourceSchema> {
  const { snapshot, files = [], authors = [] } = data;
  return {
    ...toSourceRef(id, view),
    unsafe_reason: data.unsafe ?? null,
    kind: data.kind,
    authors: [...authors],
    published: data.published ?? null,
    accessed: data.accessed,
    lang: data.lang,
    officialness: data.officialness,
    derived_from: data.derivedFrom ?? null,
    revision: data.revision ?? null,
    archived_url: data.archivedUrl === undefined ? null : toAddress(data.archivedUrl),
    snapshot: snapshot
      ? { sha256: snapshot.sha256, bytes: snapshot.bytes, media_type: snapshot.mediaType, captured_on: snapshot.capturedOn }
      : null,
    files: files.map(({ path, sha256 }) => ({ path, sha256 })),
    note: data.note ?? null,
    claims: (view.base.bySource.get(id) ?? []).map((claim) => claim.id),
  };
}
