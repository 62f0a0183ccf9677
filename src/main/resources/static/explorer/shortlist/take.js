/** Ways to take a shortlist along, and to bring one in. */

import { html } from '../dom.js';
import { copyButton } from '../parts/copy.js';
import { count } from '../parts/words.js';
import { addressHolding, fileOf, listIn } from './transfer.js';
import { about } from './cells.js';
import { indico, mailMerge, markdown } from './export.js';
import { takeOver } from './store.js';

const { button, div, input, label, p } = html;

/**
 * @param list answers the list on the page as it is then, and `rows` its rows; null where there is none
 * @param opened is told which list was brought in
 */
export function takeAlong(list, rows, opened) {
  const note = p({ class: 'note', role: 'status' });
  return div(
    list && p({ class: 'actions' },
      copyButton('Copy as Markdown', () => markdown(about(list()).name, rows())),
      saving('Table for a mail merge', list, 'csv', 'text/csv', () => mailMerge(rows()), note),
      saving('Invitations for Indico', list, 'indico.csv', 'text/csv', () => invitations(rows(), note), note),
      saving('Save as a file', list, 'json', 'application/json', () => fileOf(list()), note),
      copying(list, note)),
    p({ class: 'actions' }, opening(opened, note)),
    note);
}

function saving(name, list, ending, type, text, note) {
  return button({ type: 'button', onclick: () => {
    note.textContent = '';
    const said = text();
    if (said !== null) {
      save(`${fileName(about(list()).name)}.${ending}`, type, said);
    }
  } }, name);
}

/** Indico takes only who has an e-mail address, and this is known only where it was noted. */
function invitations(rows, note) {
  const { text, many, without } = indico(rows);
  note.textContent = [
    many === 0 && 'Nobody to invite: the file has only people with the status “to ask” and an e-mail address.',
    without.length > 0 && `Indico needs a first name, a last name and a different e-mail address for each person. Left out: ${without.join(', ')}.`,
  ].filter(Boolean).join(' ');
  return many === 0 ? null : text;
}

function copying(list, note) {
  return button({ type: 'button', onclick: async () => {
    try {
      const address = await addressHolding(list());
      note.textContent = `The browser does not allow copying: ${address}`;
      await navigator.clipboard.writeText(address);
      note.textContent = `Copied. An address of ${count(address.length, 'character')}, which holds the list with its notes; what stands behind its # is not sent to the server.`;
    } catch (failure) {
      note.textContent ||= failure.message;
    }
  } }, 'Copy as an address');
}

function opening(opened, note) {
  return label({ class: 'button' }, 'Open a file', input({ type: 'file', accept: '.json,application/json', class: 'unseen', onchange: async ({ target }) => {
    try {
      const list = listIn(await target.files[0].text());
      takeOver(list);
      opened(list);
    } catch (failure) {
      note.textContent = failure.message;
      target.value = '';
    }
  } }));
}

function save(name, type, text) {
  const address = URL.createObjectURL(new Blob([text], { type: `${type};charset=utf-8` }));
  html.a({ href: address, download: name }).click();
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}

function fileName(name) {
  return name.normalize('NFD').replace(/\p{M}/gu, '').replace(/[^A-Za-z0-9]+/g, '-').replace(/^-|-$/g, '').toLowerCase() || 'shortlist';
}
