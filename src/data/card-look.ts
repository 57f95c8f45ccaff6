import { lightColors } from '#src/cards/card.ts';
import type { CardLook } from '#src/cards/card.ts';
import { deriveShades, surfaces } from '#src/core/look/shades.ts';
import type { Schedule } from '#src/core/schedule/schedule.ts';
import tokens from '#src/styles/tokens.css?raw';
import { isLostOn } from './logo-ground.ts';
import { eventFilePath } from './logos.ts';

const colors = lightColors(tokens);

/** The look of the event's cards: its color, its built-in typeface, and its logo. */
export async function getCardLook({ event }: Schedule): Promise<CardLook> {
  const { accent, logo, typeface } = event.data.look ?? {};
  const file = logo && (await eventFilePath(logo.light));
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
export async function getCardPicture({ event }: Schedule): Promise<string | undefined> {
  const { picture } = event.data.look ?? {};
  return picture && eventFilePath(picture.file);
}
