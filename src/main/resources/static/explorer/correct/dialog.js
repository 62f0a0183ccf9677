/** The form in which an editor corrects a person or a talk. What is typed stays until it is saved or the page is left. */

import { kindIn } from '../addresses.js';
import { ask, change } from '../api.js';
import { fill, html } from '../dom.js';
import { fullName } from '../parts/links.js';
import { adjust } from '../router.js';
import { FORMS, Field } from './fields.js';
import { signIn } from './signin.js';

const { button, dialog, div, form, h2, input, label, p } = html;

/** Forms that were closed with something typed, by id. */
const drafts = new Map();

/**
 * Opens the form for a node.
 * @param done is told the id and the file of the correction, once there is one
 */
export async function correct(id, done) {
  const box = drafts.get(id) ?? await create(id, done);
  document.body.append(box);
  box.showModal();
  window.navigation?.addEventListener('navigate', () => box.close(), { once: true });
}

async function create(id, done) {
  const kind = kindIn(id);
  const { save, fields: descriptions } = FORMS[kind];
  let data = await load(kind, id);
  const fields = descriptions.map(description => new Field(description, data));
  const why = input({ id: 'correct-why', name: 'why', type: 'text', autocomplete: 'off', 'aria-describedby': 'correct-why-hint' });
  const signing = signIn();
  const problem = div({ class: 'problem', role: 'alert' });
  const submit = button({ class: 'primary' }, 'Save');
  const actions = div({ class: 'actions' }, submit, button({ type: 'button', onclick: () => box.close() }, 'Close'));
  let working = false;

  const whole = form({ method: 'dialog', 'aria-labelledby': 'correct-heading', onsubmit: send },
    h2({ id: 'correct-heading' }, `Correct ${fullName(data)}`),
    p({ class: 'note' }, 'Only what you change is saved. An emptied field says that there is nothing.'),
    div({ class: 'fields' }, fields.map(({ element }) => element)),
    div({ class: 'field' },
      label({ for: 'correct-why', class: 'label' }, 'Why'), why, p({ id: 'correct-why-hint', class: 'note' }, 'For the record.')),
    signing.element,
    problem,
    actions);
  const box = dialog({ class: 'correct', 'aria-labelledby': 'correct-heading', onclose: close }, whole);

  function close() {
    box.remove();
    if (fields.some(field => field.changed)) {
      drafts.set(id, box);
    } else {
      drafts.delete(id);
    }
  }

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
        { input: { id: data.id, version: data.version ?? undefined, ...wanted, why: reason || undefined } },
        signing.editor());
      signing.remember();
      finish(correction);
    });
  }

  function finish(correction) {
    box.removeEventListener('close', close);
    box.close();
    box.remove();
    drafts.delete(id);
    document.getElementById('correct')?.focus();
    done({ id: data.id, file: correction.file });
    adjust(location.pathname + location.search);
  }

  /** Takes over what others have changed, and keeps what has been typed. */
  function renew() {
    return busy(async () => {
      data = await load(kind, id);
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
      stale && p({ class: 'actions' }, button({ type: 'button', onclick: renew }, 'Load the present state, keep what I typed')),
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

  return box;
}

async function load(kind, id) {
  const node = (await ask(kind, { id }))[kind];
  if (!node) {
    throw new Error(`The graph no longer has ${id}.`);
  }
  return node;
}
