/*
 * How much of the first screen says nothing. The room under the header, as wide as a page may be, is laid out in cells. Ink
 * is what somebody reads or uses: each line of text, each field and button, each stroke and area of a picture, and the rules
 * and edges of what holds text. A cell is empty if neither it nor one beside it has ink: white between lines and columns
 * belongs to them, a hole does not. A background or an empty box is no ink.
 */
window.firstScreen = () => {
  const CELL = 20;
  const SIDES = ['top', 'right', 'bottom', 'left'];
  const main = document.querySelector('main');
  const style = getComputedStyle(main);
  const room = main.getBoundingClientRect();
  const left = room.left + parseFloat(style.paddingLeft);
  const right = room.right - parseFloat(style.paddingRight);
  const bottom = Math.min(innerHeight, room.bottom);
  const columns = Math.floor((right - left) / CELL);
  const rows = Math.floor((bottom - room.top) / CELL);
  const ink = new Uint8Array(columns * rows);
  let end = room.top;

  const mark = ({ left: from, right: to, top, bottom: under }) => {
    if (to <= left || from >= right || under <= room.top || top >= bottom) {
      return;
    }
    end = Math.max(end, Math.min(under, bottom));
    const firstRow = Math.max(0, Math.floor((top - room.top) / CELL));
    const lastRow = Math.min(rows - 1, Math.ceil((under - room.top) / CELL) - 1);
    const first = Math.max(0, Math.floor((from - left) / CELL));
    const last = Math.min(columns - 1, Math.ceil((to - left) / CELL) - 1);
    for (let y = firstRow; y <= lastRow; y++) {
      ink.fill(1, y * columns + first, y * columns + last + 1);
    }
  };

  const edges = (element) => {
    const drawn = getComputedStyle(element);
    const box = element.getBoundingClientRect();
    for (const side of SIDES) {
      const colour = drawn.getPropertyValue(`border-${side}-color`);
      if (parseFloat(drawn.getPropertyValue(`border-${side}-width`)) > 0 && !/transparent|, 0\)$/.test(colour)) {
        const edge = { left: box.left, right: box.right, top: box.top, bottom: box.bottom };
        const opposite = SIDES[(SIDES.indexOf(side) + 2) % SIDES.length];
        edge[opposite] = edge[side] + (side === 'top' || side === 'left' ? 1 : -1);
        mark(edge);
      }
    }
  };

  const lines = (element) => {
    for (const child of element.childNodes) {
      if (child.nodeType === Node.TEXT_NODE && child.data.trim() !== '') {
        const range = document.createRange();
        range.selectNodeContents(child);
        [...range.getClientRects()].filter((line) => line.width > 1 && line.height > 1).forEach(mark);
      }
    }
  };

  for (const element of main.querySelectorAll('*')) {
    if (!element.checkVisibility({ opacityProperty: true, visibilityProperty: true })) {
      continue;
    }
    if (element.closest('svg')) {
      if (element.matches('rect, circle, ellipse, line, path, polyline, polygon, text')) {
        mark(element.getBoundingClientRect());
      }
    } else if (element.matches('input, select, textarea, button, .button, img, progress')) {
      mark(element.getBoundingClientRect());
    } else if (element.textContent.trim() !== '') {
      lines(element);
      edges(element);
    }
  }

  const isEmpty = (x, y) => {
    for (let i = Math.max(0, y - 1); i <= Math.min(rows - 1, y + 1); i++) {
      for (let j = Math.max(0, x - 1); j <= Math.min(columns - 1, x + 1); j++) {
        if (ink[i * columns + j]) {
          return false;
        }
      }
    }
    return true;
  };

  /** Of the first so many rows. */
  const share = (count) => {
    let empty = 0;
    for (let y = 0; y < count; y++) {
      for (let x = 0; x < columns; x++) {
        empty += isEmpty(x, y) ? 1 : 0;
      }
    }
    return Math.round((100 * empty) / (count * columns));
  };

  return {
    whole: share(rows),
    said: share(Math.max(1, Math.min(rows, Math.ceil((end - room.top) / CELL)))),
    height: document.documentElement.scrollHeight,
    heading: Math.round(main.querySelector('h1').getBoundingClientRect().top - room.top),
    // A list that goes on on other pages is none to leaf through.
    contents: main.querySelector('nav.page-contents, nav.audit-pages') !== null,
  };
};
