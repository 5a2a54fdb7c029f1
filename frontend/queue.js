// The keys of the steering group's lists: j and k go from line to line, x selects, m opens the menu to move.

const typing = (element) =>
  element instanceof HTMLElement &&
  (element.isContentEditable || element.matches('input:not([type=checkbox], [type=radio]), textarea, select'));

const dialogOpen = () => document.querySelector('vaadin-dialog[opened], vaadin-confirm-dialog[opened]');

class Queue extends HTMLElement {
  #onKey = (event) => this.#key(event);

  connectedCallback() {
    document.addEventListener('keydown', this.#onKey);
  }

  disconnectedCallback() {
    document.removeEventListener('keydown', this.#onKey);
  }

  get #lines() {
    return [...this.querySelectorAll('li')];
  }

  #at() {
    return this.#lines.findIndex((line) => line.contains(document.activeElement));
  }

  #key(event) {
    if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return;
    if (typing(event.composedPath()[0]) || dialogOpen()) return;
    if (event.key === 'j') this.#go(this.#at() + 1);
    else if (event.key === 'k') this.#go(Math.max(0, this.#at() - 1));
    else if (event.key === 'x') this.#select();
    else if (event.key === 'm') this.#menu();
    else return;
    event.preventDefault();
  }

  #go(index) {
    const lines = this.#lines;
    const link = lines[Math.min(index, lines.length - 1)]?.querySelector('a');
    link?.focus();
    link?.scrollIntoView({ block: 'nearest' });
  }

  #menu() {
    const menu = this.#lines[this.#at()]?.querySelector('details');
    if (!menu) return;
    menu.open = !menu.open;
    menu.querySelector('summary').focus();
  }

  #select() {
    const line = this.#lines[Math.max(0, this.#at())];
    line?.querySelector('vaadin-checkbox')?.click();
    line?.querySelector('a')?.focus();
  }
}

if (!customElements.get('fm-queue')) customElements.define('fm-queue', Queue);
