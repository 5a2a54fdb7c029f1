// Sends the score chosen by a link in a mail at once, when somebody looks. Words go with the button, as without this script.

const form = document.querySelector('form[data-send]');

async function send() {
  const status = document.getElementById('status');
  try {
    const answer = await fetch(form.action, { method: 'POST', body: new URLSearchParams({ score: form.dataset.send }) });
    status.textContent = answer.ok ? form.dataset.kept : form.dataset.failed;
    // Coming back to this page must not send the score again over a later one.
    if (answer.ok) history.replaceState(null, '', form.action);
  } catch {
    status.textContent = form.dataset.failed;
  }
}

if (form) {
  if (document.visibilityState === 'visible') send();
  else document.addEventListener('visibilitychange', send, { once: true });
}
