import { toCue, type TopicCue } from './topic-cue.ts';

/** How the press says that a part is there for anyone. */
export const THERE =
  /\b(?:(?:is|are|not yet|already) (?:in|there|up|out)(?=[.,;]|$)|on the (?:table|shelf)|you (?:may|can|will)? ?(?:\p{Ll}+ )?(?:get|have|find)|laid open|lie[s]? open|to be had|will (?:come|follow)|(?:is|are) to (?:come|follow)|promised|pending|went (?:online|up|live|public|out)|none\b|go(?:es)? (?:online|up)|online|fetch\w*|releas\w*|publish\w*|unpublished|comes? with|ships? with|includ\w*|disclos\w*|undisclosed|open(?:ed|ly)?|closed|thrown in|availab\w*|unavailable|secret|shared?|reveal\w*|missing|public(?:ly)?|download\w*|includ\w*|kept|keeps?|withheld|withholds|absent|posted|put|fetch|grab|shut away|in the repository|repository|on GitHub|on Hugging Face|exists?|comes? with|came with|provided?|hand(?:s|ed)? out|gave away|gives? away|nowhere|(?:had|has|have) no|there (?:is|are) no|ships?|shipped|let out|locked|private|proprietary|free(?:ly)? to|shown?|shows|seen|named|listed|stays?|remains?|hidden|mystery|said|told|known|parted with|made public|gives|gave|document\w*|explain\w*|described)\b/iu;

const open = (aspect: string, pattern: RegExp, more: Partial<TopicCue> = {}): TopicCue =>
  toCue('open-source', aspect, pattern, { value: 'presence', weight: 5, ...more });

