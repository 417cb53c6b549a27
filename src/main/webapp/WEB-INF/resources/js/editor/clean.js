// The HTML that texts are made of: the browser's side of the server's allow-list (RichText.java). What the server has stored comes back
// from here unchanged; what a browser or another program writes for the same becomes it.

const ALLOWED = new Set('H2 H3 H4 P BR UL OL LI STRONG EM BLOCKQUOTE SUB SUP BDI TABLE CAPTION THEAD TBODY TR TH TD A'.split(' '));
const DROPPED = new Set('SCRIPT STYLE HEAD META LINK TITLE TEMPLATE NOSCRIPT IFRAME OBJECT EMBED SVG MATH IMG PICTURE VIDEO AUDIO XML DEL SELECT TEXTAREA'.split(' '));
const RENAMED = { H1: 'H2', H5: 'H4', H6: 'H4', B: 'STRONG', I: 'EM', TFOOT: 'TBODY' };
const ATTRIBUTES = { TH: ['scope', 'colspan', 'rowspan'], TD: ['colspan', 'rowspan'] };
const EVERYWHERE = ['lang', 'dir'];
const BLOCKS = 'p, h2, h3, h4, ul, ol, blockquote, table';
const CONTAINERS = new Set('UL OL TABLE THEAD TBODY TR BLOCKQUOTE DIV'.split(' '));
// what parts words like a paragraph
const DIVISIONS = 'div, center, dt, dd, pre, address, section, article, aside, header, footer, main, nav, figure, figcaption, fieldset, legend, details, summary';
const LINK = /^(https?:\/\/|mailto:|tel:|item:\d{1,18}$|\/(?!\/))/i;

// as a page of today is read: the other way a table stays within a paragraph
export const parsed = html => new DOMParser().parseFromString('<!DOCTYPE html>' + html, 'text/html');

export function cleaned(html, { headings = true } = {}) {
  const from = parsed(html).body;
  const to = document.implementation.createHTMLDocument('').createElement('div');
  copy(from, to, { headings });
  arrange(to);
  return to.innerHTML;
}

