import { byId } from '../dom.js';
import { tableOfPasted } from './pasted.js';

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** A list of communes by code and name, with a made-up column of figures, to see how the page works. */
const EXAMPLE = ['code\tname\tso_ho', '07682\tTân An\t2100', '07702\tQuỳnh Sơn\t1500', '07720\tTrí Yên\t1450', '07723\tLãng Sơn\t1600', '18796\tKỳ Lợi\t2000'].join('\n');

/** The table as it comes in: a file, chosen or dropped, which is sent as it is, or pasted lines. */
export function tableInput(page, onTable) {
  const file = byId('file');
  const pasted = byId('pasted');
  const drop = byId('drop');
  const name = byId('file-name');
  const nameFile = () => {
    name.hidden = file.files.length === 0;
    name.textContent = file.files[0]?.name ?? '';
  };
  const read = () => {
    const table = file.files.length > 0 ? ofFile(file.files[0]) : ofText(pasted.value);
    onTable(table);
  };
  file.addEventListener('change', () => {
    nameFile();
    if (file.files.length === 0) return;
    pasted.value = '';
    read();
  });
  pasted.addEventListener('input', () => {
    file.value = '';
    nameFile();
  });
  for (const event of ['dragover', 'dragleave', 'drop']) drop.addEventListener(event, (dragged) => {
    dragged.preventDefault();
    drop.classList.toggle('over', event === 'dragover');
  });
  drop.addEventListener('drop', ({ dataTransfer }) => {
    if (dataTransfer.files.length === 0) return;
    file.files = dataTransfer.files;
    file.dispatchEvent(new Event('change'));
  });
  byId('table').addEventListener('submit', (event) => {
    event.preventDefault();
    read();
  });
  byId('example').addEventListener('click', () => {
    pasted.value = EXAMPLE;
    pasted.dispatchEvent(new Event('input'));
    read();
  });
}

function ofFile(file) {
  const isXlsx = /\.xlsx$/i.test(file.name) || file.type === XLSX;
  return { body: file, headerLines: 1, type: isXlsx ? XLSX : 'text/csv', name: file.name.replace(/\.\w+$/, '') };
}

function ofText(text) {
  const table = tableOfPasted(text);
  return table && { ...table, type: 'text/csv', name: 'bang' };
}
