/** A field of the form: a value of the mutation's input as text that can be edited. */

import { html } from '../dom.js';

const { div, input, label, option, p, select, span, textarea } = html;

/** By type: the value that a text stands for, and what else the control needs. */
const TYPES = {
  text: { value: text => text },
  // an address is checked by the service, whose message says more
  url: { value: text => text, attributes: { inputmode: 'url' } },
  date: { value: text => text, attributes: { type: 'date' } },
  number: { value: Number, attributes: { inputmode: 'numeric', pattern: '[0-9]*', title: 'A whole number' } },
  list: { value: text => text.split('\n').map(item => item.trim()).filter(item => item !== '') },
  flag: { value: text => text === 'true', choices: [['true', 'Yes'], ['false', 'No']] },
};

/** A field with its label and hint, and the line that says what others have made of it meanwhile. */
export class Field {
  #key;
  #value;
  #choices;
  #from;
  #known = null;
  #control;
  #meanwhile;

  /**
   * @param description one of the fields in `FORMS`
   * @param data what the page's query says of the node; null for a new one
   * @param given what is proposed instead, if anything
   */
  constructor({ key, name, hint, type = 'text', rows, choices, from = data => data[key] }, data, given) {
    const id = `correct-${key}`;
    this.#key = key;
    this.#value = TYPES[type].value;
    this.#choices = choices ?? TYPES[type].choices;
    this.#from = from;
    const described = [hint && `${id}-hint`, `${id}-meanwhile`].filter(Boolean).join(' ');
    const common = { id, name: key, 'aria-describedby': described, autocomplete: 'off', spellcheck: String(Boolean(rows) && type !== 'list') };
    this.#control = this.#choices ? select(common, this.#choices.map(([value, text]) => option({ value }, text)))
      : rows ? textarea({ ...common, rows: String(rows) })
        : input({ type: 'text', ...common, ...TYPES[type].attributes });
    this.#meanwhile = p({ id: `${id}-meanwhile`, class: 'note meanwhile', hidden: true });
    this.element = div({ class: 'field' },
      label({ for: id, class: 'label' }, name), this.#control, hint && span({ id: `${id}-hint`, class: 'note' }, hint), this.#meanwhile);
    if (data) {
      this.#known = from(data);
      this.#control.value = asText(this.#known);
    }
    if (given !== undefined) {
      this.#control.value = asText(given);
    }
  }

  get key() {
    return this.#key;
  }

  /** Whether something else has been typed or chosen than the graph says. */
  get changed() {
    return asText(this.value) !== asText(this.#known);
  }

  /** What has been typed or chosen; null where nothing is left. */
  get value() {
    const text = this.#control.value.trim();
    return text === '' ? null : this.#value(text);
  }

  /** Takes over what the graph says now; what has been typed stays, and the field tells what others have made of it. */
  renew(data) {
    const now = this.#from(data);
    const text = asText(now);
    if (!this.changed) {
      this.#control.value = text;
    }
    const differs = text !== asText(this.#known);
    this.#known = now;
    this.#meanwhile.hidden = !(differs && this.changed);
    this.#meanwhile.textContent = text === '' ? 'Meanwhile someone has emptied it.' : `Meanwhile someone has made it: ${this.#shown(text)}`;
  }

  #shown(text) {
    return this.#choices?.find(([value]) => value === text)?.[1] ?? text;
  }
}

function asText(value) {
  return [value ?? []].flat().join('\n').trim();
}
