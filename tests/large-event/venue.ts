import { pick } from './words.ts';

/** The number of the event's rooms, twelve in each building. */
export const roomCount = 108;

const buildings = [
  'Congress Center',
  'Old Library',
  'Hall of Machines',
  'Building K',
  'Building U, second floor and above',
  'Tent on the Meadow',
  'City Theater',
  'Building H',
  'Boathouse and Riverside Pavilion',
];
const floors = ['0', '1', '2'];
const roomNames = [
  'Auditorium',
  'Workshop',
  'Stage',
  'Lecture hall',
  'Seminar room',
  'Hardware Hacking Area and Soldering Room',
];

const trackNames = [
  'Keynotes',
  'Compilers',
  'Security & Safety',
  'Languages of the World',
  'Open Hardware',
  'Science',
  'Art and Play',
  'Community Management and Sustainable Funding of Free Software',
  'Databases',
  'Networks',
  'Ethics',
  'Retrocomputing',
  'Radio',
  'Maps',
  'Education',
  'Testing',
  'Energy',
  'Health',
  'Law',
  'Mobility',
  'Music',
  'Robots',
  'Space',
  'Stands',
];

export function roomId(index: number): string {
  return `room-${index + 1}`;
}

export function trackId(index: number): string {
  return `track-${(index % trackNames.length) + 1}`;
}

/** The first of these rooms can have several slots at the same time. */
export const posterHall = 18;

/** The event's rooms in the form of `event.mdx`. */
export function rooms(): readonly object[] {
  return Array.from({ length: roomCount }, (_, index) => ({
    id: roomId(index),
    name:
      index === posterHall
        ? 'Poster Hall'
        : `${pick(roomNames, index + Math.floor(index / 12))} ${index + 1}`,
    building: pick(buildings, Math.floor(index / 12)),
    floor: pick(floors, index),
    capacity: 40 + ((index * 37) % 900),
    ...(index === posterHall ? { shared: true } : {}),
  }));
}

/** The event's tracks in the form of `event.mdx`. */
export function tracks(): readonly object[] {
  return trackNames.map((name, index) => ({ id: trackId(index), name }));
}
