import { expect, test } from '../../test.ts';
import { differences } from './recorded.ts';

test('the example of 2021 differs in what the vendor’s page shows against its own tables', async () => {
  expect(await differences('seed-2021')).toEqual([
    'attributes.conversations.communication_channel: erratum-variant-changed',
    'attributes.conversations.conversation_id: answer-member-removed',
    'attributes.conversations.initiated_by: erratum-variant-changed',
    'attributes.conversations.media.*.sid: erratum-variant-changed',
    'attributes.conversations.media.*.type: answer-member-removed',
    'attributes.customers: answer-member-removed',
    'attributes.flexInteractionSid: answer-member-removed',
    'interaction.interaction_context_sid: erratum-variant-changed',
    'interaction.links.channels: seen-format-changed',
    'interaction.url: seen-format-changed',
    'interaction.webhook_ttid: erratum-variant-changed',
    'routing.properties.reason: seen-value-null',
  ]);
});

test('the examples of the OpenAPI description differ in customers, routing target, Insights and what a fetch shows', async () => {
  const found = await differences('oai');
  const fetched = found.filter((each) => /^routing\..*answer-member-removed$/.test(each));
  // The example of a fetch has 5 of the 22 properties, and no reservation.
  expect(fetched).toHaveLength(18);
  expect(found.filter((each) => !fetched.includes(each))).toEqual([
    'attributes.conversations.communication_channel: erratum-variant-changed',
    'attributes.conversations.direction: erratum-variant-changed',
    'attributes.customers.email: erratum-variant-changed',
    'attributes.customers.phone: erratum-variant-changed',
    'routing.properties.routing_target: erratum-variant-changed',
    'task.routing_target: seen-value-new',
  ]);
});

test('the capture of 2025 differs in six properties, an attribute, customers, capitals and Insights', async () => {
  expect(await differences('live-2025')).toEqual([
    'attributes.conversations.communication_channel: erratum-variant-changed',
    'attributes.conversations.direction: erratum-variant-changed',
    'attributes.conversations.initiated_by: erratum-variant-changed',
    'attributes.customers.email: erratum-variant-changed',
    'attributes.customers.phone: erratum-variant-changed',
    'attributes.customers: seen-member-added',
    'attributes.taskCreateSource: seen-member-added',
    'routing.properties.custom_context: seen-member-added',
    'routing.properties.ignore_capacity: seen-member-added',
    'routing.properties.required_attention: seen-member-added',
    'routing.properties.twilio_context: seen-member-added',
    'routing.properties.version: seen-member-added',
    'routing.properties.virtual_start_time: seen-member-added',
  ]);
});
