// A chart is a picture of the table beside it. The table is read, drawn with ECharts, and drawn again when its figures, its width or the
// colour scheme change. Arrow keys go from figure to figure; a figure with a link opens it. The library is loaded with the first chart.

const TYPES = { png: 'image/png', svg: 'image/svg+xml' };
const SAVED_WIDTH = 1120;
const TITLE_SIZE = 20;
const MARGIN = 24;
const DRAWN_PERCENT = 150; // a strand at six times its target must not flatten all the others
const ACROSS = ['LINES', 'COLUMNS']; // shapes whose points stand side by side; of the others they stand below one another

let library = null;

/** Asked once; after a failure the next chart asks again. */
const loaded = (address) => {
  library ??= import(address).catch((failed) => {
    library = null;
    throw failed;
  });
  return library;
};

/* ---------- what the table says ---------- */

const cellOf = (cell) => ({
  number: cell.dataset.number === undefined ? null : Number(cell.dataset.number),
  words: cell.textContent.trim(),
  brief: cell.dataset.brief ?? cell.textContent.trim(),
  link: cell.querySelector('a'),
});

/** @returns null while the table is not there yet */
export const read = (table) => {
  const heads = [...(table?.tHead?.rows[0]?.cells ?? [])];
  const rows = [...(table?.tBodies[0]?.rows ?? [])];
  if (heads.length < 2 || !rows.length) return null;
  const drawn = table.dataset.drawn ? rows.slice(0, Number(table.dataset.drawn)) : rows;
  return {
    shape: table.dataset.shape,
    unit: table.dataset.unit,
    points: drawn.map((row) => ({ name: row.cells[0].textContent.trim(), on: row.dataset.on })),
    series: heads.slice(1).map((head, at) => ({
      name: head.textContent.trim(),
      role: head.dataset.role,
      values: drawn.map((row) => cellOf(row.cells[at + 1])),
    })),
  };
};

/* ---------- what is drawn ---------- */

const UNITS = {
  PERCENT: (value) => `${value} %`,
  POUNDS: (value) => `£${value.toLocaleString('en-GB')}`,
  COUNT: (value) => value.toLocaleString('en-GB'),
};

const parts = (colour) => (colour.match(/[\d.]+/g) ?? [0, 0, 0]).slice(0, 3).map(Number);

/** So much of one colour over another. */
const mixed = (over, under, share) => {
  const [top, ground] = [parts(over), parts(under)];
  return `rgb(${ground.map((channel, at) => Math.round(channel + (top[at] - channel) * share)).join(', ')})`;
};

const said = (point, series, value) => `${point.name}\n${series.name}: ${value.words}`;

const numbers = (series) => series.values.map((value) => value.number).filter((number) => number !== null);

const text = (look, more = {}) => ({ color: look.ink, fontFamily: look.font, fontSize: 13, ...more });

const frame = (data, look, narrow) => ({
  animation: false,
  backgroundColor: 'transparent',
  textStyle: { fontFamily: look.font, color: look.ink },
  // The server names the picture for readers; patterns beside the colours are given to each kind of figure below.
  aria: { enabled: false },
  grid: { left: 4, right: narrow ? 12 : 24, top: 24, bottom: 4, containLabel: true },
  // Written into the picture, never as HTML: names come from people.
  tooltip: {
    trigger: 'item',
    confine: true,
    renderMode: 'richText',
    backgroundColor: look.sheet,
    borderColor: look.edge,
    textStyle: text(look),
    formatter: (hit) => hit.data?.tip ?? '',
  },
});

const valueAxis = (data, look, more = {}) => ({
  type: 'value',
  min: 0,
  minInterval: data.unit === 'COUNT' ? 1 : 0,
  splitNumber: 4,
  axisLabel: text(look, { color: look.grey, formatter: UNITS[data.unit] ?? UNITS.COUNT, hideOverlap: true }),
  splitLine: { lineStyle: { color: look.rule } },
  ...more,
});

const nameAxis = (names, look, more = {}) => ({
  type: 'category',
  data: names,
  axisTick: { show: false },
  axisLine: { lineStyle: { color: look.edge } },
  ...more,
});

