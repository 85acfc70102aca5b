/*
 * Offers words to somebody who writes a rule. The list and its words come with the page (design/Suggestions); this shows
 * those that fit where the caret stands. The field keeps the focus: Ctrl and Space or writing opens the list, the arrow
 * keys choose, Enter takes the chosen word, Escape closes. Tab always leaves the field.
 */
import { say } from './evenhand-spoken.js';

const listOf = (field) => document.getElementById(field.dataset.suggests);
const options = (list) => [...list.querySelectorAll('[role=option]')];
const shown = (list) => options(list).filter((option) => !option.hidden);
const isField = (target) => target instanceof HTMLTextAreaElement && target.dataset.suggests;

/** The text up to the caret without comments, and with what stands in quotation marks blotted out. */
function plain(text) {
  return text.replace(/\/\*[^]*?(\*\/|$)|\/\/[^\n]*|"(?:\\.|[^"\\\n])*"/g, (found) => ' '.repeat(found.length));
}

/** Where the caret stands, and what of a word is written there. */
function place(field) {
  const before = field.value.slice(0, field.selectionStart);
  const bare = plain(before);
  const open = bare.lastIndexOf('"');
  if (open >= 0 && !bare.slice(open).includes('\n')) {
    const key = bare.slice(0, open).match(/([A-Za-z]+)\s*[=!]=\s*$/);
    return { within: key ? [`=${key[1]}`] : [], prefix: before.slice(open + 1) };
  }
  const prefix = (bare.match(/[@$]?[A-Za-z]\w*$|[@$]$/) ?? [''])[0];
  const rest = bare.slice(0, bare.length - prefix.length);
  const part = (rest.match(/\b(rule|when|then|end)\b/g) ?? ['end']).at(-1);
  return { within: part === 'when' ? conditions(rest) : part === 'then' ? ['then', 'names'] : [part], prefix };
}

/** Between facts, or within the parentheses of one. */
function conditions(text) {
  const calls = [];
  for (const found of text.matchAll(/([A-Za-z]\w*)?\s*(\()|(\))/g)) {
    if (found[3]) {
      calls.pop();
    } else {
      calls.push(found[1] ?? '');
    }
  }
  const fact = calls.reverse().find((word) => /^[A-Z]/.test(word));
  return fact ? [fact, 'facts', 'names'] : ['when'];
}

/** The names that the text gives, such as $q; they are offered again below. */
function names(field, list) {
  const given = [...new Set(plain(field.value).match(/\$\w+(?=\s*:)/g) ?? [])];
  list.querySelectorAll('[data-name]').forEach((option, i) => {
    const name = given[i] ?? '';
    option.dataset.word = name;
    option.dataset.inserts = name;
    option.dataset.within = name && 'names';
    option.firstElementChild.textContent = name;
  });
}

function fits(option, { within, prefix }) {
  const { word } = option.dataset;
  const here = option.dataset.within.split(' ').some((one) => within.includes(one));
  return word && here && word !== prefix && word.toLowerCase().startsWith(prefix.toLowerCase());
}

function choose(field, list, option) {
  options(list).forEach((one) => one.setAttribute('aria-selected', String(one === option)));
  if (option) {
    field.setAttribute('aria-activedescendant', option.id);
    option.scrollIntoView({ block: 'nearest' });
  } else {
    field.removeAttribute('aria-activedescendant');
  }
}

function close(field) {
  const list = listOf(field);
  if (list && !list.hidden) {
    list.hidden = true;
    choose(field, list, null);
    say('');
  }
}

function open(field, asked) {
  const list = listOf(field);
  if (!list) {
    return;
  }
  names(field, list);
  const here = place(field);
  options(list).forEach((option) => {
    option.hidden = !fits(option, here);
  });
  const some = shown(list);
  if (some.length === 0 || (!asked && here.prefix === '')) {
    close(field);
    say(asked ? list.dataset.none : '');
    return;
  }
  const style = getComputedStyle(field);
  const lines = field.value.slice(0, field.selectionStart).split('\n').length;
  const top = lines * parseFloat(style.lineHeight) + parseFloat(style.paddingTop) - field.scrollTop;
  list.style.top = `${field.offsetTop + Math.min(Math.max(top, 0), field.offsetHeight)}px`;
  list.hidden = false;
  choose(field, list, asked ? some[0] : null);
  say(list.dataset.some.replace('{n}', some.length));
}

let taking = false;

/** Writes as a hand would, so that it can be undone and is sent when the field is left. */
function take(field, option) {
  taking = true;
  const { prefix } = place(field);
  field.setSelectionRange(field.selectionStart - prefix.length, field.selectionEnd);
  if (!document.execCommand('insertText', false, option.dataset.inserts)) {
    field.setRangeText(option.dataset.inserts, field.selectionStart, field.selectionEnd, 'end');
    field.dispatchEvent(new Event('input', { bubbles: true }));
    field.addEventListener('blur', () => field.dispatchEvent(new Event('change', { bubbles: true })), { once: true });
  }
  close(field);
  taking = false;
}

document.addEventListener('input', (event) => {
  if (isField(event.target) && !taking) {
    open(event.target, false);
  }
});

document.addEventListener('keydown', (event) => {
  const field = event.target;
  if (!isField(field)) {
    return;
  }
  if (event.key === ' ' && event.ctrlKey) {
    event.preventDefault();
    open(field, true);
    return;
  }
  const list = listOf(field);
  if (!list || list.hidden) {
    return;
  }
  const some = shown(list);
  const at = some.findIndex((option) => option.id === field.getAttribute('aria-activedescendant'));
  if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
    event.preventDefault();
    const next = event.key === 'ArrowDown' ? at + 1 : at < 0 ? some.length - 1 : at - 1;
    choose(field, list, some[(next + some.length) % some.length]);
  } else if (event.key === 'Enter' && at >= 0) {
    event.preventDefault();
    take(field, some[at]);
  } else if (event.key === 'Escape') {
    event.preventDefault();
    close(field);
  } else if (['ArrowLeft', 'ArrowRight', 'Home', 'End'].includes(event.key)) {
    close(field);
  }
});

document.addEventListener('focusout', (event) => {
  if (isField(event.target)) {
    close(event.target);
  }
});

document.addEventListener('pointerdown', (event) => {
  const option = event.target instanceof Element && event.target.closest('.suggestions [role=option]');
  const field = option && document.querySelector(`[data-suggests="${option.parentElement.id}"]`);
  if (field) {
    // The field keeps the focus.
    event.preventDefault();
    take(field, option);
  }
});
