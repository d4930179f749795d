// News pieces of our own, invented: many statements in them are wrong on purpose. Written before the rules were tuned.

/** A sentence and its main assertion, `subject topic aspect value`; an empty text where nothing can be checked. */
export type Example = readonly [sentence: string, expected: string];

export interface ExampleArticle {
  readonly title: string;
  readonly published: string;
  readonly paragraphs: readonly (readonly Example[])[];
}

const FIRST: readonly ExampleArticle[] = [
  {
    title: 'Small voice, large promises: Kokoro at one',
    published: '12 March 2025',
    paragraphs: [
      [
        ['Speech used to be the preserve of giants.', ''],
        ['Kokoro, a text-to-speech model with 82 million parameters, is the exception.', 'kokoro parameters total 82e6'],
        ['Its weights were released under Apache 2.0 on 25 December.', 'kokoro open-source licence Apache-2.0'],
        ['The author says that training took fewer than 100 hours of audio.', 'kokoro other training-data <360000'],
        ['Who needs a billion parameters to say good morning?', ''],
      ],
      [
        ['It speaks eight languages, and offers 54 voices.', 'kokoro capability languages 8'],
        ['On a laptop processor it runs at about four times real time.', 'kokoro speed real-time-factor ~4'],
        ['The training set has not been published.', 'kokoro open-source training-data false'],
        ['Voices are a matter of taste.', ''],
        ['Pia Lindqvist, who narrates audiobooks in Turku, has replaced three of her six assistants with it.', '? other usage 3'],
        ['Three is a crowd, of course.', ''],
      ],
      [
        ['Next to Whisper, which has 1.55B parameters in its large edition, the newcomer is a dwarf.', 'whisper parameters total 1.55e9'],
        ['Whisper itself is under the MIT licence.', 'whisper open-source licence MIT'],
        ['Comparing a listener with a speaker is silly, and we admit it.', ''],
        ['Remember that a demo is not a product.', ''],
      ],
    ],
  },
  {
    title: 'HunyuanVideo and the meaning of open',
    published: '9 December 2024',
    paragraphs: [
      [
        ['Tencent released HunyuanVideo last week, with weights that anyone may download.', 'hunyuan-video open-source weights true'],
        ['The company calls it the largest open video model so far.', 'hunyuan-video architecture largest true'],
        ['At 13 billion parameters, it may well be.', 'hunyuan-video parameters total 13e9'],
        ['Largest is a word with a short shelf life.', ''],
      ],
      [
        ['The licence does not apply in the European Union, the United Kingdom or South Korea.', 'hunyuan-video open-source licence'],
        ['Anyone with more than 100 million monthly users must ask for a separate one.', 'hunyuan-video open-source commercial-use >100e6'],
        ['Is that open source?', ''],
        ['No, says the usual definition.', 'hunyuan-video open-source all false'],
        ['The training code is missing from the repository.', 'hunyuan-video open-source training-code false'],
        ['It can be used commercially below that line.', 'hunyuan-video open-source commercial-use true'],
      ],
      [
        ['To make a clip at 720p, the team recommends a GPU with 80 GB of memory.', 'hunyuan-video speed memory 80e9'],
        ['At least 45 GB are needed for 540p.', 'hunyuan-video speed memory >=45e9'],
        ['Most of us have 8.', ''],
        ['A gaming card would melt, or so we imagine.', ''],
      ],
    ],
  },
  {
    title: 'What Llama 4 costs you besides money',
    published: '20 April 2025',
    paragraphs: [
      [
        ['Meta introduced Llama 4 Scout and Llama 4 Maverick on 5 April.', 'llama availability release-date 2025-04-05'],
        ['Both have 17 billion active parameters.', 'llama parameters active 17e9'],
        ['Scout works with 16 experts, Maverick with 128.', 'llama architecture experts 16'],
        ['Maverick comes to about 400B in total.', 'llama parameters total ~400e9'],
        ['The context window of Scout is said to reach 10 million tokens.', 'llama capability context 10e6'],
        ['Ten million of anything is more than I can read.', ''],
      ],
      [
        ['The models are not available to companies in the EU.', 'llama open-source licence'],
        ['Mark Zuckerberg calls them open source.', 'llama open-source all true'],
        ['They are not, according to the Open Source Initiative.', 'llama open-source all false'],
        ['A rose by another name needs no lawyer.', ''],
        ['Behemoth, a larger sibling of nearly two trillion parameters, will follow later this year.', 'llama parameters total ~2e12'],
      ],
      [
        ['On LMArena, an experimental version scored 1417.', 'llama benchmark score 1417'],
        ['That put it second, behind Gemini 2.5 Pro.', 'llama benchmark rank 2'],
        ['Scores like that invite suspicion.', ''],
        ['Perhaps we are too harsh.', ''],
      ],
    ],
  },
  {
    title: 'Mochi 1 opens its recipe',
    published: '30 October 2024',
    paragraphs: [
      [
        ['Genmo has released Mochi 1 under the Apache 2.0 licence.', 'mochi-1 open-source licence Apache-2.0'],
        [
          'The model has 10 billion parameters and makes clips of up to 5.4 seconds at 30 frames per second.',
          'mochi-1 parameters total 10e9',
        ],
        ['For now its output stops at 480p.', 'mochi-1 capability resolution <=480'],
        ['An HD version is promised before the end of the year.', 'mochi-1 availability release-date 2024'],
        ['Promises are cheap, graphics cards are not.', ''],
      ],
      [
        ['Four H100s were needed to run the first release.', 'mochi-1 speed devices 4'],
        ['Volunteers have since brought it down to a single RTX 4090 with 24 GB.', 'mochi-1 speed memory 24e9'],
        ['If you have that card, buy a fan as well.', ''],
        ['Would you rather wait?', ''],
        ['Neither the training data nor the training code was published.', 'mochi-1 open-source training-data false'],
      ],
    ],
  },
  {
    title: 'The price of Seedance',
    published: '18 February 2026',
    paragraphs: [
      [
        ['Seedance 2.0 arrived on 12 February and broke the internet, as they say.', 'seedance-2.0 availability release-date 2026-02-12'],
        ['ByteDance offers it through an API at $0.14 per second.', 'seedance-2.0 availability price 0.14'],
        ['A one-minute film would thus cost $8.40.', 'seedance-2.0 availability price 8.4'],
        ['Rivals charge three times as much.', 'seedance-2.0 availability price 3'],
        ['The weights are closed, and will stay so.', 'seedance-2.0 open-source weights false'],
      ],
      [
        ['It accepts up to nine images as references.', 'seedance-2.0 capability input <=9'],
        ['A clip may last 15 seconds at most, in 2K.', 'seedance-2.0 capability duration <=15'],
        ['Sound comes with the picture, in one pass.', 'seedance-2.0 capability audio true'],
        ['Our editor cried, but he cries easily.', ''],
        ['A cinema in Leeds reports that it has shown 22 such films.', '? other usage 22'],
        ['Hollywood is not amused, and who can blame it?', ''],
      ],
      [
        ['In the Artificial Analysis video arena it leads with 1,273 points.', 'seedance-2.0 benchmark score 1273'],
        ['Second place went to Kling 3.0 Omni Pro, 30 points behind.', 'kling-3.0-omni-pro benchmark rank 2'],
        ['Arenas are fun to watch.', ''],
      ],
    ],
  },
  {
    title: 'DeepSeek-R1 and its cousins',
    published: '27 January 2025',
    paragraphs: [
      [
        ['DeepSeek-R1, published on 20 January, is under the MIT licence.', 'deepseek-r1 open-source licence MIT'],
        ['Like DeepSeek-V3, on which it is built, it has 671 billion parameters.', 'deepseek-r1 parameters total 671e9'],
        ['37 billion of them are active at a time.', 'deepseek-r1 parameters active 37e9'],
        ['On AIME 2024 it scores 79.8%, the report says.', 'deepseek-r1 benchmark score 79.8'],
        ['OpenAI’s o1 manages 79.2 per cent there.', '? benchmark score 79.2'],
        ['Point six of a point is not a revolution.', ''],
      ],
      [
        ['The lab was founded in 2023 by Liang Wenfeng.', 'deepseek identity founded 2023'],
        ['It belongs to the hedge fund High-Flyer.', 'deepseek identity owner'],
        ['The API costs $2.19 for a million output tokens.', 'deepseek-r1 availability price 2.19'],
        ['That is a twenty-seventh of what o1 costs.', 'deepseek-r1 availability price'],
        ['Nvidia lost $589 billion of market value in a day.', 'nvidia other valuation 589e9'],
        ['Markets are nervous animals.', ''],
        ['The data behind it has never been released.', 'deepseek-r1 open-source training-data false'],
      ],
    ],
  },
];

