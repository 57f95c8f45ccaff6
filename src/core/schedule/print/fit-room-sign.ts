import { linesOf } from './text-lines.ts';

/** A slot on a room sign: its title, and below it smaller paragraphs. */
export interface DoorRow {
  readonly title: string;
  readonly small: readonly string[];
}

/** The sheet within its margins, in points: as wide as Letter, and as high as the lower of A4 and Letter. */
const sheet = { width: 530, height: 710 };

/** The height above the day's rows, in points, and that of each line of the room's name. */
const head = 128;
const nameLine = { usual: 52, long: 38 };

/** Font sizes of titles in points. The first is readable from three meters away, the last only at the door. */
const sizes = [26, 24, 22, 20, 18, 16, 15, 14, 13, 12, 11, 10, 9] as const;

/**
 * The smallest font size of times in points: readable from two meters away, or from one if the day would not fit
 * otherwise.
 */
const smallestTimes = [16, 11] as const;

/** The sizes of a sign's type in points. */
export interface DoorType {
  readonly text: number;
  readonly time: number;
}

/** In em, as in `styles/print/door.css`. */
const lineHeight = 1.15;
const padding = 0.65;
const small = 0.72;

/** A room name of this length or longer is set smaller, because it would fill half of its sign. */
export function isLongName(name: string): boolean {
  return name.length > 20;
}

/**
 * The largest font sizes at which a room's day fits on the sign at its door, or the smallest ones if it fits at none.
 * It is an estimate that errs on the small side.
 *
 * @param timeColumn the width of the times, in em of their own size.
 */
export function fitRoomSign(name: string, rows: readonly DoorRow[], timeColumn: number): DoorType {
  const points = isLongName(name) ? nameLine.long : nameLine.usual;
  const free = sheet.height - head - linesOf(name, sheet.width / points) * points;
  const heightOf = ({ text, time }: DoorType): number => {
    const ems = (sheet.width - timeColumn * time) / text - 0.5;
    return rows.reduce((sum, row) => {
      const lines = row.small.reduce((all, part) => all + linesOf(part, ems / small), 0);
      const ofText = (linesOf(row.title, ems) + lines * small) * lineHeight * text;
      // Time and title share a line, which the larger one makes higher.
      return sum + Math.max(ofText + time - text, lineHeight * time) + padding * text;
    }, 0);
  };
  const types = smallestTimes.flatMap((smallest) =>
    sizes.map((text) => ({ text, time: Math.max(text, smallest) })),
  );
  return types.find((type) => heightOf(type) <= free) ?? { text: 9, time: 11 };
}