/** The first kind of figure is plain, the one beside it hatched. */
const pattern = (role, look) =>
  role === 'BESIDE' ? { decal: { color: look['on-wheat'], dashArrayX: [1, 0], dashArrayY: [2, 5], rotation: Math.PI / 4 } } : {};

const legend = (shown, look) => ({
  show: shown.length > 1,
  data: shown,
  bottom: 0,
  left: 0,
  itemWidth: 26,
  itemHeight: 10,
  selectedMode: false,
  textStyle: text(look),
});

/** Room for the legend below, which takes as many lines as it needs. */
const raised = (grid, shown, width) => {
  const taken = shown.reduce((sum, name) => sum + name.length * 7.5 + 44, 0);
  return { ...grid, bottom: shown.length > 1 ? 14 + 22 * Math.ceil(taken / width) : grid.bottom };
};

const LINE_LOOKS = {
  MAIN: (look) => ({ color: look.estuary, width: 2.5, type: 'solid' }),
  BESIDE: (look) => ({ color: look.pink, width: 2, type: 'solid' }),
  EXPECTED: (look) => ({ color: look.grey, width: 1.5, type: 'dashed' }),
  FORECAST: (look) => ({ color: look.estuary, width: 2, type: 'dotted' }),
  TARGET: (look) => ({ color: look.pink, width: 1.5, type: [10, 4, 2, 4] }),
};

const lines = (data, look, narrow, width) => {
  const at = [];
  const all = [];
  const low = data.series.find((series) => series.role === 'LOW');
  const high = data.series.find((series) => series.role === 'HIGH');
  const range = data.points.flatMap((point, row) =>
    low && high && low.values[row].number !== null && high.values[row].number !== null
      ? [[point.on, low.values[row].number, high.values[row].number]]
      : []);
  if (range.length > 1)
    all.push({
      type: 'custom',
      id: 'range',
      name: `${low.name}, ${high.name}`,
      silent: true,
      z: 1,
      data: range,
      encode: { x: 0, y: [1, 2] },
      itemStyle: { color: look.estuary },
      renderItem: (params, api) =>
        params.dataIndexInside > 0
          ? null
          : {
              type: 'polygon',
              shape: {
                points: [
                  ...range.map(([on, from]) => api.coord([on, from])),
                  ...range.toReversed().map(([on, , to]) => api.coord([on, to])),
                ],
              },
              style: { fill: mixed(look.estuary, look.paper, 0.18), stroke: look.estuary, lineWidth: 0.75 },
            },
    });
  data.series.forEach((series, column) => {
    const line = LINE_LOOKS[series.role]?.(look);
    at[column] = line ? all.length : range.length > 1 ? 0 : -1;
    if (!line) return;
    const last = series.values.findLastIndex((value) => value.number !== null);
    const measured = series.role === 'MAIN' || series.role === 'BESIDE';
    all.push({
      type: 'line',
      id: `s${column}`,
      name: series.name,
      connectNulls: true,
      lineStyle: line,
      itemStyle: { color: line.color },
      symbol: measured ? 'circle' : 'none',
      symbolSize: 5,
      showAllSymbol: true,
      z: measured ? 4 : 3,
      labelLayout: { moveOverlap: 'shiftY' },
      data: series.values.map((value, row) => ({
        value: [data.points[row].on, value.number],
        tip: said(data.points[row], series, value),
        ...(row === last && series.role !== 'EXPECTED'
          ? {
              symbol: 'circle',
              symbolSize: 8,
              label: text(look, {
                show: true,
                position: series.role === 'FORECAST' ? 'bottom' : 'top',
                align: row > data.points.length / 2 ? 'right' : 'left',
                distance: 8,
                formatter: value.brief,
                fontWeight: 600,
                backgroundColor: look.paper,
                padding: [1, 3],
              }),
            }
          : {}),
      })),
    });
  });
  const shown = data.series.filter((series) => LINE_LOOKS[series.role]).map((series) => series.name);
  const base = frame(data, look, narrow);
  return {
    at: (column, row) => {
      if (at[column] < 0) return null;
      return data.series[column].role === 'LOW' || data.series[column].role === 'HIGH'
        ? null
        : { seriesIndex: at[column], dataIndex: row };
    },
    option: {
      ...base,
      grid: { ...raised(base.grid, shown, width), top: 34 },
      legend: legend(shown, look),
      xAxis: {
        type: 'time',
        splitNumber: narrow ? 3 : 6,
        axisLine: { lineStyle: { color: look.edge } },
        axisLabel: text(look, {
          color: look.grey,
          hideOverlap: true,
          formatter: { year: '{yyyy}', month: narrow ? '{MMM}' : '{MMM} {yyyy}', day: '{d} {MMM}' },
        }),
      },
      yAxis: valueAxis(data, look),
      series: all,
    },
  };
};

