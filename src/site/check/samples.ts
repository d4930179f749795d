/** A text of ours that shows what the page does: plainly invented, and no quotation of anybody. */
export interface Sample {
  readonly name: string;
  readonly text: string;
}

export const SAMPLES: readonly Sample[] = [
  {
    name: 'A news item',
    text: [
      'HappyHorse-1.0 is fully open source and has 20 billion parameters. It makes a 5-second 1080p clip in about 38 seconds on one H100, the company says.',
      'On an RTX 4090 the model needs 38 seconds for the same clip. An API will follow soon, according to the team.',
      'The demo was shown to us on a rainy afternoon in Berlin.',
    ].join('\n\n'),
  },
  {
    name: 'A comparison',
    text: [
      '# Three models side by side',
      '',
      '- Wan2.2 is released under the Apache 2.0 licence.',
      '- DeepSeek-V3 has 671 billion parameters, of which 37 billion are active.',
      '- Llama 2 is open source and free for any commercial use.',
    ].join('\n'),
  },
];
