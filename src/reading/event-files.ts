import type { FieldPath } from '#src/core/model/source-document.ts';
import type { ContentFile } from './content-file.ts';
import { fontProblem, isFont } from './fonts/own-font.ts';
import { pathKey } from './frontmatter/frontmatter.ts';
import type { Frontmatter } from './frontmatter/frontmatter.ts';
import { isDrawing, pictureProblem } from './pictures/pictures.ts';
import type { Problem } from './problem.ts';

/** A file that the event's fields refer to: its logo, its font, a sponsor's logo. */
export interface EventFile {
  readonly path: FieldPath;
  /** The path as written. */
  readonly address: string;
  readonly use: 'logo' | 'photo' | 'font';
}

type Fields = Readonly<Record<string, unknown>>;

function fieldsOf(value: unknown): Fields {
  return typeof value === 'object' && value !== null ? (value as Fields) : {};
}

/** A file that can be given as a text, or as one of the fields in a map. */
function filesAt(
  value: unknown,
  path: FieldPath,
  keys: readonly string[],
  use: EventFile['use'],
): EventFile[] {
  const written: readonly (readonly [FieldPath, unknown])[] =
    typeof value === 'string'
      ? [[path, value]]
      : keys.map((key) => [[...path, key], fieldsOf(value)[key]]);
  return written.flatMap(([at, address]) =>
    typeof address === 'string' && address.trim() !== ''
      ? [{ path: at, address: address.trim(), use }]
      : [],
  );
}

/** Every file that the fields of `event.mdx` refer to, valid or not, in the order of the model. */
export function eventFiles(fields: Fields): EventFile[] {
  const look = fieldsOf(fields['look']);
  const sponsors: readonly unknown[] = Array.isArray(fields['sponsors']) ? fields['sponsors'] : [];
  const schemes = ['light', 'dark'];
  return [
    ...filesAt(look['logo'], ['look', 'logo'], schemes, 'logo'),
    ...filesAt(look['icon'], ['look', 'icon'], [], 'logo'),
    ...filesAt(look['typeface'], ['look', 'typeface'], ['file'], 'font').filter(({ address }) =>
      isFont(address),
    ),
    ...filesAt(look['picture'], ['look', 'picture'], ['file'], 'photo'),
    ...sponsors.flatMap((sponsor, index) =>
      filesAt(fieldsOf(sponsor)['logo'], ['sponsors', index, 'logo'], schemes, 'logo'),
    ),
  ];
}

/** The problems of the files that the event refers to. */
export async function eventFileProblems(
  file: ContentFile,
  fields: Frontmatter,
): Promise<Problem[]> {
  const problems = await Promise.all(
    eventFiles(fields.values).map(async ({ path, address, use }) => {
      const offset = fields.offsets.get(pathKey(path))?.value ?? 0;
      if (use === 'font') return fontProblem(file, address, offset);
      return use === 'photo' && isDrawing(address)
        ? drawnPicture(address, offset)
        : pictureProblem(file, address, offset);
    }),
  );
  return problems.filter((problem) => problem !== undefined);
}

/** The build makes the event's picture in several widths, which is impossible for a drawing. */
function drawnPicture(address: string, offset: number): Problem {
  return {
    code: 'picture',
    severity: 'error',
    offset,
    message: `The picture "${address}" is an SVG drawing.`,
    hint: 'Save it as JPEG, PNG, WebP, or AVIF, about 2000 pixels wide.',
  };
}
