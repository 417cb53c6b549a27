// Words mended where readers see them. Only words change: each passage is sent as it was and as it is now, and the server puts the
// new words into the stored text.
(() => {
  const bar = document.querySelector('[data-mend]');
  const deed = Object.fromEntries([...bar.querySelectorAll('[data-deed]')].map(button => [button.dataset.deed, button]));
  const status = bar.querySelector('[role=status]');
  const BLOCKS = 'p, h1, h2, h3, h4, h5, h6, li, td, th, caption, blockquote, summary, dt, dd, .lines';
  let passages = [];

  // As the server reads it: a line break is one character, and white space of the source a space where it is shown as one
  const words = element => {
    const lines = element.matches('.lines');
    const read = node => node.nodeName === 'BR' ? '\n'
      : node.nodeType === Node.TEXT_NODE ? lines ? node.data : node.data.replace(/[\n\r\t\f]/g, ' ')
        : [...node.childNodes].map(read).join('');
    return read(element).trim();
  };
  const plain = text => text.replace(/[\u00a0\u2007\u202f]/g, ' ');
  const changed = () => passages.filter(({ element, before }) => words(element) !== before);

  // The innermost blocks that hold words of the text itself
  const find = () => [...new Set([...document.querySelectorAll('[data-words]')]
    .flatMap(holder => holder.matches(BLOCKS) ? [holder] : [...holder.querySelectorAll(BLOCKS)]))]
    .filter(element => words(element) && !element.querySelector(BLOCKS) && !element.closest('form, [data-foreign]'));

  const mode = on => {
    bar.closest('.bar').classList.toggle('bar-mending', on);
    deed.begin.hidden = on;
    deed.publish.hidden = deed.cancel.hidden = !on;
  };

  const open = element => {
    try {
      element.contentEditable = 'plaintext-only';
    } catch {
      // browsers that know only rich editing, of which no more than the words is taken
      element.contentEditable = 'true';
    }
  };

  const begin = () => {
    document.querySelectorAll('[data-words] details').forEach(details => { details.open = true; });
    passages = find().map(element => ({ element, before: words(element), html: element.innerHTML }));
    passages.forEach(({ element }) => open(element));
    mode(true);
    status.textContent = bar.dataset.now;
    passages[0]?.element.focus({ preventScroll: true });
  };

  const end = told => {
    passages.forEach(({ element }) => element.removeAttribute('contenteditable'));
    passages = [];
    mode(false);
    status.textContent = told;
    deed.begin.focus();
  };

  const cancel = () => {
    const edited = changed();
    if (edited.length && !confirm(bar.dataset.discard)) return;
    edited.forEach(({ element, html }) => { element.innerHTML = html; });
    end('');
  };

  const publish = async () => {
    if (deed.publish.disabled) return;
    const edited = changed();
    if (!edited.length) return end(bar.dataset.nothing);
    const body = new URLSearchParams({ item: bar.dataset.item, language: bar.dataset.language });
    const sent = edited.map(passage => [passage, words(passage.element)]);
    sent.forEach(([passage, after]) => {
      const alike = passages.filter(other => plain(other.before) === plain(passage.before));
      body.append('before', passage.before);
      body.append('after', after);
      body.append('place', alike.indexOf(passage));
      body.append('alike', alike.length);
    });
    deed.publish.disabled = true;
    try {
      const answer = await fetch(bar.dataset.mend, { method: 'POST', body, redirect: 'error' });
      const { message } = await answer.json();
      if (answer.ok) {
        // what was typed meanwhile is not published yet
        sent.forEach(([passage, after]) => { passage.before = after; passage.html = passage.element.innerHTML; });
        if (changed().length) status.textContent = `${message} ${bar.dataset.more}`;
        else end(message);
      } else {
        status.textContent = message;
      }
    } catch {
      status.textContent = bar.dataset.unreached;
    } finally {
      deed.publish.disabled = false;
    }
  };

  const mending = event => event.target.isContentEditable;

  deed.begin.addEventListener('click', begin);
  deed.publish.addEventListener('click', publish);
  deed.cancel.addEventListener('click', cancel);
  document.addEventListener('keydown', event => {
    if (passages.length && event.key === 's' && (event.ctrlKey || event.metaKey)) {
      event.preventDefault();
      publish();
    }
  });
  // lines and paragraphs are the editor's business
  document.addEventListener('beforeinput', event => {
    if (mending(event) && /^insert(LineBreak|Paragraph|FromDrop)$/.test(event.inputType)) event.preventDefault();
  });
  document.addEventListener('paste', event => {
    if (!mending(event)) return;
    event.preventDefault();
    document.execCommand('insertText', false, event.clipboardData.getData('text/plain').replace(/\s*[\n\r]\s*/g, ' '));
  });
  // a summary opens by a space, which is a letter here; a link is not followed while its words are mended
  document.addEventListener('keyup', event => { if (event.key === ' ' && mending(event)) event.preventDefault(); });
  document.addEventListener('click', event => { if (event.target.closest('[contenteditable]')) event.preventDefault(); });
  window.addEventListener('beforeunload', event => { if (changed().length) event.preventDefault(); });
  deed.begin.hidden = false;
})();
