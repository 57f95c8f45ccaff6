/** The content of a compiled zone file, starting at an instant. */
export interface ZoneFile {
  /** Equal for two zones whose clocks agree from then on. */
  readonly key: string;
  /** `GMT0 BST60`, `-180`: the offsets in minutes in use from then on, with their alphabetic abbreviations. */
  readonly stretches: string;
  /**
   * The offset in force at that instant, followed by every later one with the minute since 1970 at which it begins, in
   * minutes and base 36: `-a0 d7mlc:-8c`.
   */
  readonly offsets: string;
  /** Whether its clocks continue to change by a rule, after the last change listed in the file. */
  readonly hasRule: boolean;
}

interface Stretch {
  readonly offset: number;
  readonly abbreviation: string;
}

interface Block {
  readonly transitions: { readonly at: number; readonly type: number }[];
  readonly types: Stretch[];
  readonly end: number;
}

/** Reads a compiled zone file (TZif, RFC 9636), starting at an instant (seconds since 1970). */
export function readZoneFile(bytes: Uint8Array, from: number): ZoneFile {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const { transitions, types, end } = readBlock(view, readBlock(view, 0, 4).end, 8);
  const footer = ascii(view, end + 1, bytes.byteLength - 1);
  const inForce = transitions.findLast(({ at }) => at <= from)?.type ?? 0;
  const later = transitions.filter(({ at }) => at > from && at < from + 12 * 366 * 86_400);
  const used = [...new Set([inForce, ...later.map(({ type }) => type)])].flatMap(
    (type) => types[type] ?? [],
  );
  const steps = later.map(({ at, type }) => [at, types[type]?.offset]);
  return {
    key: JSON.stringify([footer, used, steps]),
    stretches: [...new Set(used.map(nameStretch))].join(' '),
    offsets: writeOffsets(transitions, types, from),
    hasRule: footer.includes(','),
  };
}

function writeOffsets(
  transitions: Block['transitions'],
  types: Block['types'],
  from: number,
): string {
  const first = transitions.findLast(({ at }) => at <= from)?.type ?? 0;
  let minutes = (types[first]?.offset ?? 0) / 60;
  const steps = [minutes.toString(36)];
  for (const { at, type } of transitions) {
    const next = (types[type]?.offset ?? 0) / 60;
    if (at <= from || next === minutes) continue;
    steps.push(`${(at / 60).toString(36)}:${next.toString(36)}`);
    minutes = next;
  }
  return steps.join(' ');
}

function nameStretch({ abbreviation, offset }: Stretch): string {
  return `${/^[A-Z]+$/.test(abbreviation) ? abbreviation : ''}${offset / 60}`;
}

/** One data block, after its header of 44 bytes. Times take 4 bytes in the first block and 8 in the second. */
function readBlock(view: DataView, start: number, timeBytes: 4 | 8): Block {
  const count = (index: number): number => view.getUint32(start + 20 + index * 4);
  const [utCount, standardCount, leapCount] = [count(0), count(1), count(2)];
  const [timeCount, typeCount, charCount] = [count(3), count(4), count(5)];
  const times = start + 44;
  const typeOfTimes = times + timeCount * timeBytes;
  const typeRows = typeOfTimes + timeCount;
  const chars = typeRows + typeCount * 6;
  return {
    transitions: Array.from({ length: timeCount }, (_, index) => ({
      at:
        timeBytes === 8
          ? Number(view.getBigInt64(times + index * 8))
          : view.getInt32(times + index * 4),
      type: view.getUint8(typeOfTimes + index),
    })),
    types: Array.from({ length: typeCount }, (_, index) => {
      const row = typeRows + index * 6;
      const name = chars + view.getUint8(row + 5);
      let end = name;
      while (view.getUint8(end) !== 0) end += 1;
      return { offset: view.getInt32(row), abbreviation: ascii(view, name, end) };
    }),
    end: chars + charCount + leapCount * (timeBytes + 4) + standardCount + utCount,
  };
}

function ascii(view: DataView, start: number, end: number): string {
  return String.fromCharCode(...new Uint8Array(view.buffer, view.byteOffset + start, end - start));
}
