/** Verbs by which a claim is handed to somebody else. */
const SAYS =
  'says?|said|claims?|claimed|states?|stated|reports?|reported|adds?|added|tells?|told|insists?|insisted|promises?|promised|describes?|described|calls?|called|quotes?|quoted|announced|announces|argues?|argued|estimates?|estimated|puts?|gives?|lists?|boasts?|boasted|maintains?|explains?|explained|writes?|wrote|suggests?|admits?|admitted|concedes?|denies|denied|speaks? of|markets?|presents?|presented|recommends?';
const VOICE =
  "(?:(?:[Tt]he|[Ii]ts|[Tt]heir|[Hh]is|[Hh]er|[Aa]n?|[Oo]ne|[Ss]ome|[Ss]everal) (?:[\\p{L}'-]+ ){1,4}|\\p{Lu}[\\p{L}'.-]*(?: \\p{Lu}[\\p{L}'.-]*){0,3} |(?:[Ii]t|[Tt]hey|[Hh]e|[Ss]he|[Ww]ho|[Cc]ritics|[Mm]akers|[Oo]thers|[Ii]nsiders) )";
const REPORTED = new RegExp(`(?:^|[\\s,"(])(${VOICE}(?:only |also |now |nonetheless |still |merely |never )?(?:${SAYS}))\\b`, 'u');
const PASSIVE =
  /\b(?:(?:is|are|was|were) (?:\p{L}+ )?(?:said|supposed|reported|rumoured|rumored|believed|thought|understood|claimed|alleged|presented|billed|described|put at|put|listed)\b|reportedly|allegedly|supposedly|purportedly|apparently|according to (?:[\p{L}\d'.-]+ ?){1,5}|if you believe [^.,;]{1,40})/iu;

/** The words of a sentence that hand its claim to somebody: "the company says", "is said to"; null where the writer claims it. */
export function findAttribution(text: string): string | null {
  const passive = PASSIVE.exec(text)?.[0];
  return passive?.trim() ?? REPORTED.exec(text)?.[1]?.trim() ?? null;
}

const PROMISE =
  /\b(?:will (?!not\b)|is to\b|are to\b|plans? to\b|planning to\b|promises? to\b|(?:is|are) promised\b|soon\b|(?:is|are) expected\b|(?:is|are) due\b|later this year|next (?:month|year|week|quarter)|upcoming|intends? to|aims? to|shall\b|goes dark on|vow(?:s|ed)? to|pledge[sd]? to|(?:is|are) scheduled|in the works)/iu;

/** Whether a sentence speaks of what is yet to come. */
export function isPromised(text: string): boolean {
  return PROMISE.test(text);
}