const FILLS = { MAIN: (look) => look.estuary, BESIDE: (look) => look.wheat };

/** Bars or columns of one series. Every series has its own pattern, the first is plain. */
const filled = (data, look, series, column, more) => ({
  type: 'bar',
  id: `s${column}`,
  name: series.name,
  itemStyle: { color: (FILLS[series.role] ?? FILLS.MAIN)(look), borderColor: look.edge, borderWidth: 0.5, ...pattern(series.role, look) },
  data: series.values.map((value, row) => ({
    value: drawn(data, value.number),
    tip: said(data.points[row], series, value),
    words: value.brief,
    // no length, so its words stand where the bar would begin
    ...(value.number === null && value.words && !more.stack
      ? { value: 0, label: text(look, { show: true, position: 'right', color: look.grey, formatter: value.brief }) }
      : {}),
  })),
  ...more,
});

const drawn = (data, number) => (number === null ? '-' : data.unit === 'PERCENT' ? Math.min(number, DRAWN_PERCENT) : number);

const columns = (data, look, narrow, width) => {
  const shown = data.series.map((series) => series.name);
  const base = frame(data, look, narrow);
  return {
    at: (column, row) => ({ seriesIndex: column, dataIndex: row }),
    option: {
      ...base,
      grid: raised(base.grid, shown, width),
      legend: legend(shown, look),
      xAxis: nameAxis(data.points.map((point) => point.name), look, {
        axisLabel: text(look, { color: look.grey, interval: 0, hideOverlap: true, rotate: narrow && data.points.length > 4 ? 50 : 0 }),
      }),
      yAxis: valueAxis(data, look),
      series: data.series.map((series, column) => filled(data, look, series, column, { stack: 'all', barMaxWidth: 56 })),
    },
  };
};

/** Room for the words beside the longest bar. */
const beside = (solid, width) => {
  const longest = Math.max(2, ...solid.flatMap((series) => series.values.map((value) => (value.number === null ? 0 : value.brief.length))));
  return Math.round(Math.min(16 + longest * 7.5, width * 0.4));
};

