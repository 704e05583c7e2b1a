import { isFromVendor as isAnswered } from '../../../../fixtures/client/vendor-form.ts';
import type { Json } from '../../../../fixtures/json/json.ts';
import { expect, test } from '../../test.ts';

const id = { 'twilio-request-id': `RQ${'0123456789abcdef'.repeat(2)}` };
const page = 'https://www.twilio.com/docs/errors/20404';

type Answer = NonNullable<Parameters<typeof isAnswered>[0]['answer']>;

const isFromVendor = (answer: Answer, sendsIds?: boolean, method: 'GET' | 'DELETE' = 'GET') =>
  isAnswered({ answer, method }, sendsIds);

/** Answers by whoever gives them: status, and the body as JSON. */
type Table = { readonly [title: string]: readonly [status: number, body: Json] };

const vendors: Table = {
  'a refusal with code, message, page and status': [
    404,
    { code: 20404, message: 'x', more_info: page, status: 404 },
  ],
  'a refusal with a code that is a text': [404, { code: '20404', message: 'x' }],
  'a refusal without a message': [404, { code: 20404, more_info: page, status: 404 }],
  'a refusal whose message is a list': [404, { code: 20404, message: ['x'], status: 404 }],
  'a refusal whose status is another': [404, { code: 20404, message: 'x', status: 422 }],
  'a refusal that repeats the status as its code': [
    400,
    { code: 400, message: 'x', more_info: page, status: 400 },
  ],
  'a refusal with title and type': [
    404,
    { code: 20404, message: 'x', status: 404, title: 'x', type: 'https://example.com' },
  ],
  'a refusal without a code that leads to the dictionary': [
    404,
    { message: 'x', more_info: '/docs/errors/20404', status: 404 },
  ],
};

const strangers: Table = {
  'a word for an error': [404, { error: 'not found' }],
  'an object for an error': [404, { error: { code: 404, message: 'x', status: 'NOT_FOUND' } }],
  'a list of errors': [403, { success: false, errors: [{ code: 10_000, message: 'x' }] }],
  'a message alone': [403, { message: 'Forbidden' }],
  'a message and an id of their own': [404, { message: 'no Route matched', request_id: 'ab' }],
  'a message and a status as a word': [400, { status: 'error', message: 'x' }],
  'a message and a status of another name': [404, { statusCode: 404, message: 'x' }],
  'a message and the status as a code': [404, { code: 404, message: 'x' }],
  'a problem': [404, { type: 'about:blank', title: 'Not Found', status: 404, detail: 'x' }],
  'a detail': [404, { detail: 'Not found.' }],
  'a fault': [404, { fault: { faultstring: 'x' } }],
  'a service with its path': [404, { status: 404, error: 'Not Found', message: 'x', path: '/v1' }],
  'a cluster with its kind': [404, { kind: 'Status', status: 'Failure', message: 'x', code: 404 }],
  'a list': [400, [{ message: 'x', errorCode: 'y' }]],
  'a text': [404, 'not found'],
  null: [404, null],
};

for (const [title, [status, body]] of Object.entries(vendors)) {
  const pointsThere = JSON.stringify(body).includes('docs/errors');

  test(`${title} is the vendor's with a request id, and without where nothing tells that he sends them`, () => {
    const answers = [id, {}].map((headers) => ({ status, headers, body }));
    expect(answers.map((answer) => isFromVendor(answer))).toEqual([true, true]);
  });

  test(`${title} without the request id that he sends is ${pointsThere ? 'his, by the page it points to' : 'anybody’s'}`, () => {
    expect(isFromVendor({ status, headers: {}, body }, true)).toBe(pointsThere);
  });
}

for (const [title, [status, body]] of Object.entries(strangers)) {
  test(`${title} is no refusal of the vendor's`, () => {
    const answer = { status, headers: {}, body };
    expect([isFromVendor(answer), isFromVendor(answer, true)]).toEqual([false, false]);
  });

  test(`${title} with the vendor's request id is his, and may be judged`, () => {
    expect(isFromVendor({ status, headers: id, body })).toBe(true);
  });
}

test('a refusal without a code is the vendor’s where his API is not known to send ids', () => {
  const answer = { status: 404, headers: {}, body: { message: 'x', status: 404 } };
  expect([isFromVendor(answer), isFromVendor(answer, true)]).toEqual([true, false]);
  expect(isFromVendor({ ...answer, headers: id }, true)).toBe(true);
});

test('a request id of another form is none', () => {
  const headers = { 'twilio-request-id': 'RQ12' };
  expect(isFromVendor({ status: 404, headers, body: { message: 'Forbidden' } })).toBe(false);
});

for (const [title, body, known, unknown] of [
  ['a resource', { sid: 'KD1' }, true, true],
  ['a list', { channels: [], meta: {} }, true, true],
  ['a resource without its SID', { routing: {}, url: 'https://example.com' }, false, true],
  ['an object that could be anybody’s', { status: 'maintenance' }, false, false],
  ['an empty object', {}, false, false],
  ['an empty list', [], false, false],
  ['an object with a word for an error', { error: 'log in' }, false, false],
  ['a text', 'ok', false, false],
  ['null', null, false, false],
] as const)
  test(`${title} with a good status is told by whether the API is known to send ids`, () => {
    const answer = { status: 200, headers: {}, body };
    expect([isFromVendor(answer, true), isFromVendor(answer)]).toEqual([known, unknown]);
  });

const html = 'text/html';
const json = 'application/json;charset=utf-8';
const xml = 'application/xml;charset=utf-8';
for (const [title, headers, isOwn] of [
  ['that is called a page', { 'content-type': html }, false],
  ['that is called a page and has an id', { ...id, 'content-type': html }, false],
  ['that is called JSON', { 'content-type': json }, false],
  ['that is called JSON and has an id', { ...id, 'content-type': json }, true],
  ['that has an id alone', id, false],
  ['that is called XML', { 'content-type': xml }, false],
  ['that is called XML and has an id', { ...id, 'content-type': xml }, true],
] as const)
  test(`what is no JSON, ${title}, is ${isOwn ? 'the vendor’s' : 'a stranger’s'}`, () => {
    expect([200, 404].map((status) => isFromVendor({ status, headers }))).toEqual([isOwn, isOwn]);
  });

test('nothing at all with 204 is the vendor’s where something was to be deleted, or with his id', () => {
  const answer = { status: 204, headers: {} };
  expect([isFromVendor(answer, false, 'DELETE'), isFromVendor(answer, true, 'DELETE')]).toEqual([
    true,
    false,
  ]);
  expect([isFromVendor(answer), isFromVendor({ ...answer, headers: id }, true)]).toEqual([false, true]);
});

test('no answer is nobody’s', () => {
  expect(isAnswered({ answer: null, method: 'GET' })).toBe(false);
});
