/** A button that copies a text and says so. */

import { html } from '../dom.js';

const SHOWN = 2000;

/** `text` is asked for when the button is pressed; `refused` is told where it cannot be copied. */
export function copyButton(label, text, refused = () => {}) {
  const button = html.button({ type: 'button', onclick: copy }, label);
  async function copy() {
    try {
      await navigator.clipboard.writeText(text());
      button.textContent = 'Copied';
    } catch {
      button.textContent = 'The browser does not allow copying';
      refused();
    }
    document.getElementById('news').textContent = button.textContent;
    setTimeout(() => button.textContent = label, SHOWN);
  }
  return button;
}