const bars = (data, look, narrow, width) => {
  const all = [];
  const at = [];
  const solid = data.series.filter((series) => FILLS[series.role]);
  data.series.forEach((series, column) => {
    if (!FILLS[series.role]) return;
    at[column] = all.length;
    all.push(
      filled(data, look, series, column, {
        barMaxWidth: 22,
        barGap: '15%',
        label: text(look, { show: true, position: 'right', distance: 6, formatter: (bar) => bar.data.words }),
        labelLayout: { hideOverlap: true },
        ...(data.unit === 'PERCENT' && series.role === 'MAIN'
          ? {
              markLine: {
                silent: true,
                symbol: 'none',
                lineStyle: { color: look.pink, width: 1.5, type: [10, 4, 2, 4] },
                label: { show: false },
                data: [{ xAxis: 100 }],
              },
              // beside the marks there is no room for words; they are in the tooltip and in the table
              label: text(look, { show: !narrow, position: 'insideLeft', color: look.paper, formatter: (bar) => (bar.value >= 45 ? bar.data.words : '') }),
            }
          : {}),
      }));
  });
  const low = data.series.find((series) => series.role === 'LOW');
  const high = data.series.find((series) => series.role === 'HIGH');
  if (low && high)
    all.push({
      type: 'custom',
      id: 'range',
      name: `${low.name}, ${high.name}`,
      silent: true,
      z: 5,
      encode: { x: [1, 2], y: 0 },
      data: data.points.map((point, row) => [row, drawn(data, low.values[row].number), drawn(data, high.values[row].number)]),
      renderItem: (params, api) => {
        const [row, from, to] = [api.value(0), api.value(1), api.value(2)];
        if (!Number.isFinite(from) || !Number.isFinite(to)) return null;
        const [left, y] = api.coord([from, row]);
        const right = api.coord([to, row])[0];
        const end = (x) => ({ type: 'line', shape: { x1: x, x2: x, y1: y - 6, y2: y + 6 }, style: { stroke: look.ink, lineWidth: 1.5 } });
        return {
          type: 'group',
          children: [
            { type: 'line', shape: { x1: left, x2: right, y1: y, y2: y }, style: { stroke: look.ink, lineWidth: 1.5 } },
            end(left),
            end(right),
          ],
        };
      },
    });
  const MARKS = { EXPECTED: { symbol: 'rect', symbolSize: [3, 26], color: look.ink }, FORECAST: { symbol: 'diamond', symbolSize: 11, color: look.pink } };
  data.series.forEach((series, column) => {
    const mark = MARKS[series.role];
    if (!mark) return;
    at[column] = all.length;
    all.push({
      type: 'scatter',
      id: `s${column}`,
      name: series.name,
      z: 6,
      symbol: mark.symbol,
      symbolSize: mark.symbolSize,
      itemStyle: { color: mark.color, borderColor: look.paper, borderWidth: 1 },
      data: series.values.map((value, row) => ({ value: [drawn(data, value.number), row], tip: said(data.points[row], series, value) })),
    });
  });
  const shown = all.filter((series) => series.id !== 'range').map((series) => series.name);
  const base = frame(data, look, narrow);
  const widest = Math.max(1, ...solid.flatMap(numbers));
  return {
    at: (column, row) => (at[column] === undefined ? null : { seriesIndex: at[column], dataIndex: row }),
    option: {
      ...base,
      grid: { ...raised(base.grid, shown, width), top: 4, right: data.unit === 'PERCENT' ? 16 : beside(solid, width) },
      legend: legend(shown, look),
      yAxis: nameAxis(data.points.map((point) => point.name), look, {
        inverse: true,
        axisLabel: text(look, { interval: 0, width: Math.round(Math.min(width * (narrow ? 0.36 : 0.3), 240)), overflow: narrow ? 'break' : 'truncate', lineHeight: 15 }),
      }),
      xAxis: valueAxis(data, look, data.unit === 'PERCENT' ? { max: Math.min(DRAWN_PERCENT, Math.max(100, Math.ceil(highest(data) / 25) * 25)), interval: narrow ? 50 : 25 } : { max: widest }),
      series: all,
    },
  };
};

const highest = (data) => Math.max(0, ...data.series.flatMap(numbers));

/** A shade in five steps, as on the coverage map: ink on each can be read. */
const shade = (number, most, look) =>
  number === 0 ? look.paper : mixed(look.estuary, look.paper, 0.03 + 0.07 * Math.min(5, Math.ceil((number / most) * 5)));