/** Written when the rules read the first. */
const SECOND: readonly ExampleArticle[] = [
  {
    title: 'A thousand words a minute: Whisper grows up',
    published: '3 October 2024',
    paragraphs: [
      [
        ['Transcribers have feared this week for years.', ''],
        ['OpenAI has slimmed its listener, Whisper, from 32 decoder layers to four.', 'whisper architecture layers'],
        ['The turbo edition weighs in at 809 million parameters, against 1.55 billion for the big one.', 'whisper parameters total 809e6'],
        ['It gets by on 6 GB of VRAM.', 'whisper speed memory 6e9'],
        ['On the same card it is roughly eight times as fast.', 'whisper speed relative-speed ~8'],
        ['Eight times nothing is still nothing, say the sceptics.', ''],
      ],
      [
        ['Code and weights alike are MIT.', 'whisper open-source licence MIT'],
        ['Nobody outside has seen the 680,000 hours of audio on which it was raised.', 'whisper other training-data 2448e6'],
        ['Ninety-nine languages are on the menu, though some are barely edible.', 'whisper capability languages 99'],
        ['Translation is not the turbo’s job: it was left out of the fine-tuning.', 'whisper capability translation'],
        ['Jo Farrant, a court reporter in Cardiff, says that she corrects nine words in a hundred.', '? other usage 9'],
        ['Would you trust it with your will?', ''],
        ['I would not.', ''],
      ],
    ],
  },
  {
    title: 'Qwen3, or how many sizes fit all',
    published: '2 May 2025',
    paragraphs: [
      [
        ['Alibaba’s Qwen team put eight models on the table at the end of April.', 'qwen3 availability release-date 2025-04'],
        ['The flagship, Qwen3-235B-A22B, is a mixture of experts.', 'qwen3 architecture experts'],
        ['Of its 235 billion parameters only 22 billion work on any given token.', 'qwen3 parameters total 235e9'],
        ['There are 128 experts in it, eight of which are called upon at a time.', 'qwen3 architecture experts 128'],
        ['The smallest of the litter makes do with 0.6B.', 'qwen3 parameters total 0.6e9'],
        ['Small is beautiful, as the saying goes.', ''],
      ],
      [
        ['- Diet: 36 trillion tokens', 'qwen3 other training-tokens 36e12'],
        ['- Tongues: 119 languages and dialects', 'qwen3 capability languages 119'],
        ['- Licence: Apache 2.0, for every size', 'qwen3 open-source licence Apache-2.0'],
        ['- Context: 128K tokens (32K for the small ones)', 'qwen3 capability context 128e3'],
        ['- Temper: mild', ''],
      ],
      [
        ['That licence lets anyone sell what they build on it.', 'qwen3 open-source commercial-use true'],
        ['The training data stays in Hangzhou.', 'qwen3 open-source training-data false'],
        ['Unlike Llama 4, it asks for no registration.', 'qwen3 open-source licence'],
        ['A licence is a handshake, not a hug.', ''],
        ['On AIME 2024, the team’s own table gives the flagship 85.7.', 'qwen3 benchmark score 85.7'],
        ['DeepSeek-R1 is put at 79.8 in the same table.', 'deepseek-r1 benchmark score 79.8'],
        ['Tables made at home are always flattering.', ''],
      ],
    ],
  },
  {
    title: 'FramePack: a minute of film from a laptop',
    published: '22 April 2025',
    paragraphs: [
      [
        ['A card with 6 GB of memory is all that FramePack asks for.', 'framepack speed memory 6e9'],
        ['With it, a 13B model turns out sixty seconds of video at 30 frames per second.', 'framepack capability duration 60'],
        ['On an RTX 4090 each frame takes 2.5 seconds, or 1.5 with a caching trick.', 'framepack speed latency 2.5'],
        ['Laptops need four to eight times as long.', 'framepack speed relative-speed'],
        ['Patience has never been so affordable.', ''],
        ['Its author, Lvmin Zhang, is known for ControlNet.', 'lvmin-zhang identity other'],
      ],
      [
        ['The code is on GitHub under Apache 2.0.', 'framepack open-source code-licence Apache-2.0'],
        ['Underneath sits HunyuanVideo, whose licence shuts out Europe.', 'framepack architecture base'],
        ['So is it free?', ''],
        ['It depends on where you live, and lawyers love such answers.', ''],
        ['A puppet theatre in Brno says it has made nine trailers in a month.', '? other usage 9'],
        ['A Windows installer will come soon, its page promises.', 'framepack availability release-date'],
      ],
    ],
  },
  {
    title: 'Grok-1 in the open, one year on',
    published: '17 March 2025',
    paragraphs: [
      [
        ['A year ago xAI let Grok-1 out of the house.', 'grok-1 availability release-date 2024'],
        ['It was, at 314 billion parameters, the heaviest open model anyone had seen.', 'grok-1 parameters total 314e9'],
        ['A quarter of the weights are at work on a given token.', 'grok-1 parameters active'],
        ['Eight experts sit inside, two of them on duty at once.', 'grok-1 architecture experts 8'],
        ['The licence is Apache 2.0, and that covers the weights too.', 'grok-1 open-source licence Apache-2.0'],
        ['Of the data it learned from, not a page has been shown.', 'grok-1 open-source training-data false'],
        ['Elon Musk promised more of the same.', ''],
        ['We are still waiting.', ''],
      ],
      [
        ['Grok 3, its grandchild, remains behind a paywall at $40 a month.', '? availability price 40'],
        ['To load the first one you need some 640 GB of memory, which rules out the attic.', 'grok-1 speed memory ~640e9'],
        ['Its 8,192 tokens of context look quaint today.', 'grok-1 capability context 8192'],
        ['Museums will want it some day.', ''],
        ['Fewer than 200 people have starred the latest fork.', '? other count <200'],
      ],
    ],
  },
  {
    title: 'Step-Video-T2V: thirty billion ways to make a clip',
    published: '20 February 2025',
    paragraphs: [
      [
        ['StepFun’s new toy carries 30B parameters and draws up to 204 frames in one go.', 'step-video-t2v parameters total 30e9'],
        ['That is about eight seconds of film.', 'step-video-t2v capability duration ~8'],
        ['The model can be had under the MIT licence, code included.', 'step-video-t2v open-source licence MIT'],
        ['A compressed sibling, Step-Video-T2V-Turbo, finishes in 10 to 15 steps.', 'step-video-t2v speed steps 10-15'],
        ['Four cards with 80 GB each are recommended.', 'step-video-t2v speed devices 4'],
        ['With those, 204 frames at 544 by 992 keep you waiting for 743 seconds.', 'step-video-t2v speed latency 743'],
        ['Bring a book.', ''],
      ],
      [
        ['Prompts in Chinese and English are understood.', 'step-video-t2v capability languages'],
        ['The company boasts of the best open video model, by a benchmark of its own making.', 'step-video-t2v benchmark'],
        ['Every cook praises his own broth.', ''],
        ['Neither the clips it was trained on nor their sources are named.', 'step-video-t2v open-source training-data false'],
        ['HunyuanVideo, with 13B, lost to it in that test.', 'hunyuan-video parameters total 13e9'],
        ['Size is not everything, but it is something.', ''],
      ],
    ],
  },
];

