/** Verbs of which somebody outside is the subject, as a piece tells them. */
export const DOES =
  '(?:says?|said|tells?|told|reports?|reported|claims?|writes?|wrote|has|have|had|is|was|moved|bought|built|made|used|uses|counts|counted|finished|replaced|runs|ran|trained|switched|dates|keeps)';

/** Any verb that may follow a person or a body at once. */
export const ACTS = `(?:(?:has|have|had|is|are|was|were|will|now|already|recently|since|still|also|even|then) )*(?:[\\p{Ll}]{2,}(?:s|ed|d|t)|has|have|had|put|sent|fed|read|ran|took|gave|made|let|cut|won|drew|threw|spent|lost|sold|wrote|hung|hold|held|keep|run|use|say|report|own|rent|pay|burn|need|tell|get|buy|order|send|have|show|shown|taken|given|written)`;

/** Bodies that articles tell small stories of, in the singular. */
export const BODY_NOUN =
  '(?:school|college|university|academy|agency|studio|office|company|firm|library|theatre|theater|museum|shop|bookshop|bakery|brewery|bank|hospital|clinic|newspaper|magazine|station|broadcaster|publisher|operator|club|choir|orchestra|festival|fund|brokerage|institute|foundation|charity|chain|cooperative|collective|group|department|council|ministry|archive|gallery|cinema|hotel|restaurant|farm|factory|workshop|start-?up|team|class|choir|band|parish|church|nursery|kindergarten|union|association|court|police|portal|retailer|wholesaler|insurer|airline|carrier|utility|laboratory|lab|house|brand|maker of \\p{Ll}+)';

/** Somebody of whom it is told whose he is: "My neighbour", "her brother". */
export const KIN_NOUN =
  '(?:neighbours?|neighbors?|mates?|friends?|colleagues?|brothers?|sisters?|brother-in-law|sister-in-law|aunts?|uncles?|cousins?|nieces?|nephews?|daughters?|sons?|mother|father|wife|husband|partner|boss|readers?|pupils?|students?|listeners?|subscribers?|landlady|landlord|dentist|barber|teacher|editor)';

/** Parts and papers of a model, which are nobody. */
export const THING_NOUN =
  /\b(?:weights|models?|versions?|editions?|checkpoints?|licen[cs]es?|terms|repositor\p{L}+|clips?|prices?|shares?|code|data|scores?|ratings?|rankings?|tables?|parameters|release|launch|networks?|systems?|services?|apps?|api|interfaces?|tokens?|subscriptions?|generators?|rows?|points?|results?|outputs?|samples?|tests?|runs?|figures?|sizes?|training|cards?|machines?|chips?|update|page|paper|report|sheet|context|window|memory|tool|family)\b/iu;
