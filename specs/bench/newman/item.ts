import type { Connection } from '../../../fixtures/client/client.ts';
import type { Call } from '../../../fixtures/client/exchange.ts';

/** A request of a Postman collection (format 2.1) with the script that runs after it. */
export interface Item {
  readonly name: string;
  readonly event: readonly {
    readonly listen: 'test';
    readonly script: { readonly type: 'text/javascript'; readonly exec: readonly string[] };
  }[];
  readonly request: {
    readonly method: string;
    readonly url: string;
    readonly auth: Auth;
    readonly header: readonly Parameter[];
    readonly body?: { readonly mode: 'urlencoded'; readonly urlencoded: readonly Parameter[] };
  };
}

interface Parameter {
  readonly key: string;
  readonly value: string;
}

type Auth = { readonly type: 'noauth' } | { readonly type: 'basic'; readonly basic: readonly Parameter[] };

/** A request of a scenario with its test script. `{{name}}` in the call stands for a variable of the collection. */
export function itemOf(
  scenario: string,
  call: Call,
  connection: Connection,
  script: readonly string[],
): Item {
  const { step, api, method, path, form } = call;
  return {
    name: `${scenario}: ${step}`,
    event: [{ listen: 'test', script: { type: 'text/javascript', exec: script } }],
    request: {
      method,
      url: connection.bases[api] + path,
      auth: authOf(call, connection),
      header: [{ key: 'Accept', value: 'application/json' }],
      ...(form && { body: { mode: 'urlencoded', urlencoded: parametersOf(form) } }),
    },
  };
}

function authOf({ credentials = 'given' }: Call, { user, password }: Connection): Auth {
  if (credentials === 'none') return { type: 'noauth' };
  const said = credentials === 'wrong' ? `${password}x` : password;
  return { type: 'basic', basic: parametersOf({ username: user, password: said }) };
}

const parametersOf = (form: Readonly<Record<string, string>>): readonly Parameter[] =>
  Object.entries(form).map(([key, value]) => ({ key, value }));
