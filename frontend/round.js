// A round's clock, and the card somebody is writing. The server says when the time is up; the browser draws the rest. The words
// come from the server.

/** "4:05". Its announcements are few: at half, a minute before the end, at the end. */
class RoundClock extends HTMLElement {
  static observedAttributes = ['ends'];
  #behind = 0;
  #timer;
  #face = document.createElement('span');
  #voice = document.createElement('span');
  #last;

  connectedCallback() {
    this.#face.setAttribute('role', 'timer');
    this.#face.setAttribute('aria-live', 'off');
    this.#face.className = 'fm-clock-face';
    this.#voice.setAttribute('aria-live', 'polite');
    this.#voice.className = 'fm-hidden-visually';
    this.replaceChildren(this.#face, this.#voice);
    this.#timer = setInterval(() => this.#show(), 250);
    this.#set();
  }

  disconnectedCallback() {
    clearInterval(this.#timer);
  }

  attributeChangedCallback() {
    this.#set();
  }

  /** The clock of a phone may be wrong: what counts is how long after the server's word it is. */
  #set() {
    if (this.hasAttribute('now')) this.#behind = Date.now() - Number(this.getAttribute('now'));
    this.#last = undefined;
    this.#show();
  }

  get #left() {
    if (!this.hasAttribute('ends')) return 0;
    const now = this.hasAttribute('paused') ? Number(this.getAttribute('now')) : Date.now() - this.#behind;
    return Math.max(0, Math.ceil((Number(this.getAttribute('ends')) - now) / 1000));
  }

  #show() {
    const left = this.#left;
    if (left === this.#last) return;
    const before = this.#last;
    this.#last = left;
    const clock = `${Math.floor(left / 60)}:${String(left % 60).padStart(2, '0')}`;
    const paused = this.hasAttribute('paused');
    this.#face.textContent = paused
      ? this.getAttribute('paused-words').replace('#', clock)
      : left === 0
        ? this.getAttribute('over-words')
        : clock;
    this.toggleAttribute('over', left === 0);
    this.toggleAttribute('soon', left > 0 && left <= 60);
    if (before === undefined || paused) return;
    const half = Math.floor(Number(this.getAttribute('length')) / 2);
    if (left === 0) this.#say('over-words');
    else if (before > 60 && left <= 60) this.#say('minute-words');
    else if (before > half && left <= half && half > 60) this.#say('half-words');
  }

  #say(words) {
    this.#voice.textContent = this.getAttribute(words);
  }
}

/** Keeps what is typed into the field inside it, so that a page that is closed, or a lost connection, loses nothing. */
class CardDraft extends HTMLElement {
  static observedAttributes = ['key'];
  #onInput = () => this.#keep();

  connectedCallback() {
    this.addEventListener('input', this.#onInput);
    this.#restore();
  }

  disconnectedCallback() {
    this.removeEventListener('input', this.#onInput);
  }

  attributeChangedCallback() {
    this.#restore();
  }

  get #place() {
    return `fm-card-${this.getAttribute('key')}`;
  }

  #keep() {
    const words = this.querySelector('vaadin-text-area')?.value ?? '';
    if (words) localStorage.setItem(this.#place, words);
    else localStorage.removeItem(this.#place);
  }

  #restore(tries = 40) {
    const kept = this.hasAttribute('key') && localStorage.getItem(this.#place);
    if (!kept || !this.isConnected) return;
    if (this.$server) this.$server.kept(kept);
    else if (tries) setTimeout(() => this.#restore(tries - 1), 100);
  }

  /** Called once the server has taken the card. */
  forget() {
    localStorage.removeItem(this.#place);
  }
}

if (!customElements.get('fm-round-clock')) customElements.define('fm-round-clock', RoundClock);
if (!customElements.get('fm-card-draft')) customElements.define('fm-card-draft', CardDraft);
