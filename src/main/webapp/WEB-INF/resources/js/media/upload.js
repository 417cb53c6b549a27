// Files that are dropped or chosen: sent two at a time, each with its progress, then described where they stand. All words are in the
// view: includes/admin/media-upload.xhtml.

const AT_A_TIME = 2;

class MediaUpload extends HTMLElement {
  connectedCallback() {
    this.waiting = [];
    this.running = 0;
    this.list = this.querySelector('.upload-files');
    const input = this.querySelector('input[type="file"]');
    input.addEventListener('change', event => {
      event.stopPropagation();
      this.take(input.files);
      input.value = '';
    });
    this.addEventListener('dragover', event => {
      if (!event.dataTransfer.types.includes('Files')) return;
      event.preventDefault();
      this.classList.add('over');
    });
    this.addEventListener('dragleave', () => this.classList.remove('over'));
    this.addEventListener('drop', event => {
      event.preventDefault();
      this.classList.remove('over');
      this.take(event.dataTransfer.files);
    });
    this.list.addEventListener('click', event => this.act(event.target.closest('[data-upload]')));
    this.list.addEventListener('keydown', event => {
      if (event.key !== 'Enter' || event.target.tagName !== 'INPUT') return;
      event.preventDefault();
      this.describe(event.target.closest('.upload-file'));
    });
  }

  take(files) {
    [...files].slice(0, this.dataset.replace ? 1 : files.length).forEach(file => this.waiting.push([file, this.row(file)]));
    this.next();
  }

  row(file) {
    const row = this.querySelector('template').content.cloneNode(true).firstElementChild;
    row.querySelector('.upload-name').textContent = file.name;
    row.querySelector('.upload-state').textContent = this.dataset.waiting;
    this.list.append(row);
    return row;
  }

  next() {
    while (this.running < AT_A_TIME && this.waiting.length) this.send(...this.waiting.shift());
  }

  send(file, row) {
    if (file.size > Number(this.dataset.limit)) return this.fail(row, this.dataset.tooLarge);
    this.running += 1;
    const request = new XMLHttpRequest();
    const bar = row.querySelector('progress');
    const query = new URLSearchParams({ name: file.name, language: this.dataset.language });
    if (this.dataset.replace) query.set('replace', this.dataset.replace);
    row.querySelector('.upload-state').textContent = this.dataset.sending;
    request.upload.addEventListener('progress', event => { bar.value = 100 * event.loaded / event.total; });
    request.upload.addEventListener('load', () => {
      bar.removeAttribute('value');
      row.querySelector('.upload-state').textContent = this.dataset.checking;
    });
    request.addEventListener('loadend', () => {
      this.running -= 1;
      this.answer(request, row);
      this.next();
      // the list beside it
      if (!this.running) window.aerMediaUploaded?.();
    });
    request.responseType = 'json';
    request.open('POST', '/admin/media/upload?' + query);
    request.setRequestHeader('Content-Type', 'application/octet-stream');
    request.send(file);
  }

  answer({ status, response, responseURL }, row) {
    if (new URL(responseURL || location).pathname === '/login') return this.fail(row, this.dataset.ended);
    if (status !== 200 || !response?.asset) return this.fail(row, response?.message ?? this.dataset.unreached);
    row.querySelector('progress').remove();
    row.querySelector('.upload-state').textContent = response.message;
    this.dispatchEvent(new CustomEvent('uploaded', { detail: response.asset }));
    if (this.dataset.replace) {
      const query = new URLSearchParams({ id: this.dataset.replace, replaced: true, stilled: response.stilled });
      return location.assign(location.pathname + '?' + query);
    }
    this.show(response, row);
  }

  show({ asset, known }, row) {
    row.asset = asset;
    const image = row.querySelector('img');
    image.hidden = !asset.image;
    if (asset.image) image.src = asset.thumbnail;
    row.querySelector('.upload-name').textContent = asset.title;
    row.querySelector('.upload-links').hidden = false;
    row.querySelector('[data-upload="use"]').hidden = !this.hasAttribute('data-choosing');
    row.querySelector('.upload-edit').href = '/admin/media/edit?id=' + asset.id;
    row.querySelector('.upload-words').hidden = known;
    row.querySelector('.upload-alternative').hidden = !asset.image;
    // whoever describes another file already is not interrupted
    if (!known && !this.list.contains(document.activeElement)) row.querySelector('.upload-words label:not([hidden]) input').focus();
  }

  fail(row, message) {
    row.classList.add('failed');
    row.querySelector('progress')?.remove();
    row.querySelector('.upload-state').textContent = message;
  }

  act(button) {
    const row = button?.closest('.upload-file');
    if (button?.dataset.upload === 'describe') this.describe(row);
    if (button?.dataset.upload === 'use') this.use(row);
  }

  words(row) {
    return Object.fromEntries([...row.querySelectorAll('.upload-words input')].map(input => [input.name, input.value]));
  }

  async describe(row) {
    const body = new URLSearchParams({ id: row.asset.id, language: this.dataset.language, ...this.words(row) });
    const answer = await fetch('/admin/media/describe', { method: 'POST', body }).catch(() => null);
    const said = await answer?.json().catch(() => null);
    row.querySelector('.upload-state').textContent = said?.message ?? this.dataset.unreached;
    if (!answer?.ok) return false;
    Object.assign(row.asset, this.words(row));
    row.querySelector('.upload-words').hidden = true;
    row.querySelector(this.hasAttribute('data-choosing') ? '[data-upload="use"]' : '.upload-edit').focus();
    return true;
  }

  async use(row) {
    const words = row.querySelector('.upload-words');
    if (!words.hidden && Object.values(this.words(row)).some(Boolean) && !await this.describe(row)) return;
    this.dispatchEvent(new CustomEvent('chosen', { detail: row.asset }));
  }
}

// a file that is dropped beside the place for it would be opened instead of this page
for (const name of ['dragover', 'drop']) {
  document.addEventListener(name, event => {
    if (event.dataTransfer?.types.includes('Files')) event.preventDefault();
  });
}

customElements.define('media-upload', MediaUpload);
