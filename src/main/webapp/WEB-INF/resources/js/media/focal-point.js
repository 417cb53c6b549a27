// What must stay in a picture when its edges are cut off: pointed at, or moved by the arrow keys; two fields hold it.

const STEP = 1;
const LARGE_STEP = 10;
const MOVES = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1] };

class FocalPoint extends HTMLElement {
  connectedCallback() {
    this.fields = ['focusX', 'focusY'].map(id => this.querySelector(`input[id$="${id}"]`));
    this.picture = this.querySelector('.focal-picture');
    this.mark = this.querySelector('.focal-mark');
    this.picture.addEventListener('pointerdown', event => {
      event.preventDefault();
      this.picture.setPointerCapture(event.pointerId);
      this.point(event);
      this.mark.focus();
    });
    this.picture.addEventListener('pointermove', event => event.buttons && this.point(event));
    this.mark.addEventListener('keydown', event => {
      const move = MOVES[event.key];
      if (!move) return;
      event.preventDefault();
      const step = event.shiftKey ? LARGE_STEP : STEP;
      this.set(this.fields.map((field, axis) => Number(field.value) + move[axis] * step));
    });
    this.addEventListener('input', () => this.show());
    this.show();
  }

  point({ clientX, clientY }) {
    const box = this.picture.getBoundingClientRect();
    this.set([100 * (clientX - box.left) / box.width, 100 * (clientY - box.top) / box.height]);
  }

  set(place) {
    this.fields.forEach((field, axis) => { field.value = Math.round(Math.max(0, Math.min(place[axis], 100))); });
    this.show();
  }

  show() {
    const [x, y] = this.fields.map(field => field.value + '%');
    this.mark.style.left = x;
    this.mark.style.top = y;
    this.mark.setAttribute('aria-label', `${this.dataset.label}: ${x}, ${y}`);
    this.querySelectorAll('.focal-cuts img').forEach(cut => { cut.style.objectPosition = `${x} ${y}`; });
  }
}

customElements.define('focal-point', FocalPoint);
