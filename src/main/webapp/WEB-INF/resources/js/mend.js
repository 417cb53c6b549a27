// Words mended where readers see them. Only words change: each passage is sent as it was and as it is now, and the server puts the
// new words into the stored text.
(() => {
  const bar = document.querySelector('[data-mend]');
  const deed = Object.fromEntries([...bar.querySelectorAll('[data-deed]')].map(button => [button.dataset.deed, button]));
  const status = bar.querySelector('[role=status]');
  const BLOCKS = 'p, h1, h2, h3, h4, h5, h6, li, td, th, caption, blockquote, summary, dt, dd, .lines';
  let passages = [];

  const words = element => element.textContent.trim();
  const changed = () => passages.filter(({ element, before }) => words(element) !== before);

  // The innermost blocks that hold words of the text itself
  const find = () => [...new Set([...document.querySelectorAll('[data-words]')]
    .flatMap(holder => holder.matches(BLOCKS) ? [holder] : [...holder.querySelectorAll(BLOCKS)]))]
    .filter(element => words(element) && !element.querySelector(BLOCKS) && !element.closest('form'));

  const mode = on => {
    bar.closest('.bar').classList.toggle('bar-mending', on);
    deed.begin.hidden = on;
    deed.publish.hidden = deed.cancel.hidden = !on;
  };

  const begin = () => {
    passages = find().map(element => ({ element, before: words(element), html: element.innerHTML }));
    passages.forEach(({ element }) => {
      element.contentEditable = 'plaintext-only';
      // older browsers know only rich editing, of which no more than the words is taken
      if (element.contentEditable !== 'plaintext-only') element.contentEditable = 'true';
    });
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
    const edited = changed();
    if (!edited.length) return end(bar.dataset.nothing);
    const body = new URLSearchParams({ item: bar.dataset.item, language: bar.dataset.language });
    edited.forEach(({ element, before }) => { body.append('before', before); body.append('after', words(element)); });
    deed.publish.disabled = true;
    try {
      const answer = await fetch(bar.dataset.mend, { method: 'POST', body, redirect: 'error' });
      const { message } = await answer.json();
      if (answer.ok) end(message);
      else status.textContent = message;
    } catch {
      status.textContent = bar.dataset.unreached;
    } finally {
      deed.publish.disabled = false;
    }
  };

  deed.begin.addEventListener('click', begin);
  deed.publish.addEventListener('click', publish);
  deed.cancel.addEventListener('click', cancel);
  document.addEventListener('keydown', event => {
    if (!passages.length) return;
    if (event.key === 's' && (event.ctrlKey || event.metaKey)) {
      event.preventDefault();
      publish();
    } else if (event.key === 'Enter' && event.target.isContentEditable) {
      event.preventDefault();
    }
  });
  // a summary opens by a space, which is a letter here; a link is not followed while its words are mended
  document.addEventListener('keyup', event => { if (event.key === ' ' && event.target.isContentEditable) event.preventDefault(); });
  document.addEventListener('click', event => { if (event.target.closest('[contenteditable]')) event.preventDefault(); });
  window.addEventListener('beforeunload', event => { if (changed().length) event.preventDefault(); });
  deed.begin.hidden = false;
})();
