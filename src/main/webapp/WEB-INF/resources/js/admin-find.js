// The field that finds anything: a combobox with a list (ARIA Authoring Practices). All words are in the view.
const field = document.getElementById('find');
if (field) {
  const list = document.getElementById('findList');
  const status = document.getElementById('findStatus');
  const PAUSE = 150;
  let waiting;
  let asking;
  let active = -1;
  // somebody has pressed Enter before there was an answer
  let hurry = false;

  const options = () => [...list.querySelectorAll('[role="option"]')];
  const say = text => { status.textContent = text; };

  const close = () => {
    list.hidden = true;
    list.replaceChildren();
    field.setAttribute('aria-expanded', 'false');
    activate(-1);
    say('');
  };

  function activate(index) {
    active = index;
    options().forEach((option, at) => option.setAttribute('aria-selected', at === index));
    const option = options()[index];
    if (option) {
      field.setAttribute('aria-activedescendant', option.id);
      option.scrollIntoView({ block: 'nearest' });
    } else {
      field.removeAttribute('aria-activedescendant');
    }
  }

  const element = (name, properties, ...children) => {
    const made = Object.assign(document.createElement(name), properties);
    made.append(...children);
    return made;
  };

  function show(groups) {
    let number = 0;
    list.replaceChildren(...groups.map((group, at) => {
      const label = element('div', { id: 'findGroup' + at, className: 'find-group' }, group.label);
      const box = element('div', { role: 'group' }, label, ...group.found.map(found => {
        const title = element('span', { lang: found.language }, found.title);
        const option = element('a', { id: 'findOption' + number++, href: found.path, tabIndex: -1, role: 'option' }, title);
        if (found.detail) option.append(' ', element('small', {}, found.detail));
        option.setAttribute('aria-selected', 'false');
        return option;
      }));
      label.setAttribute('role', 'presentation');
      box.setAttribute('aria-labelledby', label.id);
      return box;
    }));
    list.hidden = !number;
    field.setAttribute('aria-expanded', String(number > 0));
    activate(-1);
    if (hurry) options()[0]?.click();
    hurry = false;
    say(number === 0 ? field.dataset.none : number === 1 ? field.dataset.one : field.dataset.many.replace('99', number));
  }

  async function ask() {
    clearTimeout(waiting);
    waiting = undefined;
    asking?.abort();
    const words = field.value.trim();
    if (words.length < 2) {
      close();
      return;
    }
    const mine = asking = new AbortController();
    try {
      const answer = await fetch('/admin/find?' + new URLSearchParams({ q: words }), { signal: mine.signal });
      if (!answer.ok) throw new Error(answer.status);
      const groups = await answer.json();
      if (asking === mine) {
        asking = undefined;
        if (document.activeElement === field) show(groups);
      }
    } catch (failed) {
      if (asking === mine && failed.name !== 'AbortError') {
        asking = undefined;
        close();
        say(field.dataset.failed);
      }
    }
  }

  field.addEventListener('input', () => {
    clearTimeout(waiting);
    hurry = false;
    waiting = setTimeout(ask, PAUSE);
  });

  const keys = {
    ArrowDown: () => list.hidden || activate((active + 1) % options().length),
    ArrowUp: () => list.hidden || activate(active <= 0 ? options().length - 1 : active - 1),
    Enter: () => {
      hurry = Boolean(waiting || asking);
      if (waiting) ask();
      else if (!hurry) options()[Math.max(active, 0)]?.click();
    },
  };
  field.addEventListener('keydown', event => {
    if (event.isComposing) return;
    if (event.key === 'Escape' && (field.value || !list.hidden)) {
      event.preventDefault();
      clearTimeout(waiting);
      waiting = undefined;
      asking?.abort();
      asking = undefined;
      if (list.hidden) field.value = '';
      close();
    } else if (keys[event.key] && !event.ctrlKey && !event.metaKey && !event.altKey && !event.shiftKey) {
      // within a form of the view nothing else is to happen
      event.preventDefault();
      keys[event.key]();
    }
  });
  document.addEventListener('click', event => event.target.closest('.find') || close());
  field.addEventListener('focus', () => field.value.trim().length > 1 && list.hidden && ask());
  field.addEventListener('blur', event => event.relatedTarget?.closest('.find') || close());
  // what is pressed keeps the focus in the field until it has been clicked
  list.addEventListener('pointerdown', event => event.preventDefault());
  list.addEventListener('click', close);

  // with a modifier, so that nobody who dictates or mistypes is taken away; rich text has a use of its own for it
  document.addEventListener('keydown', event => {
    if (event.defaultPrevented || event.key.toLowerCase() !== 'k' || !(event.ctrlKey || event.metaKey) || event.altKey || event.shiftKey) return;
    if (document.querySelector('dialog[open]')) return;
    event.preventDefault();
    field.focus();
    field.select();
  });
}
