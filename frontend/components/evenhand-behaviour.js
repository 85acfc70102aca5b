/*
 * What pages do without asking the server, told by attributes of their pieces. The words come with the pieces, in the
 * reader's language. One listener on the document serves every piece, whenever it is drawn.
 */
import { say } from './evenhand-spoken.js';
import './evenhand-words.js';

const piece = (event, attribute) => event.target instanceof Element && event.target.closest(`[${attribute}]`);

/** A press is sent once, until the server has answered; the button keeps the focus meanwhile. */
document.addEventListener(
  'click',
  (event) => {
    const button = piece(event, 'data-act');
    if (!button) {
      return;
    }
    if (button.getAttribute('aria-disabled') === 'true') {
      event.preventDefault();
      event.stopImmediatePropagation();
    } else {
      button.setAttribute('aria-disabled', 'true');
    }
  },
  // Before the server's own listener on the button.
  true,
);

/** A plain form is sent once. */
document.addEventListener('submit', (event) => {
  const form = event.target;
  if (!form.classList.contains('plain-form')) {
    return;
  }
  if (form.dataset.sent) {
    event.preventDefault();
    return;
  }
  form.dataset.sent = 'true';
  // Browsers may keep what is posted as text, but not as a password.
  form.querySelectorAll('[data-reveals]').forEach((button) => reveal(button, false));
});

/** A page that comes back with the Back button may send its forms again. */
window.addEventListener('pageshow', () => {
  document.querySelectorAll('form[data-sent]').forEach((form) => delete form.dataset.sent);
});

/** From a line of the error summary to its field, with the label in sight. */
document.addEventListener('click', (event) => {
  const link = piece(event, 'data-focuses');
  const field = link && document.getElementById(link.dataset.focuses);
  if (field) {
    event.preventDefault();
    const label = field.closest('fieldset') ?? field.closest('.entry') ?? field;
    label.scrollIntoView();
    field.focus({ preventScroll: true });
  }
});

/** From a mistake to the line and column where it stands. */
document.addEventListener('click', (event) => {
  const link = piece(event, 'data-line');
  const field = link && document.getElementById(link.dataset.caretIn);
  if (!field) {
    return;
  }
  event.preventDefault();
  const lines = field.value.split('\n');
  const line = Math.min(Number(link.dataset.line), lines.length) - 1;
  const start = lines.slice(0, line).reduce((sum, one) => sum + one.length + 1, 0);
  const at = Math.min(start + Number(link.dataset.column) - 1, start + lines[line].length);
  field.closest('.entry').scrollIntoView();
  field.focus({ preventScroll: true });
  field.setSelectionRange(at, at);
  field.scrollTop = Math.max(0, line - 3) * parseFloat(getComputedStyle(field).lineHeight);
});

function reveal(button, shown) {
  const field = document.getElementById(button.dataset.reveals);
  if (field) {
    field.type = shown ? 'text' : 'password';
    button.firstElementChild.textContent = shown ? button.dataset.hide : button.dataset.show;
  }
}

document.addEventListener('click', (event) => {
  const button = piece(event, 'data-reveals');
  if (button) {
    reveal(button, document.getElementById(button.dataset.reveals)?.type === 'password');
  }
});

document.addEventListener('click', (event) => {
  if (piece(event, 'data-prints')) {
    window.print();
  }
});

/** Says how many characters are left, after a pause in writing, so that ears are not told at every key. */
const pauses = new WeakMap();
document.addEventListener('input', (event) => {
  const field = piece(event, 'data-counts');
  if (!field) {
    return;
  }
  clearTimeout(pauses.get(field));
  pauses.set(
    field,
    setTimeout(() => {
      const count = document.getElementById(field.dataset.counts);
      if (!count) {
        return;
      }
      const left = Number(field.dataset.most) - field.value.length;
      count.textContent = (left < 0 ? count.dataset.over : count.dataset.left).replace('{n}', Math.abs(left));
      count.classList.toggle('over', left < 0);
      say(count.textContent);
    }, 600),
  );
});

/** Of a field that was left nobody need know any more. */
document.addEventListener('focusout', (event) => {
  if (piece(event, 'data-counts')) {
    say('');
  }
});

/** A chosen file is sent at once; the server is told when it has come. No more of it is sent than it takes to be too large. */
document.addEventListener('change', async (event) => {
  const entry = piece(event, 'data-sends');
  const field = event.target;
  const file = entry && field.files?.[0];
  if (!file) {
    return;
  }
  const said = document.getElementById(entry.dataset.says);
  const tell = (text) => {
    said.textContent = text;
    say(text && `${field.labels[0].textContent}: ${text}`);
  };
  tell(entry.dataset.sending);
  const form = new FormData();
  form.append('file', file.slice(0, Number(entry.dataset.most) + 1), file.name);
  try {
    const answer = await fetch(entry.dataset.sends, { method: 'POST', body: form });
    if (!answer.ok) {
      throw new Error(answer.status);
    }
    tell('');
    // Choosing the same file again, after it was put right, must be a change too.
    field.value = '';
    field.dispatchEvent(new CustomEvent('file-came'));
  } catch {
    tell(entry.dataset.failed);
    field.value = '';
  }
});

/** A menu that stands behind a button where there is no room for it. */
const menu = (button, open) => {
  document.getElementById(button.dataset.opens).classList.toggle('open', open);
  button.setAttribute('aria-expanded', String(open));
};

document.addEventListener('click', (event) => {
  const button = piece(event, 'data-opens');
  if (button) {
    menu(button, button.getAttribute('aria-expanded') !== 'true');
  } else if (event.target instanceof Element && event.target.closest('a')) {
    // The next page begins with the menu closed.
    document.querySelectorAll('[data-opens]').forEach((one) => menu(one, false));
  }
});

document.addEventListener('keydown', (event) => {
  if (event.key === 'Escape') {
    document.querySelectorAll('[data-opens][aria-expanded="true"]').forEach((button) => {
      menu(button, false);
      button.focus();
    });
  }
});
