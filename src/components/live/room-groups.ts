import type { Room } from '#src/core/model/event/room.ts';

/** A room with its index in the event's list, by which the schedule for scripts refers to it. */
export interface NumberedRoom extends Room {
  readonly index: number;
}

/** Some rooms of a list. */
export interface RoomGroup {
  /** Undefined for rooms without a building. */
  readonly building: string | undefined;
  readonly rooms: readonly NumberedRoom[];
}

/** With fewer rooms, all of them fit on a few phone screens. */
const fewestGrouped = 24;

/**
 * Groups the rooms of a long list by building, in the order of the event's rooms; rooms without a building come last. A
 * short list, or a list of rooms in a single building, is one group.
 */
export function groupRooms(rooms: readonly NumberedRoom[]): readonly RoomGroup[] {
  const groups = [...Map.groupBy(rooms, ({ building }) => building)].map(([building, own]) => ({
    building,
    rooms: own,
  }));
  if (rooms.length < fewestGrouped || groups.length < 2) return [{ building: undefined, rooms }];
  return [
    ...groups.filter(({ building }) => building !== undefined),
    ...groups.filter(({ building }) => building === undefined),
  ];
}
