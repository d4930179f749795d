/** Why a sentence states no fact: the first pattern that fits says it. `hard`: whatever number it holds. */
export interface OpinionCue {
  readonly pattern: RegExp;
  readonly why: string;
  readonly hard: boolean;
}

const hard = (why: string, pattern: RegExp): OpinionCue => ({ why, pattern, hard: true });
const soft = (why: string, pattern: RegExp): OpinionCue => ({ why, pattern, hard: false });

const VERBS =
  "Add|Ask|Beware|Bear|Believe|Bring|Buy|Call|Check|Compare|Consider|Count|Do|Don't|Download|Expect|Feed|Forget|Get|Give|Hold|Ignore|Imagine|Keep|Leave|Let|Look|Make|Mind|Never|Note|Pay|Pick|Please|Pour|Put|Read|Remember|Run|Save|See|Sit|Skip|Spare|Stay|Stop|Suppose|Take|Tell|Think|Treat|Trust|Try|Turn|Use|Wait|Watch|Work|Write|Wish";

/** Questions, advice, hypotheses, the writer's own affairs and judgements. */
export const OPINION_CUES: readonly OpinionCue[] = [
  hard('a question', /\?["')\]]*$/u),
  hard(
    'about the article itself',
    /\b(?:this|our) (?:story|article|piece|newsletter|column|page|review|draft|paper's)\b|\b(?:our|my) (?:slip|mistake|error)\b|\bdraft of this\b|\b(?:readers|you) (?:keep|kept) asking\b/iu,
  ),
  hard(
    'about the article itself',
    /^(?:This|These) (?:guide|column|list|digest|round-?up|comparison|table|tests?|overview|survey|weeks?|notes?|pages?)\b/u,
  ),
  hard(
    'the writer speaking of themselves',
    /\b(?:our|my) (?:\p{L}+ )?(?:recommendations?|advice|counsel|marks?|verdict|tip|choice|hope|fear|guess|wish|test|experience|patience|bet|point|impression)\b/iu,
  ),
  hard(
    'advice',
    /^(?:Owners|Users|Buyers|Readers|Anyone|Anybody|Everyone|Those|People|Whoever|Fans|Beginners) [^.;]{0,60}\b(?:may (?:look|skip|want|wish|stop|turn|prefer|safely|as well)|should|had better|can (?:stop|skip|look|relax|safely)|need not|will want)\b/u,
  ),
  hard('a supposition', /^(?:But |And |Still,? |Yet )?(?:If|Whether|Suppose|Imagine|Even if|Unless|Were|Had|Should|Perhaps|Maybe)\b/u),
  hard(
    'a hypothesis',
    /\bwould(?:n't)?\b(?! (?:like|prefer|therefore|thus|then|so|hence|accordingly|cost|come to|(?:not )?call (?:it|them|that|this|an?|the|\p{L}+ source|open)\b)\b)|\b(?:might|could) (?:well )?(?:have|be|one day|yet)\b|\bif (?:the|they|it|he|she|we) (?:were|was|had|ever)\b/iu,
  ),
  hard('the writer speaking of themselves', /^(?:And |But |Still, |So |Then |Yet |Here |Now )?(?:We|I|My|Our|Us|Most of us|None of us)\b/u),
  hard(
    'the writer speaking of themselves',
    /\b(?:we|I) (?:think|believe|suspect|imagine|admit|find|feel|fear|hope|bet|guess|like|speak|tried|reckon)\b|\bto (?:our|my) (?:eyes|ears|mind|taste)\b|\bthan I\b|\bso do we\b|\bor so we\b|, (?:we|I) [^,]{0,30}$|\bin (?:our|my) (?:view|opinion|book)\b|\bI can (?:read|tell|see)\b/u,
  ),
  hard('an opinion of others', /\bsays? (?:the )?(?:sceptics|skeptics|critics|cynics|fans|optimists|pessimists|wags)\b/u),
  hard('a remark', /^Nor (?:will|would|does|do|is|are|can|did)\b/u),
  hard(
    'advice',
    /\b(?:should (?:sit|read|forget|wait|look|ask|keep|take|think|try|check|first|not|be (?:read|taken|written))|had better|ought to|(?:do not|don't|need not|needn't) (?:need|have) (?:a|an|to)|you (?:do not|don't) need|(?:our|my) advice|worth (?:a|an|the|remembering|asking))\b/iu,
  ),
  hard(
    'a judgement of a number',
    /\b(?:is|are|seems?|sounds?) (?:\p{L}+ ){0,2}(?:long|short|big|small|good|fast|cheap|high|low) enough\b|\benough to\b|\bof anything\b|\bis a (?:distance|verdict|crowd|wait|long wait|lot|number)\b|\bsounds like (?:nothing|a lot)\b/iu,
  ),
  soft('a remark on something held by others', /^(?:To|For) (?:them|him|her|people|critics|fans|lawyers|some|others|purists|most)\b/u),
  soft(
    'an opinion',
    /\b(?:superb|dull|tidy|silly|fun|boring|curious|strange[rst]?|rarest|unusual|beautiful|ugly|gorgeous|impressive|disappoint\w+|clever|odd|brilliant|harsh|grown-up|swamp|poetry|gift|insult|shame|pity|pencil|the pick|dwarf|outrageous|simply|amus\w+|nervous|welcome|lovely|sad|absurd|ridiculous|astonish\w+|honest|thankless|delight\w*|miracle|magic|toy|joke|hype|bold|brave|splendid|wonder(?:ful)?|charming|elegant|cosy|handsome|nightmare|dream|no such thing|must be (?:proud|happy|tired|nice|fun|said|hard))\b|\bspeaks? of an? open\b|\bthe word\b|\bno (?:doubt|surprise|wonder)\b/iu,
  ),
  soft(
    'an opinion',
    /\b(?:is|are|was|were) (?:still |only |not |never |always |just |merely |hardly |rarely )?(?:an?|the) (?:\p{L}+ ){0,2}(?:idea|adjective|verdict|virtue|vice|matter|question|release|promise|price|custom|kind|habit|sport|game|art|science|way of|story|thing|holiday|party|price of)\b/iu,
  ),
];

/** An order that is none: "Feed it a sentence and it gives back a clip". */
export const CONSEQUENCE = /^[^,.;]{3,80}?,? and (?:the |its |a )?[\p{L}-]+ (?:\p{L}+s|will|can)\b/u;

/** A fact that hangs on an order: "Do not mix it up with X, which is rated 1,299". */
export const HANGING_FACT = /, (?:which|whose) (?:\p{L}+ ){1,3}/u;

export const ORDER = new RegExp(`^(?:${VERBS})(?: |,|$)`, 'u');
