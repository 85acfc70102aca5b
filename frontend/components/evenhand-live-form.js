/* A plain form that shows what it leads to while it is written into: it asks for the page that its button would lead to, and takes
   over what that page says at the places with ids. The fields stay as they are. */
(() => {
  const form = document.querySelector('form[data-live]');
  if (!form || !window.fetch || !window.DOMParser) {
    return;
  }
  const PAUSE = 30;
  let waiting = 0;
  let latest = 0;

  async function ask() {
    const mine = ++latest;
    let answer;
    try {
      answer = await fetch(form.action, { method: 'POST', body: new URLSearchParams(new FormData(form)) });
    } catch {
      return;
    }
    if (!answer.ok || mine !== latest) {
      return;
    }
    const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
    if (mine !== latest) {
      return;
    }
    document.querySelectorAll('[id^="points-"], [id^="enough-"], #reached').forEach((place) => {
      const said = page.getElementById(place.id);
      if (said && said.innerHTML !== place.innerHTML) {
        place.innerHTML = said.innerHTML;
      }
    });
  }

  form.addEventListener('input', () => {
    clearTimeout(waiting);
    waiting = setTimeout(ask, PAUSE);
  });
})();
