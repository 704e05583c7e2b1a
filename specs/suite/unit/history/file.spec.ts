import { mkdirSync, rmSync, utimesSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { keepNight, readHistories, readHistory } from '../../../../fixtures/history/index.ts';
import { locateHistory } from '../../../../fixtures/history/target.ts';
import { DiskProblem, KeptFileProblem } from '../../../../fixtures/problem.ts';
import { expect, test } from '../../test.ts';
import { nightOf, target } from './nights.ts';

const night = nightOf(1, { 'a/x': 'pass' });
const live = { name: 'live', flexApi: 'https://flex.example/v1', profile: null, account: 'a'.repeat(16) };

test('a night that was kept is read', async ({ folder }) => {
  await keepNight(folder, target, night);
  expect(readHistory(folder, target).nights).toMatchObject([{ run: 'run-1', startedAt: night.startedAt }]);
});

test('a run that is kept twice counts once', async ({ folder }) => {
  await keepNight(folder, target, night);
  await keepNight(folder, target, night);
  expect(readHistory(folder, target).nights).toHaveLength(1);
});

test('runs that end at the same time are all kept', async ({ files, folder }) => {
  const days = Array.from({ length: 12 }, (_, nth) => nth + 1);
  await Promise.all(days.map((day) => keepNight(folder, target, nightOf(day, { 'a/x': 'pass' }))));
  expect(readHistory(folder, target).nights).toHaveLength(12);
  expect(files.names()).toEqual(['history']);
});

test('mock, its profiles, accounts and addresses have histories of their own', () => {
  const those = [
    target,
    { ...target, profile: 'oai' },
    live,
    { ...live, account: 'b'.repeat(16) },
    { ...live, flexApi: 'https://staging.example/v1' },
  ];
  expect(new Set(those.map((each) => locateHistory('reports', each))).size).toBe(5);
});

test('the fault of a mock is no other target, as it stands for a change of the vendor', () => {
  const faulty = { ...target, fault: 'direction-reversed' };
  expect(locateHistory('reports', faulty)).toBe(locateHistory('reports', target));
});

test('where nothing was kept nothing is known', ({ folder }) => {
  expect(readHistories(folder)).toEqual([]);
  expect(readHistory(folder, target).nights).toEqual([]);
});

const damaged: { readonly [what: string]: readonly [text: (good: string) => string, why: RegExp] } = {
  'is cut off': [(good) => good.slice(0, -5), /:2: the line is cut off/],
  'is no JSON': [(good) => `${good}nonsense\n`, /:3: the line is no JSON object/],
  'is empty': [() => '', /:1: it is empty|:1: the line is cut off/],
  'is of a later version': [
    (good) => good.replace('"history":1', '"history":2'),
    /:1: member "history" is 2/,
  ],
  'has a verdict that there is not': [
    (good) => `${good}{"run":"run-1","clause":"a/x","from":"pass","to":"fine"}\n`,
    /:3: member "to" is "fine"/,
  ],
  'has a change below another run': [
    (good) => `${good}{"run":"run-9","clause":"a/x","from":"pass","to":"fail"}\n`,
    /:3: the line is not below its run run-9/,
  ],
};

for (const [what, [damage, why]] of Object.entries(damaged))
  test(`a history that ${what} is named, and left as it is`, async ({ files, folder }) => {
    await keepNight(folder, target, night);
    const name = 'history/mock-documented.jsonl';
    const text = damage(files.read(name));
    files.write(name, text);
    expect(() => readHistory(folder, target)).toThrow(why);
    expect(() => readHistories(folder)).toThrow(join(folder, name));
    await expect(keepNight(folder, target, night)).rejects.toThrow(KeptFileProblem);
    expect(files.read(name)).toBe(text);
  });

test('a disk that takes nothing leaves the history as it was', async ({ files, folder }) => {
  await keepNight(folder, target, night);
  const name = 'history/mock-documented.jsonl';
  const before = files.read(name);
  // What is written goes beside its place first; a folder is in the way there.
  mkdirSync(join(folder, `${name}.${process.pid}.part`));
  await expect(keepNight(folder, target, nightOf(2, { 'a/x': 'fail' }))).rejects.toThrow(DiskProblem);
  expect(files.read(name)).toBe(before);
});

test('a history that another process changes is waited for', async ({ files, folder }) => {
  const lock = files.write('history/mock-documented.jsonl.lock', '1\n');
  const kept = keepNight(folder, target, night);
  await pause(60);
  expect(readHistory(folder, target).nights).toEqual([]);
  rmSync(lock);
  await kept;
  expect(readHistory(folder, target).nights).toHaveLength(1);
});

test('what a killed run held is taken over', async ({ files, folder }) => {
  const lock = files.write('history/mock-documented.jsonl.lock', '1\n');
  utimesSync(lock, new Date(0), new Date(0));
  await keepNight(folder, target, night);
  expect(readHistory(folder, target).nights).toHaveLength(1);
});