/** Written when they read the second. */
const THIRD: readonly ExampleArticle[] = [
  {
    title: 'Gemma 3, the model for one socket',
    published: '14 March 2025',
    paragraphs: [
      [
        ['Google likes to say that its newest family fits on a single accelerator.', 'gemma speed memory'],
        ['Gemma 3 was published on Wednesday in four sizes, from 1B to 27B.', 'gemma parameters total 1e9-27e9'],
        ['The biggest was trained on 14 trillion tokens, the smallest on two.', 'gemma other training-tokens 14e12'],
        ['Each of them, bar the tiniest, can look at pictures as well as read.', 'gemma capability task'],
        ['More than 140 languages are covered, if Google is to be believed.', 'gemma capability languages >140'],
        ['Belief is free of charge.', ''],
      ],
      [
        ['Open is the word on the box; the terms tell another tale.', ''],
        ['They forbid a string of uses and oblige you to pass the rules on.', 'gemma open-source use-restrictions'],
        ['Google may also cut off anybody who breaks them.', 'gemma open-source use-restrictions'],
        ['Under the definition kept by the Open Source Initiative, that is no open-source licence.', 'gemma open-source licence'],
        ['Call it a lease with a nice view.', ''],
        ['In the LMArena it scored 1338, ahead of DeepSeek-V3 at 1318.', 'gemma benchmark score 1338'],
        ['Twenty points is a coin toss with a moustache.', ''],
      ],
    ],
  },
  {
    title: 'The bill for Open-Sora 2.0',
    published: '21 March 2025',
    paragraphs: [
      [
        ['Two hundred thousand dollars is what HPC-AI Tech says it paid to train Open-Sora 2.0.', 'open-sora-2 other training-cost 200e3'],
        ['The video model has 11B parameters.', 'open-sora-2 parameters total 11e9'],
        ['Training took 224 GPUs.', 'open-sora-2 other training-hardware 224'],
        ['Weights, inference code and training code all sit on GitHub.', 'open-sora-2 open-source weights true'],
        ['In this trade such candour is rarer than snow in Singapore.', ''],
      ],
      [
        ['It renders five seconds at 768 pixels in about half an hour on one H100.', 'open-sora-2 speed latency'],
        ['With eight of them the wait shrinks to under five minutes.', 'open-sora-2 speed latency <300'],
        ['On VBench the gap to Sora narrowed to 0.69%.', 'open-sora-2 benchmark margin 0.69'],
        ['A gap that small could be noise, and probably is.', ''],
        ['Who checked it?', ''],
        ['Nobody but the makers.', ''],
        ['Tom Okafor, who teaches film in Lagos, has installed it on 12 school machines.', '? other usage 12'],
        ['No commercial limits apply, since the licence is Apache 2.0.', 'open-sora-2 open-source licence Apache-2.0'],
      ],
    ],
  },
  {
    title: 'Sora leaves the building',
    published: '29 March 2026',
    paragraphs: [
      [
        ['OpenAI will switch off Sora next month.', '? availability shutdown-date 2026-04'],
        ['The app was downloaded ten million times, by the company’s count.', '? other downloads 10e6'],
        ['It had been out for barely half a year.', ''],
        ['Disney walked away from a deal said to be worth one billion dollars.', '? other valuation 1e9'],
        ['Easy come, easy go.', ''],
      ],
      [
        ['Rivals smell a chance.', ''],
        ['HappyHorse-1.0 asks $0.18 for a second at 1080p.', 'happyhorse-1.0 availability price 0.18'],
        ['Alibaba has not said how large it is.', 'happyhorse-1.0 parameters'],
        ['Its weights remain under lock and key.', 'happyhorse-1.0 open-source weights false'],
        ['Seedance 2.0 can be had in Europe only through resellers.', 'seedance-2.0 availability access'],
        ['We asked ByteDance why, and are still asking.', ''],
        ['Kling, from Kuaishou, earned $240 million last year.', 'kling other revenue 240e6'],
        ['The money is in the subscriptions, it turns out.', ''],
      ],
    ],
  },
  {
    title: 'Kimi K2 and a licence with a hook',
    published: '15 July 2025',
    paragraphs: [
      [
        ['Moonshot AI’s Kimi K2 is the size of a small moon: one trillion parameters.', 'kimi-k2 parameters total 1e12'],
        ['Only 32 billion come into play for each token.', 'kimi-k2 parameters active 32e9'],
        ['There are 384 experts, of which eight are picked.', 'kimi-k2 architecture experts 384'],
        ['It can swallow 128,000 tokens at once.', 'kimi-k2 capability context 128e3'],
        ['On SWE-bench Verified it solves 65.8% of the tasks.', 'kimi-k2 benchmark score 65.8'],
        ['That beats GPT-4.1, though not Claude.', 'kimi-k2 benchmark comparison'],
      ],
      [
        ['The licence is MIT with one sentence added.', 'kimi-k2 open-source licence'],
        [
          'Products with more than 100 million monthly users must show the name Kimi K2 on screen.',
          'kimi-k2 open-source commercial-use >100e6',
        ],
        ['The same goes for anyone who takes in over $20 million a month.', 'kimi-k2 open-source commercial-use >20e6'],
        ['A hook is a hook, however shiny.', ''],
        ['The API is cheap: 15 cents per million input tokens.', 'kimi-k2 availability price 0.15'],
        ['Running it at home takes a rack of sixteen H800s.', 'kimi-k2 speed devices 16'],
        ['Few of us have one in the cellar.', ''],
      ],
    ],
  },
];