const heat = (data, look, narrow) => {
  const most = Math.max(1, ...data.series.flatMap(numbers));
  const cells = data.points.flatMap((point, row) =>
    data.series.map((series, column) => ({
      value: [column, row, series.values[row].number ?? 0],
      cell: series.values[row],
      tip: said(point, series, series.values[row]),
    })));
  const base = frame(data, look, narrow);
  return {
    at: (column, row) => ({ seriesIndex: 0, dataIndex: row * data.series.length + column }),
    option: {
      ...base,
      grid: { ...base.grid, right: 4, top: 4 },
      xAxis: nameAxis(data.series.map((series) => series.name), look, {
        position: 'bottom',
        axisLine: { show: false },
        axisLabel: text(look, { interval: 0, rotate: narrow ? 60 : 0, width: narrow ? 100 : 96, overflow: narrow ? 'truncate' : 'break', fontSize: 12 }),
      }),
      yAxis: nameAxis(data.points.map((point) => point.name), look, {
        inverse: true,
        axisLine: { show: false },
        axisLabel: text(look, { interval: 0, width: narrow ? 96 : 180, overflow: 'break', fontSize: narrow ? 12 : 13, lineHeight: 14 }),
      }),
      series: [
        {
          type: 'custom',
          id: 's0',
          data: cells,
          encode: { x: 0, y: 1 },
          renderItem: (params, api) => {
            const { cell } = cells[params.dataIndex];
            const [x, y] = api.coord([api.value(0), api.value(1)]);
            const [wide, high] = api.size([1, 1]);
            const known = cell.number !== null && cell.number > 0;
            return {
              type: 'rect',
              shape: { x: x - wide / 2 + 1.5, y: y - high / 2 + 1.5, width: Math.max(wide - 3, 1), height: Math.max(high - 3, 1), r: 2 },
              style: {
                fill: cell.number === null ? look.paper : shade(cell.number, most, look),
                stroke: known ? 'none' : look.edge,
                lineWidth: 1,
                lineDash: known ? [] : [3, 3],
              },
              textContent: { style: { text: cell.brief, fill: known ? look.ink : look.grey, fontFamily: look.font, fontSize: narrow ? 11 : 13 } },
              textConfig: { position: 'inside' },
            };
          },
        },
      ],
    },
  };
};

const SHAPES = { LINES: lines, COLUMNS: columns, BARS: bars, HEAT: heat };

/** What ECharts is told, and where in it a figure of the table stands. */
export const picture = (data, look, width) => SHAPES[data.shape](data, look, width < 560, width);

/** The picture as it goes into a paper: the sentence above it, where it is from below it. */
export const paper = (data, look, sentence, source, height) => {
  const { option } = picture(data, look, SAVED_WIDTH);
  const above = MARGIN * 2 + TITLE_SIZE * 1.4 * Math.ceil((sentence.length * TITLE_SIZE * 0.52) / (SAVED_WIDTH - 2 * MARGIN));
  const below = MARGIN * 2 + 12;
  const move = (box) => ({
    ...box,
    left: (box.left ?? 0) + MARGIN,
    ...(box.right === undefined ? {} : { right: box.right + MARGIN }),
    ...(box.top === undefined ? {} : { top: box.top + above }),
    bottom: (box.bottom ?? 0) + below,
  });
  return {
    width: SAVED_WIDTH,
    height: Math.round(height + above + below),
    option: {
      ...option,
      backgroundColor: look.sheet,
      tooltip: { show: false },
      title: {
        text: sentence,
        left: MARGIN,
        top: MARGIN,
        textStyle: text(look, { fontSize: TITLE_SIZE, lineHeight: TITLE_SIZE * 1.4, fontWeight: 600, width: SAVED_WIDTH - 2 * MARGIN, overflow: 'break' }),
      },
      grid: move(option.grid),
      ...(option.legend ? { legend: move(option.legend) } : {}),
      graphic: [{ type: 'text', left: MARGIN, bottom: MARGIN, style: { text: source, fill: look.grey, font: `12px ${look.font}` } }],
    },
  };
};

