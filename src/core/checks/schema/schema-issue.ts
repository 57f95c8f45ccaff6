import type { FieldPath, SourceDocument } from '#src/core/model/source-document.ts';

/** What a field takes, in our words. */
export type Shape = 'text' | 'whole number' | 'yes or no' | 'list' | 'map';

/** The forms of text that many fields share. */
export type Form = 'id' | 'web address' | 'contact' | 'color' | 'language' | 'other';

/** What the schema says of a field. */
export interface Field {
  readonly shape: Shape;
  readonly form: Form;
  /** The keys of a map, none for other shapes. */
  readonly keys: readonly string[];
  /** Those of its keys that must be there. */
  readonly required: readonly string[];
  /** What it means, one or more sentences; empty where the schema says nothing. */
  readonly description: string;
}

interface Misplaced {
  readonly document: SourceDocument;
  readonly path: FieldPath;
  readonly field: Field;
  /** The value as it stands in the file. */
  readonly value: unknown;
}

/** A key that its place does not have: `path` is the map, `field` what the map may hold. */
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

/** A value that is none of the possible ones. */
export interface UnknownValue extends Misplaced {
  readonly kind: 'unknown-value';
  readonly possible: readonly string[];
}

/** A value of the right type in a form that the field does not take. */
export interface WrongForm extends Misplaced {
  readonly kind: 'wrong-form';
  /** What it must be, continuing "but it …": `must be a color like "#1f6feb"`. */
  readonly must: string;
}

/** One place where a file does not fit its schema, free of the words of the schema library. */
export type SchemaIssue = UnknownKey | MissingKey | WrongType | UnknownValue | WrongForm;
