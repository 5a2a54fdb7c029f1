// What only a browser can do for the frame: focus after navigation, keys, the colour scheme.

const isTyping = (element) =>
  element instanceof HTMLElement &&
  (element.isContentEditable || element.matches('input:not([type=checkbox], [type=radio]), textarea, select'));

let shown = null; // path of the view shown last, for as long as the page lives

class Frame extends HTMLElement {
  #onKey = (event) => this.#key(event);
  #onClick = (event) => this.#click(event);

  connectedCallback() {
    document.addEventListener('keydown', this.#onKey);
    document.addEventListener('click', this.#onClick);
  }

  disconnectedCallback() {
    document.removeEventListener('keydown', this.#onKey);
    document.removeEventListener('click', this.#onClick);
  }

  /** Called by the server after each navigation. The first page is read from its top, as any page is. */
  viewShown(path) {
    const first = shown === null;
    const moved = shown !== path;
    shown = path;
    this.#closePersonMenu();
    document.querySelector('vaadin-connection-indicator')?.setAttribute('role', 'status');
    if (first) return;
    requestAnimationFrame(() => {
      const main = this.querySelector('main, [role=main]');
      const active = document.activeElement;
      const inView = main?.contains(active);
      if (isTyping(active) && inView) return; // the view chose a field, or a filter is being typed
      if (moved) {
        window.scrollTo(0, 0);
        this.focusTitle();
      } else if (active === document.body) this.focusTitle(); // what had the focus is gone
    });
  }

  focusTitle() {
    const title = this.querySelector('h1') ?? this.querySelector('#content');
    if (!title.hasAttribute('tabindex')) title.setAttribute('tabindex', '-1');
    title.focus({ preventScroll: false });
  }

  #key(event) {
    if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return;
    const target = event.composedPath()[0];
    if (event.key === 'Escape' && this.#closePersonMenu()) return;
    if (event.key !== '/' || isTyping(target) || document.querySelector('vaadin-dialog[opened], vaadin-confirm-dialog[opened]')) return;
    event.preventDefault();
    this.querySelector('#site-search')?.focus();
  }

  #click(event) {
    if (event.target.closest?.('.fm-skip')) {
      event.preventDefault();
      this.focusTitle();
    } else if (!event.target.closest?.('.fm-person')) this.#closePersonMenu();
  }

  #closePersonMenu() {
    const menu = this.querySelector('.fm-person[open]');
    if (!menu) return false;
    const inside = menu.contains(document.activeElement);
    menu.open = false;
    if (inside) menu.querySelector('summary').focus();
    return true;
  }
}

/** The keys of the search box's list. The server fills it; focus stays in the field (combobox, WAI-ARIA). */
class SearchBox extends HTMLElement {
  connectedCallback() {
    this.addEventListener('keydown', this);
    this.addEventListener('focusout', this);
    this.addEventListener('pointermove', this);
  }

  handleEvent(event) {
    if (event.type === 'keydown') this.#key(event);
    else if (event.type === 'pointermove') this.#choose(event.target.closest('[role=option]'));
    else setTimeout(() => this.contains(document.activeElement) || this.#close(), 200);
  }

  get #list() {
    return this.querySelector('[role=listbox]');
  }

  get #options() {
    return [...this.#list.children];
  }

  get #field() {
    return this.querySelector('input');
  }

  get #chosen() {
    return this.#options.find((option) => option.getAttribute('aria-selected') === 'true');
  }

  #key(event) {
    const options = this.#options;
    if (this.#list.hidden || options.length === 0) return;
    const at = options.indexOf(this.#chosen);
    if (event.key === 'ArrowDown') this.#choose(options[(at + 1) % options.length]);
    else if (event.key === 'ArrowUp') this.#choose(options[(at < 0 ? options.length : at + options.length - 1) % options.length]);
    else if (event.key === 'Enter' && at >= 0) options[at].click();
    else if (event.key === 'Escape') this.#close();
    else return;
    event.preventDefault();
    event.stopPropagation();
  }

  #choose(option) {
    if (!option) return;
    for (const each of this.#options) each.setAttribute('aria-selected', String(each === option));
    this.#field.setAttribute('aria-activedescendant', option.id);
    option.scrollIntoView({ block: 'nearest' });
  }

  /** The server forgets the list too, or it would not show the next one. */
  #close() {
    if (this.#list.hidden) return;
    this.dispatchEvent(new CustomEvent('fm-suggestions-closed'));
    this.#list.hidden = true;
    this.#field.setAttribute('aria-expanded', 'false');
    this.#field.removeAttribute('aria-activedescendant');
    for (const each of this.#options) each.setAttribute('aria-selected', 'false');
  }
}

class Scheme extends HTMLElement {
  connectedCallback() {
    this.addEventListener('click', this);
    requestAnimationFrame(() => this.#mark());
  }

  handleEvent(event) {
    const scheme = event.target.closest('[data-scheme]')?.dataset.scheme;
    if (!scheme) return;
    const root = document.documentElement;
    if (scheme === 'auto') delete root.dataset.scheme;
    else root.dataset.scheme = scheme;
    try {
      if (scheme === 'auto') localStorage.removeItem('fm-scheme');
      else localStorage.setItem('fm-scheme', scheme);
    } catch {
      // it holds until the page is left
    }
    this.#mark();
  }

  #mark() {
    const scheme = document.documentElement.dataset.scheme ?? 'auto';
    for (const button of this.querySelectorAll('[data-scheme]'))
      button.setAttribute('aria-pressed', String(button.dataset.scheme === scheme));
  }
}

customElements.define('fm-frame', Frame);
customElements.define('fm-scheme', Scheme);
customElements.define('fm-search', SearchBox);