/** Written when they read the third. */
const FOURTH: readonly ExampleArticle[] = [
  {
    title: 'OpenAI gives something away: gpt-oss',
    published: '7 August 2025',
    paragraphs: [
      [
        ['It has been six years since OpenAI last parted with the weights of a language model.', 'gpt-oss open-source weights'],
        ['On Tuesday that changed, twice over.', ''],
        [
          'The larger of the two newcomers, gpt-oss-120b, counts 117 billion parameters and keeps 5.1 billion of them busy per token.',
          'gpt-oss parameters total 117e9',
        ],
        ['Its junior partner has 21 billion.', 'gpt-oss parameters total 21e9'],
        ['A single 80 GB card is home enough for the big one.', 'gpt-oss speed memory 80e9'],
        ['Sixteen gigabytes will do for the small one.', 'gpt-oss speed memory 16e9'],
        ['Homes come in all shapes.', ''],
      ],
      [
        ['Both carry an Apache 2.0 licence.', 'gpt-oss open-source licence Apache-2.0'],
        ['What they were fed on, the company keeps to itself.', 'gpt-oss open-source training-data false'],
        ['Sam Altman calls the pair the best open models in the world.', 'gpt-oss benchmark comparison'],
        ['Modesty was never a launch feature.', ''],
        ['Rita Moss, a librarian in Hull, says she has put 4,000 catalogue cards through it.', '? other usage 4000'],
        ['The models hallucinate more than o4-mini, according to their own card.', 'gpt-oss benchmark comparison'],
      ],
    ],
  },
  {
    title: 'Kandinsky 5.0 paints with the lights on',
    published: '20 November 2025',
    paragraphs: [
      [
        ['Moscow has a new painter, and this one shows its sketches.', ''],
        ['Kandinsky 5.0 Video Lite is a 2B model for clips of five to ten seconds.', 'kandinsky-5 parameters total 2e9'],
        ['A heavier version, with 19B, followed this month.', 'kandinsky-5 parameters total 19e9'],
        ['Everything is under the MIT licence, down to the training code.', 'kandinsky-5 open-source licence MIT'],
        ['That is more than most of its rivals dare.', ''],
        ['Ten seconds at 768 by 512 cost an H100 some 224 seconds of work.', 'kandinsky-5 speed latency ~224'],
        ['The distilled edition needs only 16 steps instead of 100.', 'kandinsky-5 speed steps 16'],
      ],
      [
        ['In side-by-side tests run by the lab itself, the Lite version beat Wan 2.1 14B.', 'kandinsky-5 benchmark comparison'],
        ['No outsider has repeated them so far.', ''],
        ['It understands Russian, which few others do.', 'kandinsky-5 capability languages'],
        ['Borscht comes out well; hands do not.', ''],
        ['Do not expect sound, for there is none.', 'kandinsky-5 capability audio false'],
        ['Should you care where a model was born?', ''],
      ],
    ],
  },
  {
    title: 'FLUX.1 and the three doors',
    published: '5 August 2024',
    paragraphs: [
      [
        ['Black Forest Labs, a start-up from Freiburg, opened its shop on 1 August.', 'black-forest-labs identity founded 2024-08-01'],
        ['Its first product, FLUX.1, comes through three doors.', 'flux-1 availability'],
        ['Behind the first stands FLUX.1 pro, which is sold through an API alone.', 'flux-1 availability api'],
        ['FLUX.1 dev may be downloaded but not used to earn a living.', 'flux-1 open-source commercial-use false'],
        ['Only the quickest of the three, FLUX.1 schnell, is Apache-licensed.', 'flux-1 open-source licence Apache-2.0'],
        ['All share a body of 12B parameters.', 'flux-1 parameters total 12e9'],
        ['Doors are a fine metaphor until one of them is locked.', ''],
      ],
      [
        ['The founders once built Stable Diffusion.', 'black-forest-labs identity'],
        ['They have raised $31 million, led by Andreessen Horowitz.', '? other valuation 31e6'],
        ['Schnell draws a picture in one to four steps.', 'flux-1 speed steps 1-4'],
        ['The dev edition wants 50, and a card with 24 GB.', 'flux-1 speed steps 50'],
        ['Nothing has been said about the pictures on which it was raised.', 'flux-1 open-source training-data false'],
        ['An animator in Graz reports that two of her five clients asked for it by name.', '? other usage 2'],
        ['Fashion is a fickle judge.', ''],
      ],
    ],
  },
];

