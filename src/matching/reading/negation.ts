const DENIAL =
  /\b(?:not|never|no|nor|neither|none|nobody|nothing|without|missing|closed|withh(?:eld|olds)|secret|undisclosed|unpublished|unavailable|absent|cannot|refus\w+|declin\w+|forbid\w*|exclud\w+|excepts|stops (?:at|short)|declined|withheld|prohibit\w*|bars|banned|lacks?|nowhere|locked|proprietary|private|non-?commercial(?:ly)?|research only|silent|mute|hidden|under lock|(?:has|have|needs?) to (?:ask|pay|ring|call|apply|sign|negotiate|buy)|must (?:ask|pay|apply|sign|negotiate|buy)|nobody|unknown|mystery|not a|shuts? out|left out|(?:stays?|remains?|kept|keeps) (?!open|free|available|public|its|the|for|online|up))\b|n't\b|\bkeeps? [^.;]{0,40} to (?:itself|themselves|himself|herself)\b|\bunder wraps\b|\bheld back\b|\bholds? back\b|\bin-house\b|\bout of (?:reach|sight)\b|\bbehind closed doors\b|\boff limits\b|\bin (?:a|the) (?:drawer|safe|vault)\b|\bguard(?:s|ed)\b|\bonly (?:for )?research\b|\byet to\b/iu;
/** What sounds like a denial and is none. */
const NO_DENIAL =
  /\b(?:for nothing|nothing (?:stops|prevents|keeps|stands|bars|hinders)|no one (?:can|will) stop|without (?:any |a )?(?:fees?|charges?|payment|paying|permission|asking|restrictions?|limits?|registration|registering|conditions?|royalt\p{Ll}+|cost|strings)|(?:at|for) no (?:cost|charge|extra)|no (?:fees?|charge|royalties|strings|secret)|not (?:merely|simply|solely)|no longer than|no more than|no fewer than|no less than|nothing less|no doubt|not just|not least|no wonder|not to mention|if not)\b/giu;

/** Whether a clause denies what it speaks of. "Nobody's permission", too, is a denial of a kind. */
export function isNegated(clause: string): boolean {
  return DENIAL.test(clause.replaceAll(NO_DENIAL, ' '));
}

/** A verb denied just before a number: "does not have", "never needed". */
const DENIED_VERB = /(?:\b(?:does|do|did|is|are|was|were|has|have|had|will|would|can|could) not|n't|\bnever|\bcannot)(?: \p{L}+){0,2} $/iu;

/** Whether the words just before a number deny it. */
export function isNumberDenied(before: string): boolean {
  return DENIED_VERB.test(before.replaceAll(NO_DENIAL, ' '));
}

/** The clause around a place: from the last semicolon, colon, dash, "but" or ", and" to the next. */
export function readClause(text: string, start: number, end: number): string {
  const BREAK = /[;:]\s| [–—] |, (?:and|but|while|though|although|whereas|yet|so|which|against|with)\b| but /giu;
  let from = 0;
  let to = text.length;
  for (const match of text.matchAll(BREAK)) {
    if (match.index + match[0].length <= start) from = match.index;
    else if (match.index >= end) {
      to = match.index;
      break;
    }
  }
  return text.slice(from, to);
}
