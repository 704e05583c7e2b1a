import { join } from 'node:path';
import { addMatrix } from '../../../../fixtures/report/matrix/link.ts';
import { expect, test } from '../../test.ts';

const page = '<body>\n<div id="app"></div>\n</body>';

test('the HTML report has the matrix beside it, and leads to it', ({ files, folder }) => {
  files.write('matrix.html', 'clauses and contacts');
  files.write('report/index.html', page);
  addMatrix(folder, join(folder, 'report'));
  expect(files.read('report/matrix.html')).toBe('clauses and contacts');
  expect(files.read('report/index.html')).toMatch(
    /<a href="matrix\.html"[^>]*>Conformance matrix<\/a>\n<div id="app"><\/div>/,
  );
});

test('the HTML report of a run without a matrix leads to none', ({ files, folder }) => {
  files.write('report/index.html', page);
  addMatrix(folder, join(folder, 'report'));
  expect(files.read('report/index.html')).toBe(page);
});
