// In the room: a clock that counts on, and keys that press what stands on the page. The words come from the server.

/** Time since an item was taken up, beside what was planned: "3:20 / 5:00". */
class MeetingTimer extends HTMLElement {
  static observedAttributes = ['elapsed', 'planned', 'running'];
  #from = 0;
  #timer;

  connectedCallback() {
    this.#timer = setInterval(() => this.#show(), 1000);
    this.#show();
  }

  disconnectedCallback() {
    clearInterval(this.#timer);
  }

  attributeChangedCallback() {
    this.#from = Date.now() - 1000 * Number(this.getAttribute('elapsed') ?? 0);
    this.#show();
  }

  #show() {
    const planned = Number(this.getAttribute('planned') ?? 0);
    const running = this.hasAttribute('running');
    const seconds = running
      ? Math.max(0, Math.floor((Date.now() - this.#from) / 1000))
      : Number(this.getAttribute('elapsed') ?? 0);
    this.textContent = `${this.#clock(seconds)} / ${this.#clock(planned)}`;
    this.toggleAttribute('over', running && planned > 0 && seconds > planned);
  }

  #clock(seconds) {
    return `${Math.floor(seconds / 60)}:${String(Math.floor(seconds % 60)).padStart(2, '0')}`;
  }
}

/** What is typed so soon after a letter is still meant for the field, even when the page took the field away. */
const STILL_TYPING = 1000;

/** Keys press or focus what carries them as data-key; off while somebody types. */
class MeetingKeys extends HTMLElement {
  #onKey = (event) => this.#key(event);
  #typed = 0;

  connectedCallback() {
    document.addEventListener('keydown', this.#onKey);
  }

  disconnectedCallback() {
    document.removeEventListener('keydown', this.#onKey);
  }

  #key(event) {
    const target = event.composedPath()[0];
    const typing =
      target instanceof HTMLElement &&
      (target.isContentEditable || target.matches('input:not([type=checkbox], [type=radio]), textarea, select'));
    const lost = target === document.body && Date.now() - this.#typed < STILL_TYPING;
    this.#typed = lost || (typing && event.key !== 'Escape') ? Date.now() : 0;
    if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || lost) return;
    if (document.querySelector('vaadin-dialog[opened], vaadin-confirm-dialog[opened]')) return;
    if (typing) {
      if (event.key === 'Escape') target.blur();
      return;
    }
    const wanted = this.querySelector(`[data-key="${CSS.escape(event.key.toLowerCase())}"]`);
    if (!wanted || wanted.hasAttribute('disabled')) return;
    event.preventDefault();
    if (wanted.matches('vaadin-button, button, a')) wanted.click();
    else (wanted.querySelector('input:checked') ?? wanted.querySelector('input, textarea') ?? wanted).focus();
  }
}

if (!customElements.get('fm-meeting-timer')) customElements.define('fm-meeting-timer', MeetingTimer);
if (!customElements.get('fm-meeting-keys')) customElements.define('fm-meeting-keys', MeetingKeys);
