import { encodeFields } from '../../../fixtures/client/calls.ts';
import { whySkipped } from '../../../fixtures/recording/record.ts';
import { resolve } from '../../../fixtures/scenario/references.ts';
import type { Scenario } from '../../../fixtures/scenario/scenario.ts';
import type { Target } from '../../../fixtures/target/index.ts';
import { contactItems } from './contact.ts';
import { type Item, itemOf } from './item.ts';

/** The scenarios as a Postman collection (format 2.1), as its user would have written it. */
export function collectionOf(scenarios: readonly Scenario[], target: Target) {
  const told = scenarios.filter(
    (scenario) => whySkipped(scenario, { settings: target.settings, target: target.name }) === null,
  );
  return {
    info: {
      name: 'Interactions API',
      schema: 'https://schema.getpostman.com/json/collection/v2.1.0/collection.json',
    },
    item: told.map((scenario) => ({ name: scenario.title, item: itemsOf(scenario, target) })),
  };
}

function itemsOf(scenario: Scenario, target: Target): readonly Item[] {
  if (!scenario.request) return contactItems(scenario, target);
  const { form, ...request } = resolve(
    scenario.request as never,
    target.settings,
    {},
  ) as typeof scenario.request;
  const call = { step: 'bad request', ...request, ...(form && { form: encodeFields(form) }) };
  return [itemOf(scenario.id, call, target.connection, refused)];
}

/** What every refusal of the vendor's has. */
const refused = [
  'const body = pm.response.json();',
  "pm.test('is refused', () => pm.expect(pm.response.code).to.be.within(400, 499));",
  "pm.test('status', () => pm.expect(body.status).to.eql(pm.response.code));",
  "pm.test('code', () => pm.expect(body.code).to.be.a('number'));",
  "pm.test('message', () => pm.expect(body.message).to.be.a('string'));",
];
