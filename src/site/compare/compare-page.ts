// The page that compares models: reads the choice from the address and the boxes, loads a file a model, draws the table.
import { PATHS } from '../../outputs/paths.ts';
import { to } from '../address.ts';
import { find } from '../search/find-element.ts';
import type { ComparedModel } from './cell.ts';
import { describeChoice, describeFaults, readChoice, writeChoice } from './choice.ts';
import { drawTable } from './draw-table.ts';
import { showRest } from '../view/show-rest.ts';
import { createSlots } from './slots.ts';

const region = find('[data-comparison]', HTMLElement);
const said = find('[data-said]', HTMLElement);
const fault = find('[data-fault]', HTMLElement);
const differing = find('[data-differing]', HTMLInputElement);
const examples = document.querySelector<HTMLElement>('[data-try]');
const slots = createSlots(find('[data-slots]', HTMLElement), find('[data-add]', HTMLButtonElement), change);

const template = find('#slot', HTMLTemplateElement);
const names = new Map(
  [...template.content.querySelectorAll('option')].filter(({ value }) => value !== '').map(({ value, text }) => [value, text] as const),
);
const loads = new Map<string, Promise<ComparedModel>>();
let run = 0;

function load(id: string): Promise<ComparedModel> {
  const load = loads.get(id) ?? fetchModel(id);
  loads.set(id, load);
  // What failed once is asked for again.
  load.catch(() => loads.delete(id));
  return load;
}

async function fetchModel(id: string): Promise<ComparedModel> {
  const response = await fetch(to(`${PATHS.compare}${id}.json`));
  if (!response.ok) throw new Error(`${id}: ${String(response.status)}`);
  return (await response.json()) as ComparedModel;
}

/** Draws what the boxes say; a model that cannot be loaded takes nothing from the others. */
async function draw(): Promise<void> {
  const mine = ++run;
  const chosen = slots.read().filter((id) => id !== '');
  const results = await Promise.allSettled(chosen.map(load));
  if (mine !== run) return;
  const models = results.flatMap((result) => (result.status === 'fulfilled' ? [result.value] : []));
  const failed = chosen.filter((_, index) => results[index]?.status === 'rejected').map((id) => names.get(id) ?? id);
  drawTable(region, models, differing.checked);
  said.textContent = [describeChoice(models.map(({ name }) => name)), describeHidden()].filter(Boolean).join(' ');
  if (failed.length > 0) showFault(`Could not be loaded: ${failed.join(', ')}. Its page is in the list below.`);
  if (examples) examples.hidden = models.length > 0;
}

function describeHidden(): string {
  const hidden = region.querySelectorAll('[data-row][hidden]').length;
  return hidden === 0 ? '' : `${String(hidden)} rows that are alike are hidden.`;
}

function showFault(words: string): void {
  fault.textContent = words;
  fault.hidden = words === '';
}

function change(): void {
  showFault('');
  history.replaceState(null, '', location.pathname + writeChoice(slots.read()));
  void draw();
}

function readAddress(): void {
  const choice = readChoice(location.search, names);
  slots.fill(choice.models);
  showFault(describeFaults(choice, names));
  void draw().finally(showRest);
}

differing.addEventListener('change', () => void draw());
readAddress();
