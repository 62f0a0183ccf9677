/**
 * A text field with suggestions, as the ARIA combobox pattern wants it: arrows move, Enter chooses, Escape closes.
 * https://www.w3.org/WAI/ARIA/apg/patterns/combobox/
 */

import { fill, html } from './dom.js';

const PAUSE = 120;

/**
 * @param input the text field
 * @param find answers what to suggest for a text, given a signal that aborts
 * @param option what is shown of a suggestion
 * @param choose is told which suggestion was chosen
 * @param none what is said where there is nothing to suggest
 * @param atOnce whether something is suggested before anything is typed
 * @param enterTakesFirst whether Enter chooses the first suggestion where none was moved to
 */
export function combobox(input, { find, option, choose, none = 'Nothing matches.', atOnce = false, enterTakesFirst = false }) {
  const id = `${input.id}-options`;
  const listbox = html.ul({ id, role: 'listbox', 'aria-label': `${input.getAttribute('aria-label')}: suggestions` });
  const status = html.p({ class: 'none', role: 'status' });
  const popup = html.div({ class: 'suggestions', hidden: true }, listbox, status);
  let found = [];
  let active = -1;
  /** Whether what is shown was found for another text than the one there now. */
  let stale = false;
  /** Whether the reader has closed what was suggested for the text there now. */
  let dismissed = false;
  let pending = null;
  let pause = 0;

  for (const [name, value] of Object.entries({ 'role': 'combobox', 'aria-expanded': 'false', 'aria-controls': id, 'aria-autocomplete': 'list' })) {
    input.setAttribute(name, value);
  }
  input.after(popup);
  input.addEventListener('input', () => {
    dismissed = false;
    setStale(true);
    clearTimeout(pause);
    pause = setTimeout(suggest, PAUSE);
  });
  input.addEventListener('keydown', press);
  input.addEventListener('focus', () => {
    if (atOnce && input.value.trim() === '') {
      suggest();
    } else if (found.length > 0 && input.value.trim() !== '') {
      open(true);
    }
  });
  input.addEventListener('blur', () => open(false));
  popup.addEventListener('pointerdown', event => event.preventDefault());

  async function suggest() {
    clearTimeout(pause);
    pending?.abort();
    const text = input.value.trim();
    if (text === '' && !atOnce) {
      close();
      return;
    }
    const asked = pending = new AbortController();
    try {
      show(await find(text, asked.signal), none);
    } catch (failure) {
      if (!asked.signal.aborted) {
        show([], failure.message);
      }
    }
  }

  function show(suggestions, otherwise) {
    found = suggestions;
    setStale(false);
    fill(listbox, found.map((suggestion, position) => html.li({
      id: `${id}-${position}`, role: 'option', 'aria-selected': 'false', onclick: () => take(position),
    }, option(suggestion))));
    listbox.hidden = found.length === 0;
    status.textContent = found.length === 0 ? otherwise : '';
    activate(-1);
    open(document.activeElement === input);
  }

  function setStale(now) {
    stale = now;
    listbox.ariaBusy = now ? 'true' : null;
    if (now) {
      activate(-1);
    }
  }

  function open(shown) {
    popup.hidden = !shown;
    input.setAttribute('aria-expanded', String(shown && found.length > 0));
  }

  function close() {
    clearTimeout(pause);
    pending?.abort();
    found = [];
    activate(-1);
    open(false);
  }

  function activate(position) {
    listbox.children[active]?.setAttribute('aria-selected', 'false');
    active = position;
    const chosen = listbox.children[active];
    if (chosen) {
      chosen.setAttribute('aria-selected', 'true');
      chosen.scrollIntoView({ block: 'nearest' });
      input.setAttribute('aria-activedescendant', chosen.id);
    } else {
      input.removeAttribute('aria-activedescendant');
    }
  }

  function take(position) {
    const chosen = found[position];
    close();
    input.value = '';
    choose(chosen);
  }

  /** The first suggestion for what was typed, waited for where it is not there yet. */
  async function takeFirst() {
    if (stale) {
      await suggest();
    }
    if (!stale && found.length > 0) {
      take(0);
    }
  }

  function press(event) {
    // 229: the key ends a composition
    if (event.isComposing || event.keyCode === 229) {
      return;
    }
    const moves = { ArrowDown: 1, ArrowUp: -1 };
    if (event.key in moves && !popup.hidden && !stale && found.length > 0) {
      event.preventDefault();
      const places = found.length + 1;
      activate((active + 1 + moves[event.key] + places) % places - 1);
    } else if (event.key === 'Enter' && active >= 0) {
      event.preventDefault();
      take(active);
    } else if (event.key === 'Enter' && enterTakesFirst && !dismissed && input.value.trim() !== '') {
      event.preventDefault();
      takeFirst();
    } else if (event.key === 'Enter') {
      close();
    } else if (event.key === 'Escape' && (!popup.hidden || stale)) {
      event.preventDefault();
      dismissed = true;
      close();
    }
  }
}
