/** A value of the frontmatter to be written. A text always stays a text, even if it looks like a number. */
export type FieldValue =
  string | number | boolean | readonly FieldValue[] | { readonly [field: string]: FieldValue };
