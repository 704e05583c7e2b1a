import { Ajv2020 } from 'ajv/dist/2020.js';
import { about } from '../../../../fixtures/report/annotations.ts';
import schema from '../../../../fixtures/report/conformance.schema.json' with { type: 'json' };
import { formatConsole } from '../../../../fixtures/report/console.ts';
import { formatBadges } from '../../../../fixtures/report/matrix/badges.ts';
import { formatSummary } from '../../../../fixtures/report/summary.ts';
import { expect, test } from '../../test.ts';
import { clauseOf, contacts, documentWith, failing, verdictOf } from './parts.ts';

const clauses = [clauseOf('a/b'), clauseOf('acme/vip', { consumers: ['Acme CRM', 'Flex UI'] })];
const verdicts = [verdictOf('a/b', 'pass'), verdictOf('acme/vip', 'fail', failing(contacts))];
const document = documentWith({ clauses, verdicts });

test('those whom a team’s own clauses name are counted behind the vendor’s', () => {
  expect(Object.keys(document.classes)).toEqual(['Flex UI', 'Flex Insights', 'Integration', 'Acme CRM']);
  expect(document.classes['Acme CRM']).toMatchObject({ pass: 0, of: 1 });
});

test('conformance.json with them follows its schema', () => {
  const validate = new Ajv2020({ strict: false }).compile(schema);
  validate(JSON.parse(JSON.stringify(document)));
  expect(validate.errors ?? []).toEqual([]);
});

test('console, summary, badges and Allure tell of them', () => {
  expect(formatConsole(document, 'reports').join('\n')).toContain('Acme CRM 0/1');
  expect(formatSummary(document)).toMatch(/^\| Acme CRM +\| +0 \| +1 \|/m);
  expect(formatBadges(document)['acme-crm.svg']).toContain('0/1');
  const [, own] = clauses;
  expect(own && about(own, []).annotation).toContainEqual({
    type: 'allure.label.epic',
    description: 'Acme CRM',
  });
});
