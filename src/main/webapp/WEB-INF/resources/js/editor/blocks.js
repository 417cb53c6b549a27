// The list of blocks: what is done with one is done by the server (BlockDeeds), which has all that was typed by then; this side asks
// for it, shows it, and brings the person to where he or she goes on.

const panel = () => document.querySelector('.blocks');
const blocks = () => [...panel().querySelectorAll(':scope > .block')];
const folded = new Set();

// the remote command of PrimeFaces in the view
const run = values => window.aerBlocks(Object.entries(values).map(([name, value]) => ({ name, value })));

document.addEventListener('click', event => {
  const button = event.target.closest('.blocks button');
  if (!button) return;
  const { deed, fold, gap } = button.dataset;
  if (deed) act(button);
  else if (fold) blocks().forEach(block => foldTo(block, fold === 'all'));
  else if (gap) choose(button);
  else if (button.classList.contains('block-fold')) foldTo(button.closest('.block'), button.getAttribute('aria-expanded') === 'true');
});

// what the gate has found leads to its field, wherever that is folded away
document.addEventListener('click', event => {
  const link = event.target.closest('[data-jump]');
  if (!link) return;
  event.preventDefault();
  const field = document.getElementById(link.dataset.jump);
  const block = field.closest('.block');
  if (block) foldTo(block, false);
  field.closest('details')?.setAttribute('open', 'open');
  (field.closest('rich-text')?.querySelector('.rich-page') ?? field).focus();
});

function act(button) {
  const at = Number(button.closest('.block')?.dataset.at ?? -1);
  const { deed, by, type, list, row, control, to } = button.dataset;
  if (deed === 'move') run({ deed, at, to: at + Number(by), from: control });
  else if (deed === 'add') run({ deed, type, to: to ?? blocks().length });
  else run({ deed, at, ...list && { list }, ...row && { row }, ...by && { by } });
}

// what may be added stands at the end of the list; where it is wanted earlier, a copy
function choose(button) {
  const open = button.getAttribute('aria-expanded') === 'true';
  panel().querySelectorAll('.gap .add').forEach(each => each.remove());
  panel().querySelectorAll('.gap-add').forEach(each => each.setAttribute('aria-expanded', 'false'));
  if (open) return;
  const kinds = panel().querySelector(':scope > .add').cloneNode(true);
  kinds.querySelectorAll('button').forEach(kind => {
    kind.removeAttribute('id');
    kind.dataset.to = button.dataset.gap;
  });
  kinds.addEventListener('keydown', event => {
    if (event.key !== 'Escape') return;
    event.stopPropagation();
    choose(button);
    button.focus();
  });
  button.after(kinds);
  button.setAttribute('aria-expanded', 'true');
  kinds.querySelector('button').focus();
}

function foldTo(block, isFolded) {
  block.querySelector('.block-part').hidden = isFolded;
  block.querySelector('.block-fold').setAttribute('aria-expanded', String(!isFolded));
  block.querySelector('.block-words').textContent = isFolded ? firstWords(block) : '';
  if (isFolded) folded.add(block.dataset.block);
  else folded.delete(block.dataset.block);
}

function firstWords(block) {
  const texts = [...block.querySelectorAll('.rich-page, input:not([hidden], [type="checkbox"]), textarea:not([hidden])')]
    .map(field => (field.value ?? field.innerText).trim()).filter(Boolean);
  const words = texts.join(' – ').replace(/\s+/g, ' ');
  return words.length > 90 ? words.slice(0, 90).replace(/\s\S*$/, '') + ' …' : words;
}

// after an answer: what was folded is folded still, but for a block that has something to correct
function settle() {
  blocks().forEach(block => {
    const wrong = block.querySelector('.ui-state-error, [aria-invalid="true"], .field-error:not(:empty, [hidden]), .ui-message-error:not(:empty)');
    if (wrong) folded.delete(block.dataset.block);
    if (folded.has(block.dataset.block)) foldTo(block, true);
  });
}

// the form takes no focus before PrimeFaces has told everybody that the answer is in
window.aerBlocksDone = answer => setTimeout(() => goOn(answer));

function goOn({ block, control, said }) {
  document.querySelector('[id$="blocksSaid"]').textContent = said ?? '';
  panel().dispatchEvent(new Event('change', { bubbles: true }));
  if (control === 'putBack') panel().querySelector('[data-deed="putBack"]').focus();
  const element = blocks().find(each => each.dataset.block === block);
  if (!element) return;
  if (!/^(toggle|up|down)$/.test(control)) foldTo(element, false);
  (place(element, control) ?? element.querySelector('.block-fold')).focus();
  element.scrollIntoView({ block: 'nearest' });
}

const FIELD = '.rich-page, input:not([type="hidden"], [hidden]), textarea:not([hidden]), select, link-field button, media-field button';

function place(block, control) {
  if (control === 'field') return block.querySelector(FIELD);
  if (control.includes(':')) return block.querySelector(`[data-row-of="${control}"]`)?.querySelector(FIELD) ?? block.querySelector('[data-deed="addRow"]');
  const buttons = [...block.querySelectorAll('[data-control]')];
  const asked = buttons.find(each => each.dataset.control === control);
  // at the end of the way the button of the other direction
  return asked?.disabled ? buttons.find(each => /^(up|down)$/.test(each.dataset.control) && !each.disabled) : asked;
}

// by drag and drop; the buttons do the same by keyboard
let dragged = null;
document.addEventListener('dragstart', event => {
  if (!event.target.matches?.('.grip')) return;
  dragged = event.target.closest('.block');
  event.dataTransfer.effectAllowed = 'move';
  event.dataTransfer.setData('text/x-block', dragged.dataset.block);
  event.dataTransfer.setDragImage(dragged, 12, 12);
});
const over = event => dragged && event.target.closest?.('.blocks > .block');
const isLower = (block, event) => event.clientY > block.getBoundingClientRect().top + block.offsetHeight / 2;
const unmark = () => panel()?.querySelectorAll('.drop-before, .drop-after').forEach(each => each.classList.remove('drop-before', 'drop-after'));
document.addEventListener('dragover', event => {
  const block = over(event);
  if (!block) return;
  event.preventDefault();
  unmark();
  block.classList.add(isLower(block, event) ? 'drop-after' : 'drop-before');
});
document.addEventListener('drop', event => {
  const block = over(event);
  if (!block) return;
  event.preventDefault();
  event.stopPropagation();
  const at = Number(dragged.dataset.at);
  const before = Number(block.dataset.at) + (isLower(block, event) ? 1 : 0);
  const to = before > at ? before - 1 : before;
  if (to !== at) run({ deed: 'move', at, to, from: 'toggle' });
}, true);
document.addEventListener('dragend', () => {
  dragged = null;
  unmark();
});

window.jQuery?.(document).on('pfAjaxComplete', settle);
