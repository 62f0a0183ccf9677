/** Fills the guide in with what is so of this service. */

import { html } from '/explorer/dom.js';
import { copyButton } from '/explorer/parts/copy.js';

const { a, code, details, li, pre, summary } = html;

const COLOURS = '/browser/ferrograph.grass';

/** A link that opens the Browser with this in its editor. */
function inEditor(browser, text) {
  return `${browser}?cmd=edit&arg=${encodeURIComponent(text)}`;
}

function show({ embedded, bolt, browser, queries }) {
  for (const part of document.querySelectorAll('[data-where]')) {
    part.hidden = part.dataset.where !== (embedded ? 'embedded' : 'server');
  }
  const known = { bolt, browser };
  for (const place of document.querySelectorAll('[data-fact]')) {
    place[place.matches('a') ? 'href' : 'textContent'] = known[place.dataset.fact];
  }
  document.getElementById('colours').href = inEditor(browser, `:style ${new URL(COLOURS, location)}`);
  document.getElementById('queries').append(...queries.map(query => listed(browser, query)));
}

function listed(browser, { question, text }) {
  const whole = details(summary(question), pre({ tabindex: '0' }, code(text)));
  const copy = copyButton('Copy', () => text, () => whole.open = true);
  copy.ariaLabel = `Copy: ${question}`;
  return li(whole, copy,
    a({ href: inEditor(browser, text), 'aria-label': `Open in the Neo4j Browser: ${question}` }, 'Open'));
}

/** The kinds of nodes and their colours, as the Neo4j Browser will have them. */
function legend(grass) {
  const rules = grass.matchAll(/node\.(\w+) \{[^}]*?\scolor: (#\w+)/g);
  document.getElementById('kinds').append(...Array.from(rules, ([, kind, colour]) => {
    const item = li(kind);
    item.style.setProperty('--colour', colour);
    return item;
  }));
}

async function answerOf(address) {
  const answer = await fetch(address);
  if (!answer.ok) {
    throw new Error(`the service answered ${answer.status}`);
  }
  return answer;
}

try {
  show(await (await answerOf('/guide/facts')).json());
  legend(await (await answerOf(COLOURS)).text());
} catch (error) {
  const failure = document.getElementById('failure');
  failure.textContent = `This page could not be filled in: ${error.message}. Reload it to try again.`;
  failure.hidden = false;
}
