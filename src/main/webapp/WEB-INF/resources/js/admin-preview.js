// The preview beside a form: as wide as a phone or a desk, drawn smaller where there is less room, drawn anew after a save.
const frames = () => document.querySelectorAll('[data-frame]');

function fit(frame) {
  const stage = frame.querySelector('.frame-stage');
  const page = stage.querySelector('iframe');
  const width = Number(frame.querySelector('[aria-pressed="true"]').dataset.width);
  const scale = Math.min(1, stage.clientWidth / width);
  if (!scale) return;
  page.style.width = width + 'px';
  page.style.height = stage.clientHeight / scale + 'px';
  page.style.transform = `scale(${scale})`;
  page.style.marginInlineStart = Math.max(0, (stage.clientWidth - width * scale) / 2) + 'px';
}

function draw(frame) {
  const page = frame.querySelector('iframe');
  // what is typed and not saved comes from the slot that the server keeps it in
  const typed = document.querySelector('form[data-keep]')?.dataset.unsaved === 'true';
  const address = frame.dataset.frame + '&framed=true' + (typed && !frame.dataset.source ? '&typed=true' : '');
  const down = page.getAttribute('src') ? page.contentWindow.scrollY : 0;
  if (page.getAttribute('src') === address) page.contentWindow.location.reload();
  else page.src = address;
  // a reader goes on where he or she was
  page.addEventListener('load', () => page.contentWindow.scrollTo(0, down), { once: true });
  fit(frame);
}

const shown = frame => frame && !frame.hidden;
frames().forEach(frame => {
  frame.addEventListener('click', event => {
    const chosen = event.target.closest('[data-width]');
    if (!chosen) return;
    frame.querySelectorAll('[data-width]').forEach(each => each.setAttribute('aria-pressed', each === chosen));
    fit(frame);
  });
  new ResizeObserver(() => shown(frame) && fit(frame)).observe(frame.querySelector('.frame-stage'));
  if (shown(frame)) draw(frame);
});

// a button that shows and hides it, and remembers that for this window
const KEPT = 'aer-preview-beside';
function toggle(open) {
  const button = document.querySelector('[data-frame-toggle]');
  const frame = document.querySelector('[data-frame]');
  if (!button || !frame) return;
  frame.hidden = !open;
  document.querySelector('.beside')?.classList.toggle('beside-open', open);
  button.setAttribute('aria-pressed', open);
  if (open) draw(frame);
}
// of a translation it shows the source as well
document.addEventListener('click', event => {
  const button = event.target.closest('[data-frame-show]');
  const frame = button && document.querySelector('[data-frame]');
  if (!frame) return;
  frame.dataset.own ??= frame.dataset.frame;
  frame.dataset.frame = button.dataset.frameShow;
  frame.dataset.source = 'true';
  frame.querySelector('.frame-out').href = button.dataset.frameShow;
  toggle(true);
  frame.scrollIntoView({ block: 'nearest' });
});
document.addEventListener('click', event => {
  const button = event.target.closest('[data-frame-toggle]');
  if (!button) return;
  const shownSource = document.querySelector('[data-frame][data-source]');
  if (shownSource) {
    shownSource.dataset.frame = shownSource.dataset.own;
    shownSource.querySelector('.frame-out').href = shownSource.dataset.own;
    delete shownSource.dataset.source;
  }
  const open = button.getAttribute('aria-pressed') !== 'true';
  sessionStorage.setItem(KEPT, open);
  toggle(open);
  // on a small screen it stands above the form
  const frame = document.querySelector('[data-frame]');
  if (open && frame.getBoundingClientRect().top < 0) frame.scrollIntoView();
});
if (sessionStorage.getItem(KEPT) === 'true') toggle(true);

// what the server has now is what is shown, whoever made it save
const again = () => frames().forEach(frame => shown(frame) && draw(frame));
document.addEventListener('aer-kept', again);
let state;
window.jQuery?.(document).on('pfAjaxComplete', () => {
  const button = document.querySelector('[data-frame-toggle]');
  const frame = document.querySelector('[data-frame]');
  if (!button || !frame) return;
  button.setAttribute('aria-pressed', shown(frame));
  if (button.dataset.frameToggle !== state) again();
  state = button.dataset.frameToggle;
});
state = document.querySelector('[data-frame-toggle]')?.dataset.frameToggle;
