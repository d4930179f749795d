import { toCue, type TopicCue } from './topic-cue.ts';

/** How it ranks. */
export const BENCHMARK_CUES: readonly TopicCue[] = [
  toCue(
    'benchmark',
    'comparison',
    /\b(?:beats?|beaten|outperforms?|outperformed|surpass\w*|match(?:es|ed)|rivals (?:the|those|that)|on (?:a )?par with|level with|trails?|peers|ahead of|comparable to|better than|tied with|edge[sd] out|overt(?:ook|akes|aken)|lags?|pips|pipped|outscores?|outranks?|loses to|lost to|holds its own)\b/iu,
    { weight: 4 },
  ),
  toCue('benchmark', 'comparison', /\b(?:best|strongest|leading|most capable|state[- ]of[- ]the[- ]art|unmatched|unbeaten)\b/iu, {
    with: /\b(?:claims?|says?|said|calls?|boasts?|according to|said to|describes?|bills?|report\w*|benchmarks?)\b/iu,
    unless: /\bat best\b/iu,
    weight: 3.7,
  }),
  toCue('benchmark', 'comparison', /\b(?:more|less|fewer|better|worse|rarer|oftener)\b[^.;,]{0,30}\bthan (?:the |its )?(?:\p{Lu}|o\d)/u, {
    weight: 3.3,
  }),
  toCue(
    'benchmark',
    'comparison',
    /\b(?:state[- ]of[- ]the[- ]art|top among|first among|best (?:among|in|of)|performs? (?:like|as|comparably|strongly|better|worse)|(?:as good|as well) as|improves on|comparably)\b/iu,
    { weight: 3.5 },
  ),
  toCue('benchmark', 'method', /\b(?:voters?|blind (?:tests?|votes?|voting)|side by side|judges|votes are|users vote|people vote)\b/iu, {
    with: /\b(?:see|sees|vote|votes|pick|choose|compare|compares|learn|clips|answers|side)\b/iu,
    weight: 4,
    isStrong: true,
  }),
];