// an address that may be stored; without a protocol it is one elsewhere, unless it is a path or a mail address; otherwise nothing
export function address(typed) {
  const text = (typed ?? '').trim();
  if (LINK.test(text)) return text;
  if (!text || /^[a-z][a-z0-9+.-]*:|^[#/?]|\s/i.test(text)) return '';
  if (text.includes('@')) return 'mailto:' + text;
  return text.includes('.') ? 'https://' + text : '';
}

function copy(from, to, options) {
  for (const node of from.childNodes) {
    if (node.nodeType === Node.TEXT_NODE) text(node, to);
    else if (node.nodeType === Node.ELEMENT_NODE && !DROPPED.has(node.tagName)) element(node, to, options);
  }
}

// no-break spaces stay: French needs them
function text(node, to) {
  const words = node.data.replace(/[ \t\r\n\f]+/g, ' ');
  if (words !== ' ' || !CONTAINERS.has(to.tagName) || to.tagName === 'DIV' && to.lastChild && !to.lastChild.matches?.(BLOCKS)) to.append(words);
}

function element(node, to, options) {
  const name = nameOf(node, options);
  if (name === 'A') return link(node, to, options);
  if (!name) return copy(node, emphasised(node, to), options);
  if (/STRONG|EM/.test(name) && (to.closest(name) || name === 'STRONG' && to.closest('h2, h3, h4, th'))) return copy(node, to, options);
  const kept = to.ownerDocument.createElement(name);
  for (const key of [...EVERYWHERE, ...ATTRIBUTES[name] ?? []]) if (node.hasAttribute(key)) kept.setAttribute(key, node.getAttribute(key));
  to.append(kept);
  copy(node, name === 'P' ? emphasised(node, kept) : kept, options);
}

function nameOf(node, { headings }) {
  const name = RENAMED[node.tagName] ?? node.tagName;
  if (!headings && /^H[2-4]$/.test(name)) return 'P';
  if (name === 'STRONG' && /^(normal|[1-4]00)$/.test(node.style.fontWeight) || name === 'EM' && node.style.fontStyle === 'normal') return '';
  if (name === 'LI' && !node.parentElement.closest('ul, ol')) return 'P';
  if (node.matches(DIVISIONS)) return node.querySelector(DIVISIONS + ', p, h1, h2, h3, h4, h5, h6, ul, ol, table, blockquote') || node.parentElement.closest('p') ? '' : 'P';
  return ALLOWED.has(name) ? name : '';
}

// bold, italic and raised letters that are written as a style
function emphasised(node, to) {
  const style = node.style;
  if (!style) return to;
  const wrap = name => {
    if (!to.closest(name)) to = to.appendChild(to.ownerDocument.createElement(name));
  };
  if (/^(bold|bolder|[6-9]00)$/.test(style.fontWeight) && !to.closest('h2, h3, h4, th')) wrap('strong');
  if (/italic|oblique/.test(style.fontStyle)) wrap('em');
  if (style.verticalAlign === 'super') wrap('sup');
  if (style.verticalAlign === 'sub') wrap('sub');
  return to;
}

function link(node, to, options) {
  const href = address(node.getAttribute('href'));
  if (!href || !node.textContent.trim() || to.closest('a')) return copy(node, to, options);
  const kept = to.ownerDocument.createElement('a');
  kept.setAttribute('href', href);
  to.append(kept);
  copy(node, kept, options);
}

function arrange(root) {
  // a list directly within a list belongs to the entry before it
  root.querySelectorAll('ul > ul, ul > ol, ol > ul, ol > ol').forEach(list => {
    const before = list.previousElementSibling;
    if (before?.tagName === 'LI') before.append(list);
    else list.before(list.ownerDocument.createElement('li')), list.previousElementSibling.append(list);
  });
  root.querySelectorAll('li > p:only-of-type, td > p:only-of-type, th > p:only-of-type, td > p:first-child:last-child').forEach(unwrap);
  [...root.querySelectorAll('table')].reverse().forEach(table => table.parentElement.closest('table') ? flatten(table) : headed(table));
  inParagraphs(root);
  root.querySelectorAll('li > ul, li > ol').forEach(list => {
    if (list.previousSibling?.nodeType === Node.TEXT_NODE) list.previousSibling.data = list.previousSibling.data.trimEnd();
  });
  root.querySelectorAll('br').forEach(line => !line.nextSibling && line.parentElement.closest('p, li, td, th, h2, h3, h4') && line.remove());
  root.querySelectorAll('strong, em, sub, sup, bdi').forEach(each => each.textContent || each.remove());
  root.querySelectorAll('p, h2, h3, h4, li').forEach(each => each.textContent.trim() || each.querySelector('table, li') || each.remove());
  root.querySelectorAll('ul, ol, blockquote').forEach(each => each.textContent.trim() || each.remove());
  root.normalize();
}

// the words beside it stay apart
function unwrap(paragraph) {
  const line = beside => beside && !beside.matches?.(BLOCKS) && beside.textContent.trim() ? [paragraph.ownerDocument.createElement('br')] : [];
  paragraph.replaceWith(...line(paragraph.previousSibling), ...paragraph.childNodes, ...line(paragraph.nextSibling));
}

// a table within a cell was made for its looks
function flatten(table) {
  table.querySelectorAll('caption, td, th').forEach(cell => {
    const paragraph = table.ownerDocument.createElement('p');
    paragraph.append(...cell.childNodes);
    cell.replaceWith(...paragraph.querySelector(BLOCKS) ? paragraph.childNodes : [paragraph]);
  });
  table.querySelectorAll('thead, tbody, tr').forEach(each => each.replaceWith(...each.childNodes));
  table.replaceWith(...table.childNodes);
}

// a table without header cells has its headers in the first row, as word processors mean it
function headed(table) {
  const rows = [...table.rows].filter(row => row.cells.length || row.remove());
  if (!rows.length) return table.remove();
  if (!table.querySelector('th')) [...rows[0].cells].forEach(cell => renamed(cell, 'th'));
  if (!table.tHead && [...rows[0].cells].every(cell => cell.tagName === 'TH')) {
    const body = rows[0].parentElement;
    table.createTHead().append(rows[0]);
    if (body.tagName === 'TBODY' && !body.rows.length) body.remove();
  }
  table.querySelectorAll('th:not([scope])').forEach(cell => cell.scope = cell.closest('thead') ? 'col' : 'row');
}

export function renamed(cell, name) {
  const other = cell.ownerDocument.createElement(name);
  for (const key of ['colspan', 'rowspan', ...EVERYWHERE]) if (cell.hasAttribute(key)) other.setAttribute(key, cell.getAttribute(key));
  other.append(...cell.childNodes);
  cell.replaceWith(other);
  return other;
}

function inParagraphs(root) {
  let paragraph = null;
  for (const node of [...root.childNodes]) {
    if (node.nodeType === Node.ELEMENT_NODE && node.matches(BLOCKS)) {
      paragraph = null;
    } else {
      if (!paragraph) node.before(paragraph = root.ownerDocument.createElement('p'));
      paragraph.append(node);
    }
  }
}
