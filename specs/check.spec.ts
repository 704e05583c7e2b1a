import { aboutRun } from '../fixtures/report/annotations.ts';
import { test } from '../fixtures/test.ts';

test('the contracts follow their language and each other', aboutRun, ({ prove }) => prove.contracts());

test('the scenarios follow their language', aboutRun, ({ prove }) => prove.scenarios());

test('the settings are what the target needs', aboutRun, ({ prove }) => prove.settings());

test('the reports can be written', aboutRun, ({ prove }) => prove.reports());
