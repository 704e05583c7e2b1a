import { expect } from '../../test.ts';
import { changed, reversed, smallLetters, writeNight, writeRun } from './recorded.ts';
import { test } from './test.ts';

test('a run with failures is not accepted, unless that is said', async ({ files, recordings, drift }) => {
  writeNight(files, 'night', changed(recordings, reversed));
  const { code, stderr } = await drift('--accept', 'night');
  expect({ code, written: files.names() }).toEqual({ code: 2, written: ['night'] });
  expect(stderr).toMatch(/^nothing was accepted: attributes\/direction.* failed\. .* --despite-failures\n$/);
  expect(await drift('--accept', '--despite-failures', 'night')).toMatchObject({ code: 0 });
  expect(files.names()).toEqual(['baseline.json', 'night']);
});

test('a run of another fault is compared, said to be in the first line, and not accepted unless that is said', async ({
  files,
  recordings,
  drift,
}) => {
  writeRun(files, 'night', { recordings, fault: null });
  writeRun(files, 'faulty', { recordings, fault: 'media-two' });
  await drift('--accept', 'night');
  const before = files.read('baseline.json');
  expect((await drift('faulty')).stdout).toMatch(/^behaviour, of another fault than the baseline’s: /);
  const { code, stderr } = await drift('--accept', 'faulty');
  expect({ code, kept: files.read('baseline.json') === before }).toEqual({ code: 2, kept: true });
  expect(stderr).toMatch(
    /^nothing was accepted: the run is of another fault \(mock, profile documented, fault media-two, .*\) than baseline\.json \(mock, .* --despite-another-target\n$/,
  );
  expect(await drift('--accept', '--despite-another-target', 'faulty')).toMatchObject({ code: 0 });
  expect(files.read('baseline.json')).toContain('"fault": "media-two"');
});

test('all that speaks against a run is said at once, with what allows it', async ({
  files,
  recordings,
  drift,
}) => {
  writeRun(files, 'night', { recordings, fault: null });
  writeRun(files, 'faulty', { recordings: changed(recordings, reversed), fault: 'direction-reversed' });
  await drift('--accept', 'night');
  const { stderr } = await drift('--accept', 'faulty');
  expect(stderr).toMatch(
    /the run is of another fault .*; attributes\/direction.* failed\. .* --despite-failures --despite-another-target\n$/,
  );
});

test('runs of several faults are not put together unless that is said', async ({
  files,
  recordings,
  drift,
}) => {
  writeRun(files, 'night', { recordings, fault: null });
  writeRun(files, 'faulty', { recordings, fault: 'media-two' });
  const { code, stderr } = await drift('--accept', 'night', 'faulty');
  expect({ code, stderr }).toMatchObject({
    code: 2,
    stderr: expect.stringContaining('the runs are of several targets (mock, profile documented, 2'),
  });
});

test('a run that is given twice counts once, and that is said', async ({ files, recordings, drift }) => {
  writeRun(files, 'night', { recordings, fault: null });
  const { stdout } = await drift('--accept', 'night', 'night/recordings');
  expect(stdout).toMatch(/^night\/recordings holds the run \S+-night once more; it counts once\n/);
  expect(JSON.parse(files.read('baseline.json'))).toMatchObject({ origin: { runs: 1 } });
});

test('accepting shows what it changes', async ({ files, recordings, drift }) => {
  writeNight(files, 'night', recordings);
  writeNight(files, 'next', changed(recordings, smallLetters));
  await drift('--accept', 'night');
  const { stdout } = await drift('--accept', 'next');
  expect(stdout).toMatch(
    /risky .*communication_channel: was 'SMS', is 'Sms'[\s\S]*accepted as baseline\.json/,
  );
});
