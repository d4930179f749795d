// Words beside a number that tell what it is of.

export const ACTIVE =
  /\b(?:activ|awake|wakes?\b|switched on|at any (?:one |given )?(?:moment|time)|at a time|at one time|engaged\b|consulted\b|doing anything|stirs?\b|stirred\b|take[s]? part|touched\b|at once|per token|for (?:any one|each|every|a) token|any one token|fires?\b|at work\b|on duty\b|call(?:s|ed)? (?:up)?on\b|working\b|works? on\b|in use\b|in play\b|do the work)/iu;
export const PART =
  /^(?:(?:One|Each|Every|Either|The (?:first|second|other|larger|smaller|bigger|lesser)) (?:expert|stream|half|branch|tower|network|transformer|encoder|part|module|component)|(?:Its|Their) (?:first|second|other|larger|smaller) (?:expert|stream|half|branch|tower|network|encoder|module|component)|The (?:larger|smaller|bigger|lesser|other|first|second)\b(?:,| (?:takes?|has|one,? for))|(?:Sound|Audio|Video|Vision|Pictures|Images|Text|Speech|Music)\b(?! (?:Lite|Pro|Max|Mini|Plus|Large|Small|Base)\b))|\b(?:each expert|per expert|each of (?:them|the two)|text encoder|video (?:half|stream|branch)|audio (?:half|stream|branch)|vision encoder|encoder (?:of|with|has)|decoder (?:of|with|has))\b|^[^,]{0,40}\b(?:encoder|decoder|VAE|vocoder|upscaler|refiner|tower|branch)\b/iu;
export const LATENCY =
  /\b(?:takes?|took|needs?|needed|requires?|quotes?|waits?|waiting|renders?|rendered|latency|delay|generation time|first token|finishe[sd]|processes|compute|within|(?:in|on|with) (?:an?|one|a single|two|four|eight|the same|\d+|about|under|just|roughly|around)\b)/iu;
export const LASTING =
  /\b(?:clips?|lasts?|lasting|footage|videos?|long\b|length|duration|stereo|stretch|shots?|songs?|films?|prompt|audio|good for)\b/iu;
export const TRAINING =
  /\b(?:(?:re-?|pre-?)?train(?:ed|ing)?|corpus|data ?set|learn(?:ed|t)|weaned on|raised on|brought up on|schooled on|fed (?:on|it|the|with)|swallow\p{L}+|digested|devoured|diet of)\b/iu;
export const LICENCE =
  /\b(?:licen[cs]e|licen[cs]ing|terms|clause|commercial|must (?:pay|ask|apply|seek)|has to (?:pay|ask|go)|have to (?:pay|ask)|need permission|must be shown|must (?:show|display|credit|register)|(?:has|have) to register|threshold)\b/iu;
export const BOARD =
  /\b(?:Elo|rated|rates|rating|scor(?:e|es|ed|ing)|chart|tables?|leaderboard|arena|ranking|ranked|field|stands? at|stood at|at the top|leader|benchmark)\b/iu;
export const GAP =
  /\b(?:behind|back|ahead|clear of|adrift|gap|lead of|margin|short of|leads? by|beat\w*|separat\w+|difference|trail\w* by|off the)\b/iu;
export const PRICE = /\b(?:costs?|rates?|rents?|prices?|priced|charges?|cheap(?:er)?|expensive|pay|bill|dearer|fees?)\b/iu;
export const FAST =
  /\b(?:fast(?:er)?|as long|longer|quick(?:er)?|speeds?|accelerat(?:es?|ed|ing|ion)|sooner|slow(?:er)?|speed|pace|throughput|wait(?:s|ing)?|time)\b/iu;
/** What a model runs on. */
export const HARDWARE =
  /\b(?:[ABHL]\d{2,3}0?s?|RTX|GTX|MI\d{3}X?|M[1-5](?: (?:Max|Ultra|Pro))?|TPUs?|NPUs?|GPUs?|(?:graphics |video )?cards?|chips?|accelerators?|processors?|laptops?|workstations?|servers?|hardware)\b/u;
