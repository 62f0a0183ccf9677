/** The form in which an editor corrects or adds something. What is typed stays until it is saved or the page is left. */

import { idFor, kindIn } from '../addresses.js';
import { ask, change, mutationText } from '../api.js';
import { fill, html } from '../dom.js';
import { fullName } from '../parts/links.js';
import { adjust } from '../router.js';
import { Field } from './field.js';
import { FORMS } from './fields.js';
import { signIn } from './signin.js';

const { button, dialog, div, form, h2, input, label, p } = html;

/** Said only of a node that there is not yet. */
const ID = { key: 'id', name: 'Id', hint: 'Of small letters, digits and hyphens. It stays when the name changes.' };

/** Forms that were closed with something typed, by what they are for. */
const drafts = new Map();

/**
 * Opens the form for a node, whose page then shows what has been saved.
 * @param done is told of the correction, once there is one
 */
export function correct(id, done) {
  const kind = kindIn(id);
  return open(id, () => create(kind, () => load(kind, id)), correction => {
    document.getElementById('correct')?.focus();
    done(correction);
    adjust(location.pathname + location.search);
  });
}

/**
 * Opens the form for a node that there is not yet. The page remains as it is.
 * @param kind such as `topic`
 * @param values what is known of it, by the names of the input's fields
 * @param done is told of the correction, once it has been added
 */
export function add(kind, values, done) {
  const given = { id: idFor(kind, values.name ?? ''), ...values };
  return open(`${kind} ${JSON.stringify(values)}`, () => create(kind, null, given), done);
}

async function open(key, begin, done) {
  const draft = drafts.get(key) ?? await begin();
  const { box } = draft;
  draft.done = done;
  box.addEventListener('close', () => {
    box.remove();
    if (draft.typed()) {
      drafts.set(key, draft);
    } else {
      drafts.delete(key);
    }
  }, { once: true });
  document.body.append(box);
  box.showModal();
  window.navigation?.addEventListener('navigate', () => box.close(), { once: true });
}

/**
 * @param read asks what the graph says of the node; null for a new one
 * @param given what the form proposes
 */
async function create(kind, read, given = {}) {
  const { save, fields: descriptions } = FORMS[kind];
  // what is needed later is asked for before anything has been typed
  let [data] = await Promise.all([read?.() ?? null, mutationText(save)]);
  const fields = (data ? descriptions.filter(description => has(data, description)) : [ID, ...descriptions])
    .map(description => new Field(description, data, given[description.key]));
  const why = input({ id: 'correct-why', name: 'why', type: 'text', autocomplete: 'off', 'aria-describedby': 'correct-why-hint' });
  const signing = signIn();
  const problem = div({ class: 'problem', role: 'alert' });
  const submit = button({ class: 'primary' }, 'Save');
  const actions = div({ class: 'actions' }, submit, button({ type: 'button', onclick: () => box.close() }, 'Close'));
  let working = false;
  let saved = false;

  const whole = form({ method: 'dialog', 'aria-labelledby': 'correct-heading', onsubmit: send },
    h2({ id: 'correct-heading' }, data ? `Correct ${fullName(data)}` : `New ${kind}`),
    p({ class: 'note' }, data ? 'Only what you change is saved. An emptied field says that there is nothing.'
      : 'What you leave empty is not said.'),
    div({ class: 'fields' }, fields.map(({ element }) => element)),
    div({ class: 'field' },
      label({ for: 'correct-why', class: 'label' }, 'Why'), why, p({ id: 'correct-why-hint', class: 'note' }, 'For the record.')),
    signing.element,
    problem,
    actions);
  const box = dialog({ class: 'correct', 'aria-labelledby': 'correct-heading' }, whole);
  const draft = { box, done: null, typed: () => !saved && fields.some(field => field.changed) };

  async function send(event) {
    event.preventDefault();
    const changed = fields.filter(field => field.changed);
    if (changed.length === 0) {
      say('Nothing has been changed.');
      return;
    }
    const wanted = Object.fromEntries(changed.map(field => [field.key, field.value]));
    const reason = why.value.trim();
    await busy(async () => {
      const { save: correction } = await change(save,
        { input: { id: data?.id, version: data?.version ?? undefined, ...wanted, why: reason || undefined } },
        signing.editor());
      signing.remember();
      finish(correction);
    });
  }

  function finish(correction) {
    saved = true;
    box.close();
    box.remove();
    draft.done(correction);
  }

  /** Takes over what others have changed, and keeps what has been typed. */
  function renew() {
    return busy(async () => {
      data = await read();
      fields.forEach(field => field.renew(data));
      say(fields.some(field => field.changed) ? 'This is the present state, with what you have typed. Save it again.'
        : 'This is the present state; nothing of it is left to be changed.');
      submit.focus();
    });
  }

  /** Does one thing at a time, and says why where it fails. */
  async function busy(work) {
    if (working) {
      return;
    }
    working = true;
    say();
    signing.refuse(false);
    submit.textContent = 'One moment…';
    try {
      await work();
    } catch (failure) {
      refused(failure);
    }
    working = false;
    submit.textContent = 'Save';
  }

  function refused({ code, message }) {
    const unsure = code === 'TIMEOUT' || code === 'OFFLINE';
    const stale = code === 'CONFLICT' || unsure;
    say(
      code === 'UNAUTHENTICATED' ? 'The user name or the password is wrong.' : message,
      unsure && ' It may have been saved all the same.',
      stale && read && p({ class: 'actions' }, button({ type: 'button', onclick: renew }, 'Load the present state, keep what I typed')),
    );
    if (code === 'UNAUTHENTICATED') {
      signing.refuse(true);
    } else {
      problem.querySelector('button')?.focus();
    }
  }

  function say(...content) {
    fill(problem, content);
    actions.scrollIntoView({ block: 'nearest' });
    problem.scrollIntoView({ block: 'nearest' });
  }

  return draft;
}

/** Whether a node that there is can have such a field. */
function has(data, { key, added, from }) {
  return !added && (Boolean(from) || key in data);
}

async function load(kind, id) {
  const node = (await ask(kind, { id }))[kind];
  if (!node) {
    throw new Error(`The graph no longer has ${id}.`);
  }
  return node;
}
