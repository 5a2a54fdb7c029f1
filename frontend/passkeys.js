// Passkeys: only the browser can make one and sign with it. The words shown come from the server.

const supported = () =>
  typeof window.PublicKeyCredential?.parseRequestOptionsFromJSON === 'function' &&
  typeof window.PublicKeyCredential?.parseCreationOptionsFromJSON === 'function';

let asking = null; // one question at a time: a second one ends the first

const nextQuestion = () => {
  asking?.abort();
  asking = new AbortController();
  return asking.signal;
};

// The server remembers the challenge it gave out last, so they are asked for one after the other.
let lastChallenge = Promise.resolve();

const challenge = () => {
  const asked = () =>
    fetch('sign-in/passkey/options', { method: 'POST', headers: { [meta('_csrf_header')]: meta('_csrf') } });
  lastChallenge = lastChallenge.then(asked, asked);
  return lastChallenge;
};

const meta = (name) => document.querySelector(`meta[name="${name}"]`)?.content ?? '';

/** The button on the sign-in page. Its form carries the answer to the server. */
class PasskeySignIn extends HTMLElement {
  connectedCallback() {
    if (!supported()) return;
    this.hidden = false;
    this.addEventListener('click', this); // the same listener again changes nothing
    this.#offerInTheEmailField();
  }

  disconnectedCallback() {
    asking?.abort();
  }

  handleEvent(event) {
    if (event.target.closest('button')) this.#ask();
  }

  /** Browsers that can, propose a passkey where the email is typed. */
  async #offerInTheEmailField() {
    if (await PublicKeyCredential.isConditionalMediationAvailable?.()) this.#ask('conditional');
  }

  async #ask(mediation) {
    const quiet = mediation === 'conditional';
    const signal = nextQuestion();
    this.#say('');
    try {
      const answer = await challenge();
      if (signal.aborted) return;
      if (!answer.ok) throw new Error(`HTTP ${answer.status}`);
      const publicKey = PublicKeyCredential.parseRequestOptionsFromJSON(await answer.json());
      const shown = await navigator.credentials.get({ publicKey, signal, ...(quiet && { mediation }) });
      const form = this.querySelector('form');
      form.elements.passkey.value = JSON.stringify(shown.toJSON());
      form.elements._csrf.value = meta('_csrf');
      form.submit();
    } catch (error) {
      if (!quiet && !signal.aborted) this.#say(this.dataset.failed);
    }
  }

  #say(words) {
    const place = this.querySelector('[role=alert]');
    if (!place) return;
    place.textContent = words;
    place.hidden = words === '';
  }
}

/** Makes a passkey when the server asks for it, and hands it back. */
class PasskeyMaker extends HTMLElement {
  async create(options) {
    if (!supported()) return this.$server.notMade('unsupported');
    try {
      const publicKey = PublicKeyCredential.parseCreationOptionsFromJSON(JSON.parse(options));
      const made = await navigator.credentials.create({ publicKey, signal: nextQuestion() });
      this.$server.made(JSON.stringify(made.toJSON()));
    } catch (error) {
      this.$server.notMade(error.name === 'InvalidStateError' ? 'known' : 'stopped');
    }
  }
}

customElements.define('fm-passkey-sign-in', PasskeySignIn);
customElements.define('fm-passkey-maker', PasskeyMaker);
