/*
 * Words are not lost while they are written. They are sent after a pause, as they are when the field is left; until the
 * server has them this tab keeps a copy, which outlives the page but not the tab, and is offered back at its field.
 */
import { say } from './evenhand-spoken.js';

const PAUSE = 2000;

/** What the server takes of one text (PageRequests); of a longer one there is no copy, but leaving the page still asks. */
const LONGEST = 100000;

const COPIES = 'unsaved:';

/** What was written in a field since it was reached, by the id of the answer: the element, and what the server has. */
const written = new Map();

/** The elements whose lost words were offered. */
const offered = new WeakSet();

const reader = () => document.getElementById('main')?.dataset.reader ?? '';
const ofReader = () => `${COPIES}${reader()}|`;
const ofPage = () => `${ofReader()}${location.pathname}|`;
const fieldOf = (answer) => document.querySelector(`[data-answer="${CSS.escape(answer)}"]`);
const fieldIn = (event) => event.target instanceof Element && event.target.closest('[data-answer]');
const same = (one, other) => one.replace(/\r\n?/g, '\n').trim() === other.replace(/\r\n?/g, '\n').trim();

/* --- copies: {lost: words of an earlier visit, now: words being written} --------------------------------------------- */

const keys = (beginning) => Object.keys(sessionStorage).filter((key) => key.startsWith(beginning));
const forgetAll = () => keys(COPIES).forEach((key) => sessionStorage.removeItem(key));

function copy(key) {
  try {
    return JSON.parse(sessionStorage.getItem(key)) ?? {};
  } catch {
    return {};
  }
}

function keep(key, { lost, now }) {
  try {
    const [older, newer] = [lost, now].map((words) => (words?.length > LONGEST ? undefined : words));
    if (older === undefined && newer === undefined) {
      sessionStorage.removeItem(key);
    } else {
      sessionStorage.setItem(key, JSON.stringify({ lost: older, now: newer }));
    }
  } catch {
    // The browser has no room for copies, or none for this page: leaving the page asks all the same.
  }
}

/* --- writing ----------------------------------------------------------------------------------------------------------- */

function writingIn(field) {
  const answer = field.dataset.answer;
  if (written.get(answer)?.field !== field) {
    written.set(answer, { field, key: ofPage() + answer, has: field.value, unsaved: false, sent: 0, timer: 0 });
  }
  return written.get(answer);
}

/** Sends what stands there, unless it is sent already. */
function pause(state) {
  clearTimeout(state.timer);
  state.timer = 0;
  if (state.field.isConnected) {
    state.sent += 1;
    state.field.dispatchEvent(new CustomEvent('writing-paused'));
  }
}

document.addEventListener('focusin', (event) => {
  const field = fieldIn(event);
  if (field) {
    writingIn(field);
  }
});

document.addEventListener('input', (event) => {
  const field = fieldIn(event);
  if (!field) {
    return;
  }
  const state = writingIn(field);
  state.unsaved = state.sent > 0 || field.value !== state.has;
  keep(state.key, { ...copy(state.key), now: state.unsaved ? field.value : undefined });
  clearTimeout(state.timer);
  if ('pauses' in field.dataset) {
    state.timer = setTimeout(pause, PAUSE, state);
  }
});

/** The field is left: its text goes to the server by itself, and nothing need wait any more. */
document.addEventListener('change', (event) => {
  const field = fieldIn(event);
  if (field) {
    const state = writingIn(field);
    clearTimeout(state.timer);
    state.timer = 0;
    state.sent += 1;
  }
});

const waiting = () => [...written.values()].filter((state) => state.timer);

/** A text that is left as it was found is no change for the browser, though it may be one for what was sent meanwhile. */
document.addEventListener('focusout', () => waiting().forEach(pause));

/** A phone may end a page that is out of sight. */
document.addEventListener('visibilitychange', () => {
  if (document.visibilityState === 'hidden') {
    waiting().forEach(pause);
  }
});

