// The editor: rich text over text areas, and links to pages of the site.

const ALLOWED = new Set('H2 H3 H4 P BR UL OL LI STRONG EM B I BLOCKQUOTE SUB SUP TABLE CAPTION THEAD TBODY TR TH TD A'.split(' '));
const DROPPED = new Set('SCRIPT STYLE HEAD META LINK TITLE TEMPLATE IFRAME OBJECT SVG IMG'.split(' '));
const RENAMED = { H1: 'H2', H5: 'H4', H6: 'H4' };
const ATTRIBUTES = { A: ['href'], TH: ['scope', 'colspan', 'rowspan'], TD: ['colspan', 'rowspan'] };

// what another program put into the clipboard, reduced to what the server keeps
function cleaned(html) {
  const page = new DOMParser().parseFromString(html, 'text/html');
  listsFromWord(page);
  const walk = (from, to) => from.childNodes.forEach(node => {
    if (node.nodeType === Node.TEXT_NODE) {
      to.append(node.data.replace(/\s+/g, ' '));
    } else if (node.nodeType === Node.ELEMENT_NODE && !DROPPED.has(node.tagName)) {
      const name = RENAMED[node.tagName] ?? node.tagName;
      if (!ALLOWED.has(name)) return walk(node, to);
      const kept = document.createElement(name);
      (ATTRIBUTES[name] ?? []).forEach(key => node.hasAttribute(key) && kept.setAttribute(key, node.getAttribute(key)));
      walk(node, kept);
      to.append(kept);
    }
  });
  const result = document.createElement('div');
  walk(page.body, result);
  result.querySelectorAll('p, li, h2, h3, h4').forEach(each => each.textContent.trim() || each.querySelector('br') || each.remove());
  return result.innerHTML;
}

// Word writes list entries as paragraphs with a bullet typed before them
function listsFromWord(page) {
  page.querySelectorAll('p[style*="mso-list"], p[class*="MsoListParagraph"]').forEach(paragraph => {
    const marker = paragraph.textContent.trim();
    const entry = page.createElement('li');
    entry.innerHTML = paragraph.innerHTML.replace(/<!--\[if !supportLists\]-->[\s\S]*?<!--\[endif\]-->/, '')
      .replace(/^(<[^>]+>|\s|&nbsp;)*(·|•|o|§|-|\d+[.)])(&nbsp;|\s)+/, '');
    const name = /^\w{1,3}[.)]/.test(marker) ? 'OL' : 'UL';
    const before = paragraph.previousElementSibling;
    if (before?.tagName === name) {
      before.append(entry);
      paragraph.remove();
    } else {
      const list = page.createElement(name);
      list.append(entry);
      paragraph.replaceWith(list);
    }
  });
}

// browsers write a no-break space where a text meets a link; those of French punctuation stay
const spaced = html => html.replace(/(?<!«)&nbsp;(?=<)|(?<=>)&nbsp;(?![»:;!?])/g, ' ');

class RichText extends HTMLElement {
  connectedCallback() {
    if (this.page) return;
    this.area = this.querySelector('textarea');
    this.page = document.createElement('div');
    this.page.className = 'rich-page';
    this.page.contentEditable = 'true';
    for (const [name, value] of Object.entries({
      role: 'textbox', 'aria-multiline': 'true', 'aria-label': this.area.getAttribute('aria-label'), id: this.area.id + '-page',
    })) this.page.setAttribute(name, value);
    this.page.innerHTML = cleaned(this.area.value) || '<p><br></p>';
    this.area.hidden = true;
    this.area.before(this.page);
    this.page.addEventListener('input', () => this.write());
    this.page.addEventListener('paste', event => this.paste(event));
    this.page.addEventListener('keydown', event => this.shortcut(event));
    this.buttons = [...this.querySelectorAll('.rich-button')];
    this.buttons.forEach((button, index) => {
      button.tabIndex = index ? -1 : 0;
      button.addEventListener('mousedown', event => event.preventDefault());
      button.addEventListener('click', () => this.run(button.dataset.command, button.dataset.value));
    });
    this.querySelector('.rich-bar').addEventListener('keydown', event => this.rove(event));
  }

  write() {
    const copy = this.page.cloneNode(true);
    copy.querySelectorAll('[style], span, font').forEach(each => {
      each.removeAttribute('style');
      if (/SPAN|FONT/.test(each.tagName)) each.replaceWith(...each.childNodes);
    });
    this.area.value = spaced(copy.innerHTML);
    this.area.dispatchEvent(new Event('input', { bubbles: true }));
  }

  show(html) {
    this.page.innerHTML = cleaned(html) || '<p><br></p>';
    this.area.value = html;
  }

  run(command, value) {
    this.page.focus();
    document.execCommand('defaultParagraphSeparator', false, 'p');
    document.execCommand('styleWithCSS', false, false);
    if (command === 'link') return linkDialog.open(this);
    const again = command === 'formatBlock' && this.block(value);
    document.execCommand(again && value === 'blockquote' ? 'outdent' : command, false, again ? 'p' : value || null);
    this.write();
    this.look();
  }

