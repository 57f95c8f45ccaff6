import { spawnSync } from 'node:child_process';
import { expect, test } from 'vitest';
import { placeWallClock } from '#src/core/time/place-wall-clock.ts';
import { offsetAt } from '#src/core/time/zone.ts';

/**
 * Python's zoneinfo reads the machine's own zone files, whereas everything else here uses the engine's data: an oracle
 * with other code and other data. No release of the database is likely to differ for these zones and years.
 */
const script = `
import json, sys, zoneinfo
from datetime import datetime, timedelta, timezone
answers = []
for zone, millis, wall in json.load(sys.stdin):
    info = zoneinfo.ZoneInfo(zone)
    at = datetime.fromtimestamp(millis / 1000, timezone.utc).astimezone(info)
    folds = [datetime.fromisoformat(wall).replace(tzinfo=info, fold=fold) for fold in (0, 1)]
    real = sorted({
        int(one.timestamp() * 1000) for one in folds
        if one.astimezone(timezone.utc).astimezone(info).replace(tzinfo=None) == one.replace(tzinfo=None)
    })
    answers.append([at.utcoffset().total_seconds() / 60, real])
print(json.dumps(answers))
`;

const zones = [
  ...['America/New_York', 'America/Los_Angeles', 'America/St_Johns', 'America/Santiago'],
  ...['America/Sao_Paulo', 'America/Asuncion', 'Europe/Berlin', 'Europe/London', 'Europe/Dublin'],
  ...['Africa/Johannesburg', 'Africa/Cairo', 'Asia/Kolkata', 'Asia/Kathmandu', 'Asia/Tehran'],
  ...['Asia/Seoul', 'Asia/Pyongyang', 'Australia/Lord_Howe', 'Australia/Eucla', 'Pacific/Apia'],
  ...['Pacific/Chatham', 'Pacific/Kwajalein', 'Pacific/Kiritimati', 'Antarctica/Troll', 'UTC'],
];

/** A small generator of our own (Lehmer's), so that a failure can be reproduced. */
function* random(): Generator<number, never> {
  for (let state = 20210409; ; state = (state * 48271) % 2147483647) yield state / 2147483647;
}

const found = spawnSync('python3', ['-c', 'import zoneinfo; zoneinfo.ZoneInfo("Europe/Berlin")']);
const why = 'python3 with zoneinfo is not installed';

test.skipIf(found.status !== 0)(
  `Python places thousands of times alike${found.status === 0 ? '' : ` (skipped: ${why})`}`,
  () => {
    const dice = random();
    const minute = 60_000;
    const [from, to] = [Date.UTC(1990, 0), Date.UTC(2022, 0)];
    const samples = zones.flatMap((zone) =>
      Array.from({ length: 250 }, (_, index) => {
        let millis = Math.floor((from + dice.next().value * (to - from)) / minute) * minute;
        // Every second one is near a clock change, if the zone has one in the half year before.
        if (index % 2 === 0)
          millis = nearAChange(zone, millis) + Math.floor(dice.next().value * 300 - 150) * minute;
        const wall = new Date(millis + offsetAt(zone, millis - 3 * 3_600_000) * minute);
        return [zone, millis, wall.toISOString().slice(0, 16)] as const;
      }),
    );
    const { stdout, stderr } = spawnSync('python3', ['-c', script], {
      input: JSON.stringify(samples),
      encoding: 'utf8',
      maxBuffer: 1e8,
    });
    expect(stderr).toBe('');
    expect(
      samples.map(([zone, millis, wall]) => [offsetAt(zone, millis), instantsOf(wall, zone)]),
    ).toEqual(JSON.parse(stdout));
  },
);

function instantsOf(wallClock: string, zone: string): number[] {
  const placing = placeWallClock(wallClock, zone);
  if (placing.ok) return [placing.instant.toMillis()];
  if (placing.problem.kind !== 'wall-clock-repeated') return [];
  return placing.problem.offsets.map((offset) => Date.parse(`${wallClock}:00${offset}`));
}

function nearAChange(zone: string, millis: number): number {
  let [left, right] = [millis - 183 * 86_400_000, millis];
  if (offsetAt(zone, left) === offsetAt(zone, right)) return millis;
  while (right - left > 60_000) {
    const middle = Math.floor((left + right) / 120_000) * 60_000;
    if (offsetAt(zone, middle) === offsetAt(zone, right)) right = middle;
    else left = middle;
  }
  return right;
}
