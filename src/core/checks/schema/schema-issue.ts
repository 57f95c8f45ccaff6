import type { FieldPath, SourceDocument } from '#src/core/model/source-document.ts';

/** The type of value that a field takes, in plain words. */
export type Shape = 'text' | 'whole number' | 'yes or no' | 'list' | 'map';

/** The forms of text that many fields share. */
export type Form = 'id' | 'web address' | 'contact' | 'color' | 'language' | 'other';

/** A field as the schema describes it. */
export interface Field {
  readonly shape: Shape;
  readonly form: Form;
  /** The keys of a map, none for other shapes. */
  readonly keys: readonly string[];
  /** Those of its keys that must be there. */
  readonly required: readonly string[];
  /** Its meaning, one or more sentences; empty if the schema has no description. */
  readonly description: string;
}

interface Misplaced {
  readonly at: SourceDocument;
  readonly path: FieldPath;
  readonly field: Field;
  /** The value as written in the file. */
  readonly value: unknown;
}

/** A key that is not allowed at its position: `path` is the map, `field` describes the map. */
export interface UnknownKey extends Misplaced {
  readonly kind: 'unknown-key';
  readonly key: string;
}

/** A key that must be there and is not, or is there without a value. */
export interface MissingKey extends Misplaced {
  readonly kind: 'missing-key';
}

/** A text where a list belongs, a word where a number belongs … */
export interface WrongType extends Misplaced {
  readonly kind: 'wrong-type';
}

/** A value that is not one of the possible ones. */
export interface UnknownValue extends Misplaced {
  readonly kind: 'unknown-value';
  readonly possible: readonly string[];
}

/** A value of the right type in a form that the field does not take. */
export interface WrongForm extends Misplaced {
  readonly kind: 'wrong-form';
  /** The requirement, continuing "but it …": `must be a color like "#1f6feb"`. */
  readonly must: string;
}

/** One place where a file does not fit its schema, free of the words of the schema library. */
export type SchemaIssue = UnknownKey | MissingKey | WrongType | UnknownValue | WrongForm;
