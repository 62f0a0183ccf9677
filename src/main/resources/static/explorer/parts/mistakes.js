/** What a reader can do about a mistake: report it, or as an editor correct it, as far as the service lets them. */

import { KINDS, addressOf, kindIn } from '../addresses.js';
import { fill, html } from '../dom.js';
import { otherPages } from '../otherpages.js';
import { fullName } from './links.js';
import { savedIn } from './words.js';

const { a, button, p, span } = html;

/** The kinds of node that there is a form for; changes are as the archives have them. */
const CORRECTED = KINDS.filter(kind => kind !== 'change');

/** The correction made last. */
let saved = null;

/** The ways to report or correct what the page of a node says. */
export function mistakes(node) {
  const whole = p({ class: 'actions mistakes', hidden: true });
  otherPages.then(({ report, curation }) => {
    const content = [
      report && a({ class: 'button', href: addressToReport(report, node), rel: 'noreferrer' }, 'Report a mistake'),
      curation && CORRECTED.includes(kindIn(node.id)) && correcting(node),
    ].filter(Boolean);
    whole.hidden = content.length === 0;
    fill(whole, content);
  });
  return whole;
}

/** Where a mistake on a node's page is reported; `template` is an address with placeholders. */
export function addressToReport(template, node) {
  const values = { title: fullName(node), address: location.origin + addressOf(node.id) };
  return template.replace(/\{(title|address)\}/g, (_, name) => encodeURIComponent(values[name]));
}

function correcting({ id }) {
  const status = span({ class: 'quiet', role: 'status' });
  if (saved?.id === id) {
    const said = savedIn(saved);
    // what a status says from the beginning is not read out
    setTimeout(() => status.textContent = said, 100);
  }
  saved = null;
  const opener = button({ id: 'correct', type: 'button', 'aria-haspopup': 'dialog', onclick: open }, 'Correct…');
  let opening = false;
  async function open() {
    // a disabled button would lose the focus, which comes back to it when the form is closed
    if (opening) {
      return;
    }
    opening = true;
    status.textContent = '';
    try {
      const { correct } = await import('../correct/dialog.js');
      await correct(id, correction => saved = correction);
    } catch (failure) {
      status.textContent = `The form could not be opened: ${failure.message}`;
    }
    opening = false;
  }
  return [opener, status];
}
