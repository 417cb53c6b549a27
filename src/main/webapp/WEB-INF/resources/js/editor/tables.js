// Tables in rich text: each deed changes a copy, so that the browser can undo the exchange of the two.
import { renamed } from './clean.js';

const isHeaderRow = table => Boolean(table.tHead?.rows.length);
const bodyRows = table => [...table.rows].filter(row => row.parentElement.tagName !== 'THEAD');
const isHeaderColumn = table => bodyRows(table).length > 0 && bodyRows(table).every(row => row.cells[0]?.tagName === 'TH');

function cell(row, at, isHeader) {
  const made = row.ownerDocument.createElement(isHeader ? 'th' : 'td');
  if (isHeader) made.scope = row.closest('thead') ? 'col' : 'row';
  row.insertBefore(made, row.cells[at] ?? null);
}

function body(table) {
  return table.tBodies[0] ?? table.appendChild(table.ownerDocument.createElement('tbody'));
}

function addRow(table, at) {
  const columns = Math.max(...[...table.rows].map(row => row.cells.length));
  const header = isHeaderColumn(table);
  const first = isHeaderRow(table) ? table.tHead.rows.length : 0;
  const row = body(table).insertRow(Math.max(at - first, 0));
  for (let column = 0; column < columns; column++) cell(row, column, header && column === 0);
  return Math.max(at, first);
}

function addColumn(table, at) {
  const place = isHeaderColumn(table) ? Math.max(at, 1) : at;
  for (const row of table.rows) cell(row, place, row.parentElement.tagName === 'THEAD');
  return place;
}

function headRow(table) {
  const row = table.rows[0];
  [...row.cells].forEach(each => renamed(each, 'th').scope = 'col');
  table.createTHead().append(row);
}

function unheadRow(table) {
  const header = isHeaderColumn(table);
  const row = table.tHead.rows[0];
  [...row.cells].forEach((each, index) => renamed(each, header && index === 0 ? 'th' : 'td'));
  if (header) row.cells[0].scope = 'row';
  body(table).prepend(row);
  table.tHead.remove();
}

const headColumn = table => bodyRows(table).forEach(row => renamed(row.cells[0], 'th').scope = 'row');
const unheadColumn = table => bodyRows(table).forEach(row => renamed(row.cells[0], 'td'));

// each returns the place where the caret goes on, or nothing when the table is gone
const DEEDS = {
  rowAbove: (table, row, column) => [addRow(table, row), column],
  rowBelow: (table, row, column) => [addRow(table, row + 1), column],
  rowRemove(table, row, column) {
    table.deleteRow(row);
    if (!table.rows.length) return null;
    if (table.tHead && !table.tHead.rows.length) table.tHead.remove();
    return [Math.min(row, table.rows.length - 1), column];
  },
  columnBefore: (table, row, column) => [row, addColumn(table, column)],
  columnAfter: (table, row, column) => [row, addColumn(table, column + 1)],
  columnRemove(table, row, column) {
    for (const each of table.rows) each.cells[column]?.remove();
    return table.rows[row].cells.length ? [row, Math.max(column - 1, 0)] : null;
  },
  // one of the two stays: a table without headers tells nobody who hears it what a cell is about
  headerRow(table, row, column) {
    if (!isHeaderRow(table)) headRow(table);
    else {
      unheadRow(table);
      if (!isHeaderColumn(table)) headColumn(table);
    }
    return [row, column];
  },
  headerColumn(table, row, column) {
    if (!isHeaderColumn(table)) headColumn(table);
    else {
      unheadColumn(table);
      if (!isHeaderRow(table)) headRow(table);
    }
    return [row, column];
  },
  tableRemove: () => null,
};

export const isPressed = (table, name) => name === 'headerRow' ? isHeaderRow(table) : isHeaderColumn(table);

export function change(cell, name) {
  const table = cell.closest('table');
  const copy = table.cloneNode(true);
  const place = DEEDS[name](copy, cell.parentElement.rowIndex, cell.cellIndex);
  if (!place) {
    exchange(table, '<p><br></p>');
    return;
  }
  copy.querySelectorAll('th, td').forEach(each => each.childNodes.length || each.append(document.createElement('br')));
  copy.dataset.made = 'true';
  const page = table.closest('.rich-page');
  exchange(table, copy.outerHTML);
  enter(page, ...place);
}

// three columns below a head, for a start
export function insert(page) {
  const cells = name => `<${name}${name === 'th' ? ' scope="col"' : ''}><br></${name}>`.repeat(3);
  const html = `<table data-made="true"><thead><tr>${cells('th')}</tr></thead><tbody>${`<tr>${cells('td')}</tr>`.repeat(2)}</tbody></table><p><br></p>`;
  document.execCommand('insertHTML', false, html);
  enter(page, 0, 0);
}

function exchange(table, html) {
  const range = document.createRange();
  range.selectNode(table);
  getSelection().removeAllRanges();
  getSelection().addRange(range);
  document.execCommand('insertHTML', false, html);
}

function enter(page, row, column) {
  const made = page.querySelector('table[data-made]');
  if (!made) return;
  delete made.dataset.made;
  // a way out of a table at the end
  if (!made.nextElementSibling) made.after(Object.assign(document.createElement('p'), { innerHTML: '<br>' }));
  const line = made.rows[row];
  getSelection().collapse(line.cells[Math.min(column, line.cells.length - 1)], 0);
}
