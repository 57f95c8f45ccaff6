import type { MySchedule, MySlot } from '#src/core/feeds/formats/my-schedule.ts';

/** Whether the site also has the schedule in parts, so that pages can load only what they need. */
export function hasParts(): boolean {
  const notice = document.querySelector<HTMLElement>('.live-notice');
  return notice?.dataset['parts'] !== undefined;
}

const wholeFile = 'my/schedule.json';

/**
 * The files of the schedule that contain certain slots. A large event has one file for each pair of first digits of its
 * slots' codes; other events have one file for the whole schedule. Each file is fetched once.
 */
export class ScheduleFiles {
  readonly #fetchFile: (file: string) => Promise<MySchedule>;
  readonly #inParts: boolean;
  readonly #loaded = new Map<string, MySchedule>();

  /** @param fetchFile fetches a file by its path below the site's root. */
  constructor(fetchFile: (file: string) => Promise<MySchedule>, inParts = hasParts()) {
    this.#fetchFile = fetchFile;
    this.#inParts = inParts;
  }

  /**
   * The loaded part of the schedule, including the slots that have these codes. Without a network, some may be missing;
   * `has` reports which.
   *
   * @throws TypeError if nothing could be loaded.
   */
  async load(codes: Iterable<string>): Promise<MySchedule> {
    const files = new Set([...codes].map(slotFile));
    // Every file names the event, which a visitor without picks needs, too.
    if (files.size === 0 && this.#loaded.size === 0) files.add(slotFile('00'));
    const absent = [...files].filter((file) => !this.#holds(file));
    if (absent.length > 0 && !(this.#inParts && (await this.#fetch(absent)))) {
      await this.#fetch([wholeFile]);
    }
    const [first, ...others] = this.#loaded.values();
    if (first === undefined) throw new TypeError('the schedule can’t be loaded');
    return this.#loaded.get(wholeFile) ?? joinSchedules(first, others);
  }

  /** Whether the slot with this code is loaded, if the schedule has such a slot. */
  has(code: string): boolean {
    return this.#holds(slotFile(code));
  }

  #holds(file: string): boolean {
    return this.#loaded.has(file) || this.#loaded.has(wholeFile);
  }

  /** Whether every file could be fetched. */
  async #fetch(files: readonly string[]): Promise<boolean> {
    const fetched = await Promise.allSettled(
      files.map(async (file) => this.#loaded.set(file, await this.#fetchFile(file))),
    );
    return fetched.every(({ status }) => status === 'fulfilled');
  }
}

/** The file of a large event that contains the slot with this code. */
export function slotFile(code: string): string {
  return `my/slots/${code.slice(0, 2)}.json`;
}

/** Joins parts of a schedule, each of which numbers its own rooms. */
export function joinSchedules(first: MySchedule, others: readonly MySchedule[]): MySchedule {
  const rooms: MySchedule['rooms'][number][] = [];
  const days = new Map<string, MySchedule['days'][number]>();
  const slots = new Map<string, MySlot>();
  const placeOf = ({ name, building }: (typeof rooms)[number]): number => {
    const found = rooms.findIndex((room) => room.name === name && room.building === building);
    return found === -1 ? rooms.push({ name, building }) - 1 : found;
  };
  for (const part of [first, ...others]) {
    const places = part.rooms.map(placeOf);
    for (const day of part.days) days.set(day.date, day);
    for (const slot of part.slots) {
      slots.set(slot.pick, {
        ...slot,
        room: slot.room === undefined ? undefined : places[slot.room],
        alsoIn: slot.alsoIn?.flatMap((room) => places[room] ?? []),
      });
    }
  }
  const roomOf = ({ room }: MySlot): string =>
    room === undefined ? '' : (rooms[room]?.name ?? '');
  return {
    ...first,
    rooms,
    days: [...days.values()].sort((a, b) => (a.date < b.date ? -1 : 1)),
    slots: [...slots.values()].sort(
      (a, b) =>
        a.startMinute - b.startMinute ||
        roomOf(a).localeCompare(roomOf(b), undefined, { numeric: true }) ||
        (a.code < b.code ? -1 : 1),
    ),
  };
}
