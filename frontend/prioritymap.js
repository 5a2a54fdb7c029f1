// The grid of a priority map: one cell can be reached by tab, arrows go on from there; H, P and N mark, space goes on to the next mark.

const NEXT = { NOT_IDENTIFIED: 'PRIORITY', PRIORITY: 'HIGH', HIGH: 'NOT_IDENTIFIED' };
const KEYS = { h: 'HIGH', p: 'PRIORITY', n: 'NOT_IDENTIFIED' };

class PriorityGrid extends HTMLElement {
  #onKey = (event) => this.#key(event);
  #onClick = (event) => this.#open(event.target.closest('[data-cell]'));
  #onFocus = (event) => this.#reach(event.target.closest('[data-cell]'));

  connectedCallback() {
    this.addEventListener('keydown', this.#onKey);
    this.addEventListener('click', this.#onClick);
    this.addEventListener('focusin', this.#onFocus);
  }

  disconnectedCallback() {
    this.removeEventListener('keydown', this.#onKey);
    this.removeEventListener('click', this.#onClick);
    this.removeEventListener('focusin', this.#onFocus);
  }

  /** Rows of cells; null where an area has fewer sub-areas. */
  get #rows() {
    return [...this.querySelectorAll('tbody tr')].map((row) =>
      [...row.children].map((cell) => (cell.hasAttribute('data-cell') ? cell : null)));
  }

  #key(event) {
    const cell = event.target.closest('[data-cell]');
    if (!cell || !this.hasAttribute('editable') || event.altKey || event.metaKey) return;
    if (event.ctrlKey && event.key !== 'Home' && event.key !== 'End') return;
    const level = event.key === ' ' ? NEXT[cell.dataset.level] : KEYS[event.key.toLowerCase()];
    if (level) {
      if (!event.repeat) this.$server.mark(cell.dataset.cell, level);
    } else if (event.key === 'Enter') this.#open(cell);
    else if (!this.#go(cell, event)) return;
    event.preventDefault();
  }

  #go(cell, event) {
    const rows = this.#rows;
    const down = rows.findIndex((row) => row.includes(cell));
    const across = rows[down].indexOf(cell);
    const column = rows.map((row) => row[across]);
    const to = {
      ArrowRight: () => rows[down].slice(across + 1).find(Boolean),
      ArrowLeft: () => rows[down].slice(0, across).reverse().find(Boolean),
      ArrowDown: () => column.slice(down + 1).find(Boolean),
      ArrowUp: () => column.slice(0, down).reverse().find(Boolean),
      Home: () => (event.ctrlKey ? rows.flat() : rows[down]).find(Boolean),
      End: () => (event.ctrlKey ? rows.flat() : [...rows[down]]).reverse().find(Boolean),
    }[event.key];
    if (!to) return false;
    to()?.focus();
    return true;
  }

  #reach(cell) {
    if (!cell || !this.hasAttribute('editable')) return;
    this.querySelectorAll('[data-cell]').forEach((other) => other.setAttribute('tabindex', other === cell ? '0' : '-1'));
  }

  #open(cell) {
    if (cell && this.hasAttribute('editable')) this.$server.open(cell.dataset.cell);
  }
}

if (!customElements.get('fm-priority-grid')) customElements.define('fm-priority-grid', PriorityGrid);
