import type { FieldPath, SourceDocument } from '#src/core/model/source-document.ts';

/** The type of value that a field accepts, in plain words. */
export type Shape = 'text' | 'whole number' | 'yes or no' | 'list' | 'map';

/** The text formats that many fields share. */
export type Form = 'id' | 'web address' | 'contact' | 'color' | 'language' | 'other';

/** A field as described by the schema. */
export interface Field {
  readonly shape: Shape;
  readonly form: Form;
  /** The keys of a map; none for other shapes. */
  readonly keys: readonly string[];
  /** Those of its keys that are required. */
  readonly required: readonly string[];
  /** What the field means, in one or more sentences; empty if the schema has no description. */
  readonly description: string;
}

interface Misplaced {
  readonly at: SourceDocument;
  readonly path: FieldPath;
  readonly field: Field;
  /** The value as written in the file. */
  readonly value: unknown;
}

/** A key that is not allowed at its position: `path` is the map, which `field` describes. */
export interface UnknownKey extends Misplaced {
  readonly kind: 'unknown-key';
  readonly key: string;
}

/** A required key that is missing, or has no value. */
export interface MissingKey extends Misplaced {
  readonly kind: 'missing-key';
}

/** A value of the wrong type, such as a text instead of a list. */
export interface WrongType extends Misplaced {
  readonly kind: 'wrong-type';
}

/** A value that is not among the allowed ones. */
export interface UnknownValue extends Misplaced {
  readonly kind: 'unknown-value';
  readonly possible: readonly string[];
}

/** A value of the right type in a form that the field does not accept. */
export interface WrongForm extends Misplaced {
  readonly kind: 'wrong-form';
  /** The requirement, continuing "but it …": `must be a color like "#1f6feb"`. */
  readonly must: string;
}

/**
 * One position at which a file does not match its schema, in words of our own rather than those of the schema library.
 */
export type SchemaIssue = UnknownKey | MissingKey | WrongType | UnknownValue | WrongForm;