/** Back and Forward within the application take the field away without leaving it; before they are heard, it is left. */
window.addEventListener(
  'popstate',
  () =>
    written.forEach((state) => {
      if (state.unsaved && state.field.isConnected) {
        state.field.dispatchEvent(new Event('change', { bubbles: true }));
      }
    }),
  true,
);

/** The server tells what it has of an answer, and of which text of ours that came. */
document.addEventListener('answer-stands', ({ detail: { answer, kept, from } }) => {
  const state = written.get(answer);
  const key = state?.key ?? ofPage() + answer;
  const isThere = (words) => words !== undefined && (same(words, kept) || same(words, from));
  const { lost, now } = copy(key);
  keep(key, { lost: isThere(lost) ? undefined : lost, now: isThere(now) ? undefined : now });
  if (state) {
    state.sent = Math.max(0, state.sent - 1);
    state.unsaved = !isThere(state.field.value);
    state.has = state.unsaved ? kept : state.field.value;
  }
});

/* --- coming back ----------------------------------------------------------------------------------------------------- */

/** Words of which the writer wants to know no more. */
document.addEventListener('words-forgotten', ({ detail: { answer } }) => {
  const key = written.get(answer)?.key ?? ofPage() + answer;
  keep(key, { now: copy(key).now });
});

/** Lost words are told to the server, which shows them at their field; a field that is being written in has lost none. */
function offer() {
  keys(ofPage()).forEach((key) => {
    const answer = key.slice(ofPage().length);
    const field = fieldOf(answer);
    if (!field || offered.has(field) || written.get(answer)?.field === field) {
      return;
    }
    const { lost, now } = copy(key);
    const words = [...new Set([lost, now])].filter((one) => one !== undefined && !same(one, field.value));
    const all = words.join('\n\n');
    keep(key, { lost: words.length > 0 && all.length <= LONGEST ? all : words.at(-1) });
    if (words.length > 0) {
      offered.add(field);
      writingIn(field);
      field.dispatchEvent(new CustomEvent('words-found', { detail: copy(key).lost }));
    }
  });
}

/* --- leaving --------------------------------------------------------------------------------------------------------- */

/** Where the server has ended the page there is nothing to stay for; the copies are offered afterwards. */
window.addEventListener('beforeunload', (event) => {
  const unsaved = [...written.values()].some((state) => state.unsaved && state.field.isConnected);
  if (unsaved && !document.querySelector('.v-system-error')) {
    event.preventDefault();
  }
});

/* --- signing out: the computer may be anybody’s ---------------------------------------------------------------------- */

const otherTabs = new BroadcastChannel('evenhand-signed-out');
otherTabs.addEventListener('message', forgetAll);

let signingOut = false;
document.addEventListener('submit', (event) => {
  signingOut = event.target.matches('[action$="sign-out"]');
});
window.addEventListener('pagehide', () => {
  if (signingOut) {
    forgetAll();
    otherTabs.postMessage('');
  }
});
// Whoever signed out on a page without a script comes here.
if (new URLSearchParams(location.search).has('logout')) {
  forgetAll();
}

/** Words are for nobody but who wrote them. */
function forgetOthers() {
  if (reader()) {
    keys(COPIES)
      .filter((key) => !key.startsWith(ofReader()))
      .forEach((key) => sessionStorage.removeItem(key));
  }
}

// This script may come before what the page shows, or after it.
const look = () => {
  forgetOthers();
  offer();
};
new MutationObserver(look).observe(document.body, { childList: true, subtree: true });
look();

/* --- the connection -------------------------------------------------------------------------------------------------- */

/** Shows our own words while Vaadin cannot reach the server. */
function tellConnection(state) {
  const banner = document.getElementById('connection');
  const lost = state === 'reconnecting' || state === 'connection-lost';
  if (banner && state !== 'loading' && lost === banner.hidden) {
    banner.hidden = !lost;
    say(lost ? banner.textContent : banner.dataset.back);
  }
}

window.Vaadin?.connectionState?.addStateChangeListener((before, now) => tellConnection(now));
