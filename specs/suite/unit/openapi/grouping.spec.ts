import { expect, test } from '../../test.ts';
import { compare, places, put, small, tell } from './documents.ts';

const { channel } = places;

test('one change of a schema that several operations show is one finding with their names', () => {
  const [finding] = compare(small, put(small, [...channel, 'error_code'], undefined)).findings;
  expect(finding?.places).toEqual([
    'GET /v1/Interactions/{InteractionSid}/Channels',
    'GET /v1/Interactions/{InteractionSid}/Channels/{Sid}',
    'POST /v1/Interactions/{InteractionSid}/Channels/{Sid}',
  ]);
  expect(finding?.message).toBe(
    'the member error_code is gone (it was integer or null), in GET …/Channels, GET …/Channels/{Sid}, POST …/Channels/{Sid}',
  );
});

test('operations that are new are a finding each, however alike they are', () => {
  const steps = ['paths', '/v1/Interactions/{Sid}'];
  const after = put(put(small, [...steps, 'put'], {}), [...steps, 'delete'], {});
  expect(tell(small, after)).toEqual([
    'additive operation-added: DELETE /v1/Interactions/{Sid}',
    'additive operation-added: PUT /v1/Interactions/{Sid}',
  ]);
});

test('what all operations show is told so', () => {
  const after = put(small, ['components', 'securitySchemes', 'basic', 'scheme'], 'bearer');
  expect(compare(small, after).findings.map(({ message }) => message)).toEqual([
    'the authentication may now be http bearer, in all 5 operations',
    'the authentication can no longer be http basic, in all 5 operations',
  ]);
});
