// A page to write on over a text area, which keeps the HTML.
import { cleaned } from './clean.js';
import { pasted } from './paste.js';
import * as tables from './tables.js';
import { linkDialog, showLinks } from './links.js';

// browsers write a no-break space where a text meets a link; those of French punctuation stay
const spaced = html => html.replace(/(?<!«)&nbsp;(?=<)|(?<=>)&nbsp;(?![»:;!?])/g, ' ');
const EMPTY = '<p><br></p>';
const TOGGLES = { b: 'bold', i: 'italic' };

class RichText extends HTMLElement {
  connectedCallback() {
    if (this.page) return;
    this.area = this.querySelector('textarea');
    this.options = { headings: this.dataset.plain !== 'true' };
    this.page = document.createElement('div');
    this.page.className = 'rich-page';
    this.page.contentEditable = 'true';
    const long = this.querySelector('.rich-long');
    for (const [name, value] of Object.entries({
      role: 'textbox', 'aria-multiline': 'true', 'aria-label': this.area.getAttribute('aria-label'), id: this.area.id + '-page',
      'aria-describedby': long.id,
    })) this.page.setAttribute(name, value);
    if (this.area.dataset.invalid) this.page.setAttribute('aria-invalid', 'true');
    this.page.innerHTML = cleaned(this.area.value, this.options) || EMPTY;
    this.area.hidden = true;
    this.area.before(this.page);
    for (const [event, react] of Object.entries({
      input: () => this.write(), paste: event => this.paste(event), drop: event => this.drop(event), keydown: event => this.shortcut(event),
      dragstart: () => this.dragging = true, dragend: () => this.dragging = false,
    })) this.page.addEventListener(event, react);
    this.toolbar();
    showLinks();
  }

  toolbar() {
    const bar = this.querySelector('.rich-bar');
    bar.setAttribute('aria-controls', this.page.id);
    this.querySelectorAll('.rich-button').forEach((button, index) => {
      button.tabIndex = index ? -1 : 0;
      button.addEventListener('mousedown', event => event.preventDefault());
      button.addEventListener('click', () => this.run(button.dataset.command, button.dataset.value));
    });
    bar.addEventListener('keydown', event => this.rove(event));
  }

  // those that are shown: the deeds on a table are in it only
  get buttons() {
    return [...this.querySelectorAll('.rich-button')].filter(button => !button.closest('[hidden]'));
  }

  write() {
    this.area.value = spaced(cleaned(this.page.innerHTML, this.options));
    this.querySelector('.rich-long').hidden = this.area.value.length <= Number(this.dataset.limit);
    this.area.dispatchEvent(new Event('input', { bubbles: true }));
  }

  show(html) {
    this.page.innerHTML = cleaned(html, this.options) || EMPTY;
    this.area.value = html;
    showLinks();
  }

  run(command, value) {
    this.page.focus();
    if (this.range && !this.page.contains(getSelection().anchorNode)) getSelection().collapse(this.range.startContainer, this.range.startOffset);
    document.execCommand('defaultParagraphSeparator', false, 'p');
    document.execCommand('styleWithCSS', false, false);
    if (command === 'link') return linkDialog.open(this);
    if (command === 'table') this.at('td, th') || tables.insert(this.page);
    else if (command === 'tableDeed') tables.change(this.at('td, th'), value);
    else this.format(command, value);
    this.write();
    this.look();
  }

  format(command, value) {
    const again = command === 'formatBlock' && this.at(value);
    if (/^(in|out)dent$/.test(command) && !this.at('li')) return;
    document.execCommand(again && value === 'blockquote' ? 'outdent' : command, false, again ? 'p' : value || null);
  }

  // what the caret stands in
  at(selector) {
    const node = getSelection().anchorNode;
    const found = (node?.nodeType === Node.ELEMENT_NODE ? node : node?.parentElement)?.closest(selector + ', .rich-page');
    return found && found !== this.page && this.page.contains(found) ? found : null;
  }

  look() {
    const selection = getSelection();
    if (this.page.contains(selection.anchorNode)) this.range = selection.getRangeAt(0).cloneRange();
    const table = this.at('table');
    this.querySelector('.rich-table').hidden = !table;
    this.buttons.forEach(button => {
      const { command, value } = button.dataset;
      if (button.dataset.pressed !== 'true') return;
      button.setAttribute('aria-pressed', String(Boolean(
        command === 'formatBlock' ? this.at(value) : command === 'link' ? this.at('a')
          : command === 'tableDeed' ? tables.isPressed(table, value) : document.queryCommandState(command))));
    });
  }

  paste(event) {
    event.preventDefault();
    this.insert(event.clipboardData);
  }

  drop(event) {
    if (this.dragging) return;
    event.preventDefault();
    const there = document.caretRangeFromPoint?.(event.clientX, event.clientY);
    if (there && this.page.contains(there.startContainer)) getSelection().collapse(there.startContainer, there.startOffset);
    this.insert(event.dataTransfer);
  }

  insert(data) {
    const html = pasted(data, this.options);
    if (!html) return;
    document.execCommand('insertHTML', false, html);
    this.write();
    showLinks();
  }

  shortcut(event) {
    const key = event.key.toLowerCase();
    if (event.altKey && event.key === 'F10') {
      event.preventDefault();
      this.buttons.find(button => button.tabIndex === 0)?.focus();
    }
    if (!(event.ctrlKey || event.metaKey) || event.altKey || event.shiftKey) return;
    if (key === 'k' || TOGGLES[key]) {
      event.preventDefault();
      this.run(key === 'k' ? 'link' : TOGGLES[key]);
    }
  }

  rove(event) {
    if (event.key === 'Escape') return this.page.focus();
    const buttons = this.buttons;
    const at = buttons.indexOf(document.activeElement);
    const to = { ArrowRight: at + 1, ArrowLeft: at - 1 + buttons.length, Home: 0, End: buttons.length - 1 }[event.key];
    if (to === undefined || at < 0) return;
    event.preventDefault();
    const next = buttons[to % buttons.length];
    this.querySelectorAll('.rich-button').forEach(button => button.tabIndex = button === next ? 0 : -1);
    next.focus();
  }
}

customElements.define('rich-text', RichText);
document.addEventListener('selectionchange', () => {
  const at = getSelection().anchorNode;
  (at?.nodeType === Node.ELEMENT_NODE ? at : at?.parentElement)?.closest('.rich-page')?.closest('rich-text').look();
});
