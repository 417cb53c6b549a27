// The back office: what every view needs. Behaviour only; all words are in the views.
const byId = id => document.getElementById(id);

// folded navigation on small screens
const fold = document.querySelector('.bar-fold');
fold?.addEventListener('click', () => {
  const open = byId('areas').classList.toggle('open');
  fold.setAttribute('aria-expanded', open);
});

// the person's menu closes like a menu
document.addEventListener('click', event => {
  document.querySelectorAll('details.menu[open]').forEach(menu => menu.contains(event.target) || menu.removeAttribute('open'));
});
document.addEventListener('keydown', event => {
  const menu = event.key === 'Escape' && event.target.closest?.('details.menu[open]');
  if (menu) {
    menu.removeAttribute('open');
    menu.querySelector('summary').focus();
  }
});

// ticks all rows of a list that are shown, or none
document.addEventListener('click', event => {
  if (!event.target.closest('[data-tick-all]')) return;
  const boxes = [...event.target.closest('form').querySelectorAll('[data-tickable]')];
  const all = boxes.every(box => box.checked);
  boxes.forEach(box => box.checked = !all);
});

// dialogs: opened by a button that names them, or by the answer of the server
document.addEventListener('click', event => {
  const opener = event.target.closest('[data-dialog]');
  if (opener) ask(byId(opener.dataset.dialog), opener.dataset);
  if (event.target.closest('[data-close]')) event.target.closest('dialog').close();
});
// a question about one of many names it, and sends its id
function ask(dialog, { for: id, name }) {
  if (id) {
    dialog.querySelector('input[type="hidden"][id$="chosen"]').value = id;
    dialog.querySelector('[data-name]').textContent = name;
  }
  dialog.showModal();
}
new MutationObserver(() => document.querySelectorAll('dialog[data-show]:not([open])').forEach(dialog => {
  delete dialog.dataset.show;
  dialog.showModal();
})).observe(document.body, { childList: true, subtree: true });

// whoever is refused stands in the field that it is about
const correct = () => document.querySelector('.ui-inputfield.ui-state-error, .rich-page[aria-invalid], :is(link-field, media-field) [aria-invalid]')?.focus();
correct();
window.jQuery?.(document).on('pfAjaxComplete', correct);
// whoever moves a row of a form stays with it, and whoever removes one beside it; the form takes no focus before everybody knows the answer
window.jQuery?.(document).on('pfAjaxComplete', (event, xhr, settings) => {
  const [, rows, row, deed] = String(settings?.source?.id ?? settings?.source).match(/^(.+):(\d+):(up|down|remove)$/) ?? [];
  if (!deed || xhr.pfArgs?.validationFailed) return;
  const at = Number(row) + { up: -1, down: 1, remove: 0 }[deed];
  const buttons = [at, at - 1].flatMap(each => [deed, 'up', 'down', 'remove'].map(name => document.getElementById(`${rows}:${each}:${name}`)));
  setTimeout(() => (buttons.find(button => button && !button.disabled) ?? document.getElementById(rows + 'Add'))?.focus());
});
// and what the answer asks the person to look at comes into sight, once
window.jQuery?.(document).on('pfAjaxComplete', () => document.querySelectorAll('[data-look]').forEach(part => {
  delete part.dataset.look;
  part.focus();
  part.scrollIntoView({ block: 'nearest' });
}));

// a request that failed: the view stays as it is, and says so where the person looks
const unreached = byId('unreached');
window.jQuery?.(document).on('pfAjaxSend', () => unreached.replaceChildren());
window.jQuery?.(document).on('pfAjaxError', (event, xhr) => {
  // PrimeFaces would leave the button that was pressed out of use
  document.querySelectorAll('button.ui-state-loading').forEach(button =>
    PrimeFaces.buttonEndAjaxDisabled(PrimeFaces.getWidgetById(button.id), jQuery(button)));
  const notice = document.createElement('p');
  notice.className = 'notice notice-error';
  const sentences = { 403: unreached.dataset.forbidden, 413: unreached.dataset.tooMuch };
  notice.textContent = sentences[xhr?.status] || unreached.dataset.text;
  unreached.replaceChildren(notice);
  notice.scrollIntoView({ block: 'nearest' });
});

// a form that keeps nothing by itself is not left with something typed without a word of the browser; refused, it is so still
document.addEventListener('input', event => {
  const form = event.target.closest('form[data-guard]');
  if (form) form.dataset.guard = 'true';
});
document.addEventListener('submit', event => delete event.target.dataset.guard);
addEventListener('beforeunload', event => document.querySelector('form[data-guard="true"]') && event.preventDefault());

// what somebody typed belongs to nobody after the sign-out
document.querySelectorAll('form[data-forget]').forEach(form => form.addEventListener('submit', () => sessionStorage.clear()));

// PrimeFaces' own way takes fields alone, and would go back to where the person was: see MenuList.move
window.aerFocus = id => {
  PrimeFaces.customFocus = true;
  byId(id)?.focus();
};

// the address comes from our own server: see Editor.preview
window.aerOpen = address => window.open(address, 'aer-preview');

// a new text gets its address from its title, until somebody types another; the server makes the same where this is missing
const LETTERS = { ß: 'ss', æ: 'ae', œ: 'oe', ø: 'o', đ: 'd', ð: 'd', þ: 'th', ł: 'l', ı: 'i' };
const slugOf = title => title.toLowerCase().replace(/[ßæœøđðþłı]/g, letter => LETTERS[letter]).normalize('NFD')
  .replace(/[\u0300-\u036f'’]/g, '').replace(/[^a-z0-9]+/g, '-').slice(0, 100).replace(/^-+|-+$/g, '');
const proposals = new Map();
document.addEventListener('input', event => {
  const title = event.target;
  const slug = title.dataset.proposes && byId(title.dataset.proposes);
  if (!slug || slug.value && slug.value !== (proposals.get(slug.id) ?? slugOf(title.defaultValue))) return;
  slug.value = slugOf(title.value);
  proposals.set(slug.id, slug.value);
});

// copies what a field shows
document.addEventListener('click', async event => {
  const button = event.target.closest('[data-copy]');
  if (!button) return;
  const field = byId(button.dataset.copy);
  field.select();
  await navigator.clipboard.writeText(field.value);
  button.textContent = button.dataset.copied;
});

// a field that is filled in half would be sent as an empty one
document.addEventListener('click', event => {
  const half = event.target.closest('[data-whole] button') &&
    [...event.target.closest('[data-whole]').querySelectorAll('input')].find(field => field.validity.badInput);
  if (!half) return;
  event.preventDefault();
  event.stopImmediatePropagation();
  half.reportValidity();
}, { capture: true });
