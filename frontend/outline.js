// Lines of notes. Enter goes on at once where the next empty line is there already. Where the server has to make it, the letters
// typed meanwhile wait for it: none of them lands in the line that is done.

const PATIENCE = 3000;

class Outline extends HTMLElement {
  #typed = null;
  #timer;

  connectedCallback() {
    this.addEventListener('keydown', this.#onKey, true);
    this.addEventListener('focusin', this.#onFocus);
  }

  disconnectedCallback() {
    this.removeEventListener('keydown', this.#onKey, true);
    this.removeEventListener('focusin', this.#onFocus);
    clearTimeout(this.#timer);
  }

  #onKey = (event) => {
    if (event.isComposing) return;
    if (this.#typed !== null) {
      this.#hold(event);
      return;
    }
    if (event.key !== 'Enter' || event.shiftKey) return;
    const line = event.target.closest('.fm-note-line');
    const here = line?.querySelector('vaadin-text-area');
    if (event.target.localName !== 'textarea' || !here?.value.trim()) return;
    const next = line.nextElementSibling?.querySelector('vaadin-text-area');
    if (next && !next.value) {
      next.focus();
      return;
    }
    this.#typed = '';
    this.#timer = setTimeout(() => this.#give(document.activeElement), PATIENCE);
  };

  #hold(event) {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key.length === 1) this.#typed += event.key;
    else if (event.key === 'Backspace') this.#typed = this.#typed.slice(0, -1);
    else if (event.key !== 'Enter') return;
    event.preventDefault();
    event.stopPropagation();
  }

  #onFocus = (event) => {
    if (this.#typed !== null) this.#give(event.target);
  };

  #give(area) {
    clearTimeout(this.#timer);
    const typed = this.#typed;
    this.#typed = null;
    if (!typed || area?.localName !== 'textarea') return;
    area.setRangeText(typed, area.selectionStart, area.selectionEnd, 'end');
    area.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
  }
}

if (!customElements.get('fm-outline')) customElements.define('fm-outline', Outline);
