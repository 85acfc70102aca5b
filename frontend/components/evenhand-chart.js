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

/** Names each line of a slope where it ends, and its place where it begins. */
const ENDS = {
  id: 'ends',
  wrapped: (name, chart) => lines(name, chart.width < 480 ? 13 : 26),
  afterDatasetsDraw(chart, _, { ink, font }) {
    const pen = chart.ctx;
    pen.save();
    pen.fillStyle = ink;
    pen.textBaseline = 'middle';
    pen.textAlign = 'start';
    pen.font = `400 ${font.size}px ${font.family}`;
    const ends = chart.getDatasetMeta(0).data;
    chart.data.labels.forEach((name, at) =>
      name.forEach((line, row) => pen.fillText(line, ends[at].x - 8, (row + 0.6) * font.size * 1.2)),
    );
    chart.data.datasets.forEach(({ label, data, borderWidth }, index) => {
      const points = chart.getDatasetMeta(index).data;
      const [first, last] = [points[0], points.at(-1)];
      pen.font = `${borderWidth > 2 ? 700 : 400} ${font.size}px ${font.family}`;
      pen.textAlign = 'end';
      pen.fillText(data[0], first.x - 12, first.y);
      pen.textAlign = 'start';
      const words = ENDS.wrapped(label, chart);
      words.forEach((line, row) => {
        const text = row === 0 ? `${data.at(-1)}  ${line}` : line;
        pen.fillText(text, last.x + 12, last.y + (row - (words.length - 1) / 2) * font.size * 1.2);
      });
    });
    pen.restore();
  },
};

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
    if (kind === 'slope') {
      return this.#slope(token, ink, font);
    }
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

  /** Places of the same things in two orders; whatever comes first in one of them stands out. */
  #slope(token, ink, font) {
    const { language, categories, series } = this.#data;
    const pen = document.createElement('canvas').getContext('2d');
    const right = ({ chart }) => {
      pen.font = `700 ${font.size}px ${font.family}`;
      const widths = series.flatMap(({ name }) => ENDS.wrapped(name, chart)).map((line) => pen.measureText(`9  ${line}`).width);
      const heading = Math.max(...categories.map((name) => lines(name, 16).length));
      return { left: 28, right: Math.max(...widths) + 20, top: heading * font.size * 1.2 + 4, bottom: 8 };
    };
    return {
      type: 'line',
      data: {
        labels: categories.map((name) => lines(name, 16)),
        datasets: series.map(({ name, values }, index) => {
          const stands = values.includes(1);
          const colour = stands ? token(values.at(-1) === 1 ? '--chart-1' : '--chart-2') : token('--rule-strong');
          return {
            label: name,
            data: values,
            borderColor: colour,
            backgroundColor: colour,
            borderWidth: stands ? 4 : 1.5,
            borderDash: stands && values.at(-1) !== 1 ? [8, 4] : [],
            pointStyle: MARKS[index % MARKS.length],
            pointRadius: stands ? 6 : 4,
          };
        }),
      },
      options: {
        animation: false,
        events: [],
        locale: language === 'cy' ? 'cy-GB' : 'en-GB',
        maintainAspectRatio: false,
        layout: { padding: right },
        plugins: { legend: { display: false }, tooltip: { enabled: false }, ends: { ink, font } },
        scales: {
          x: { display: false },
          y: { display: false, reverse: true, min: 0.6, max: Math.max(...series.flatMap(({ values }) => values)) + 0.4 },
        },
      },
      plugins: [ENDS],
    };
  }
}

customElements.define('evenhand-chart', EvenhandChart);
