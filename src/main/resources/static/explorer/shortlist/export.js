/** A shortlist for other programs: for a mail merge, for Indico's import of invitations, as Markdown for a mail. */

import { addressOf } from '../addresses.js';
import { REASONS, STATUSES } from './cells.js';
import { organizationsOf } from './rows.js';

/** What a spreadsheet would take for the beginning of a formula. */
const FORMULA = /^\s*[=+\-@]|^[\t\r\n]/;

const MARKDOWN = /[\\`*_[\]<>#|~]/g;

/** Words that belong to the family name after them. */
const PARTICLES = new Set(['van', 'von', 'de', 'del', 'della', 'der', 'den', 'des', 'di', 'da', 'dos', 'du', 'la', 'le', 'el', 'al', 'bin', 'ibn', 'ter', 'ten', 'zu', 'af']);

const MAIL = /^[^\s@,;=+\-][^\s@,;]*@[^\s@,;]+\.[^\s@,;]+$/;

/** One line a person, with a heading. */
export function mailMerge(rows) {
  return csv([
    ['name', 'first name', 'last name', 'email', 'status', 'affiliation', 'page', 'github', 'first talk', 'latest talk',
      ...Array.from({ length: REASONS }, (_, index) => `reason ${index + 1}`), 'note'],
    ...rows.map(({ entry, person, reasons }) => {
      const [first, last] = namesIn(entry.name);
      return [entry.name, first, last, entry.email, entry.status, affiliation(person), pageOf(entry.id),
        person?.github ? `https://github.com/${person.github}` : '', talk(person?.earliest), talk(person?.latest),
        ...Array.from({ length: REASONS }, (_, index) => reasons[index] ?? ''), entry.note];
    }),
  ].map(fields => fields.map(harmless)));
}

/**
 * First name, last name, affiliation and e-mail address of those who are still to be asked, without a heading, as Indico
 * takes them. It refuses the whole file where one of the names or the address is missing, or an address is there twice.
 * https://github.com/indico/indico, import_user_records_from_csv
 * @return the lines, and the names of those who could not be among them
 */
export function indico(rows) {
  const lines = [];
  const without = [];
  const addresses = new Set();
  for (const { entry, person } of rows.filter(row => row.entry.status === STATUSES[0])) {
    const [first, last] = namesIn(entry.name);
    const email = entry.email.trim();
    if (first === '' || last === '' || !MAIL.test(email) || addresses.has(email.toLowerCase())) {
      without.push(entry.name);
    } else {
      addresses.add(email.toLowerCase());
      lines.push([first, last, affiliation(person), email]);
    }
  }
  return { text: csv(lines), many: lines.length, without };
}

/** A list in Markdown that also reads well as plain text. */
export function markdown(name, rows) {
  return [`# ${plain(name)}`, '', ...rows.flatMap(({ entry, person, reasons }) => [
    `- **[${plain(entry.name)}](${pageOf(entry.id)})**${affiliation(person) && `, ${plain(affiliation(person))}`} (${entry.status})`,
    ...reasons.slice(0, REASONS).map(reason => `  - ${plain(reason)}`),
    ...entry.note === '' ? [] : [`  - Note: ${plain(entry.note)}`],
  ])].join('\n') + '\n';
}

/** Lines after RFC 4180, marked as UTF-8, with each text in quotes since some spreadsheets part fields at semicolons. */
function csv(lines) {
  return `\uFEFF${lines.map(fields => fields.map(quoted).join(',') + '\r\n').join('')}`;
}

/** No cell is run as a formula. */
function harmless(text) {
  return FORMULA.test(text) ? `'${text}` : text;
}

function quoted(text) {
  return `"${text.replaceAll('"', '""')}"`;
}

/** The first and the last name, as far as the name shows them. */
function namesIn(name) {
  const words = name.replace(/\s*\([^)]*\)$/, '').trim().split(/\s+/);
  let last = words.length - 1;
  while (last > 1 && PARTICLES.has(words[last - 1].toLowerCase())) {
    last--;
  }
  return last > 0 ? [words.slice(0, last).join(' '), words.slice(last).join(' ')] : ['', words.join(' ')];
}

function affiliation(person) {
  return organizationsOf(person).map(({ name }) => name).join(', ');
}

function talk(connection) {
  const [first] = connection?.nodes ?? [];
  return first ? `${first.title} (${first.edition.name})` : '';
}

function pageOf(id) {
  return new URL(addressOf(id), location.origin).href;
}

function plain(text) {
  return text.replace(/\s+/g, ' ').replace(MARKDOWN, '\\$&');
}
