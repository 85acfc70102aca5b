/*
 * Draws figures with Chart.js. The table beside it says the same, so the drawing is for eyes only. Colours come from the
 * token sheet, and series differ in pattern, dash and mark as well, so that they can be told apart without colour.
 */
import '../webjars/chart.js/4.5.1/dist/chart.umd.min.js';

const DASHES = [[], [8, 4], [2, 3], [10, 3, 2, 3]];
const MARKS = ['circle', 'rect', 'triangle', 'rectRot'];
const WATCHED = ['(prefers-color-scheme: dark)', '(prefers-contrast: more)', '(forced-colors: active)'];

/** A fill that differs from its neighbours: plain, slanted lines, dots, crossed lines. */
function fill(index, colour, paper) {
  if (index % 4 === 0) {
    return colour;
  }
  const tile = document.createElement('canvas');
  tile.width = tile.height = 10;
  const pen = tile.getContext('2d');
  pen.fillStyle = paper;
  pen.fillRect(0, 0, 10, 10);
  pen.strokeStyle = pen.fillStyle = colour;
  pen.lineWidth = 2;
  pen.beginPath();
  if (index % 4 === 2) {
    pen.arc(5, 5, 2.2, 0, 2 * Math.PI);
    pen.fill();
  } else {
    // Each line is drawn three times, so that the tiles join.
    for (const shift of [-10, 0, 10]) {
      pen.moveTo(shift, 10);
      pen.lineTo(shift + 10, 0);
      if (index % 4 === 3) {
        pen.moveTo(shift, 0);
        pen.lineTo(shift + 10, 10);
      }
    }
    pen.stroke();
  }
  return pen.createPattern(tile, 'repeat');
}

/** A long name in lines of a few words, so that it need not stand aslant. */
function lines(name, most = 12) {
  return name.split(' ').reduce((all, word) => {
    const last = all.at(-1);
    return last && last.length + word.length < most ? [...all.slice(0, -1), `${last} ${word}`] : [...all, word];
  }, []);
}

class EvenhandChart extends HTMLElement {
  #data;
  #chart;
  #draw = () => this.#redraw();
  #beforePrint = () => this.#printing(true);
  #afterPrint = () => this.#printing(false);
  #queries = [];

  set data(data) {
    this.#data = data;
    this.#redraw();
  }

  get data() {
    return this.#data;
  }

  connectedCallback() {
    // Set before this script was loaded: the property stands on the element and hides the setter.
    if (Object.hasOwn(this, 'data')) {
      const data = this.data;
      delete this.data;
      this.#data = data;
    }
    this.#queries = WATCHED.map((query) => window.matchMedia(query));
    this.#queries.forEach((query) => query.addEventListener('change', this.#draw));
    window.addEventListener('beforeprint', this.#beforePrint);
    window.addEventListener('afterprint', this.#afterPrint);
    this.#redraw();
  }

  disconnectedCallback() {
    this.#queries.forEach((query) => query.removeEventListener('change', this.#draw));
    window.removeEventListener('beforeprint', this.#beforePrint);
    window.removeEventListener('afterprint', this.#afterPrint);
    this.#chart?.destroy();
    this.#chart = undefined;
  }

  /** Paper is white, whatever the screen is. */
  #printing(starts) {
    this.classList.toggle('printing', starts);
    this.#redraw();
  }

  #redraw() {
    if (!this.isConnected || !this.#data) {
      return;
    }
    this.#chart?.destroy();
    this.replaceChildren(document.createElement('canvas'));
    this.#chart = new window.Chart(this.firstChild, this.#plan());
  }

  #plan() {
    const style = getComputedStyle(this);
    const token = (name) => style.getPropertyValue(name).trim();
    const [ink, rule, paper] = ['--ink', '--rule', '--paper'].map(token);
    const font = { family: style.fontFamily, size: parseFloat(style.fontSize) * 0.9 };
    const { kind, unit, language, categories, series } = this.#data;
    const scale = {
      grid: { color: rule },
      border: { color: token('--rule-strong') },
      ticks: { color: ink, font },
    };
    return {
      type: kind,
      data: {
        labels: categories.map((name) => lines(name)),
        datasets: series.map(({ name, values }, index) => {
          const colour = token(`--chart-${(index % 4) + 1}`);
          return {
            label: name,
            data: values,
            borderColor: colour,
            backgroundColor: kind === 'bar' ? fill(index, colour, paper) : colour,
            borderWidth: 2,
            borderDash: DASHES[index % DASHES.length],
            pointStyle: MARKS[index % MARKS.length],
            pointRadius: 5,
            maxBarThickness: 64,
          };
        }),
      },
      options: {
        // Nothing moves: it would say nothing, and some readers are made ill by it.
        animation: false,
        locale: language === 'cy' ? 'cy-GB' : 'en-GB',
        maintainAspectRatio: false,
        color: ink,
        font,
        plugins: {
          legend: {
            display: series.length > 1,
            position: 'bottom',
            align: 'start',
            labels: { color: ink, font, usePointStyle: kind === 'line', boxHeight: kind === 'line' ? 7 : undefined, padding: 16 },
          },
        },
        scales: {
          x: { ...scale, grid: { display: false } },
          y: { ...scale, beginAtZero: true, title: { display: unit !== '', text: unit, color: ink, font } },
        },
      },
    };
  }
}

customElements.define('evenhand-chart', EvenhandChart);
