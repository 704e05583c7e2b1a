import { cleanPage } from '../../../../fixtures/report/page.ts';
import { expect, test } from '../../test.ts';

const counting = `<script async src="https://www.googletagmanager.com/gtag/js?id=G-1"></script>
    <script>
      function gtag(){dataLayer.push(arguments);}
      gtag('config', 'G-1', { "reportUuid": "1" });
    </script>`;

const page = (beside = '') =>
  `<head></head>\n<body>\n<div id="app"></div>\n<script src="data:text/javascript;base64,YQ=="></script>\n${beside}\n<script async>window.allureReportData = window.allureReportData || {};</script>\n</body>`;

test('a page says that it holds its data before the app looks for it', () => {
  const cleaned = cleanPage(page());
  const [announced, app] = ['window.allureReportData = {}', 'src="data:'].map((part) =>
    cleaned.indexOf(part),
  );
  expect(announced).toBeGreaterThan(0);
  expect(announced).toBeLessThan(app ?? 0);
});

test('a page counts no visits at a third party', () => {
  expect(cleanPage(page(counting))).toBe(cleanPage(page()));
});

test('a page that asks another host for anything is no report', () => {
  expect(() => cleanPage(page('<link rel="stylesheet" href="https://fonts.example.com/a.css">'))).toThrow(
    'the page of Allure asks other hosts: https://fonts.example.com/a.css',
  );
});

test('a page without a place for its app is no report', () => {
  expect(() => cleanPage('<head></head><body></body>')).toThrow('no place for its app');
});

test('a page is as wide as the phone that shows it', () => {
  const [head = ''] = cleanPage(page()).split('</head>');
  expect(head).toContain('<meta name="viewport" content="width=device-width');
});

test('a page without a head is no report', () => {
  expect(() => cleanPage(page().replace('</head>', ''))).toThrow('no head');
});

test('a clause is told before the labels that say it again', () => {
  const [head = ''] = cleanPage(page()).split('</head>');
  expect(head).toContain(
    '> :is(:has([data-testid="metadata-item"]), [data-testid="test-result-meta-links"]) { order: 1; }',
  );
});