/** Openness: the parts of a model, its licence and what that allows. */
export const OPEN_CUES: readonly TopicCue[] = [
  open(
    'training-data',
    /\b(?:(?:pre-?)?training[ -](?:data|sets?|corpus|corpora|text|mix|material|clips|videos)|data ?sets?\b|(?:the|its) data (?:behind|used|it|that|on which)|(?:starting|original|initial) size|corpus|corpora|training videos|(?:data|clips|videos|images|texts?|books|footage|recordings|material|pictures|hours of \p{L}+) (?:that |on which |from which )?(?:it|they|the model) (?:was |were |has |had )?(?:trained|raised|fed|learn\w+|saw|built)|what (?:it|they|the models?) (?:was|were|has been|have been) (?:trained|fed|raised)(?: on)?)/iu,
    { with: THERE, isStrong: true },
  ),
  open(
    'training-code',
    /\b(?:training (?:code|scripts?|recipes?|pipeline)|trainer\b|code (?:that |with which |by which )?(?:it |they |the \p{L}+ )(?:was |were |is |has been |have been )?(?:pre-?)?train\w*|code (?:with which|that) [^.;,]{0,30}\btrained|train\w*\.py\b|(?:re)?train (?:it|one|them) (?:afresh|from scratch|again|yourself|anew)|builds? (?:it|one|them|the model) (?:afresh|from scratch|anew)|(?:re)?train(?:ing)? the model (?:yourself|from scratch|afresh)|fine-tuning (?:code|scripts?)|code (?:for|to) (?:train|fine-tun|post-train)\w*|trainer for)/iu,
    { with: THERE, isStrong: true },
  ),
  open('inference-code', /\b(?:inference (?:code|scripts?)|source code|code (?:to run|that runs))\b/iu, { with: THERE, isStrong: true }),
  open('weights', /\b(?:weights|checkpoints?)\b/iu, {
    with: THERE,
    unless: /\b(?:asking|ask|begg\w*|waiting) for (?:the )?weights\b/iu,
    isStrong: true,
  }),
  open(
    'weights',
    /\b(?:(?:can|may|could|cannot|can't) (?:now |also |simply |already |you |we |anyone |one )?(?:be )?(?:download(?:ed)?|fetch(?:ed)?|copied|taken home)\b|anyone (?:can|may) (?:fetch|download|grab)|available (?:for|to|as a) (?:free )?download|(?:free|open) to download|nothing to download|downloadable)/iu,
    { isStrong: true },
  ),
  open(
    'weights',
    /\bopen[- ]weights?\b|\b(?:model|system|it|models) (?:is|are|stays?|remains?) (?:closed|proprietary|private)\b|\b(?:the|its|no) repositor(?:y|ies)\b[^.;]{0,30}\b(?:empty|nothing|holds?|contains?)\b/iu,
    { isStrong: true, unless: /\b(?:any|other|every|first|best|leading|rival) (?:[\p{L}-]+ )?open[- ]weights? \p{L}+/iu },
  ),
  open('inference-code', /\b(?:the|its|whose|all|that|this) (?:released )?(?:code|inference|source)\b/iu, { with: THERE, weight: 4.3 }),
  open(
    'weights',
    /\bavailable on (?:GitHub|Hugging Face|ModelScope)\b|\b(?:models|versions|modules?) [^.;]{0,50}\b(?:is|are|were|have been) (?:now )?(?:released|out|published)\b/iu,
    { weight: 4.3 },
  ),
  open('all', /\b(?:is|are|was|as) (?:an?|the) (?:[\p{L}-]+ )?open (?:suite|family|set|model|release|video|language)\b/iu, { weight: 3.5 }),
  open('technical-report', /\b(?:technical report|paper|model card)\b/iu, {
    with: /\b(?:no|publish\w*|releas\w*|without|missing|yet|appeared|exists?|accompanied by)\b/iu,
    unless: /\b(?:paper|report|card) (?:says|states|claims|gives|puts|lists)|accompanying|\bon paper\b/iu,
  }),
  open(
    'output-use',
    /\b(?:answers|outputs?|results|replies)\b[^.;]{0,60}\b(?:train|improve|teach|distil\w*)\b|\b(?:train\p{Ll}*|improv\p{Ll}+|teach\p{Ll}*|distil\p{Ll}*) [^.;]{0,30}\b(?:on|from|with) (?:the|its|their) (?:answers|outputs?|results|replies)\b|\b(?:rule|clause|ban|limits?) on outputs\b|\boutputs? (?:may|can|must)\b|\bmay (?:not )?be used to train\b|\bwhat (?:comes out of|it (?:makes|produces|generates|writes))\b[^.;]{0,40}\b(?:may|must|can)\b/iu,
    { isStrong: true, weight: 5.02 },
  ),
  open(
    'commercial-use',
    /\b(?:commercial(?:ly)?|closed to (?:commerce|trade|business)|non-?commercial(?:ly)?|research(?:ers)? only|only (?:for )?research|must pay|business use|make money|earn (?:a living|money)|make a living|for money|sell (?:what|the)|for profit)\b/iu,
    {
      unless: /\b(?:and|or|leading|other|rival) commercial (?:models?|systems?|rivals?|services?|products?|ones)\b/iu,
      weight: 5.05,
      isStrong: true,
    },
  ),
  open('commercial-use', /\b(?:threshold|user (?:cap|limit|clause)|revenue (?:cap|limit))\b/iu, { value: null }),
  open(
    'use-restrictions',
    /\b(?:use policy|acceptable[- ]use|usage policy|forbids?|prohibits?|(?:forbidden|banned|prohibited|disallowed) (?:uses?|applications?|purposes?|fields?)|list of forbidden|(?:may|must) not\b|obliges?|cut (?:you |users |anybody |anyone )?off|can (?:switch|turn|shut|cut|lock) (?:it|them|users|you|anyone|anybody|customers) (?:off|out)|revokes?|terminates?|rules? out (?:military|some|certain)|must (?:carry|show|display|credit|pass|bear|name))\b/iu,
    { value: 'absence', weight: 4.5 },
  ),
  open(
    'licence',
    /\b(?:licen[cs]e|terms|agreement|clause|contract)\b[^.;]{0,60}\b(?:European Union|EU|Europe|United Kingdom|UK|Britain|South Korea|China)\b|\b(?:not|un)[ -]?availab\w* (?:to|for|in) [^.;]{0,40}\b(?:European Union|EU|Europe|United Kingdom|UK|Britain|South Korea|China)\b/iu,
    { isStrong: true },
  ),
  open(
    'licence',
    /\b(?:own|custom|bespoke|home-made|in-house|special) (?:community |model |research )?licen[cs]e|licen[cs]e is [^.;]{0,30}\bown\b|\b(?:community|research|model) licen[cs]e\b|\bown terms\b|\b(?:licen[cs]e|terms|conditions|contract) of (?:its|their) (?:own|maker'?s?)\b/iu,
    { value: 'own-licence', weight: 6, isStrong: true },
  ),
  open(
    'licence',
    /\b(?:licen[cs]e|terms)\b[^.;]{0,50}\b(?:lets?|allows?|permits?|covers?|demands?|requires?|asks?|excludes?|grants?|bars?|limits?|rules out|obliges?|binds?|appl(?:y|ies))\b|\bfree of (?:the |any |its |all )?(?:\p{L}+ )?(?:terms|licen[cs]e|conditions|contract)\b|\b(?:registration|sign (?:a form|up|an agreement)|click-?through)\b/iu,
    { value: null },
  ),
  open(
    'licence',
    /\b(?:drops?|dropped|lifts?|lifted|relax(?:es|ed)?|loosens?|scraps?|scrapped|removes?|removed|rewrites?|changes?|changed|tightens?|replaces?|strikes? out) (?:the |its |their |that |this )(?:\p{L}+ ){0,2}(?:clauses?|licen[cs]e|terms|restrictions?|limits?|bans?|conditions?)\b/iu,
    { isStrong: true, weight: 4.9 },
  ),
  open('licence', /\b(?:no|not an?|is an?|an? (?:true|real|genuine|approved)) open(?:[- ]source)? licen[cs]e\b/iu, { isStrong: true }),
  open(
    'licence',
    /\b(?:no|without an?|lacks a) licen[cs]e\b|\blicen[cs]e (?:is missing|has not)|\b(?:permissive|restrictive|proprietary|open|standard) (?:licen[cs]e|terms)\b/iu,
  ),
  open('all', /\b(?:it|that|this|they|model|system|thing|one)(?: \p{Ll}+)? open\?$/iu, { weight: 4 }),
  open(
    'all',
    /\b(?:(?:(?:fully|completely|entirely|wholly|truly|genuinely) )?open[- ]source[ds]?|open-sourcing|(?:fully|completely|entirely|wholly|truly|genuinely) open(?![- ](?:model|system|rival|one|alternative|competitor|weight)))\b/iu,
    {
      unless:
        /\b(?:any|other|every|best|rival|leading|all|most|other) open[- ]source\b|\bopen[- ]source (?:initiative|licen[cs]e|community|definition|movement|software|camp|advocates|world|project|people|lawyers)\b/iu,
      weight: 5.1,
      isStrong: true,
    },
  ),
];
