import { buildNameIndex, type NamedSubject } from '../../../src/matching/names/index.ts';

const model = (id: string, name: string, maker: string, aliases: readonly string[] = []): NamedSubject => ({
  id,
  data: { name, kind: 'model', maker, aliases: [...aliases] },
});

const organisation = (id: string, name: string, partOf?: string): NamedSubject => ({
  id,
  data: { name, kind: 'organisation', aliases: [], ...(partOf !== undefined && { partOf }) },
});

/** A few subjects with the traps of real ones: versions, families, editions, makers of makers. */
export const NAMES = buildNameIndex([
  model('wan-2.1', 'Wan2.1', 'wan-team', ['Wan 2.1']),
  model('wan-2.2', 'Wan2.2', 'wan-team', ['Wan 2.2', 'Wan2.2 TI2V-5B', 'Wan 2.2 A14B']),
  model('deepseek-v3', 'DeepSeek-V3', 'deepseek', ['DeepSeek V3']),
  model('llama', 'Llama', 'meta', ['Llama 2', 'Llama 3', 'Llama 4', 'Llama 4 Scout']),
  model('gemma', 'Gemma', 'google', ['Gemma 3', 'Gemma 2']),
  model('ltx-2', 'LTX-2', 'lightricks', ['LTX 2']),
  model('ltx-video', 'LTX-Video', 'lightricks'),
  model('kling-3.0-omni-pro', 'Kling 3.0 Omni Pro', 'kuaishou', ['Kling 3.0']),
  model('seedance-2.0', 'Seedance 2.0', 'bytedance'),
  model('happyhorse-1.0', 'HappyHorse-1.0', 'alibaba', ['HappyHorse', 'Happy Horse 1.0']),
  model('happyhorse-1.1', 'HappyHorse 1.1', 'alibaba'),
  organisation('alibaba', 'Alibaba'),
  organisation('wan-team', 'Wan team', 'alibaba'),
  organisation('deepseek', 'DeepSeek'),
  organisation('meta', 'Meta'),
  organisation('lightricks', 'Lightricks'),
  organisation('bytedance', 'ByteDance'),
  { id: 'video-arena', data: { name: 'Video Arena', kind: 'benchmark', aliases: [] } },
]);
