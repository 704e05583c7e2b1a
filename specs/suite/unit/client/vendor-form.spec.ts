import { isVendorError, isVendorNotFound, isVendorRefusal } from '../../../../fixtures/client/vendor-form.ts';
import type { Json } from '../../../../fixtures/json/json.ts';
import { expect, test } from '../../test.ts';

const own: { readonly [what: string]: Json } = {
  'as the page has it': { code: 20404, message: 'not found', more_info: 'https://…', status: 404 },
  'without more_info': { code: 20404, message: 'not found', status: 404 },
  'without a status': { code: 20404, message: 'not found' },
  'without a message': { code: 20404, status: 404 },
  'with a detail beside': { code: 20404, message: 'not found', status: 404, detail: 'x' },
};

for (const [what, body] of Object.entries(own))
  test(`an error ${what} is the vendor's`, () => {
    expect([isVendorError({ status: 404, body }), isVendorNotFound({ status: 404, body })]).toEqual([
      true,
      true,
    ]);
  });

const foreign: { readonly [what: string]: Json | undefined } = {
  'that is no JSON': undefined,
  'that is null': null,
  'that is a list': [{ code: 20404, status: 404 }],
  'that is a text': '20404',
  'without a code': { message: 'not found', status: 404 },
  'whose code is a text': { code: '20404', message: 'not found', status: 404 },
  'whose code is half': { code: 20404.5, message: 'not found' },
  'whose code is that of HTTP': { code: 404, message: 'not found' },
  'whose code is that of gRPC': { code: 5, message: 'not found', details: [] },
  'of another status': { code: 20404, message: 'not found', status: 400 },
  'of a status in a text': { code: 20404, message: 'not found', status: '404' },
  'with nothing but a code': { code: 20404 },
  'below another name': { error: { code: 20404, message: 'not found', status: 404 } },
};

for (const [what, body] of Object.entries(foreign))
  test(`an error ${what} may be anybody's`, () => {
    const answer = { status: 404, headers: {}, ...(body !== undefined && { body }) };
    expect([isVendorError(answer), isVendorNotFound(answer), isVendorRefusal(answer)]).toEqual([
      false,
      false,
      false,
    ]);
  });

test("a 404 with another code than the vendor's for it says nothing of what there is", () => {
  const body = { code: 40400, message: 'no route', status: 404 };
  expect(isVendorNotFound({ status: 404, body })).toBe(false);
});

const headers = { 'twilio-request-id': `RQ${'0'.repeat(32)}` };

test('a refusal that may be anybody’s does not say that nothing was done', () => {
  const body = { code: 40000, message: 'Bad request', status: 400 };
  expect(isVendorRefusal({ status: 400, headers: {}, body })).toBe(false);
});

const broken: { readonly [what: string]: Json } = {
  'whose code is a text': { code: '20001', message: 'no', status: 400 },
  'whose code is below zero': { code: -1, message: 'no', status: 400 },
  'without a code': { message: 'no', status: 400 },
  'whose status is another': { code: 20001, message: 'no', status: 404 },
  'below another name': { error: { code: 20001, message: 'no', status: 400 } },
};

for (const [what, body] of Object.entries(broken)) {
  test(`a refusal ${what} says that nothing was done where it has the vendor's request id`, () => {
    expect([headers, {}].map((given) => isVendorRefusal({ status: 400, headers: given, body }))).toEqual([
      true,
      false,
    ]);
  });

  test(`a refusal ${what} with the vendor's request id does not say that there is none of what was read`, () => {
    expect(isVendorNotFound({ status: 404, body })).toBe(false);
  });
}

test('a refusal that points to the dictionary says that nothing was done, though its code is a text', () => {
  const body = { code: '20001', more_info: 'https://www.twilio.com/docs/errors/20001', status: 400 };
  expect(isVendorRefusal({ status: 400, headers: {}, body })).toBe(true);
});

const refusing = {
  400: true,
  401: true,
  404: true,
  408: false,
  409: false,
  429: true,
  500: false,
  503: false,
};

for (const [status, refuses] of Object.entries(refusing))
  test(`the vendor's ${status} ${refuses ? 'says' : 'does not say'} that nothing was done`, () => {
    const body = { code: 20001, message: 'no', status: Number(status) };
    expect(isVendorRefusal({ status: Number(status), headers, body })).toBe(refuses);
  });

test('an answer that all is well is no error', () => {
  expect(isVendorError({ status: 200, body: own['without a status'] as Json })).toBe(false);
});