/** Written last. */
const FIFTH: readonly ExampleArticle[] = [
  {
    title: 'MAGI-1, chunk by chunk',
    published: '25 April 2025',
    paragraphs: [
      [
        ['Sand AI does not paint a film at once; MAGI-1 works through it in chunks of 24 frames.', 'magi-1 capability duration 24'],
        ['There is a full version of 24 billion parameters and a slim one of 4.5 billion.', 'magi-1 parameters total 24e9'],
        ['The full one wants eight H100s, or so the README says.', 'magi-1 speed devices 8'],
        ['For the slim one a single RTX 4090 is enough.', 'magi-1 speed memory'],
        ['Slim is a relative term.', ''],
      ],
      [
        ['Weights and inference code went online on 21 April under Apache 2.0.', 'magi-1 open-source licence Apache-2.0'],
        ['How to train one yourself is not explained anywhere.', 'magi-1 open-source training-code false'],
        ['On Physics-IQ it scores 56.02, well ahead of everyone else.', 'magi-1 benchmark score 56.02'],
        ['The test is the maker’s favourite, naturally.', ''],
        ['A dance troupe in Lyon tells us it has rehearsed with 60 of its clips.', '? other usage 60'],
        ['Ballet has survived worse.', ''],
      ],
    ],
  },
  {
    title: 'Mistral’s small print',
    published: '30 July 2024',
    paragraphs: [
      [
        ['Mistral Large 2 has 123 billion parameters and speaks dozens of languages.', 'mistral parameters total 123e9'],
        ['Its window holds 128,000 tokens.', 'mistral capability context 128e3'],
        ['You may download it, but only for research.', 'mistral open-source weights true'],
        ['Whoever wants to make money with it has to ring Paris first.', 'mistral open-source commercial-use false'],
        ['Paris rarely picks up before ten.', ''],
      ],
      [
        ['Nemo, the 12B that came out on 18 July, is under Apache 2.0.', 'mistral open-source licence Apache-2.0'],
        ['It was built together with Nvidia.', 'mistral identity developer'],
        ['Llama 3.1 405B is more than three times the size of the French flagship.', 'llama parameters relative-size 3'],
        ['On code, the company claims, Large 2 is level with GPT-4o.', 'mistral benchmark comparison'],
        ['Claims are the cheapest tokens of all.', ''],
        ['Two prices are quoted: $3 per million tokens in, $9 out.', 'mistral availability price 3'],
        ['Is that a lot?', ''],
        ['Compared with a lawyer, no.', ''],
      ],
    ],
  },
];

/** Each lot was scored at first sight before it was used to better the rules. */
export const EXAMPLE_LOTS: readonly (readonly ExampleArticle[])[] = [FIRST, SECOND, THIRD, FOURTH, FIFTH];
