// What Word, LibreOffice and Google Docs put into the clipboard, read as what was meant.
import { cleaned, parsed } from './clean.js';

// HTML for what was pasted or dropped; empty when it is a picture or the like
export function pasted(data, options) {
  const html = data.getData('text/html');
  const inside = html ? plain(html, options) : fromText(data.getData('text/plain'));
  // one paragraph joins the one that it is pasted into
  const only = inside.match(/^<p>([\s\S]*)<\/p>$/)?.[1];
  return only !== undefined && !only.includes('<p>') ? only : inside;
}

export function plain(html, options) {
  const page = parsed(html);
  without(page);
  listsFromWord(page);
  headings(page);
  links(page);
  spaces(page);
  layoutTables(page);
  // word processors name a language for every word, and often the wrong one
  page.querySelectorAll('[lang]').forEach(each => each.removeAttribute('lang'));
  page.querySelectorAll('[dir="ltr"], body[dir], [dir="auto"]').forEach(each => each.removeAttribute('dir'));
  return cleaned(page.body.innerHTML, options);
}

// comments of reviewers, their marks, and bullets that the list brings itself
function without(page) {
  page.querySelectorAll('[style*="mso-element:comment" i], .MsoCommentReference, [style*="mso-hide:all" i], [style*="display:none" i], [style*="display: none" i]')
    .forEach(each => each.remove());
}

// Word writes list entries as paragraphs with a marker typed before them and the level in a style
function listsFromWord(page) {
  let open = [];
  page.querySelectorAll('p[style*="mso-list" i]').forEach(paragraph => {
    const level = Number(paragraph.getAttribute('style').match(/mso-list:\s*\w+\s+level(\d+)/i)?.[1]);
    if (!level) return;
    const name = /^\(?(\d{1,3}|[a-z]|[ivxlcdm]{2,6})[.)]/i.test(marker(paragraph)) ? 'OL' : 'UL';
    if (paragraph.previousElementSibling !== open[0]?.list) open = [];
    while (open.length && (open.at(-1).level > level || open.at(-1).level === level && open.at(-1).list.tagName !== name)) {
      // a level that Word has skipped on the way down is that of the deeper list on the way up
      if (open.at(-1).list.tagName === name && (open.at(-2)?.level ?? 0) < level) open.at(-1).level = level;
      else open.pop();
    }
    if (!open.length || open.at(-1).level < level) {
      const list = page.createElement(name);
      if (open.length) open.at(-1).list.lastElementChild.append(list);
      else paragraph.before(list);
      open.push({ level, list });
    }
    const entry = page.createElement('li');
    entry.append(...paragraph.childNodes);
    open.at(-1).list.append(entry);
    paragraph.remove();
  });
  // headings that Word has numbered
  page.querySelectorAll('[style*="mso-list:ignore" i]').forEach(each => each.remove());
}

// takes the marker out of the paragraph
function marker(paragraph) {
  const typed = paragraph.querySelector('[style*="mso-list:ignore" i]');
  if (typed) {
    typed.remove();
    return typed.textContent.trim();
  }
  const first = paragraph.ownerDocument.createTreeWalker(paragraph, NodeFilter.SHOW_TEXT).nextNode();
  const [found = ''] = first?.data.match(/^\s*([·•o§▪–-]|\(?\w{1,4}[.)])\s+/) ?? [];
  if (first) first.data = first.data.slice(found.length);
  return found.trim();
}

function headings(page) {
  page.querySelectorAll('p.MsoTitle, p.title, [role="heading"]').forEach(each => {
    const level = Number(each.getAttribute('aria-level')) || 1;
    const heading = page.createElement('h' + Math.min(Math.max(level, 1), 6));
    heading.append(...each.childNodes);
    each.replaceWith(heading);
  });
}

// Google leads links through itself
function links(page) {
  page.querySelectorAll('a[href^="https://www.google.com/url?"]').forEach(link => {
    const there = new URL(link.href).searchParams.get('q');
    if (there) link.setAttribute('href', there);
  });
}

// no-break spaces that only keep things apart; single ones between words may be meant
function spaces(page) {
  page.querySelectorAll('[style*="mso-spacerun" i], [style*="mso-tab-count" i], .Apple-converted-space, .Apple-tab-span').forEach(each => each.replaceWith(' '));
  page.querySelectorAll('p').forEach(each => each.normalize());
  const texts = page.createTreeWalker(page.body, NodeFilter.SHOW_TEXT);
  while (texts.nextNode()) texts.currentNode.data = texts.currentNode.data.replace(/[ \t\r\n\f\u00a0]{2,}/g, ' ').replace(/^\u00a0$/, ' ');
}

// a frame round a text is no table
function layoutTables(page) {
  page.querySelectorAll('table').forEach(table => {
    if (table.rows.length === 1 && table.rows[0].cells.length === 1) table.replaceWith(...table.rows[0].cells[0].childNodes);
  });
}

function fromText(text) {
  const safe = text.replace(/\r\n?/g, '\n').replace(/&/g, '&amp;').replace(/</g, '&lt;');
  if (!safe.includes('\n')) return safe;
  return safe.split(/\n{2,}/).filter(part => part.trim()).map(part => '<p>' + part.trim().replace(/\n/g, '<br>') + '</p>').join('');
}
