/* What of a page cannot be read, at the width and size of text that it has now. */
window.cutOff = (() => {
  const name = (element) =>
    `<${element.localName} class="${element.className}"> ${element.textContent.trim().slice(0, 40)}`;

  const holdsText = (element) =>
    element.localName === 'button' ||
    [...element.childNodes].some((child) => child.nodeType === Node.TEXT_NODE && child.data.trim() !== '');

  const isForEars = (element) => element !== null && (isClipped(element) || isForEars(element.parentElement));

  const isClipped = (element) => getComputedStyle(element).clipPath !== 'none';

  /** What is written in a field scrolls within it. */
  const isRead = (element) =>
    element.clientWidth > 1 &&
    !element.closest('.skip-link, select, textarea, svg, vaadin-connection-indicator') &&
    element.checkVisibility({ visibilityProperty: true }) &&
    !isForEars(element);

  /** A line as wide as its column may be longer than that; on paper there is no caret to move it by. */
  const movesWithTheCaret = (element) => element.matches('.width-full > input');

  const scrolls = (overflow) => overflow === 'auto' || overflow === 'scroll';

  const clips = (overflow) => overflow === 'hidden' || overflow === 'clip';

  const all = () => [...document.body.querySelectorAll('*')].filter(isRead);

  const overflowing = (element) => {
    const style = getComputedStyle(element);
    const wide = element.scrollWidth > element.clientWidth + 1;
    const high = element.scrollHeight > element.clientHeight + 1;
    return {
      wide: wide && !scrolls(style.overflowX) && (holdsText(element) || clips(style.overflowX)),
      high: high && clips(style.overflowY),
      scrolled: (wide && scrolls(style.overflowX)) || (high && scrolls(style.overflowY)),
    };
  };

  const sideways = () => {
    const root = document.documentElement;
    const beyond = all().filter((element) => element.getBoundingClientRect().right > root.clientWidth + 1);
    return root.scrollWidth > root.clientWidth
      ? [`scrolls sideways by ${root.scrollWidth - root.clientWidth}: ${beyond.slice(-1).map(name)}`]
      : [];
  };

  return {
    onScreen: () => [
      ...sideways(),
      ...all()
        .filter((element) => !movesWithTheCaret(element))
        .filter((element) => overflowing(element).wide || overflowing(element).high)
        .map((element) => `${name(element)} is cut off`),
    ],
    /** Paper does not scroll, and has no buttons. */
    onPaper: () => [
      ...sideways(),
      ...all()
        .filter((element) => Object.values(overflowing(element)).includes(true))
        .map((element) => `${name(element)} is cut off`),
      ...all()
        .filter((element) => element.matches('nav, button, .button, .skip-link, .shell-language, .shell-self'))
        .map((element) => `${name(element)} is of no use on paper`),
    ],
  };
})();
