// Files in a text: the dialog in which one is chosen or uploaded, and what every field holds now.
import '../media/upload.js';

const byId = id => document.getElementById(id);
const REFERENCE = /^media:([0-9a-f]{32})$/;
const known = new Map();
let resting;

const ask = async parameters => {
  const query = new URLSearchParams(parameters);
  query.append('language', byId('mediaDialog').dataset.language);
  const answer = await fetch('/admin/media/search?' + query);
  const found = answer.ok ? await answer.json() : [];
  found.forEach(asset => known.set(asset.id, asset));
  return found;
};

// asked for together, once the page has come to rest
const showAll = () => {
  clearTimeout(resting);
  resting = setTimeout(async () => {
    const fields = [...document.querySelectorAll('media-field')];
    const ids = new Set(fields.map(field => field.asset).filter(id => id && !known.has(id)));
    if (ids.size) await ask([...ids].map(id => ['id', id]));
    fields.forEach(field => field.show());
  }, 50);
};

class MediaField extends HTMLElement {
  connectedCallback() {
    this.input = this.querySelector('input');
    this.querySelector('button').addEventListener('click', () => mediaDialog.open(this));
    if (this.input.dataset.invalid) this.querySelector('button').setAttribute('aria-invalid', 'true');
    showAll();
  }

  get asset() {
    return this.input.value.match(REFERENCE)?.[1] ?? '';
  }

  show() {
    const asset = known.get(this.asset);
    const image = this.querySelector('img');
    image.hidden = !asset?.image;
    if (asset?.image) image.src = asset.thumbnail;
    this.querySelector('.media-words').textContent = asset ? `${asset.title} · ${asset.details}` : this.asset ? this.dataset.gone : this.dataset.none;
    this.classList.toggle('broken', Boolean(this.asset && !asset));
    const edit = this.querySelector('.media-edit');
    edit.hidden = !asset;
    if (asset) edit.href = '/admin/media/edit?id=' + asset.id;
  }

  set(asset) {
    this.input.value = asset ? 'media:' + asset.id : '';
    this.show();
    if (asset) this.begin(asset);
    this.input.dispatchEvent(new Event('input', { bubbles: true }));
    this.querySelector('button').focus();
  }

  // what is said of the file wherever it is used, where the text says nothing of its own
  begin(asset) {
    // among the facts of an item nothing is said beside the file
    const part = this.closest('.block-part');
    if (!part) return;
    for (const name of ['alternative', 'caption', 'credit']) {
      const field = part.querySelector(`[id$=":${name}"]`);
      if (field && !field.value.trim()) field.value = asset[name];
    }
  }
}

const mediaDialog = {
  get element() { return byId('mediaDialog'); },

  open(field) {
    this.field = field;
    byId('mediaSearch').value = '';
    this.element.querySelector('[data-media="remove"]').hidden = !field.asset;
    this.element.querySelector('.upload-files').replaceChildren();
    this.element.showModal();
    this.search('');
  },

  async search(words) {
    const said = byId('mediaFound');
    const found = await ask([['q', words], ['kind', this.field.dataset.kind]]);
    byId('mediaResults').replaceChildren(...found.map(asset => this.choice(asset)));
    said.textContent = found.length ? said.dataset.some : said.dataset.none;
    said.classList.toggle('sr-only', found.length > 0);
  },

  choice(asset) {
    const entry = document.createElement('li');
    const button = document.createElement('button');
    const picture = document.createElement(asset.image ? 'img' : 'span');
    const about = document.createElement('small');
    button.type = 'button';
    picture.className = 'thumb';
    if (asset.image) Object.assign(picture, { src: asset.thumbnail, alt: '', width: 96, height: 96, loading: 'lazy' });
    else Object.assign(picture, { className: 'thumb thumb-kind', ariaHidden: 'true', textContent: asset.details.split(' ')[0] });
    about.textContent = asset.details;
    button.append(picture, asset.title, about);
    button.addEventListener('click', () => this.choose(asset));
    entry.append(button);
    return entry;
  },

  choose(asset) {
    if (asset) known.set(asset.id, asset);
    this.element.close();
    this.field.set(asset);
  },
};

customElements.define('media-field', MediaField);

const dialog = mediaDialog.element;
const upload = dialog.querySelector('media-upload');
upload.setAttribute('data-choosing', 'true');
upload.addEventListener('chosen', event => mediaDialog.choose(event.detail));
dialog.querySelector('[data-media="remove"]').addEventListener('click', () => mediaDialog.choose(null));
byId('mediaSearch').addEventListener('input', event => {
  clearTimeout(mediaDialog.timer);
  mediaDialog.timer = setTimeout(() => mediaDialog.search(event.target.value), 200);
});
