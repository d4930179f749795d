import type { Restriction } from './restriction.ts';

export interface NamedLicence {
  readonly id: string;
  readonly name: string;
  readonly url: string;
  readonly restrictions: readonly Restriction[];
  /** The restriction in a sentence of ours. */
  readonly summary: string;
}

/** Well-known licences that SPDX does not list. Add one: a row here, with the licence's own address. */
export const NAMED_LICENCES: readonly NamedLicence[] = [
  {
    id: 'llama-2-community',
    name: 'Llama 2 Community License',
    url: 'https://ai.meta.com/llama/license/',
    restrictions: ['user-threshold', 'no-competing-models', 'field-of-use'],
    summary: 'A separate licence is needed above 700 million monthly users; outputs may not improve other language models.',
  },
  {
    id: 'llama-3-community',
    name: 'Meta Llama 3 Community License',
    url: 'https://www.llama.com/llama3/license/',
    restrictions: ['user-threshold', 'naming', 'no-competing-models', 'field-of-use'],
    summary: 'A separate licence is needed above 700 million monthly users; outputs may not improve other language models.',
  },
  {
    id: 'llama-3.1-community',
    name: 'Llama 3.1 Community License',
    url: 'https://www.llama.com/llama3_1/license/',
    restrictions: ['user-threshold', 'naming', 'field-of-use'],
    summary: 'A separate licence is needed above 700 million monthly users; models built on it must carry the name.',
  },
  {
    id: 'llama-3.2-community',
    name: 'Llama 3.2 Community License',
    url: 'https://www.llama.com/llama3_2/license/',
    restrictions: ['user-threshold', 'naming', 'region', 'field-of-use'],
    summary: 'As Llama 3.1; the multimodal models are not licensed to those based in the European Union.',
  },
  {
    id: 'llama-3.3-community',
    name: 'Llama 3.3 Community License',
    url: 'https://www.llama.com/llama3_3/license/',
    restrictions: ['user-threshold', 'naming', 'region', 'field-of-use'],
    summary: 'A separate licence is needed above 700 million monthly users; the use policy withholds multimodal models from EU licensees.',
  },
  {
    id: 'llama-4-community',
    name: 'Llama 4 Community License',
    url: 'https://www.llama.com/llama4/license/',
    restrictions: ['user-threshold', 'naming', 'region', 'field-of-use'],
    summary: 'As Llama 3.3; its multimodal models are not licensed to those based in the European Union.',
  },
  {
    id: 'gemma-terms',
    name: 'Gemma Terms of Use',
    url: 'https://ai.google.dev/gemma/terms',
    restrictions: ['field-of-use', 'naming'],
    summary: 'A use policy that binds every user and every derived model; Google may restrict use that breaks it.',
  },
  {
    id: 'tencent-hunyuan-community',
    name: 'Tencent Hunyuan Community License',
    url: 'https://github.com/Tencent-Hunyuan/HunyuanVideo/blob/main/LICENSE.txt',
    restrictions: ['region', 'user-threshold', 'no-competing-models', 'field-of-use'],
    summary: 'Not granted in the European Union, the United Kingdom and South Korea; a separate licence above 100 million monthly users.',
  },
  {
    id: 'creativeml-openrail-m',
    name: 'CreativeML Open RAIL-M',
    url: 'https://huggingface.co/spaces/CompVis/stable-diffusion-license',
    restrictions: ['field-of-use'],
    summary: 'Commercial use is allowed; a list of forbidden uses binds every user and every derived model.',
  },
  {
    id: 'openrail-m-plus-plus',
    name: 'CreativeML Open RAIL++-M',
    url: 'https://huggingface.co/stabilityai/stable-diffusion-xl-base-1.0/blob/main/LICENSE.md',
    restrictions: ['field-of-use'],
    summary: 'Commercial use is allowed; a list of forbidden uses binds every user and every derived model.',
  },
  {
    id: 'bigscience-openrail-m',
    name: 'BigScience Open RAIL-M',
    url: 'https://www.licenses.ai/blog/2022/8/26/bigscience-open-rail-m-license',
    restrictions: ['field-of-use'],
    summary: 'Commercial use is allowed; a list of forbidden uses binds every user and every derived model.',
  },
  {
    id: 'stability-community',
    name: 'Stability AI Community License',
    url: 'https://stability.ai/license',
    restrictions: ['revenue-threshold', 'no-competing-models', 'field-of-use'],
    summary: 'Free below 1 million US dollars of yearly revenue; an enterprise licence above it.',
  },
  {
    id: 'stability-non-commercial',
    name: 'Stability AI Non-Commercial Research Community License',
    url: 'https://stability.ai/license',
    restrictions: ['non-commercial', 'research-only'],
    summary: 'Research and other non-commercial use only.',
  },
  {
    id: 'svd-non-commercial',
    name: 'Stable Video Diffusion Non-Commercial Community License',
    url: 'https://github.com/Stability-AI/generative-models/blob/main/model_licenses/LICENSE-SVD',
    restrictions: ['non-commercial', 'research-only'],
    summary: 'No commercial and no production use.',
  },
  {
    id: 'flux-1-dev-non-commercial',
    name: 'FLUX.1 [dev] Non-Commercial License',
    url: 'https://github.com/black-forest-labs/flux/blob/main/model_licenses/LICENSE-FLUX1-dev',
    restrictions: ['non-commercial', 'no-competing-models', 'field-of-use'],
    summary: 'The model is for non-commercial use; outputs may not train competing models.',
  },
  {
    id: 'cogvideox',
    name: 'CogVideoX License',
    url: 'https://github.com/zai-org/CogVideo/blob/main/MODEL_LICENSE',
    restrictions: ['separate-agreement', 'user-threshold', 'field-of-use'],
    summary: 'Commercial use needs registration and is capped at 1 million visits a month.',
  },
  {
    id: 'ltx-2-community',
    name: 'LTX-2 Community License',
    url: 'https://github.com/Lightricks/LTX-2/blob/main/LICENSE',
    restrictions: ['revenue-threshold', 'no-competing-models', 'field-of-use'],
    summary: 'A paid licence from 10 million US dollars of yearly revenue; no products that compete with the licensor.',
  },
  {
    id: 'skywork-community',
    name: 'Skywork Community License',
    url: 'https://github.com/SkyworkAI/Skywork',
    restrictions: ['field-of-use'],
    summary: 'Terms of the vendor, with a list of forbidden uses.',
  },
  {
    id: 'nvidia-open-model',
    name: 'NVIDIA Open Model License',
    url: 'https://www.nvidia.com/en-us/agreements/enterprise-software/nvidia-open-model-license/',
    restrictions: ['field-of-use'],
    summary: 'Commercial use is allowed; the rights end for whoever takes out the guardrails, and terms on trustworthy use apply.',
  },
  {
    id: 'deepseek-model-1.0',
    name: 'DeepSeek License Agreement 1.0',
    url: 'https://github.com/deepseek-ai/DeepSeek-V3/blob/main/LICENSE-MODEL',
    restrictions: ['field-of-use'],
    summary: 'Commercial use is allowed; a list of forbidden uses, military use among them, binds every user.',
  },
  {
    id: 'modified-mit-kimi',
    name: 'Modified MIT License (Kimi)',
    url: 'https://github.com/MoonshotAI/Kimi-K2/blob/main/LICENSE',
    restrictions: ['naming'],
    summary: 'MIT, but very large commercial products must show the name of the model.',
  },
  {
    id: 'mistral-non-production',
    name: 'Mistral AI Non-Production License',
    url: 'https://mistral.ai/licenses/MNPL-0.1.md',
    restrictions: ['non-commercial'],
    summary: 'Research, testing and personal use; commercial use needs a separate licence.',
  },
  {
    id: 'mistral-research',
    name: 'Mistral Research License',
    url: 'https://mistral.ai/licenses/MRL-0.1.md',
    restrictions: ['non-commercial', 'research-only'],
    summary: 'Research only; commercial use needs a separate licence.',
  },
  {
    id: 'apache-2.0-non-commercial',
    name: 'Apache-2.0 text with an added non-commercial clause',
    url: 'https://github.com/AILab-CVC/VideoCrafter/blob/main/License',
    restrictions: ['non-commercial'],
    summary: 'The text of Apache-2.0 with a further clause that forbids commercial use.',
  },
];
