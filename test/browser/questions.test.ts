import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { launchBrowser } from './launch.ts';
import { DESK, openPage } from './open-page.ts';
import { ask } from './ask.ts';
import type { Browser, Page } from 'playwright-core';

const { url } = inject('site');
let browser: Browser;
let page: Page;

beforeAll(async () => {
  browser = await launchBrowser();
  ({ page } = await openPage(browser, `${url}search/`, DESK));
});
afterAll(() => browser.close());

// As people type them, not as the claims are worded.
describe('the question is answered first by the right claim', () => {
  test.each([
    ['can I use hunyuanvideo in germany', 'hunyuan-video-no-eu-licence'],
    ['is grok-1 open source', 'grok-1-apache-2.0'],
    ['how many parameters wan 2.2', 'wan-2.2-a14b-27b'],
    ['deepseek v3 training cost gpu hours', 'deepseek-v3-2.788m-gpu-hours'],
    ['is llama open source', 'llama-3.1-open-source'],
    ['is happyhorse open source', 'happyhorse-fully-open-source'],
    ['how many parameters does mochi have', 'mochi-1-10b'],
    ['is helios real time', 'helios-real-time'],
    ['how fast is helios on an h100', 'helios-19-5-fps-h100'],
    ['kandinsky 6x faster', 'kandinsky-5-lite-distilled-6x-faster'],
    ['can i use flux dev commercially', 'flux-1-dev-outputs-commercial'],
    ['whisper turbo 809 million', 'whisper-turbo-809m'],
    ['is open-sora 2.0 fully open source', 'open-sora-2-fully-open-source'],
    ['skyreels 58.3% latency', 'skyreels-v1-58-3-percent'],
    ['open sora plan licence', 'open-sora-plan-apache-badge'],
    ['does ltx-video have synchronized audio', 'ltx-video-4k-50-fps-audio'],
    ['is davinci magihuman open source', 'davinci-magihuman-fully-open-source'],
    ['how big is hunyuanvideo', 'hunyuan-video-13b'],
    ['hunyuanvideo 11b', 'hunyuan-video-11b'],
    ['cosmos predict2.5 14b weights', 'cosmos-predict2.5-14b-open-sourced'],
    ['is videocrafter open source', 'videocrafter-open-source'],
    ['mochi largest open video model', 'mochi-1-largest-open'],
    ['longcat strong performance every task', 'longcat-video-strong-every-task'],
    ['gpt-oss apache license', 'gpt-oss-apache-2.0'],
    ['gpt-oss 120b parameters', 'gpt-oss-120b-117b'],
    ['olmo training data', 'olmo-training-data'],
    ['who made happyhorse', 'happyhorse-is-alibaba'],
    ['is happyhorse the same as magihuman', 'happyhorse-1.0-is-davinci-magihuman'],
    ['happyhorse 1.1 open weights', 'happyhorse-1.1-open-weights'],
    ['how many languages does happyhorse support', 'happyhorse-seven-languages'],
    ['vram wan 2.1 1.3b', 'wan-2.1-1-3b-8-gb'],
    ['stable diffusion license', 'stable-diffusion-1-openrail-m'],
    ['kimi k2 parameters', 'kimi-k2-1.04t'],
    ['deepseek r1 license', 'deepseek-r1-mit'],
    ['minimax m1 context length', 'minimax-m1-1m-context'],
    ['falcon h1 languages', 'falcon-h1-100-languages'],
    ['does cogvideox 5b allow commercial use', 'cogvideox-5b-open-source'],
    ['kokoro parameters', 'kokoro-82m'],
    ['qwen3 best open model', 'qwen3-2507-best'],
    ['grok-1 314 billion', 'grok-1-314b'],
    ['how many parameters has magi-1', 'magi-1-24b'],
    ['real-time krea', 'krea-realtime-real-time'],
    ['skyreels v2 infinite length', 'skyreels-v2-infinite-length'],
    ['gemma open weights', 'gemma-open-weights'],
    ['mistral large 2 commercial use', 'mistral-large-2-mrl'],
    ['is stable video diffusion free for commercial use', 'stable-video-diffusion-open-source-press'],
    ['how many active parameters deepseek v3', 'deepseek-v3-37b-active'],
    ['what is the context length of grok', 'grok-1-8k-context'],
    ['flux schnell licence', 'flux-1-schnell-apache'],
    ['pyramid flow training gpu hours', 'pyramid-flow-20.7k-gpu-hours'],
    ["which models can't be used in the european union", 'hunyuan-video-no-eu-licence'],
    ['can i run wan 2.2 on a 4090', 'wan-2.2-5b-24-gb'],
  ])('“%s”: %s', async (question, id) => {
    expect((await ask(page, url, question))[0]).toBe(id);
  });
});
