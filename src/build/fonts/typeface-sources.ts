import { createRequire } from 'node:module';
import { dirname, join, resolve } from 'node:path';
import { lookSchema } from '#src/core/model/event/look.ts';
import { westernLetters } from '#src/reading/fonts/cut-font.ts';
import { fontProblem, fontWeights } from '#src/reading/fonts/own-font.ts';
import { keptFile } from '#src/reading/kept-content.ts';
import { readDocument } from '#src/reading/read-content.ts';
import { contentFileAt } from '#src/reading/walk-content.ts';

/** One of the files of a typeface. */
export interface FontSource {
  /** An absolute path. */
  readonly path: string;
  /** The characters that its subset may contain. */
  readonly covers: RegExp;
  readonly weights: { readonly min: number; readonly max: number };
  /** Whether the file is the organizers' own, whose subset must stay within the budget. */
  readonly own: boolean;
}

/** The typeface of a site before it is reduced. */
export interface Typeface {
  readonly like: 'serif' | 'sans';
  /** For each character, the first file that covers it counts. */
  readonly sources: readonly FontSource[];
}

const require = createRequire(import.meta.url);

/** The files of the built-in typefaces are split by script. */
const scripts = [
  {
    script: 'latin',
    covers:
      /[\u0020-\u00ff\u0131\u0152\u0153\u02c6\u02da\u02dc\u2000-\u206f\u20ac\u2122\u2191\u2193\u2212\u2215]/u,
  },
  {
    script: 'latin-ext',
    covers: /[\u0100-\u02ba\u1e00-\u1e9f\u1efa-\u1eff\u20a0-\u20aa\u20ad-\u20c0]/u,
  },
  { script: 'vietnamese', covers: /[\u1ea0-\u1ef9\u20ab]/u },
] as const;

function builtInSources(like: Typeface['like']): FontSource[] {
  return scripts.map(({ script, covers }) => ({
    path: require.resolve(
      like === 'serif'
        ? `@fontsource-variable/source-serif-4/files/source-serif-4-${script}-opsz-normal.woff2`
        : `@fontsource-variable/source-sans-3/files/source-sans-3-${script}-wght-normal.woff2`,
    ),
    covers,
    weights: fontWeights[like],
    own: false,
  }));
}

/** An organizer's own font results in two files: one for every page, and one for rare letters in names. */
function ownSources(path: string): FontSource[] {
  const western = new RegExp(`[${westernLetters.replaceAll(/[\\\]^-]/g, '\\$&')}]`, 'u');
  const others = /[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{P}\p{Sc}\p{Sm}]/u;
  const weights = fontWeights.sans;
  return [western, others].map((covers) => ({ path, covers, weights, own: true }));
}

/**
 * The typeface that the event chooses in `look`, or the built-in one if its font can't be used (which the checks
 * report).
 */
export async function findTypeface(contentDir: string): Promise<Typeface> {
  const event = contentFileAt(contentDir, join(contentDir, 'event.mdx'));
  const document = event && (keptFile(event.path)?.document ?? (await readDocument(event)));
  const look: unknown = document?.frontmatter['look'];
  const { typeface } = Object(look) as { readonly typeface?: unknown };
  const written = lookSchema.shape.typeface.safeParse(typeface);
  const { like, file } = { file: undefined, ...(written.data ?? { like: 'serif' as const }) };
  if (event === undefined || file === undefined || (await fontProblem(event, file, 0))) {
    return { like, sources: builtInSources(like) };
  }
  return { like, sources: ownSources(resolve(dirname(event.path), file)) };
}
