/**
 * What a command is told of the machine that it runs on, in words that stand nowhere else: the real ones, such as a host named
 * `localhost`, may stand in a report for a good reason.
 */
export const machine = { HOME: '/home/of-a-tester', ALLURE_HOST_NAME: 'machine-of-a-tester' } as const;