  block(name) {
    const at = getSelection().anchorNode;
    return (at?.nodeType === Node.ELEMENT_NODE ? at : at?.parentElement)?.closest(name + ', .rich-page')?.matches(name) ?? false;
  }

  look() {
    this.buttons.forEach(button => {
      const { command, value } = button.dataset;
      if (/undo|redo/.test(command)) return;
      const on = command === 'formatBlock' ? this.block(value) : command === 'link' ? this.block('a') : document.queryCommandState(command);
      button.setAttribute('aria-pressed', on);
    });
  }

  paste(event) {
    const html = event.clipboardData.getData('text/html');
    if (!html) return;
    event.preventDefault();
    document.execCommand('insertHTML', false, cleaned(html));
    this.write();
  }

  shortcut(event) {
    if ((event.ctrlKey || event.metaKey) && event.key === 'k') {
      event.preventDefault();
      this.run('link');
    }
  }

  rove(event) {
    const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    const at = this.buttons.indexOf(document.activeElement);
    if (!step || at < 0) return;
    event.preventDefault();
    const next = this.buttons[(at + step + this.buttons.length) % this.buttons.length];
    this.buttons.forEach(button => button.tabIndex = button === next ? 0 : -1);
    next.focus();
  }
}

const linkDialog = {
  get element() { return document.getElementById('linkDialog'); },

  open(rich) {
    this.rich = rich;
    const selection = getSelection();
    this.range = selection.rangeCount && rich.page.contains(selection.anchorNode) ? selection.getRangeAt(0) : null;
    const at = selection.anchorNode;
    this.anchor = (at?.nodeType === Node.ELEMENT_NODE ? at : at?.parentElement)?.closest('.rich-page a') ?? null;
    document.getElementById('linkSearch').value = '';
    document.getElementById('linkResults').replaceChildren();
    document.getElementById('linkAddress').value = this.anchor?.getAttribute('href') ?? '';
    this.element.showModal();
  },

  async search(words) {
    const list = document.getElementById('linkResults');
    const said = document.getElementById('linkFound');
    if (words.trim().length < 2) return list.replaceChildren();
    const query = new URLSearchParams({ q: words, language: this.element.dataset.language });
    const answer = await fetch('/admin/search?' + query);
    if (!answer.ok) return;
    const found = await answer.json();
    list.replaceChildren(...found.map(item => {
      const entry = document.createElement('li');
      const button = document.createElement('button');
      const where = document.createElement('small');
      button.type = 'button';
      button.textContent = item.title;
      where.textContent = item.location || item.status;
      button.append(where);
      button.addEventListener('click', () => this.set('item:' + item.id, item.title));
      entry.append(button);
      return entry;
    }));
    said.textContent = found.length ? said.dataset.some : said.dataset.none;
    said.classList.toggle('sr-only', found.length > 0);
  },

  set(address, title) {
    this.element.close();
    if (!address) return;
    this.rich.page.focus();
    if (this.anchor) {
      this.anchor.setAttribute('href', address);
    } else {
      this.restore();
      if (getSelection().isCollapsed) {
        const link = document.createElement('a');
        link.href = address;
        link.textContent = title || address;
        document.execCommand('insertHTML', false, link.outerHTML);
      } else {
        document.execCommand('createLink', false, address);
      }
    }
    this.rich.write();
  },

  remove() {
    this.element.close();
    this.anchor?.replaceWith(...this.anchor.childNodes);
    this.rich.write();
  },

  restore() {
    const selection = getSelection();
    selection.removeAllRanges();
    const end = document.createRange();
    end.selectNodeContents(this.rich.page.lastElementChild ?? this.rich.page);
    end.collapse(false);
    selection.addRange(this.range ?? end);
  },
};

// an address without a protocol is one elsewhere, unless it is a path, a mail address or a reference
function address(typed) {
  const text = typed.trim();
  if (!text || /^([a-z]+:|\/|#)/i.test(text)) return text;
  return (text.includes('@') ? 'mailto:' : 'https://') + text;
}

document.addEventListener('selectionchange', () => {
  const at = getSelection().anchorNode;
  (at?.nodeType === Node.ELEMENT_NODE ? at : at?.parentElement)?.closest('rich-text')?.look?.();
});

customElements.define('rich-text', RichText);

const dialog = linkDialog.element;
document.getElementById('linkSearch').addEventListener('input', event => {
  clearTimeout(linkDialog.timer);
  linkDialog.timer = setTimeout(() => linkDialog.search(event.target.value), 200);
});
dialog.addEventListener('keydown', event => {
  if (event.key === 'Enter' && event.target.id === 'linkAddress') linkDialog.set(address(event.target.value));
});
dialog.querySelector('[data-link="set"]').addEventListener('click', () => linkDialog.set(address(document.getElementById('linkAddress').value)));
dialog.querySelector('[data-link="remove"]').addEventListener('click', () => linkDialog.remove());
