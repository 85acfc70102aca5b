/* Sends the files of a form in parts, one file after the other, with progress. What was interrupted goes on: the server says which
   parts it lacks, whether the connection was away for a moment or the browser was closed meanwhile. */
(() => {
  const form = document.querySelector('form[data-uploads]');
  const list = document.getElementById('uploads-on-their-way');
  if (!form || !list || !window.fetch || !window.AbortController || !Blob.prototype.slice) {
    return;
  }
  const field = form.querySelector('input[type=file]');
  const token = form.querySelector('input[name=_csrf]').value;
  const of = form.querySelector('input[name=of]').value;
  const said = document.getElementById('uploads-said');
  const place = `${form.action}/uploads`;
  const PART = Number(form.dataset.uploads);
  const LONGEST_WAIT = 15000;
  let queue = Promise.resolve();

  const words = (name, file) => form.dataset[name].replace('{name}', file.name);
  const say = (text) => {
    said.textContent = text;
  };

  class Refused extends Error {}

  /** Until the browser is on line again, or some time has passed. */
  const wait = (milliseconds, signal) =>
    new Promise((go) => {
      const timer = setTimeout(go, milliseconds);
      const now = () => {
        clearTimeout(timer);
        go();
      };
      window.addEventListener('online', now, { once: true });
      signal.addEventListener('abort', now, { once: true });
    });

  /** Asks until there is an answer; only what the server refuses is not asked again. */
  async function ask(line, path, method, body) {
    for (let pause = 1000; ; pause = Math.min(2 * pause, LONGEST_WAIT)) {
      let answer = null;
      try {
        answer = await fetch(place + path, {
          method,
          body,
          headers: { 'X-CSRF-TOKEN': token },
          signal: line.stop.signal,
        });
      } catch (away) {
        if (line.stop.signal.aborted) {
          throw away;
        }
      }
      if (answer && (answer.redirected || answer.status === 401 || answer.status === 403)) {
        throw new Refused(words('ended', line.file));
      }
      if (answer && answer.status === 422) {
        throw new Refused((await answer.json()).problem);
      }
      if (answer && answer.ok) {
        line.tell('');
        return answer.json();
      }
      if (answer && answer.status < 500) {
        throw new Refused(words('failed', line.file));
      }
      line.tell(form.dataset.away);
      await wait(pause, line.stop.signal);
      line.stop.signal.throwIfAborted();
    }
  }

  const formOf = (values) => new URLSearchParams({ of, ...values });

  /** In hexadecimal; empty where the browser gives no digests, as it does without https. */
  async function digest(file) {
    if (!window.crypto?.subtle) {
      return '';
    }
    const bytes = await crypto.subtle.digest('SHA-256', await file.arrayBuffer());
    return Array.from(new Uint8Array(bytes), (byte) => byte.toString(16).padStart(2, '0')).join('');
  }

  function draw(file) {
    const item = document.createElement('li');
    const name = document.createElement('p');
    const progress = document.createElement('progress');
    const problem = document.createElement('p');
    const cancel = document.createElement('button');
    name.textContent = file.name;
    name.id = `upload-${list.childElementCount}`;
    progress.setAttribute('aria-labelledby', name.id);
    progress.max = 1;
    progress.value = 0;
    cancel.type = 'button';
    cancel.className = 'button button-plain';
    cancel.textContent = words('cancel', file);
    item.append(name, progress, problem, cancel);
    list.append(item);
    const line = {
      file,
      id: '',
      stop: new AbortController(),
      tell: (text) => {
        if (problem.textContent !== text) {
          problem.textContent = text;
          say(text);
        }
      },
      far: (share) => {
        progress.value = share;
      },
      end: (text) => {
        progress.remove();
        cancel.remove();
        line.tell(text);
      },
    };
    cancel.addEventListener('click', () => {
      line.stop.abort();
      if (line.id) {
        fetch(`${place}/${line.id}/cancel`, {
          method: 'POST',
          body: formOf({}),
          headers: { 'X-CSRF-TOKEN': token },
        }).then(() => refresh(), () => {});
      }
      line.end(words('cancelled', file));
      field.focus();
    });
    return line;
  }

  /** Takes over what the page now says of the library; again, while something in it is being read. */
  async function refresh(times = 15) {
    try {
      const answer = await fetch(`${form.action}?of=${encodeURIComponent(of)}`);
      const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
      const fresh = page.getElementById('evidence-library');
      if (fresh) {
        const now = document.getElementById('evidence-library');
        // Nobody's words are taken away while they write.
        if (!now.contains(document.activeElement) && !now.querySelector('details[open]')) {
          now.replaceWith(document.adoptNode(fresh));
        }
        if (times > 0 && fresh.querySelector('[data-unread]')) {
          setTimeout(() => refresh(times - 1), 1500);
        }
      }
    } catch {
      // The next page says it.
    }
  }

  async function send(line) {
    const { file } = line;
    try {
      line.stop.signal.throwIfAborted();
      say(words('begun', file));
      const begun = await ask(line, '', 'POST', formOf({ name: file.name, size: file.size }));
      line.id = begun.id;
      const sha256 = await digest(file);
      const parts = Math.ceil(file.size / PART);
      // Without a digest nobody could tell whether parts that came earlier are of this file.
      const wanted = sha256 ? begun.missing : Array.from({ length: parts }, (nothing, number) => number);
      let there = parts - wanted.length;
      line.far(there / parts);
      for (const number of wanted) {
        await ask(line, `/${begun.id}/parts/${number}`, 'PUT', file.slice(number * PART, (number + 1) * PART));
        there += 1;
        line.far(there / parts);
      }
      line.tell(words('checking', file));
      await ask(line, `/${begun.id}/finish`, 'POST', formOf({ sha256 }));
      line.end(words('added', file));
      await refresh();
    } catch (problem) {
      if (!line.stop.signal.aborted) {
        line.end(problem instanceof Refused ? problem.message : words('failed', file));
        await refresh();
      }
    }
  }

  form.addEventListener('submit', (event) => {
    if (!field.files.length) {
      return;
    }
    event.preventDefault();
    const files = Array.from(field.files);
    field.value = '';
    files.map(draw).forEach((line) => {
      queue = queue.then(() => send(line));
    });
  });
})();
