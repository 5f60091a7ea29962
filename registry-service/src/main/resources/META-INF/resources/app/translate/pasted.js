/**
 * Pasted lines as a table that the service reads (CSV). Pure. Spreadsheets paste tabs; a single column may be codes or
 * names. A first line that names its columns is kept, others get the names that the service knows: code, name, parent.
 *
 * @returns `{ body, headerLines }`, or null where there is nothing; the service counts the header as the first line, which
 *   whoever pasted none (`headerLines` 0) does not
 */
export function tableOfPasted(text) {
  const lines = text.normalize('NFC').split(/\r\n|\r|\n/).map((line) => line.trimEnd()).filter((line) => line.trim() !== '');
  if (lines.length === 0) return null;
  const separator = lines.some((line) => line.includes('\t')) ? '\t' : lines.every((line) => line.includes(';')) ? ';' : ',';
  const cells = lines.map((line) => cellsOf(line, separator));
  const named = cells[0].map(knownColumn);
  const hasHeader = named.includes('code') || named.includes('name');
  const header = hasHeader ? cells[0].map((cell, i) => named[i] ?? cell.trim()) : guessedHeader(cells);
  const rows = hasHeader ? cells.slice(1) : cells;
  if (rows.length === 0) return null;
  return { body: [header, ...rows].map((row) => header.map((_, i) => quoted(row[i] ?? '')).join(',')).join('\r\n') + '\r\n', headerLines: hasHeader ? 1 : 0 };
}

const KNOWN = {
  code: ['code', 'ma', 'ma xa', 'ma huyen', 'ma tinh', 'ma dvhc', 'ma don vi', 'ma so', 'ma don vi hanh chinh'],
  name: ['name', 'ten', 'ten xa', 'ten huyen', 'ten tinh', 'ten dvhc', 'ten don vi', 'don vi', 'xa', 'ten don vi hanh chinh'],
  parent: ['parent', 'thuoc', 'huyen', 'quan huyen', 'truc thuoc', 'tinh', 'cap tren'],
};

function knownColumn(cell) {
  const folded = cell.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replaceAll('đ', 'd').replace(/[\s_/-]+/g, ' ').trim();
  return Object.keys(KNOWN).find((column) => KNOWN[column].includes(folded)) ?? null;
}

/** Without a header: a first column of digits is the code, the first of words the name, what follows are figures. */
function guessedHeader(cells) {
  const columns = Math.max(...cells.map((row) => row.length));
  const header = [];
  for (let i = 0; i < columns; i++) {
    const filled = cells.map((row) => (row[i] ?? '').trim()).filter(Boolean);
    if (i === 0 && filled.every((cell) => /^(\d{1,7}|[\w-]+:[\w-]+)$/.test(cell))) header.push('code');
    else if (!header.includes('name') && filled.some((cell) => /\p{L}/u.test(cell))) header.push('name');
    else header.push(`c${i + 1}`);
  }
  return header;
}

function cellsOf(line, separator) {
  const cells = [''];
  let within = false;
  for (const letter of line) {
    if (letter === '"') within = !within;
    else if (letter === separator && !within) cells.push('');
    else cells[cells.length - 1] += letter;
  }
  return cells.map((cell) => cell.trim());
}

const quoted = (cell) => (/[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);