const escaped = (words) => words.replace(/[&<>"]/g, (one) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[one]);

/** With a title of its own, so that a reader of the file hears what it shows. */
export const drawing = (echarts, { option, width, height }, sentence) => {
  const chart = echarts.init(null, null, { renderer: 'svg', ssr: true, width, height });
  chart.setOption(option);
  const svg = chart.renderToSVGString();
  chart.dispose();
  return svg.replace(/<svg[^>]*>/, (begin) => `${begin.replace('<svg', '<svg role="img"')}<title>${escaped(sentence)}</title>`);
};

const photograph = (echarts, { option, width, height }) =>
  new Promise((done) => {
    const chart = echarts.init(document.createElement('div'), null, { renderer: 'canvas', width, height, devicePixelRatio: 2 });
    chart.setOption(option);
    chart.renderToCanvas({ pixelRatio: 2, backgroundColor: option.backgroundColor }).toBlob((blob) => {
      chart.dispose();
      done(blob);
    }, TYPES.png);
  });

/* ---------- the element ---------- */

const TOKENS = ['ink', 'grey', 'rule', 'edge', 'paper', 'sheet', 'estuary', 'pink', 'wheat', 'on-wheat'];

class Chart extends HTMLElement {
  #canvas = null;
  #status = null;
  #chart = null;
  #made = null; // what was drawn last
  #data = null;
  #due = false;
  #reached = null; // the figure the keys stand on: column, row
  #printing = false;
  #changes = new MutationObserver((changes) => {
    if (changes.some((change) => !this.#picture?.contains(change.target))) this.#soon();
  });
  #width = new ResizeObserver(() => this.#soon());
  #scheme = new MutationObserver(() => this.#soon());
  #device = globalThis.matchMedia?.('(prefers-color-scheme: dark)');
  #onScheme = () => this.#soon();
  #onPrint = () => this.#paint(true);
  #onPrinted = () => this.#paint(false);
  #onKey = (event) => this.#key(event);
  #onBlur = () => this.#leave();
  #onClick = (event) => this.#click(event);

  connectedCallback() {
    this.addEventListener('keydown', this.#onKey);
    this.addEventListener('focusout', this.#onBlur);
    this.addEventListener('click', this.#onClick);
    this.#changes.observe(this, { subtree: true, childList: true, characterData: true, attributes: true, attributeFilter: ['data-number', 'data-drawn', 'hidden'] });
    this.#width.observe(this);
    this.#scheme.observe(document.documentElement, { attributes: true, attributeFilter: ['data-scheme'] });
    this.#device?.addEventListener('change', this.#onScheme);
    addEventListener('beforeprint', this.#onPrint);
    addEventListener('afterprint', this.#onPrinted);
    this.#soon();
  }

  disconnectedCallback() {
    this.removeEventListener('keydown', this.#onKey);
    this.removeEventListener('focusout', this.#onBlur);
    this.removeEventListener('click', this.#onClick);
    this.#changes.disconnect();
    this.#width.disconnect();
    this.#scheme.disconnect();
    this.#device?.removeEventListener('change', this.#onScheme);
    removeEventListener('beforeprint', this.#onPrint);
    removeEventListener('afterprint', this.#onPrinted);
    this.#forget();
  }

  get #picture() {
    return this.querySelector('.fm-chart-picture');
  }

  get #sentence() {
    return this.querySelector('figcaption')?.textContent.trim() ?? '';
  }

  /** Many changes in one go are drawn once. */
  #soon() {
    if (this.#due) return;
    this.#due = true;
    requestAnimationFrame(() => {
      this.#due = false;
      this.#draw();
    });
  }

  #forget() {
    this.#chart?.dispose();
    this.#canvas?.remove();
    this.#status?.remove();
    this.#chart = this.#canvas = this.#status = this.#made = null;
  }

  async #draw() {
    const data = read(this.querySelector('table'));
    if (!data || !this.isConnected || !this.#picture?.clientWidth) return;
    let echarts;
    try {
      echarts = await loaded(this.getAttribute('library'));
    } catch {
      this.dataset.state = 'failed'; // the table is opened instead (chart.css tells, the details element is ours to open)
      this.querySelector('details')?.setAttribute('open', '');
      return;
    }
    if (!this.isConnected || !this.#picture) return;
    if (!this.#canvas || !this.#picture.contains(this.#canvas)) this.#begin(echarts);
    this.#data = data;
    this.#chart.resize({ width: this.#picture.clientWidth, height: this.#picture.clientHeight });
    this.#paint(this.#printing);
    this.dataset.state = 'drawn';
  }

  #begin(echarts) {
    this.#forget();
    this.#canvas = document.createElement('div');
    this.#canvas.setAttribute('aria-hidden', 'true');
    this.#status = document.createElement('div');
    this.#status.className = 'fm-hidden-visually';
    this.#status.setAttribute('role', 'status');
    this.#picture.append(this.#canvas, this.#status);
    this.#chart = echarts.init(this.#canvas, null, { renderer: 'svg', width: this.#picture.clientWidth, height: this.#picture.clientHeight });
    this.#chart.on('click', (hit) => this.#follow(hit));
  }

  #paint(printing) {
    this.#printing = printing;
    if (!this.#chart || !this.#data) return;
    this.#made = picture(this.#data, this.#look(printing ? 'light' : ''), this.#picture.clientWidth);
    this.#chart.setOption(this.#made.option, { notMerge: true });
  }

  /** The portal's colours as this browser shows them, or as they are by day. */
  #look(scheme) {
    const probe = document.createElement('span');
    if (scheme) probe.style.colorScheme = scheme;
    this.#picture.append(probe);
    const look = {};
    for (const token of TOKENS) {
      probe.style.color = `var(--fm-${token})`;
      look[token] = getComputedStyle(probe).color;
    }
    look.font = getComputedStyle(document.body).fontFamily;
      probe.remove();
    return look;
  }

  /* ---------- keys and clicks ---------- */

  #key(event) {
    if (event.target !== this.#picture || !this.#data || event.altKey || event.ctrlKey || event.metaKey) return;
    const { points, series, shape } = this.#data;
    const along = ACROSS.includes(shape);
    const [column, row] = this.#reached ?? [0, -1];
    const clamp = (value, size) => Math.min(Math.max(value, 0), size - 1);
    const next = [clamp(column, series.length), clamp(row + 1, points.length)];
    const back = [clamp(column, series.length), clamp(row - 1, points.length)];
    const aside = [clamp(column + 1, series.length), Math.max(row, 0)];
    const other = [clamp(column - 1, series.length), Math.max(row, 0)];
    const to = {
      ArrowRight: along ? next : aside,
      ArrowLeft: along ? back : other,
      ArrowDown: along ? aside : next,
      ArrowUp: along ? other : back,
      Home: [column, 0],
      End: [column, points.length - 1],
    }[event.key];
    if (to) this.#show(to);
    else if (event.key === 'Enter' && this.#reached) this.#open(...this.#reached);
    else if (event.key === 'Escape' && this.#reached) this.#leave();
    else return;
    event.preventDefault();
  }

  #show([column, row]) {
    this.#reached = [column, row];
    const point = this.#data.points[row];
    const series = this.#data.series[column];
    if (!point || !series) {
      this.#leave(); // the table has become smaller
      return;
    }
    const value = series.values[row];
    this.#status.textContent = `${point.name}, ${series.name}: ${value.words || '–'}`;
    const place = this.#made?.at(column, row);
    if (place && value.number !== null) this.#chart.dispatchAction({ type: 'showTip', ...place });
    else this.#chart.dispatchAction({ type: 'hideTip' });
  }

  #leave() {
    if (!this.#reached) return;
    this.#reached = null;
    if (this.#status) this.#status.textContent = '';
    this.#chart?.dispatchAction({ type: 'hideTip' });
  }

  /** A click on the picture opens what the figure in the table opens. */
  #follow(hit) {
    const { points, series } = this.#data;
    for (let row = 0; row < points.length; row++)
      for (let column = 0; column < series.length; column++) {
        const place = this.#made.at(column, row);
        if (place?.seriesIndex === hit.seriesIndex && place.dataIndex === hit.dataIndex) this.#open(column, row);
      }
  }

  #open(column, row) {
    const link = this.#data.series[column].values[row].link;
    if (link?.isConnected) link.click();
  }

  #click(event) {
    const button = event.target.closest('[data-save]');
    if (button && this.contains(button)) this.#save(button.dataset.save);
  }

  /* ---------- to take away ---------- */

  async #save(kind) {
    const data = read(this.querySelector('table'));
    if (!data) return;
    const echarts = await loaded(this.getAttribute('library'));
    const sentence = this.#sentence;
    const source = [location.host, new Date().toLocaleDateString('en-GB', { dateStyle: 'long' })].join(' · ');
    const sheet = paper(data, this.#look('light'), sentence, source, this.#picture.clientHeight);
    const blob =
      kind === 'svg'
        ? new Blob([drawing(echarts, sheet, sentence)], { type: TYPES.svg })
        : await photograph(echarts, sheet);
    const link = document.createElement('a');
    link.href = URL.createObjectURL(blob);
    link.download = `${this.getAttribute('name')}.${kind}`;
    link.click();
    setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
  }
}

if (!customElements.get('fm-chart')) customElements.define('fm-chart', Chart);
