import { aboutRun } from '../fixtures/report/annotations.ts';
import { test } from '../fixtures/test.ts';

// One after the other: Playwright replaces a worker whose test failed, and what follows a slip waits until it is mended.
test.describe.configure({ mode: 'serial' });

test('the contracts follow their language and each other', aboutRun, ({ prove }) => prove.checkContracts());

test('the scenarios follow their language', aboutRun, ({ prove }) => prove.checkScenarios());

test('the settings are what the target needs', aboutRun, ({ prove }) => prove.checkSettings());

test('the reports can be written', aboutRun, ({ prove }) => prove.checkReports());

test('the list of known breakage follows its language', aboutRun, ({ prove }) => prove.checkKnown());

test('the baseline of drift is one', aboutRun, ({ prove }) => prove.checkBaseline());

test('what is remembered of past nights can be read', aboutRun, ({ prove }) => prove.checkHistory());
