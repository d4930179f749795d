import { toCue, type TopicCue } from './topic-cue.ts';

/** How it is built. */
export const ARCHITECTURE_CUES: readonly TopicCue[] = [
  toCue(
    'architecture',
    'largest',
    /\b(?:largest|biggest|smallest) (?:[\p{L}-]+ ){0,4}(?:ever|so far|yet|to date|of (?:all|its kind|any kind)|in the world|anywhere|on the market|(?:openly|publicly) \p{L}+|released|available|around)\b|\b(?:nothing|no (?:other |open |such |public )?(?:\p{L}+ )?(?:model|system|network|one)) (?:\p{L}+ ){0,3}(?:is|was|had been) (?:any )?(?:larger|bigger|smaller)\b/iu,
    { weight: 4.4, isStrong: true, value: 'superlative' },
  ),
  toCue('parameters', 'total', /\b(?:largest|biggest|smallest) (?:[\p{L}-]+ ){0,3}(?:models?|systems?|networks?)\b/iu, { weight: 4 }),
  toCue(
    'architecture',
    'first',
    /\b(?:no (?:other |open |such )?(?:\p{L}+ ){0,2}(?:models?|systems?|networks?) (?:had|has|have)\b[^.;]{0,80}\bbefore|(?:the )?first (?:[\p{L}-]+ ){0,4}(?:models?|systems?|networks?|generators?|services?)\b|(?:the )?first (?:to|of its kind)|never (?:before|been done))\b/iu,
    { weight: 4.5, isStrong: true },
  ),
  toCue(
    'architecture',
    'text-encoder',
    /\b(?:text encoder|prompts? (?:is|are) (?:read|encoded|parsed|digested|understood|handled) by|(?:reads|encodes|parses) (?:the |your )?prompts?)\b/iu,
    { weight: 7, isStrong: true },
  ),
  toCue('architecture', 'experts', /\b(?:is|are|was|were)(?: not|n't) (?:an? )?(?:mixture[- ]of[- ]experts|MoE)\b/u, {
    weight: 4.3,
    value: 'presence',
  }),
  toCue('architecture', 'experts', /\b(?:mixture[- ]of[- ]experts|MoE|experts)\b/u, { weight: 4.2 }),
  toCue(
    'architecture',
    'design',
    /\b(?:consists of|is made (?:up )?of|comprises|combines|pairs|merges|stacks|separate (?:networks?|streams?|models?)|single (?:network|transformer|pass)|one network|router|routed)\b/iu,
    { weight: 3.3 },
  ),
  toCue(
    'architecture',
    'design',
    /\b(?:uses|employs|relies on|works with|runs with|trains? with|reads its prompts|starts from|does not grow|trained (?:wholly|only|entirely) on|acceleration layer|workload)\b/iu,
    { weight: 2.9 },
  ),
  toCue(
    'architecture',
    'base',
    /\b(?:built (?:on|upon|around|atop)|underneath (?:it )?(?:sits|lies|is)|under the (?:bonnet|hood)|at its (?:heart|core)|based on|derived from|distilled from|(?:is|was) a fine-tuned|fine-tuned (?:from|on)|a fine-tune of|descends from|rests on|borrows (?:its|the)|sits on top of)\b/iu,
    { weight: 4.3 },
  ),
  toCue(
    'architecture',
    'design',
    /\b(?:diffusion|single-stream|dual-stream|auto-?regressive|flow[- ]matching|(?:cross|self|linear|sparse|latent)-?attention|VAE|auto-?encoder|encoder|decoder|backbone|transformers?|state[- ]space|Mamba|distill?(?:ed|ation)|quanti[sz](?:ed|ation)|dense model|latent space)\b/iu,
    { weight: 3.5 },
  ),
];

/** Names of languages. */
export const LANGUAGES =
  /\b(?:English|Chinese|Mandarin|Cantonese|Japanese|Korean|French|German|Spanish|Italian|Portuguese|Dutch|Russian|Arabic|Hindi|Turkish|Polish|Swedish|Finnish|Czech|Greek|Hebrew|Vietnamese|Thai|Indonesian|Danish|Norwegian|Icelandic|Estonian|Latvian|Lithuanian|Hungarian|Romanian|Bulgarian|Croatian|Serbian|Slovak|Slovene|Ukrainian|Catalan|Basque|Welsh|Persian|Farsi|Urdu|Bengali|Tamil|Telugu|Malay|Tagalog|Swahili)\b/u;

