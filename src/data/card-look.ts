import { lightColors } from '#src/cards/card.ts';
import type { CardLook } from '#src/cards/card.ts';
import { deriveShades, surfaces } from '#src/core/look/shades.ts';
import type { Schedule } from '#src/core/schedule/schedule.ts';
import tokens from '#src/styles/tokens.css?raw';
import { eventFilePath } from './event-file.ts';
import { isLostOn } from './logo-ground.ts';

const colors = lightColors(tokens);

/** The look of the event's cards: its color, its built-in typeface, and its logo. */
export async function getCardLook(schedule: Schedule): Promise<CardLook> {
  const { accent, logo, typeface } = schedule.event.data.look ?? {};
  const file = logo && eventFilePath(schedule, logo.light);
  const shades = accent === undefined ? undefined : deriveShades(accent, 'light');
  return {
    ...colors,
    ...(shades && { accent: shades.accent, fill: shades.fill }),
    typeface: typeface?.like,
    ...(file !== undefined && {
      logo: { file, ground: (await isLostOn('light', file)) ? surfaces.dark.paper : undefined },
    }),
  };
}

/** The file of the event's wide picture, which appears on the event's own card. */
export function getCardPicture(schedule: Schedule): string | undefined {
  const { picture } = schedule.event.data.look ?? {};
  return picture && eventFilePath(schedule, picture.file);
}
