/* The picture of a page on which words can be pointed at: the words lie over the picture, those that were looked for are lit, and
   what is marked goes into the field of the form. Without it the words are selected below the picture, or typed. */
(() => {
  const field = document.getElementById('marked');
  const said = document.getElementById('said');
  const room = document.querySelector('.evidence-page');

  const plain = (text) => text.toLowerCase().replace(/[\s\u00ad]+/g, ' ').replace(/[‘’]/g, "'").replace(/[“”]/g, '"').trim();

  function put(text) {
    if (field) {
      field.value = text.replace(/\s+/g, ' ').trim();
    }
  }

  /* What stands there can be selected, and not changed. */
  if (said) {
    said.setAttribute('aria-readonly', 'true');
    said.addEventListener('beforeinput', (event) => event.preventDefault());
  }

  /* Selecting with a keyboard, a mouse or a finger in the words of the page. */
  if (said && field) {
    let before = '';
    const taken = () => {
      const text = said.value.substring(said.selectionStart, said.selectionEnd);
      if (document.activeElement === said && text && text !== before) {
        put(text);
      }
      before = text;
    };
    said.addEventListener('select', taken);
    said.addEventListener('keyup', taken);
  }

  if (!room || !window.fetch) {
    return;
  }

  /* The words from one to another, whichever is the first. */
  function between(words, one, other) {
    return words.slice(Math.min(one, other), Math.max(one, other) + 1);
  }

  function light(words, lit, name) {
    words.forEach((word) => word.classList.toggle(name, lit.includes(word)));
  }

  /* Where the words that were looked for stand, were they written a little otherwise. */
  function found(words, wanted) {
    for (let first = 0; first < words.length; first++) {
      let text = '';
      for (let last = first; last < words.length && text.length <= wanted.length; last++) {
        text = plain(text + ' ' + words[last].textContent);
        if (text === wanted || (text.length > wanted.length && text.startsWith(wanted))) {
          return between(words, first, last);
        }
      }
    }
    return [];
  }

  function draw(placed) {
    const layer = document.createElement('div');
    layer.className = 'evidence-layer';
    layer.setAttribute('aria-hidden', 'true');
    const words = placed.map((word) => {
      const span = document.createElement('span');
      span.textContent = word.text;
      span.style.left = word.left / 100 + '%';
      span.style.top = word.top / 100 - 0.3 + '%';
      span.style.width = Math.max(word.width, 40) / 100 + '%';
      span.style.height = Math.max(word.height, 60) / 100 + 0.6 + '%';
      layer.append(span);
      return span;
    });
    const wanted = plain(room.dataset.lit || '');
    const lit = wanted ? found(words, wanted) : [];
    light(words, lit, 'evidence-lit');
    room.append(layer);
    if (field) {
      layer.classList.add('evidence-to-mark');
      mark(layer, words, lit);
    }
  }

  /* A press on a word begins a passage, drawing over others or a press on another one ends it. */
  function mark(layer, words, lit) {
    let from = -1;
    let open = false;
    let drawing = false;

    const show = (to) => {
      const marked = between(words, from, to);
      light(words, [], 'evidence-lit');
      light(words, marked, 'evidence-marked');
      put(marked.map((word) => word.textContent).join(' '));
    };
    const at = (event) => words.indexOf(document.elementFromPoint(event.clientX, event.clientY));

    layer.addEventListener('pointerdown', (event) => {
      const word = at(event);
      if (word < 0) {
        return;
      }
      if (event.pointerType === 'mouse') {
        event.preventDefault();
        drawing = true;
      }
      if (open) {
        open = false;
      } else {
        from = word;
        open = true;
      }
      show(word);
    });
    layer.addEventListener('pointermove', (event) => {
      const word = drawing ? at(event) : -1;
      if (word >= 0 && word !== from) {
        open = false;
        show(word);
      }
    });
    window.addEventListener('pointerup', () => {
      drawing = false;
    });
  }

  fetch(room.querySelector('img').src + '/words', { headers: { Accept: 'application/json' } })
    .then((answer) => (answer.ok ? answer.json() : []))
    .then((placed) => {
      if (placed.length > 0) {
        draw(placed);
      }
    })
    .catch(() => {});
})();