/** What it can do. */
export const CAPABILITY_CUES: readonly TopicCue[] = [
  toCue('capability', 'audio', /\b(?:sound|audio|stereo|music|lip[- ]?sync\w*|lips|dialogue|speech|soundtrack)\b/iu, {
    with: /\b(?:gives? back|generat\w*|produc\w*|makes?|made|comes? (?:with|out)|sync\w*|together|adds?|supports?|native(?:ly)?|includ\w*|creates?|one pass|has|have|had|silent|without|lacks?|mute)\b/iu,
    unless: /\b(?:sound|audio) (?:is|seems)\b|speech used/iu,
    value: 'presence',
    weight: 4,
  }),
  toCue('capability', 'languages', LANGUAGES, {
    with: /\b(?:speaks?|spoken|understands?|understood|prompts?|supports?|supported|languages?|handles?|transcribes?|sings?|reads?|writes?|works? in|voices?|answers?|fluent)\b/iu,
    weight: 4,
  }),
  toCue(
    'capability',
    'task',
    /\b(?:translation|transcription|editing|inpainting|upscaling|tool use|image input|voice cloning|lip-?sync|multi-shot|subtitles|watermarks?|diari[sz]ation|streaming|reasoning mode|motion control|camera control)\b/iu,
    {
      with: /\b(?:supported|left out|absent|missing|includ\w+|built in|on (?:its|the) (?:list|menu)|possible|impossible|works?|offer\w*|part of|job|cannot|can|lacks?|has|have|comes?)\b/iu,
      value: 'presence',
      weight: 3.6,
    },
  ),
  toCue(
    'capability',
    'task',
    /\b(?:it|they|models?|system|network|version|edition|each of them|both)\b[^.;]{0,24}\b(?:can|cannot|can't) (?:also |now |even |only )?(?!be\b|have\b|you\b|not\b|say\b|tell\b|wait\b|blame\b)\p{L}+/iu,
    { weight: 3.2, value: 'presence' },
  ),
  toCue(
    'capability',
    'task',
    /\b(?:it|they|model|system|network|edition|version|which) (?:does not|do not|doesn't|don't) (?:yet |also |even )?(?:write|sing|draw|paint|edit|dub|clone|imitate|copy|extend|remember|generate|accept|produce|render|output|understand|listen|hear|answer|talk|speak|recogni[sz]e|transcribe|translate|animate)\b/iu,
    { weight: 4.1, value: 'presence', isStrong: true },
  ),
  toCue(
    'capability',
    'task',
    /\b(?:it|they|model|system|network|which) (?:also |now |even |still |only )?(?:writes|sings|draws|paints|edits|dubs|clones|extends|remembers|generates|accepts|produces|renders|outputs|understands|listens|hears|answers|talks|handles|copes with|recogni[sz]es|transcribes|translates|animates)\b/iu,
    { weight: 3.2, value: 'presence' },
  ),
  toCue(
    'capability',
    'task',
    /\b(?:makes?|creates?|produces?|animates?|delivers?|takes?|lets (?:users|you|people)|keeps?|sounds)\b[^.;]{0,50}\b(?:videos?|clips?|images?|pictures?|speech|audio|music|prompts?|models?|voices?|effort|faces?)\b/iu,
    { weight: 2.8, value: 'presence' },
  ),
  toCue(
    'capability',
    'quality',
    /\b(?:sounds?|looks?|sings?|draws?|reads?|writes?|performs?|works?) (?:about |almost |nearly |just |every bit )?(?:as (?:good|well|natural|sharp|clear|lifelike|real|human)|better|worse|more \p{L}+|less \p{L}+)\b[^.;]{0,20}\b(?:as|than)\b/iu,
    { weight: 4.05 },
  ),
  toCue(
    'capability',
    'weakness',
    /\b(?:(?:is|are) not (?:its|their) (?:strong (?:suit|point|side)|strength|forte)|(?:strong (?:suit|point)|strength|weakness|weak (?:spot|point|side)|blind spot|trouble|shortcoming)s?\b[^.;]{0,40}\b(?:with|is|are|in|lies?)|struggles? with|(?:is|are) (?:weak|poor|bad|hopeless|strong|good) (?:at|in|with)|fails? (?:at|on|with)|(?:runs?|works?|uses?) [^.;]{0,30}\b(?:wasteful|inefficient|clums)\p{L}*)/iu,
    { weight: 3.9, value: 'presence', isStrong: true },
  ),
  toCue('capability', 'context', /\bcontext (?:window|length)\b/iu, { weight: 4 }),
  toCue(
    'capability',
    'control',
    /\b(?:(?:motion|camera) control|frame-by-frame|key ?frames?|lip[- ]sync|inpainting|voice cloning|tool (?:use|calling)|function calling)\b/iu,
    { weight: 3.5, value: 'presence' },
  ),
  toCue(
    'capability',
    'task',
    /\b(?:can|cannot|can't|could not|is able to|is unable to|does not|doesn't|knows how to|learned to) (?:also |now |even |only |not )?(?:generate|make|edit|extend|write|translate|transcribe|clone|read|speak|sing|follow|turn|animate|call|handle|see|understand|reason|draw|render|produce|accept|do)\b|\b(?:supports?|accepts|translates|transcribes|clones|generates|recogni[sz]es|handles|understands|turns (?:text|images|a still|still|speech|photos))\b/iu,
    { weight: 3.6, value: 'presence' },
  ),
];

/** How fast it is, and on what. */
export const SPEED_CUES: readonly TopicCue[] = [
  toCue(
    'speed',
    'hardware',
    /\b(?:runs?|running|starts?|works?|boots?|fits?|loads?|happy|content) (?:\p{Ll}+ ){0,2}?on (?:an?|any|every|your|older|old|ordinary) (?:[\p{L}\d-]+ ){0,3}?(?:GTX|RTX|GeForce|Radeon|laptops?|phones?|smartphones?|Macs?|MacBooks?|cards?|GPUs?|CPUs?|desktops?|notebooks?|tablets?|workstations?|PCs?)\b|\b(?:phone|laptop|smartphone|tablet|desktop|PC|card|GPU|notebook)\b[^.;]{0,40}\b(?:will do|suffices|is enough|is plenty)\b/iu,
    { value: 'presence', weight: 4.4, isStrong: true },
  ),
  toCue('speed', 'relative-speed', /\b(?:quicker|faster|slower|speedier|outpaces?|outruns?)\b/iu, {
    with: /\b(?:than|rivals?|competitors?|predecessor|competition)\b/iu,
    weight: 4.5,
    isStrong: true,
  }),
  toCue(
    'speed',
    'relative-speed',
    /\b(?:it|they|model|system|network|version|edition|one|that|which|and)\b[^.;]{0,30}\b(?:any|a good deal|a great deal|a lot|much|far|slightly|somewhat|rather|no|still|even|a bit|a little|considerably|noticeably|markedly|not) (?:quicker|faster|slower|speedier)\b/iu,
    { weight: 4.2, isStrong: true },
  ),
  toCue('speed', 'real-time-factor', /\b(?:in|faster than|than|near|close to) real[- ]time\b/iu, { weight: 4 }),
  toCue(
    'speed',
    'memory',
    /\b(?:RTX \d{4}|GTX \d{4}|[AH]\d{2,3}00?s?|laptops?|Raspberry Pi|MacBooks?|gaming (?:card|PC)|consumer (?:card|GPU)s?)\b/u,
    { weight: 2.6 },
  ),
  toCue(
    'speed',
    'memory',
    /\b(?:fits? (?:on|in(?:to)?|inside)|is content with|at home on|runs? (?:happily |well |fine |even )?on|squeez\w+ (?:on|in)to)\b[^.;]{0,40}\b(?:cards?|GPUs?|accelerators?|chips?|machines?|computers?|PCs?|sockets?|servers?|laptops?|phones?|RTX|H100|A100|memory|desktop|Mac|Raspberry)\b/iu,
    { weight: 4 },
  ),
];
