/** Capitalised words that stand before a number and make no model's name with it. */
export const NOT_A_NAME = new Set(
  `january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec
  monday tuesday wednesday thursday friday saturday sunday rtx gtx gpu gpus tpu cpu npu geforce nvidia amd intel apple ryzen radeon tesla
  quadro ampere hopper blackwell ada h a b l m i v t k vram ram apache mit gpl lgpl agpl bsd cc by mpl elo page section chapter figure fig table top season
  day phase level stage article room about over at in on by only nearly some past up from between for to of and the with just around roughly
  all its under below above after before since until series cuda python pytorch version release route day week month year number no nos
  step steps round part point points rank place line group type class exactly almost even another these those their when while is are was
  were has have but or nor as than then this that it a an one two three four five six seven eight nine ten licence license terms rule usd eur
  http usb hdmi iso pcie fewer more less most least union full native turn every each any other first second third last next new old same
  creative commons openrail rail sd hd uhd fp bf int web studio edition issue volume`.split(/\s+/u),
);

/** Formats of numbers, files, pictures and sound, and boards and cards, which bear a number as models do: "MXFP4", "MP4", "HBM3". */
export const FORMAT =
  /^(?:\p{L}{0,3}(?:FP|INT|BF|TF|NF)|I?Q|MPE?G|MP|AV|VP|HEVC|UTF|ISO|IEEE|WAV|G?DDR|LPDDR|HBM|NVL|SM|GB|GH|MI|RX|XT|EPYC|Xeon|Ascend|Gaudi|Trainium|Inferentia|Jetson|Orin|Quest|iPhone|Pixel|Galaxy|Raspberry|Pi|Snapdragon|Windows|Ubuntu|Debian|Android|Wi|WiFi|Wifi|Bluetooth)$/iu;

/** Names of models that the press uses without a version. What the record holds is found there first. */
export const WELL_KNOWN =
  /\b(?:Sora|Veo|Gemini|Claude|ChatGPT|Midjourney|Runway|Pika|Dream Machine|Suno|Udio|ElevenLabs|Hailuo|Vidu|PixVerse|Bard|Copilot|Imagen|DALL[-·]E|Command R\+?|Vicuna|Alpaca|Orpheus|XTTS|Chatterbox|Parakeet|Voxtral|Moshi|Nemotron|Hunyuan|Doubao|Ernie|GPT|PaLM|BLOOM|Chinchilla|o[134](?:-mini|-preview)?)\b(?![-\p{L}])/gu;

/** Words of an edition that follow a version: "Claude 3.5 Sonnet". */
export const EDITION_WORD =
  /^ (?:Sonnet|Opus|Haiku|Pro|Ultra|Flash|Turbo|Mini|Nano|Max|Large|Small|Medium|Instruct|Omni|Plus|Lite|Fast|Preview|Alpha|Beta|Master)\b/u;
