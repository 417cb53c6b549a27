// Nothing typed is lost: the server keeps it some seconds after typing stops, this browser until then, and nobody leaves it without a
// word. All words are in the views.
{
  const QUIET = 2500;
  const LONGEST = 15000;
  const AGAIN = 10000;
  const BEAT = 8000;

  const work = {
    get form() { return document.querySelector('form[data-keep]'); },
    get unsaved() { return this.form?.dataset.unsaved === 'true'; },
    show: (id, shown) => document.getElementById(id).hidden = !shown,
    /** Whether somebody has typed here since the page was loaded, and how often: what comes back late must not count as all. */
    typed: 0,
    kept: 0,
    ended: false,
    leaving: false,
  };

  // --- what waits in this browser, field by field
  const browser = {
    key: form => 'aer-kept-' + form.dataset.keep,
    fields: form => [...form.elements].filter(field => /^(INPUT|TEXTAREA|SELECT)$/.test(field.tagName)
      && !/^(hidden|submit|button)$/.test(field.type) && !field.matches(':disabled') && field.id),
    value: field => /^(checkbox|radio)$/.test(field.type) ? field.checked : field.value,

    write(form) {
      const values = this.fields(form).filter(field => field.type !== 'radio').map(field => [field.id, this.value(field)]);
      sessionStorage.setItem(this.key(form), JSON.stringify(values));
    },

    read: form => JSON.parse(sessionStorage.getItem(browser.key(form)) ?? '[]'),

    differs: form => browser.read(form).some(([name, value]) => {
      const field = form.elements[name];
      return field ? browser.value(field) !== value : String(value).trim();
    }),

    // what the server has kept comes first: it knows the blocks too
    offer() {
      const form = work.form;
      work.show('kept', form && !work.typed && !document.querySelector('#offers .offer') && this.differs(form));
    },

    restore() {
      const form = work.form;
      const rich = [...form.querySelectorAll('rich-text')];
      for (const [name, value] of this.read(form)) {
        const field = form.elements[name];
        const own = rich.find(each => each.area === field) ?? field?.closest('link-field');
        if (own) own.show(value);
        else if (field?.type === 'checkbox') field.checked = value;
        else if (field) field.value = value;
        // its block is not there any more: better at the end of the text than lost
        else if (rich.length && value) rich.at(-1).show(rich.at(-1).area.value + '<p>' + value + '</p>');
      }
      work.show('kept', false);
      typed();
    },

    forget() {
      if (work.form) sessionStorage.removeItem(this.key(work.form));
      work.show('kept', false);
    },
  };

  // --- autosave and presence: quiet requests that replace nothing but their own line
  let soon;
  let latest;
  let writing;

  function typed() {
    const form = work.form;
    work.typed++;
    form.dataset.unsaved = 'true';
    form.querySelector('[data-note="unsaved"]').hidden = false;
    clearTimeout(writing);
    writing = setTimeout(() => browser.write(form), 300);
    schedule(QUIET);
  }

  function schedule(delay) {
    latest ??= Date.now() + LONGEST;
    clearTimeout(soon);
    soon = setTimeout(keep, Math.max(0, Math.min(delay, latest - Date.now())));
  }

  function quietly(command, process, updates, done, failed) {
    PrimeFaces.ab({
      s: 'edit:' + command, f: 'edit', p: process, u: updates, g: false, iau: true,
      oner: failed,
      onsu: (page, status, xhr) => {
        const elsewhere = xhr.responseXML?.querySelector('redirect')?.getAttribute('url');
        if (elsewhere) end(elsewhere);
        else if (xhr.responseXML?.querySelector('error')) failed();
        else done();
        return Boolean(elsewhere);
      },
    });
  }

  function keep(after) {
    clearTimeout(soon);
    latest = undefined;
    if (work.ended || work.form.inert) return;
    const upTo = work.typed;
    quietly('keep', 'edit', 'edit:autosaved edit:company', () => {
      work.kept = upTo;
      work.show('unkept', false);
      document.dispatchEvent(new Event('aer-kept'));
      if (typeof after === 'function') after();
    }, () => {
      work.show('unkept', true);
      schedule(AGAIN);
    });
  }

  function beat() {
    if (work.form && !work.ended && !work.form.inert && !document.hidden) quietly('beat', 'edit:beat', 'edit:company', () => {}, () => {});
  }

  // the session has ended or the server has forgotten the page: the text stays here, and comes back after the way to sign-in
  function end(address) {
    work.ended = true;
    browser.write(work.form);
    const section = document.getElementById('ended');
    section.hidden = false;
    section.querySelector('a').href = address;
    section.scrollIntoView({ block: 'nearest' });
  }

  // the tab closes: a request that outlives the page
  function keepAtLast() {
    const form = work.form;
    if (!form || work.typed === work.kept || !work.unsaved) return;
    // the last words may be younger than what was written down
    if (work.ended || !work.leaving) browser.write(form);
    if (work.ended) return;
    const body = new URLSearchParams(new FormData(form));
    const command = { 'jakarta.faces.partial.ajax': 'true', 'jakarta.faces.source': 'edit:keep', 'jakarta.faces.partial.execute': 'edit', 'edit:keep': 'edit:keep' };
    Object.entries(command).forEach(([name, value]) => body.set(name, value));
    fetch(form.action, { method: 'POST', body, keepalive: body.toString().length < 60000, headers: { 'Faces-Request': 'partial/ajax' } }).catch(() => {});
  }

  document.addEventListener('input', event => event.target.closest('form[data-keep]') && typed());
  document.addEventListener('change', event => event.target.closest('form[data-keep]') && typed());
  document.addEventListener('click', event => {
    const deed = event.target.closest('[data-kept]')?.dataset.kept;
    if (deed) browser[deed]();
    if (event.target.closest('#ended a')) work.leaving = true;
  });
  document.addEventListener('visibilitychange', () => {
    if (document.hidden && work.typed !== work.kept && work.unsaved) keep();
    else if (!document.hidden) beat();
  });
  addEventListener('focus', beat);
  addEventListener('pagehide', keepAtLast);
  setInterval(beat, BEAT);

  // --- leaving: whoever follows a link is asked in words, whoever closes the tab by the browser
  const leave = {
    ask(link) {
      this.to = link.href;
      document.getElementById('leaveDialog').showModal();
    },
    save() {
      this.saving = true;
      document.getElementById('edit:save').click();
    },
    keep() { keep(() => this.go()); },
    go() {
      work.leaving = true;
      location.assign(this.to);
    },
  };
  document.addEventListener('click', event => {
    const deed = event.target.closest('[data-leave]')?.dataset.leave;
    if (deed) {
      document.getElementById('leaveDialog').close();
      leave[deed]();
    }
    const link = event.target.closest('a[href]');
    const plain = !event.defaultPrevented && !event.button && !event.ctrlKey && !event.metaKey && !event.shiftKey;
    if (!link || !plain || link.target || link.getAttribute('href').startsWith('#') || work.leaving || !work.unsaved
      || link.closest('.rich-page') || link.origin !== location.origin) return;
    event.preventDefault();
    leave.ask(link);
  });
  addEventListener('beforeunload', event => {
    if (!work.leaving && work.unsaved) event.preventDefault();
  });

  // --- the keyboard
  const DEEDS = { s: 'edit:save', Enter: 'edit:preview', shiftEnter: 'edit:publish' };
  document.addEventListener('keydown', event => {
    if (!(event.ctrlKey || event.metaKey) || event.altKey || document.querySelector('dialog[open]')) return;
    const name = event.key === 'Enter' ? (event.shiftKey ? 'shiftEnter' : 'Enter') : event.shiftKey ? '' : event.key.toLowerCase();
    const button = DEEDS[name] && document.getElementById(DEEDS[name]);
    if (!button) return;
    event.preventDefault();
    if (!work.form.inert) button.click();
  });

  // --- who works by keyboard stays where he or she is when the form is replaced
  const place = {
    remember() {
      const at = document.activeElement;
      const page = at?.closest?.('.rich-page');
      this.id = at?.id;
      this.caret = page ? this.offset(page) : at?.selectionStart;
      this.isRich = Boolean(page);
    },

    offset(page) {
      const selection = getSelection();
      if (!selection.rangeCount) return 0;
      const range = document.createRange();
      range.selectNodeContents(page);
      range.setEnd(selection.focusNode, selection.focusOffset);
      return range.toString().length;
    },

    return() {
      const at = this.id && document.getElementById(this.id);
      if (!at || at === document.activeElement || document.querySelector('dialog[open]')) return;
      at.focus({ preventScroll: true });
      if (this.isRich) this.setCaret(at);
      else if (Number.isInteger(this.caret) && /^(text|url|search|textarea)$/.test(at.type)) at.setSelectionRange(this.caret, this.caret);
    },

    setCaret(page) {
      const walker = document.createTreeWalker(page, NodeFilter.SHOW_TEXT);
      let rest = this.caret;
      while (walker.nextNode()) {
        if (rest <= walker.currentNode.length) return getSelection().collapse(walker.currentNode, rest);
        rest -= walker.currentNode.length;
      }
    },
  };

  // what stands in fields that can hold it only as text, such as half a date
  function fillHalfTyped() {
    const form = work.form;
    Object.entries(JSON.parse(form.dataset.halfTyped || '{}')).forEach(([name, value]) => {
      if (form.elements[name]) form.elements[name].value = value;
    });
    form.dataset.halfTyped = '{}';
  }

  // --- nobody types into a form that is about to be replaced: what comes meanwhile is put where it was meant, afterwards
  const meanwhile = {
    text: '',

    add(event) {
      if (!work.form?.inert || event.ctrlKey || event.metaKey || event.altKey || document.querySelector('dialog[open]')) return;
      if (event.key.length === 1) meanwhile.text += event.key;
      else if (event.key === 'Backspace') meanwhile.text = meanwhile.text.slice(0, -1);
      else return;
      event.preventDefault();
    },

    insert() {
      const { text } = this;
      this.text = '';
      if (text && place.id && document.activeElement?.id === place.id) document.execCommand('insertText', false, text);
    },
  };
  document.addEventListener('keydown', meanwhile.add, true);

  // PrimeFaces' requests, by jQuery
  if (window.jQuery) {
    const on = (events, listener) => jQuery(document).on(events, listener);
    on('pfAjaxStart', () => place.remember());
    on('pfAjaxSend', () => {
      if (work.form) work.form.inert = true;
    });
    // the way to sign-in need not be asked about, the text waits here; a new item is saved when it gets its own address
    on('pfAjaxSuccess', (event, xhr) => {
      const address = xhr?.responseText?.match(/<redirect url="([^"]*)/)?.[1];
      if (!address) return;
      work.leaving = true;
      if (address.startsWith('/admin/edit?item=')) browser.forget();
      else browser.write(work.form);
    });
    on('pfAjaxComplete pfAjaxError', (event, xhr, settings) => {
      const form = work.form;
      if (!form) return;
      form.inert = false;
      place.return();
      meanwhile.insert();
      if (String(settings?.source?.id ?? settings?.source).startsWith('offers:')) {
        fillHalfTyped();
        browser.offer();
      } else if (work.unsaved) {
        // blocks come and go on the server, without typing
        work.typed++;
        schedule(QUIET);
      } else if (document.getElementById('kept').hidden) {
        browser.forget();
        work.kept = work.typed;
        clearTimeout(soon);
        latest = undefined;
      }
      if (leave.saving && !work.unsaved) leave.go();
      leave.saving = false;
    });
  }

  browser.offer();
}
