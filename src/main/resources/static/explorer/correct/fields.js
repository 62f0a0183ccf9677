/** What editors can correct: the fields of a person and of a talk, as text in a form and as values of the inputs. */

import { html } from '../dom.js';

const { div, input, label, p, span, textarea } = html;

/**
 * By kind: the mutation, and its input's fields.
 * @property lines whether the value is a list, one item a line
 * @property rows how many lines of text are shown
 * @property from the value in the data of the page's query, where it is not the field's own
 */
export const FORMS = {
  person: {
    save: 'mutation savePerson($input: PersonInput!) { save: savePerson(input: $input) { id version file } }',
    fields: [
      { key: 'name', name: 'Name', hint: 'As the person writes it.' },
      { key: 'aliases', name: 'Aliases', lines: true, rows: 3, hint: 'Other spellings, one a line.' },
      { key: 'disambiguation', name: 'Disambiguation', hint: 'What tells the person apart from others of the same name.' },
      { key: 'github', name: 'GitHub', hint: 'The account name.' },
      { key: 'website', name: 'Website', type: 'url' },
    ],
  },
  talk: {
    save: 'mutation saveTalk($input: TalkInput!) { save: saveTalk(input: $input) { id version file } }',
    fields: [
      { key: 'title', name: 'Title' },
      { key: 'subtitle', name: 'Subtitle' },
      { key: 'day', name: 'Day', type: 'date' },
      { key: 'room', name: 'Room' },
      { key: 'track', name: 'Track' },
      { key: 'url', name: 'Page', type: 'url' },
      { key: 'slides', name: 'Slides', type: 'url' },
      { key: 'video', name: 'Video', type: 'url' },
      { key: 'summary', name: 'Summary', rows: 4 },
      {
        key: 'speakers', name: 'Speakers', lines: true, rows: 3, hint: 'Ids such as person:gary-guo, one a line.',
        from: talk => ids(talk.cancelled ? talk.announced : talk.speakers),
      },
      { key: 'topics', name: 'Topics', lines: true, rows: 3, hint: 'Ids such as topic:rcu, one a line.', from: talk => ids(talk.topics) },
    ],
  },
};

function ids(nodes) {
  return nodes.map(({ id }) => id);
}

/** A field with its label and hint, and the line that says what others have made of it meanwhile. */
export class Field {
  #key;
  #lines;
  #from;
  #known;
  #control;
  #meanwhile;

  constructor({ key, name, hint, lines = false, rows, type = 'text', from = data => data[key] }, data) {
    const id = `correct-${key}`;
    this.#key = key;
    this.#lines = lines;
    this.#from = from;
    const described = [hint && `${id}-hint`, `${id}-meanwhile`].filter(Boolean).join(' ');
    // a date and an address are checked by the service, whose message says more
    const common = { id, name: key, 'aria-describedby': described, autocomplete: 'off', spellcheck: String(Boolean(rows) && !lines) };
    this.#control = rows ? textarea({ ...common, rows: String(rows) })
      : input({ ...common, type: type === 'date' ? 'date' : 'text', inputmode: type === 'url' ? 'url' : null });
    this.#meanwhile = p({ id: `${id}-meanwhile`, class: 'note meanwhile', hidden: true });
    this.element = div({ class: 'field' },
      label({ for: id, class: 'label' }, name), this.#control, hint && span({ id: `${id}-hint`, class: 'note' }, hint), this.#meanwhile);
    this.#known = this.#read(data);
    this.#control.value = this.#text(this.#known);
  }

  get key() {
    return this.#key;
  }

  /** Whether something else has been typed than the graph says. */
  get changed() {
    return this.#text(this.value) !== this.#text(this.#known);
  }

  /** What has been typed; null where nothing is left. */
  get value() {
    const text = this.#control.value.trim();
    if (!this.#lines) {
      return text === '' ? null : text;
    }
    const items = text.split('\n').map(item => item.trim()).filter(item => item !== '');
    return items.length === 0 ? null : items;
  }

  /** Takes over what the graph says now; what has been typed stays, and the field tells what others have made of it. */
  renew(data) {
    const now = this.#read(data);
    const text = this.#text(now);
    if (!this.changed) {
      this.#control.value = text;
    }
    const differs = text !== this.#text(this.#known);
    this.#known = now;
    this.#meanwhile.hidden = !(differs && this.changed);
    this.#meanwhile.textContent = text === '' ? 'Meanwhile someone has emptied it.' : `Meanwhile someone has made it: ${text}`;
  }

  #read(data) {
    return this.#from(data);
  }

  #text(value) {
    return [value ?? []].flat().join('\n').trim();
  }
}
