import { z } from 'zod';

/**
 * The frontmatter reader returns every scalar as the text in the file, so that `board: 3.10`, `title: 2001`, and
 * `start: 2021-04-09T07:15` stay as their author wrote them. These schemas convert text to a number or boolean for
 * fields that need one.
 */
function textToNumber(value: unknown): unknown {
  return typeof value === 'string' && /^-?\d+(\.\d+)?$/.test(value.trim()) ? Number(value) : value;
}

function textToBoolean(value: unknown): unknown {
  return value === 'true' || value === 'yes'
    ? true
    : value === 'false' || value === 'no'
      ? false
      : value;
}

/** A whole number of at least `least`. */
export function wholeNumber(least: number) {
  return z.preprocess(textToNumber, z.int().min(least));
}

/** `true` or `false`; `yes` and `no` are accepted, too. */
export const yesNo = z.preprocess(textToBoolean, z.boolean());

/** Characters that are invisible on a page: spaces, controls, marks without a letter, zero-width characters. */
const invisible = /^[\s\p{C}\p{M}\p{Default_Ignorable_Code_Point}\u2800]*$/u;

/** Whether a text shows anything on a page. */
export function isVisible(text: string): boolean {
  return !invisible.test(text);
}

/**
 * A text of one line that is not empty. Unicode's other line breaks are not allowed either, because they end a line in
 * calendars.
 */
export const oneLine = z
  .string()
  .trim()
  .min(1)
  .refine(isVisible, 'must not be empty')
  .regex(/^[^\n\r\u0085\u2028\u2029]*$/, 'must stand on one line');

/** The name of a file, an address, or a reference: lowercase letters and digits, joined by hyphens. */
export const idPattern = /^[a-z0-9]+(-[a-z0-9]+)*$/;

/** The most characters of an id: file systems accept names of 255 bytes, and extensions are added. */
export const mostOfId = 100;

/** An id, see {@link idPattern}. */
export const id = z
  .string()
  .max(mostOfId, `must have at most ${String(mostOfId)} characters`)
  .regex(
    idPattern,
    'must be lowercase letters and digits joined by single hyphens, like "deep-nets-2"',
  );

/** A web address. `javascript:` and other schemes that run code or read local files are refused. */
export const webAddress = z
  .url({
    protocol: /^https?$/,
    error: 'must be a web address that begins with https:// or http://',
  })
  .regex(/^[^\s<>"]+$/, 'must not contain spaces, quotation marks, or angle brackets');

/**
 * The address of a file or page of the site itself, from its root: `/slides/whales.pdf`. Steps upward and a host
 * (`//example.org`) are refused.
 */
export const siteAddress = z
  .string()
  .regex(
    /^\/(?!\/)(?!([^?#]*\/)?\.{1,2}(\/|[?#]|$))[^\s<>"\\]+$/,
    'must be an address within the site, like "/slides/whales.pdf"',
  );

/** A web address, or the address of a file or page of the site itself. */
export const linkAddress = z.union([siteAddress, webAddress]);

/** A web address or an email address, as `mailto:name@example.org` or `name@example.org`. */
export const contactAddress = z.union([
  webAddress,
  z
    .string()
    .max(330) // an email address has at most 320 characters (RFC 3696, 3), and the pattern reads them twice
    .regex(
      /^(mailto:)?[^\s@<>"():;]+@[^\s@<>"():;/]+\.[^\s@<>"():;/]+$/,
      'must be a web or mail address',
    ),
]);

/** A date as written in a file, `2021-04-09`. The checks report dates that do not exist. */
export const dateText = z
  .string()
  .meta({ pattern: '^\\d{4}-\\d{2}-\\d{2}$', examples: ['2021-04-09'] });

/**
 * A wall clock as written in a file, in the event's zone: `2021-04-09T07:15` or `2021-04-09 07:15`. Only a time that a
 * clock change repeats has an offset (`2026-10-25T02:30+01:00`). The checks report a wrong form, and times that do not
 * exist, in better words than a pattern could.
 */
export const wallClockText = z.string().meta({
  pattern: '^\\d{4}-\\d{2}-\\d{2}[T ]\\d{2}:\\d{2}(:00)?([+-]\\d{2}:\\d{2})?$',
  examples: ['2021-04-09T07:15'],
});

/** A color in the form `#rrggbb`. */
export const hexColor = z.string().regex(/^#[0-9a-f]{6}$/i, 'must be a color like "#1f6feb"');

/** A BCP 47 language tag (RFC 5646), such as `en`, `pt-BR`, or `zh-Hans`. */
export const languageTag = z
  .string()
  .regex(
    /^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/,
    'must be a language tag like "en", "pt-BR" or "zh-Hans"',
  );

/** Ids: at least one, and no duplicates. */
export const distinctIds = z
  .array(id)
  .min(1)
  .refine((ids) => new Set(ids).size === ids.length, 'must not list the same id twice');

/** Values from another system for which there is no field here, by their names in that system. */
export const importedSchema = z
  .record(z.string(), z.unknown())
  .optional()
  .describe(
    'Values from another system for which there is no field. Imports keep them; no page shows them.',
  );
