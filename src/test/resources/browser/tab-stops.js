/*
 * Notes every stop of the focus as it is when the key is let go: by then the browser has moved the focus and scrolled to
 * it. Read with `tabStops.trouble()` after the keys, so that each key costs one message and no more.
 */
window.tabStops = (() => {
  const FOCUSABLE = 'a[href], button, input, select, textarea, summary, [tabindex]';
  const stops = [];

  const name = (element) => {
    const said = element.getAttribute('aria-label') ?? element.textContent ?? '';
    return `<${element.localName} class="${element.className}"> ${said.trim().slice(0, 40) || element.name || element.id}`;
  };

  /** A group of radio buttons is one stop: the chosen one, else the first. */
  const isStopOfItsGroup = (radio) => {
    const group = [...document.getElementsByName(radio.name)].filter((one) => one.form === radio.form);
    return radio === (group.find((one) => one.checked) ?? group[0]);
  };

  const expected = () =>
    [...document.querySelectorAll(FOCUSABLE)].filter(
      (element) =>
        element.tabIndex >= 0 &&
        !element.disabled &&
        element.checkVisibility({ visibilityProperty: true }) &&
        (element.type !== 'radio' || isStopOfItsGroup(element)),
    );

  const isOutlined = (style) => style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) > 0;

  /** The mark may be round what is drawn after the element: a link that fills its row has it round the row. */
  const isMarked = (element) => {
    const style = getComputedStyle(element);
    const after = getComputedStyle(element, '::after');
    return isOutlined(style) || style.boxShadow !== 'none' || (after.content !== 'none' && isOutlined(after));
  };

  const isOnScreen = (rect) =>
    rect.right > 0 && rect.bottom > 0 && rect.left < innerWidth - 1 && rect.top < innerHeight - 1;

  /** In the middle of what is on the screen of it. */
  const isOnTop = (element, rect) => {
    const x = (Math.max(rect.left, 0) + Math.min(rect.right, innerWidth)) / 2;
    const y = (Math.max(rect.top, 0) + Math.min(rect.bottom, innerHeight)) / 2;
    const hit = document.elementFromPoint(x, y);
    return hit !== null && element.contains(hit);
  };

  const look = (element) => {
    const rects = [...element.getClientRects()].filter((rect) => rect.width > 0 && rect.height > 0);
    const seen = rects.filter(isOnScreen);
    const whole = element.getBoundingClientRect();
    // In several lines of text it is the line with the caret that is brought into sight.
    const fits = element.localName !== 'textarea' && whole.height <= innerHeight && whole.width <= innerWidth;
    const cut = whole.top < -1 || whole.bottom > innerHeight + 1 || whole.left < -1 || whole.right > innerWidth + 1;
    return [
      [!isMarked(element), 'does not show that it has the focus'],
      [seen.length === 0, 'has the focus out of sight'],
      [seen.length > 0 && fits && cut, 'has the focus and is cut off by the edge of the window'],
      [seen.length > 0 && !seen.some((rect) => isOnTop(element, rect)), 'has the focus and is covered'],
    ]
      .filter(([wrong]) => wrong)
      .map(([, text]) => `${name(element)} ${text}`);
  };

  document.addEventListener(
    'keyup',
    (event) => {
      if (event.key === 'Tab') {
        const element = document.activeElement;
        stops.push({ element, trouble: element === document.body ? [] : look(element) });
      }
    },
    true,
  );

  return {
    count: () => expected().length,
    last: () => (stops.length === 0 ? '' : name(stops.at(-1).element)),
    beganWithSkipLink: () => stops.length === 1 && stops[0].element.classList.contains('skip-link'),
    /** Back to where the walk began, without a key. */
    beginAgain: () => stops[0].element.focus(),
    isInContent: () => document.activeElement === document.querySelector('main'),
    /** Whether the last two keys led a step back and forth again; what they added is forgotten. */
    wentBackAndForth: () => {
      const [before, there, back, forth] = stops.slice(-4).map((stop) => stop.element);
      stops.splice(-2);
      return back === before && forth === there;
    },
    /** Whether the last key led out of the page, or round to its beginning. */
    isRound: () => stops.length > 1 && [document.body, stops[0].element].includes(stops.at(-1).element),
    /** What is wrong with a walk that has gone round. */
    trouble: () => {
      const walked = stops.slice(0, -1).map((stop) => stop.element);
      const wanted = expected();
      const trouble = stops.flatMap((stop) => stop.trouble);
      wanted
        .filter((element) => !walked.includes(element))
        .forEach((element) => trouble.push(`${name(element)} is no stop`));
      // What scrolls is a stop of the browser's own.
      const ours = walked.filter((element) => wanted.includes(element));
      ours.forEach((element, index) => {
        if (index > 0 && wanted.indexOf(element) <= wanted.indexOf(ours[index - 1])) {
          trouble.push(`${name(element)} comes out of turn`);
        }
      });
      return trouble;
    },
  };
})();
