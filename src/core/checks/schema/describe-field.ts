import { z } from 'zod';
import {
  contactAddress,
  hexColor,
  id,
  languageTag,
  linkAddress,
  webAddress,
} from '#src/core/model/scalar.ts';
import type { FieldPath } from '#src/core/model/source-document.ts';
import type { Field, Form, Shape } from './schema-issue.ts';

/**
 * The form of each text schema, by the schema's definition: describing a schema, or making it optional, creates another
 * object with the same definition.
 */
const forms: ReadonlyMap<unknown, Form> = new Map<unknown, Form>([
  [id.def, 'id'],
  [webAddress.def, 'web address'],
  [linkAddress.def, 'web address'],
  [contactAddress.def, 'contact'],
  [hexColor.def, 'color'],
  [languageTag.def, 'language'],
]);

/** The schema inside optional fields, defaults, and conversions. A union counts as its map, if it has one. */
function bare(schema: z.core.$ZodType): z.core.$ZodType {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault) {
    return bare(schema.def.innerType);
  }
  if (schema instanceof z.ZodPipe) {
    return bare(schema.def.in instanceof z.ZodTransform ? schema.def.out : schema.def.in);
  }
  if (schema instanceof z.ZodUnion) {
    const options = schema.options.map(bare);
    return options.find((option) => option instanceof z.ZodObject) ?? options[0] ?? schema;
  }
  return schema;
}

function shape(object: z.ZodObject): Readonly<Record<string, z.core.$ZodType>> {
  return object.shape;
}

function below(schema: z.core.$ZodType, step: string | number): z.core.$ZodType | undefined {
  const inner = bare(schema);
  if (inner instanceof z.ZodObject) return shape(inner)[step];
  if (inner instanceof z.ZodArray) return inner.element;
  if (inner instanceof z.ZodRecord) return inner.valueType;
  return undefined;
}

function shapeOf(inner: z.core.$ZodType): Shape {
  if (inner instanceof z.ZodObject || inner instanceof z.ZodRecord) return 'map';
  if (inner instanceof z.ZodArray) return 'list';
  if (inner instanceof z.ZodNumber) return 'whole number';
  if (inner instanceof z.ZodBoolean) return 'yes or no';
  return 'text';
}

function formOf(schema: z.core.$ZodType): Form {
  const inner =
    schema instanceof z.ZodOptional || schema instanceof z.ZodDefault
      ? schema.def.innerType
      : schema;
  return forms.get(inner._zod.def) ?? forms.get(bare(inner)._zod.def) ?? 'other';
}

function keysOf(inner: z.core.$ZodType): string[] {
  if (inner instanceof z.ZodObject) return Object.keys(shape(inner));
  if (inner instanceof z.ZodRecord && inner.keyType instanceof z.ZodEnum) {
    return inner.keyType.options.map(String);
  }
  return [];
}

function requiredOf(inner: z.core.$ZodType): string[] {
  return inner instanceof z.ZodObject
    ? Object.entries(shape(inner))
        .filter(([, value]) => !z.safeParse(value, undefined).success)
        .map(([key]) => key)
    : [];
}

/** Looks up the field at a path in a schema: shape, keys and meaning. */
export function fieldAt(schema: z.core.$ZodType, path: FieldPath): Field {
  let here: z.core.$ZodType = schema;
  for (const step of path) {
    const next = below(here, step);
    if (next === undefined) break;
    here = next;
  }
  const inner = bare(here);
  return {
    shape: shapeOf(inner),
    form: formOf(here),
    keys: keysOf(inner),
    required: requiredOf(inner),
    description: here instanceof z.ZodType ? (here.description ?? '') : '',
  };
}
