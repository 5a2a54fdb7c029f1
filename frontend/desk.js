// Check-ins of the desk. Each is kept in the browser until the server has taken it, so a lost connection, or a page that is
// closed, loses none; its key lets the server take it once. Kept are keys of people and times, no names.

const AGAIN = 4000;

const random = () =>
  [...crypto.getRandomValues(new Uint8Array(16))].map((byte) => byte.toString(16).padStart(2, '0')).join('');

class DeskQueue extends HTMLElement {
  #sending = new Set();
  #timer;

  connectedCallback() {
    document.addEventListener('click', this.#onClick);
    window.addEventListener('online', this.#send);
    this.#timer = setInterval(() => {
      this.#show();
      this.#send();
    }, AGAIN);
    this.#show();
    this.#send();
  }

  disconnectedCallback() {
    document.removeEventListener('click', this.#onClick);
    window.removeEventListener('online', this.#send);
    clearInterval(this.#timer);
  }

  get #place() {
    return `fm-desk-${this.getAttribute('session')}`;
  }

  get #waiting() {
    return JSON.parse(localStorage.getItem(this.#place) ?? '[]');
  }

  #keep(waiting) {
    if (waiting.length) localStorage.setItem(this.#place, JSON.stringify(waiting));
    else localStorage.removeItem(this.#place);
    this.#show();
  }

  #onClick = (event) => {
    const member = event.target.closest?.('button[data-check-in]')?.dataset.checkIn;
    if (!member || this.#waiting.some((one) => one.member === member)) return;
    this.#keep([...this.#waiting, { key: random(), member, at: Date.now() }]);
    this.#send();
  };

  #send = () => {
    if (!this.$server) return;
    for (const one of this.#waiting) {
      if (this.#sending.has(one.key)) continue;
      this.#sending.add(one.key);
      this.$server
        .arrived(one.key, one.member, one.at)
        .then(() => this.#keep(this.#waiting.filter((other) => other.key !== one.key)))
        .catch(() => {})
        .finally(() => this.#sending.delete(one.key));
    }
  };

  #clock(moment) {
    const timeZone = this.getAttribute('zone');
    return new Date(moment).toLocaleTimeString('en-GB', { hour: '2-digit', minute: '2-digit', timeZone });
  }

  #show() {
    const waiting = this.#waiting;
    const words = waiting.length ? this.getAttribute('waiting').replace('#', waiting.length) : this.getAttribute('sent');
    if (this.textContent !== words) this.textContent = words;
    for (const button of document.querySelectorAll('button[data-check-in]')) {
      const one = waiting.find((kept) => kept.member === button.dataset.checkIn);
      button.toggleAttribute('data-waiting', !!one);
      button.setAttribute('aria-pressed', String(!!one));
      const label = one ? `✓ ${this.#clock(one.at)}` : button.dataset.label;
      if (button.textContent !== label) button.textContent = label;
    }
  }
}

if (!customElements.get('fm-desk-queue')) customElements.define('fm-desk-queue', DeskQueue);
