/** The people suggested, with their reasons, and ways to take the list along. */

import { addressOf } from '../addresses.js';
import { html } from '../dom.js';
import { copyButton } from '../parts/copy.js';
import { fullName, link } from '../parts/links.js';
import { continued } from '../parts/more.js';
import { list, part } from '../parts/sections.js';
import { count } from '../parts/words.js';
import { tick } from '../shortlist/tick.js';
import { addressFor } from './choices.js';
import { change } from './form.js';

const { a, button, div, h3, li, ol, p, span } = html;

const REASONS = 4;

const LEAST = .01;

/** So many people are in the file that can be downloaded. */
const IN_FILE = 100;

/** Longer ones the service does not take; only long texts in other scripts than Latin come to that. */
const LONGEST_ADDRESS = 60_000;

/** The ranked list for these choices. */
export function suggestions(connection, chosen, names, variables) {
  const { totalCount } = connection;
  if (totalCount === 0) {
    return p({ class: 'note' }, 'Nobody is known for this. Try a broader topic or other words; or the edition may have neither a call nor talks on record.');
  }
  const shown = [];
  const file = addressFor(chosen, '/suggestions.csv');
  const next = page => {
    const start = shown.length;
    shown.push(...page);
    return ol({ class: 'suggested', start: String(start + 1) }, page.map((edge, position) => li(entry(edge, chosen, names, start + position))));
  };
  return part('Suggested attendees', [
    p({ class: 'actions' },
      copyButton('Copy as text', () => asText(shown)),
      file.length <= LONGEST_ADDRESS && a({ class: 'button', href: file, download: 'suggestions.csv' }, 'Download CSV')),
    continued(connection, next, { query: 'invite', variables: { ...variables, whole: false }, connectionOf: data => data.suggestAttendees }),
  ], {
    total: count(totalCount, 'person', 'people'),
    note: ['The score is the sum of what the reasons add.',
      totalCount > IN_FILE && ` The file has the first ${IN_FILE} people, the copy those shown here.`],
  });
}

function entry({ node, score, reasons }, chosen, names, position) {
  const edition = chosen.edition === '' ? null : { id: chosen.edition, name: names.get(chosen.edition) };
  return div({ class: 'suggestion' },
    h3(link(node), span({ class: 'score' }, number(score))),
    reasonList(reasons),
    div({ class: 'doing' },
      tick(node, { reasons: reasons.map(({ text }) => text), edition }),
      button({ type: 'button', class: 'leave', id: `leave-${position}`, 'aria-label': `Leave out ${fullName(node)}`,
        onclick: () => change(({ exclude }) => ({ exclude: [...exclude, node.id] })) }, 'Leave out')));
}

function reasonList(reasons) {
  const items = reasons.map(({ text, weight, evidence }) => [
    span({ class: 'weight' }, number(weight)),
    evidence ? a({ href: addressOf(evidence.id) }, text) : text]);
  return [list(items.slice(0, REASONS), 'reasons'),
    items.length > REASONS && html.details(html.summary(count(items.length - REASONS, 'more reason')), list(items.slice(REASONS), 'reasons'))];
}

/** Who was left out, each with a way back. */
export function leftOut(chosen, names) {
  return part('Left out', list(chosen.exclude.map((id, position) => [
    a({ href: addressOf(id) }, names.get(id) ?? id), ' ',
    button({ type: 'button', class: 'leave', id: `back-${position}`, 'aria-label': `Put back ${names.get(id) ?? id}`,
      onclick: () => change(({ exclude }) => ({ exclude: exclude.filter(each => each !== id) })) }, 'Put back'),
  ]), 'plain'));
}

function asText(edges) {
  return edges.map(({ node, score, reasons }, position) => [
    `${position + 1}. ${fullName(node)} (${number(score)})`,
    ...reasons.map(({ text }) => `   - ${text}`),
  ].join('\n')).join('\n');
}

/** To two decimals; what is less still counts for something. */
function number(value) {
  return value < LEAST / 2 ? `<\u202f${LEAST}` : value.toFixed(2);
}
