// How long ago something was saved: the server says when, this counts on. The words come from the server.

class Saved extends HTMLElement {
  static observedAttributes = ['turn', 'age'];
  #since = 0;
  #timer;

  connectedCallback() {
    this.#timer = setInterval(() => this.#show(), 5000);
    this.#show();
  }

  disconnectedCallback() {
    clearInterval(this.#timer);
  }

  attributeChangedCallback() {
    this.#since = Date.now() - 1000 * Number(this.getAttribute('age') ?? 0);
    this.#show();
  }

  #show() {
    if (!this.hasAttribute('turn')) return;
    const seconds = Math.max(0, Math.round((Date.now() - this.#since) / 1000));
    if (seconds < 5) this.textContent = this.getAttribute('now');
    else if (seconds < 60) this.textContent = this.#words('seconds', seconds);
    else if (seconds < 3600) this.textContent = this.#words('minutes', Math.floor(seconds / 60));
    else this.textContent = this.getAttribute('at');
  }

  #words(key, count) {
    return this.getAttribute(key).replace('#', count);
  }
}

if (!customElements.get('fm-saved')) customElements.define('fm-saved', Saved);