/** Whether it can be used. */
export const AVAILABILITY_CUES: readonly TopicCue[] = [
  toCue(
    'availability',
    'status',
    /\b(?:is|are|was|were|has been|have been|had been|went) (?:now |already |long )?(?:gone|dead|offline|closed|discontinued|shut(?: down)?|withdrawn|switched off|pulled|dark|taken down|retired)\b|\b(?:closed|shut|pulled|retired|discontinued|withdrew) (?:down )?(?:the|its)\b/iu,
    { value: 'absence', weight: 4.5 },
  ),
  toCue(
    'availability',
    'status',
    /\b(?:is|are|went|has been|have been|was|were) (?:now |finally |already |back )?(?:on the market|public\b|out\b(?! of)|live|launched|generally available|on sale|released|available)\b|\b(?:launched|arrived|released|debuted|unveiled|introduced)\b/iu,
    { value: 'presence', weight: 3.4 },
  ),
  toCue(
    'availability',
    'release-date',
    /\b(?:installer|versions?|editions?|releases?|updates?|successor|weights|code|apps?|plug-?in|models?|checkpoints?|paper|report)\b[^.;]{0,40}\b(?:(?:will|should|is to|are to) (?:come|follow|arrive|be out|ship|appear|land|be released|be published|go live|launch)|(?:is|are) (?:coming|planned|due|expected|promised|in the works|on (?:its|the) way))\b/iu,
    { weight: 4.1, isStrong: true },
  ),
  toCue(
    'availability',
    'release-date',
    /\b(?:is|are) (?:(?:now |already |also )?(?:on (?:its|the|their) way|to follow|in (?:the making|preparation|the pipeline)|being (?:prepared|readied)|slated|scheduled|about to (?:appear|arrive|come|launch))|(?:coming|due|planned|promised|expected)(?: (?:soon|next|in|by|for|before|this|later)\b|[.,;]))|\b(?:has|have|had) been (?:announced|promised|pre-?announced)\b|\bwill (?:follow|arrive|appear|come (?:out|later|soon|next))\b/iu,
    { weight: 3.85, isStrong: true, unless: /\bwon't\b|\bwill not\b/iu },
  ),
  toCue(
    'availability',
    'access',
    /\b(?:within (?:the )?reach of|open to (?:all|any|every|the public)|(?:for|to) (?:everyone|everybody|anyone|anybody|all comers)|at (?:everyone|everybody|anyone)'s disposal|out of reach|off limits|behind closed doors|in-house|behind a (?:pay)?wall)\b/iu,
    { value: 'presence', weight: 3.4 },
  ),
  toCue(
    'availability',
    'status',
    /\b(?:integrated into|accessible|can be (?:called|run|tested)|could be (?:tried|used|called)|in development|in (?:internal |limited |closed |public )?testing|coming (?:soon )?to|entered|official (?:website|site)|website)\b/iu,
    { value: 'presence', weight: 3.3 },
  ),
  toCue('availability', 'api', /\bAPIs?\b/u, { weight: 4 }),
  toCue(
    'availability',
    'access',
    /\b(?:waiting list|waitlist|by invitation|invitation-only|invite-only|sign-?up|on (?:Hugging Face|Vertex AI|Bedrock|Azure|ModelScope|GitHub)|web interface|paywall|paying (?:users|customers)|(?:closed|open|public) beta|free tier|can (?:only )?be (?:tried|used|had|bought|reached|accessed|rented)|(?:is|are) (?:sold|offered|hosted|served)|on sale|on offer|rolled out|desktop app|subscribers|subscription)\b/iu,
    { weight: 3.5 },
  ),
  toCue('availability', 'price', /\b(?:cheaper|dearer|costlier|(?:more|less) expensive|undercuts?)\b(?: than)?/iu, { weight: 3.9 }),
  toCue('availability', 'price', /\b(?:is|are|stays?|remains?) free\b(?! (?:of|from)\b)|\bfree of charge\b|\bfree tier\b/iu, {
    weight: 3.5,
  }),
];

/** Whose it is. */
export const IDENTITY_CUES: readonly TopicCue[] = [
  toCue(
    'identity',
    'developer',
    /\b(?:(?:developed|built|made|created|designed|written|trained) (?:by|together|jointly|in-house)|brainchild of|(?:comes?|came|hails?|originates?) from|(?:is|are|was|were) (?:the )?(?:work|product|child) of|(?:team|lab|company|firm|people|group|unit) behind|(?:is|are|was|were|stands?|stood) behind (?:it|the)|(?:universit\w+|institutes?|teams?|labs?|compan\w+|firms?|groups?|start-?ups?|people|makers?|developers?|researchers?) (?:is|are|was|were|stands?|stood|sits?) (?:also )?behind|turn(?:s|ed) out to (?:be|come)|came forward|took credit|comes? out of|grew out of|spun out|confirmed (?:that )?(?:it|they))\b/iu,
    { weight: 3.8 },
  ),
  toCue(
    'identity',
    'developer',
    /\b[Ii]ts (?:author|creator|maker|developer|inventor|founder|parent)s?(?:, \p{Lu}| (?:is|are|was|were) (?:the )?\p{Lu})/u,
    { weight: 3.8 },
  ),
  toCue('identity', 'owner', /\b(?:belongs? to|owned by|is part of|subsidiary of|an arm of|acquired by|backed by|a unit of|owns)\b/iu, {
    weight: 3.8,
  }),
  toCue(
    'identity',
    'leader',
    /\b(?:(?:founders|creators|authors|makers|researchers) (?:once|earlier|previously|formerly|also)|led by|headed by|leads the (?:team|lab|group)|runs the (?:team|lab)|chief (?:executive|scientist)|founder of|founded by|formerly (?:of|at)|left (?:the )?(?:company|lab|firm)|joined|hired|based in|headquartered|co-founded|employs)\b/iu,
    { weight: 3.8 },
  ),
  toCue(
    'identity',
    'same-as',
    /\b(?:under another name|the same (?:model|thing|team) as|(?:un)?affiliated|(?:had|has|have) (?:not )?confirmed|confirmed to|moved from|joins|is (?:the|its) (?:official|only official)|foundation of|team at)\b/iu,
    { weight: 3.4 },
  ),
  toCue(
    'identity',
    'affiliation',
    /\b(?:nothing|anything|little) to do with\b|\bno (?:ties?|links?|connections?|relations?) (?:to|with)\b|\b(?:is|are) (?:not )?(?:affiliated|connected) (?:to|with)\b/iu,
    { weight: 5.2, isStrong: true, value: 'presence' },
  ),
  toCue('identity', 'developer', /^[^:]{2,40}: (?:makers?|developers?|vendor|company|lab|creators?|authors?) \p{Lu}/u, { weight: 5 }),
  toCue(
    'other',
    'training-hardware',
    /\b(?:trained|raised|schooled|brought up|reared)\b[^.;]{0,20} on [^.;]{0,40}\b(?:boards?|chips?|GPUs?|cards?|accelerators?|TPUs?|processors?|silicon|hardware|clusters?)\b/iu,
    { weight: 4.6, isStrong: true },
  ),
  toCue('other', 'training-data', /\btrained (?:only |mostly |partly |entirely )?(?:on|with)\b/iu, { weight: 3.5 }),
];

/** What somebody has not told: the topic is that of the question. */
const SILENCE =
  /\b(?:(?:none|neither|nobody|no one|no \p{Ll}+)\b[^.;]{0,30}\b(?:publish\p{Ll}*|disclos\p{Ll}*|says?|said|states?|tells?|reveals?|reports?|gives?) (?:how|what|which|where|when|who|its|their|the)\b|(?:has|have|had|does|do|did|would|will) not (?:yet )?(?:said|say|told|tell|disclosed?|reveal(?:ed)?|explain(?:ed)?|give|given|publish(?:ed)?)|(?:hasn't|haven't|won't|doesn't|didn't) (?:said|say|tell|disclose[d]?|reveal|explain)|declin(?:es|ed) to (?:say|comment|name)|refus(?:es|ed) to (?:say|name)|nobody (?:outside )?knows|is not known|are not known|is unknown|are unknown|never (?:said|told|disclosed|revealed)|keeps? (?:quiet|silent|mum)|(?:is|are|was|were|goes|go|went|remains?|left) (?:(?:not|never|nowhere) (?:\p{L}+ )?|un)(?:stated|given|disclosed|named|told|revealed|mentioned|specified|documented|published|said|reported|explained)|(?:does|do|did) not (?:say|tell|mention|specify|state)|without saying|(?:has|have) yet to (?:say|tell|disclose|reveal|publish|explain|name)|gives? no (?:figures?|numbers?|dates?|prices?|names?)|no word (?:on|about)|leaves? (?:it )?open|silent (?:on|about))\b/iu;

const untold = (topic: TopicCue['topic'], aspect: string, pattern: RegExp): TopicCue =>
  toCue(topic, aspect, pattern, { with: SILENCE, weight: 4.8, isStrong: true });

/** Questions that somebody has left open. */
export const UNTOLD_CUES: readonly TopicCue[] = [
  untold('parameters', 'total', /\b(?:how (?:large|big|many parameters)|(?:its|the) size|parameter counts?|number of parameters)\b/iu),
  toCue('speed', 'hardware', /\b(?:which|what|whose) (?:\p{L}+ )?(?:cards?|GPUs?|hardware|machines?|chips?|accelerators?|computers?)\b/iu, {
    with: SILENCE,
    weight: 4.8,
    isStrong: true,
    value: 'absence',
  }),
  untold('speed', 'latency', /\b(?:how (?:fast|quick(?:ly)?|long (?:it|a|one) takes?)|speed)\b/iu),
  untold('availability', 'price', /\b(?:how much (?:it|that|they)|prices?|what it (?:will )?costs?)\b/iu),
  untold('availability', 'release-date', /\b(?:when (?:it|they|the)|release date)\b/iu),
  untold('identity', 'developer', /\b(?:who (?:made|built|is behind|trained|owns|runs)|whose (?:it|they))\b/iu),
];
