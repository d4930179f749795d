import type { AssessedClaim, AssessedKnowledgeBase } from '../../assessment/index.ts';
import { paintStatus, showStatus } from '../status-mark.ts';
import type { Paint } from '../terminal/paint.ts';
import { widthOf, wrap } from '../terminal/text.ts';
import { SECTIONS } from './index.ts';
import type { Paragraph, Section } from './section.ts';
import { sayDate } from './words.ts';

const STEP = 3;
const INDENT = 2;

/** The whole explanation of a claim, wrapped to a width. */
export function renderExplanation(claim: AssessedClaim, base: AssessedKnowledgeBase, width: number, paint: Paint): string {
  const sections = SECTIONS.map((write) => write(claim, base)).filter(({ paragraphs }) => paragraphs.length > 0);
  return [renderHead(claim, width, paint), ...sections.map((section) => renderSection(section, width, paint))].join('\n');
}

function renderHead({ data, proof }: AssessedClaim, width: number, paint: Paint): string {
  const sentence = wrap(data.text, width).map((line) => paint('bold', line));
  const word = paintStatus(proof.status, paint('bold', showStatus(proof.status)), paint);
  const freshness = proof.currency === 'current' ? '' : `, ${proof.currency === 'due' ? 'due for another look' : 'stale'}`;
  const record = data.record === 'published' ? '' : ` (${data.record}: not on the site)`;
  const lines = [...sentence, '', `${word}  as of ${sayDate(proof.asOf)}${freshness}${record}`, ...wrap(proof.reason, width)];
  return lines.map((line) => `${line}\n`).join('');
}

function renderSection({ title, paragraphs }: Section, width: number, paint: Paint): string {
  return `${paint('bold', title)}\n${paragraphs.map((paragraph) => renderParagraph(paragraph, width, paint)).join('')}`;
}

function renderParagraph({ text, marker = '', depth = 0, status, dim = false }: Paragraph, width: number, paint: Paint): string {
  const before = ' '.repeat(INDENT + depth * STEP);
  const hang = widthOf(marker);
  const opening = status === undefined ? marker : paintStatus(status, marker, paint);
  const lines = wrap(text, width - before.length - hang).map((line, index) => (index === 0 ? opening : ' '.repeat(hang)) + line);
  return lines.map((line) => `${before}${dim ? paint('dim', line) : line}\n`).join('');
}
