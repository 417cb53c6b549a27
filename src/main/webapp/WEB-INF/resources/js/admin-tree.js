// The page tree: by keyboard, by mouse, and the pages that are ticked. The server keeps what is open; all words are in the views.
// runs before admin.js, so it looks for itself
const part = id => document.getElementById(id);
// each answer of the server replaces what is in it
const rowsPanel = part('pages');
const actionsMenu = part('pageActions');
const MOVES = { ArrowUp: -1, ArrowDown: 1 };
const ticked = new Set();
let focusId = null;

const lines = () => [...rowsPanel.querySelectorAll('tbody tr')];
const lineOf = element => element.closest('#pages tbody tr');

// one after the other: the fields tell which page is meant until the request before has been answered
const wanted = [];
function command(...deed) {
  wanted.push(deed);
  send();
}
function send() {
  if (!wanted.length || !window.PrimeFaces.ajax.Queue.isEmpty()) return;
  const [name, id, where = ''] = wanted.shift();
  part('command:chosen').value = id;
  part('command:where').value = where;
  focusId = id;
  part(`command:${name}`).click();
}
window.jQuery(document).on('pfAjaxComplete', () => setTimeout(send));

// what the person may do to the page of a line
const may = (line, right) => (line?.dataset.rights || '').split(' ').includes(right);

// one line is reached by Tab, the others from it by arrows
function reach(line, focus) {
  lines().forEach(each => each.tabIndex = each === line ? 0 : -1);
  if (focus) line.focus();
}

function prepare() {
  const all = lines();
  const movable = rowsPanel.querySelector('[data-moves="true"]');
  all.forEach(line => {
    line.draggable = Boolean(movable && line.dataset.parent > 0 && may(line, 'place'));
    const box = line.querySelector('[data-tick]');
    if (box) box.checked = ticked.has(box.dataset.tick);
  });
  const kept = focusId && all.find(line => line.dataset.id === String(focusId) && line.dataset.parent);
  if (all.length) reach(kept || all[0], Boolean(kept) && document.activeElement === document.body);
}
prepare();
new MutationObserver(prepare).observe(rowsPanel, { childList: true, subtree: true });

document.addEventListener('click', event => {
  const button = event.target.closest('[data-command]');
  if (button && rowsPanel.contains(button)) command(button.dataset.command, lineOf(button).dataset.id);
  if (button?.dataset.id) command(button.dataset.command, button.dataset.id);
  if (button && actionsMenu.contains(button)) {
    actionsMenu.hidePopover();
    command(button.dataset.command, actionsMenu.dataset.id);
  }
  const opener = event.target.closest('[data-actions]');
  if (opener) openActions(opener);
  if (event.target.closest('[data-untick]')) untick();
});

function openActions(opener) {
  const line = lineOf(opener);
  actionsMenu.dataset.id = line.dataset.id;
  actionsMenu.querySelectorAll('[data-needs]').forEach(button =>
    button.hidden = !may(line, button.dataset.needs) || 'notHome' in button.dataset && line.dataset.parent === '0');
  actionsMenu.showPopover();
  const place = opener.getBoundingClientRect();
  const menu = actionsMenu.getBoundingClientRect();
  actionsMenu.style.top = `${Math.max(8, Math.min(place.bottom, innerHeight - menu.height - 8))}px`;
  actionsMenu.style.left = `${Math.max(8, place.right - menu.width)}px`;
  opener.setAttribute('aria-expanded', 'true');
  actionsMenu.addEventListener('beforetoggle', () => opener.setAttribute('aria-expanded', 'false'), { once: true });
  actionsMenu.querySelector('button:not([hidden])')?.focus();
}
actionsMenu.addEventListener('keydown', event => {
  if (!(event.key in MOVES)) return;
  event.preventDefault();
  const buttons = [...actionsMenu.querySelectorAll('button:not([hidden])')];
  buttons[(buttons.indexOf(document.activeElement) + MOVES[event.key] + buttons.length) % buttons.length].focus();
});

// on a line: arrows walk and open, Alt with arrows moves the page, Enter edits, Space ticks, F2 renames, M moves
rowsPanel.addEventListener('keydown', event => {
  const line = event.target;
  if (line.tagName !== 'TR') return;
  const all = lines();
  const expanded = line.getAttribute('aria-expanded');
  const toward = step => {
    const next = all[all.indexOf(line) + step];
    if (next) reach(next, true);
  };
  const above = () => all.slice(0, all.indexOf(line)).reverse().find(each => Number(each.ariaLevel) < Number(line.ariaLevel));
  const id = line.dataset.id;
  const movable = line.draggable;
  const deeds = {
    ArrowUp: () => event.altKey ? movable && command('up', id) : toward(-1),
    ArrowDown: () => event.altKey ? movable && command('down', id) : toward(1),
    ArrowRight: () => expanded === 'false' ? command('toggle', id) : expanded === 'true' && toward(1),
    ArrowLeft: () => expanded === 'true' ? command('toggle', id) : above() && reach(above(), true),
    Home: () => reach(all[0], true),
    End: () => reach(all[all.length - 1], true),
    Enter: () => line.querySelector('.tree-name :is(a, button[data-command="more"])').click(),
    ' ': () => line.querySelector('[data-tick]')?.click(),
    F2: () => may(line, 'edit') && command('rename', id),
    m: () => movable && command('move', id),
  };
  const deed = !event.ctrlKey && !event.metaKey && deeds[event.key];
  if (deed) {
    event.preventDefault();
    deed();
  }
});
rowsPanel.addEventListener('focusin', event => {
  if (event.target.tagName === 'TR') reach(event.target, false);
});

// by the mouse: nothing stands beside the home page
window.aerDrop(
  rowsPanel,
  lineOf,
  line => [
    ...may(line, 'edit') ? ['into'] : [],
    ...line.dataset.parent > 0 && may(rowsPanel.querySelector(`[data-id="${line.dataset.parent}"][data-parent]`), 'edit') ? ['before', 'after'] : [],
  ],
  (dragged, line, place) => command('drop', dragged.dataset.id, `${line.dataset.id}:${place}`),
);

// ticked pages stay ticked while others are opened and found
const bulkBar = part('bulkBar');
function count() {
  bulkBar.hidden = ticked.size === 0;
  bulkBar.querySelector('[data-count]').textContent = ticked.size;
  part('bulk:ids').value = [...ticked].join(',');
}
function untick() {
  ticked.clear();
  count();
  prepare();
}
rowsPanel.addEventListener('change', event => {
  const id = event.target.dataset.tick;
  if (!id) return;
  event.target.checked ? ticked.add(id) : ticked.delete(id);
  count();
});
// the server calls it when the action is done: see PageBulk.perform
window.aerUntick = untick;
