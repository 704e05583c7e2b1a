import { clauses, contracts } from '../fixtures/contract/index.ts';
import { about } from '../fixtures/report/annotations.ts';
import { expect, test } from '../fixtures/test.ts';

// A run that cannot be read fails here, once for each worker; no clause is judged then.
test.beforeAll(({ expectToHold }) => {
  expect(expectToHold).toBeDefined();
});

for (const clause of clauses()) {
  test(clause.id, about(clause, contracts().pages), ({ expectToHold }) => {
    expectToHold(clause);
  });
}
