import type { Call } from '../../../../fixtures/client/exchange.ts';

/** A read of the root. */
export const read: Call = { step: 'read', api: 'flex', method: 'GET', path: '/' };

/** A creation with a form. */
export const creation: Call = { ...read, step: 'create', method: 'POST', form: { Name: 'Nora' } };
