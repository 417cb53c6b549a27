// Links: the dialog in which one is chosen, and what every link to a page of the site leads to now.
import { address } from './clean.js';

const byId = id => document.getElementById(id);
const REFERENCE = /^item:(\d{1,18})$/;

const ask = async parameters => {
  const query = new URLSearchParams(parameters);
  query.append('language', byId('linkDialog').dataset.language);
  const answer = await fetch('/admin/search?' + query);
  return answer.ok ? answer.json() : [];
};

// What the references of this page lead to, by id; asked for together, once the page has come to rest.
const known = new Map();
let resting;

export function showLinks() {
  clearTimeout(resting);
  resting = setTimeout(look, 50);
}

const links = () => [...document.querySelectorAll('.rich-page a[href^="item:"]')];
const fields = () => [...document.querySelectorAll('link-field')];

async function look() {
  const ids = [...links().map(link => link.getAttribute('href')), ...fields().map(field => field.value)]
    .map(reference => reference.match(REFERENCE)?.[1]).filter(id => id && !known.has(id));
  if (ids.length) (await ask([...new Set(ids)].slice(0, 200).map(id => ['id', id]))).forEach(item => known.set(String(item.id), item));
  links().forEach(mark);
  document.querySelectorAll('rich-text').forEach(warn);
  fields().forEach(field => field.show());
}

const target = reference => known.get(reference.match(REFERENCE)?.[1]);
const described = item => [item.title, item.location, item.state].filter(Boolean).join(' · ');

function mark(link) {
  const item = target(link.getAttribute('href'));
  if (!item) return;
  link.title = described(item);
  link.classList.toggle('broken', item.broken);
}

function warn(rich) {
  const broken = [...rich.querySelectorAll('.rich-page a.broken')];
  const note = rich.querySelector('.rich-broken');
  note.hidden = !broken.length;
  note.querySelector('span').textContent = broken.map(link => `“${link.textContent}” (${target(link.getAttribute('href')).state})`).join(', ');
}

class LinkField extends HTMLElement {
  connectedCallback() {
    this.input = this.querySelector('input');
    this.querySelector('button').addEventListener('click', () => linkDialog.open(this));
    if (this.input.dataset.invalid) this.querySelector('button').setAttribute('aria-invalid', 'true');
    showLinks();
  }

  get value() {
    return this.input.value;
  }

  show(value = this.value) {
    const item = target(value);
    this.input.value = value;
    this.querySelector('.link-now').textContent = item ? described(item) : value || this.dataset.none;
    this.classList.toggle('broken', Boolean(item?.broken));
  }

  set(value) {
    this.show(value);
    this.input.dispatchEvent(new Event('input', { bubbles: true }));
    this.querySelector('button').focus();
  }
}

export const linkDialog = {
  get element() { return byId('linkDialog'); },

  // the opener is a rich text or a link field
  open(opener) {
    this.opener = opener;
    const rich = opener.page;
    this.anchor = rich ? opener.at('a') : null;
    const selection = getSelection();
    this.range = rich && selection.rangeCount && rich.contains(selection.anchorNode) ? selection.getRangeAt(0).cloneRange() : null;
    this.now = (rich ? this.anchor?.getAttribute('href') : opener.value) ?? '';
    const item = target(this.now);
    byId('linkSearch').value = '';
    byId('linkResults').replaceChildren();
    byId('linkAddress').value = REFERENCE.test(this.now) ? '' : this.now;
    byId('linkNow').hidden = !item;
    byId('linkNow').querySelector('span').textContent = item ? described(item) : '';
    byId('linkWrong').hidden = true;
    byId('linkAddress').removeAttribute('aria-invalid');
    this.element.querySelector('[data-link="remove"]').hidden = !this.now;
    this.element.showModal();
  },

  async search(words) {
    const list = byId('linkResults');
    const said = byId('linkFound');
    if (words.trim().length < 2) return list.replaceChildren();
    const found = await ask([['q', words]]);
    found.forEach(item => known.set(String(item.id), item));
    list.replaceChildren(...found.map(item => this.choice(item)));
    said.textContent = found.length ? said.dataset.some : said.dataset.none;
    said.classList.toggle('sr-only', found.length > 0);
  },

  choice(item) {
    const entry = document.createElement('li');
    const button = document.createElement('button');
    const where = document.createElement('small');
    button.type = 'button';
    button.textContent = item.title;
    where.textContent = [item.location, item.state].filter(Boolean).join(' · ');
    button.append(where);
    button.addEventListener('click', () => this.set('item:' + item.id, item.title));
    entry.append(button);
    return entry;
  },

  // an address of this site becomes a reference, which follows the page when it moves
  async type(typed) {
    if (!typed.trim()) return REFERENCE.test(this.now) ? this.element.close() : this.remove();
    const link = address(typed);
    byId('linkWrong').hidden = Boolean(link);
    byId('linkAddress').setAttribute('aria-invalid', String(!link));
    if (!link) return byId('linkAddress').focus();
    const own = link.startsWith('/') || link.startsWith(location.origin + '/');
    const [item] = own ? await ask([['q', link]]) : [];
    if (item) known.set(String(item.id), item);
    this.set(item ? 'item:' + item.id : link, item?.title);
  },

  set(link, title) {
    this.element.close();
    if (!this.opener.page) return this.opener.set(link);
    this.restore();
    if (!this.anchor && getSelection().isCollapsed) {
      const made = document.createElement('a');
      made.href = link;
      made.textContent = title || link;
      document.execCommand('insertHTML', false, made.outerHTML);
    } else {
      document.execCommand('createLink', false, link);
    }
    this.opener.write();
    showLinks();
  },

  remove() {
    this.element.close();
    if (!this.opener.page) return this.opener.set('');
    if (!this.anchor) return;
    this.restore();
    document.execCommand('unlink');
    this.opener.write();
    showLinks();
  },

  // the link or the words that were chosen, else the end of the text
  restore() {
    const page = this.opener.page;
    page.focus();
    const range = document.createRange();
    range.selectNodeContents(this.anchor ?? page.lastElementChild ?? page);
    if (!this.anchor) range.collapse(false);
    const selection = getSelection();
    selection.removeAllRanges();
    selection.addRange(this.anchor ? range : this.range ?? range);
  },
};

customElements.define('link-field', LinkField);

const dialog = linkDialog.element;
byId('linkSearch').addEventListener('input', event => {
  clearTimeout(linkDialog.timer);
  linkDialog.timer = setTimeout(() => linkDialog.search(event.target.value), 200);
});
dialog.addEventListener('keydown', event => {
  if (event.key !== 'Enter' || event.target.tagName !== 'INPUT') return;
  event.preventDefault();
  if (event.target.id === 'linkAddress') linkDialog.type(event.target.value);
  else byId('linkResults').querySelector('button')?.focus();
});
dialog.querySelector('[data-link="set"]').addEventListener('click', () => linkDialog.type(byId('linkAddress').value));
dialog.querySelector('[data-link="remove"]').addEventListener('click', () => linkDialog.remove());
