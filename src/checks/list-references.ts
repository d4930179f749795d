import type { Asserted, Claim, Derivation, Retired, Source, Subject } from '../records/index.ts';

/** A place in a record that names another record. */
export interface Reference {
  readonly path: readonly PropertyKey[];
  readonly id: string;
  readonly to: 'claims' | 'sources' | 'subjects';
}

/** Everything that a claim refers to. */
export function listClaimReferences(claim: Claim): readonly Reference[] {
  return [
    ...to('subjects', ['subject'], claim.subject),
    ...to('subjects', ['claimant'], claim.claimant),
    ...listAsserted(['asserted'], claim.asserted),
    ...claim.appearances.flatMap(({ source }, index) => to('sources', ['appearances', index, 'source'], source)),
    ...claim.evidence.flatMap(({ source, via, observed }, index) => [
      ...to('sources', ['evidence', index, 'source'], source),
      ...to('subjects', ['evidence', index, 'via'], via),
      ...listAsserted(['evidence', index, 'observed'], observed),
    ]),
    ...listBuildingBlocks(claim),
    ...to('claims', ['supersedes'], claim.supersedes),
    ...to('subjects', ['reply', 'by'], claim.reply?.by),
    ...to('sources', ['reply', 'source'], claim.reply?.source),
  ];
}

/** The claims that a claim is made of or worked out from. */
export function listBuildingBlocks({ parts = [], derivedFrom }: Claim): readonly Reference[] {
  return [...parts.flatMap((id, index) => to('claims', ['parts', index], id)), ...(derivedFrom ? listDerivationInputs(derivedFrom) : [])];
}

function listDerivationInputs(derivation: Derivation): readonly Reference[] {
  if (derivation.operation !== 'ordering') return derivation.of.flatMap((id, index) => to('claims', ['derivedFrom', 'of', index], id));
  return derivation.pairs.flatMap((pair, row) => pair.flatMap((id, index) => to('claims', ['derivedFrom', 'pairs', row, index], id)));
}

export function listSourceReferences({ publisher, derivedFrom }: Source): readonly Reference[] {
  return [...to('subjects', ['publisher'], publisher), ...to('sources', ['derivedFrom'], derivedFrom)];
}

export function listSubjectReferences({ maker, partOf, worksFor = [], openness = [] }: Subject): readonly Reference[] {
  return [
    ...openness.flatMap(({ source, via }, index) => [
      ...to('sources', ['openness', index, 'source'], source),
      ...to('subjects', ['openness', index, 'via'], via),
    ]),
    ...to('subjects', ['maker'], maker),
    ...to('subjects', ['partOf'], partOf),
    ...worksFor.flatMap((id, index) => to('subjects', ['worksFor', index], id)),
  ];
}

export function listRetiredReferences(retired: Retired): readonly Reference[] {
  return retired.flatMap(({ successor }, index) => to('claims', [index, 'successor'], successor));
}

/** A board or the other side of a relation, where the topic has one. */
function listAsserted(path: readonly PropertyKey[], asserted: Asserted | undefined): readonly Reference[] {
  if (asserted === undefined) return [];
  if ('board' in asserted) return to('subjects', [...path, 'board'], asserted.board);
  return 'object' in asserted ? to('subjects', [...path, 'object'], asserted.object) : [];
}

function to(collection: Reference['to'], path: readonly PropertyKey[], id: string | undefined): readonly Reference[] {
  return id === undefined ? [] : [{ path, id, to: collection }];
}
