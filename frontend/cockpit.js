// The keys of the steering cockpit. Parts of the page say which key they answer to (data-key); off while typing.

const isTyping = (element) =>
  element instanceof HTMLElement &&
  (element.isContentEditable || element.matches('input:not([type=checkbox], [type=radio]), textarea, select'));

const CANNOT_JUDGE = '?';

class Cockpit extends HTMLElement {
  #onKey = (event) => this.#key(event);

  connectedCallback() {
    document.addEventListener('keydown', this.#onKey);
  }

  disconnectedCallback() {
    document.removeEventListener('keydown', this.#onKey);
  }

  #key(event) {
    if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return;
    const target = event.composedPath()[0];
    if (isTyping(target) || document.querySelector('vaadin-dialog[opened], vaadin-confirm-dialog[opened]')) return;
    const group = target.closest?.('.fm-marks');
    const used = this.#mark(event.key, group) || this.#part(event.key, target);
    if (used) event.preventDefault();
  }

  /** 1 to 5 answer the criterion that has the focus, or else the first one open; so does "?" while one has it. */
  #mark(key, focused) {
    const cannotJudge = key === CANNOT_JUDGE && focused;
    if (!cannotJudge && !/^[1-5]$/.test(key)) return false;
    const groups = [...this.querySelectorAll('.fm-marks')];
    const group = focused ?? groups.find((one) => !one.querySelector('vaadin-radio-button[checked]'));
    if (!group) return false;
    const choices = group.querySelectorAll('vaadin-radio-button');
    const choice = cannotJudge ? choices[choices.length - 1] : choices[Number(key) - 1];
    choice.querySelector('input').click();
    const next = groups[groups.indexOf(group) + 1];
    if (next) (next.querySelector('[checked] input') ?? next.querySelector('input')).focus();
    else this.querySelector('.fm-card-form [data-key=Enter]')?.focus();
    return true;
  }

  #part(key, target) {
    if (key === 'Enter' && !target.closest?.('.fm-marks')) return false; // buttons and links have their own
    const part = [...this.querySelectorAll('[data-key]')].find((one) => one.dataset.key === key && !one.disabled);
    if (!part) return false;
    const field = part.matches('button, a, vaadin-button') ? null : part.querySelector('textarea, input, vaadin-button, button');
    if (field) {
      part.scrollIntoView({ block: 'center' });
      field.focus();
    } else part.click();
    return true;
  }
}

customElements.get('fm-cockpit') ?? customElements.define('fm-cockpit', Cockpit);
