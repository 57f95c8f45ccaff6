import { z } from 'zod';
import { indexIds } from '#src/core/checks/id-index.ts';
import { collectionSchema } from '#src/core/model/collection-schema.ts';
import type { CollectionName } from '#src/core/model/entry.ts';
import { referenceAt } from '#src/core/model/reference.ts';
import type { Referable } from '#src/core/model/reference.ts';
import type { FieldPath, SourceDocument } from '#src/core/model/source-document.ts';
import { exampleOf } from './field-examples.ts';

/** A JSON Schema (draft 7) with the keywords that the YAML language server adds. */
export type EditorSchema = z.core.JSONSchema.BaseSchema & {
  /** The editor's message if `pattern` does not match. */
  patternErrorMessage?: string;
  /** The names that belong to the ids in `enum`, in the same order. */
  enumDescriptions?: string[];
  definitions?: Record<string, EditorSchema>;
};

/** An id that an editor offers, with the title or name of its entry. */
interface Choice {
  readonly id: string;
  readonly name: string;
}

type Choices = Readonly<Record<Referable, readonly Choice[]>>;

/** Adds what zod does not write: the message for a pattern. In JSON Schema, patterns cannot ignore case. */
function describePattern({ zodSchema, jsonSchema }: Parameters<Override>[0]): void {
  const check = zodSchema._zod.def.checks?.at(-1);
  if (check?._zod.def.check !== 'string_format' || jsonSchema.pattern === undefined) return;
  const { pattern, error } = check._zod.def as z.core.$ZodCheckStringFormatDef;
  const message = error?.({} as Parameters<typeof error>[0]);
  if (typeof message === 'string') (jsonSchema as EditorSchema).patternErrorMessage = message;
  if (pattern?.ignoreCase === true) delete jsonSchema.pattern;
}
type Override = NonNullable<NonNullable<Parameters<typeof z.toJSONSchema>[1]>['override']>;

/*
 * Alternatives of a scalar are disjoint and in `oneOf`, because editors explain fields with `anyOf` poorly. Types that
 * are only tolerated are expressed with `not`, because editors would suggest their values, such as `true` and `null`.
 */

/** An empty value; an optional field may also be empty. */
const emptyValue: EditorSchema = {
  not: { type: ['string', 'number', 'boolean', 'object', 'array'] },
};

/** A text that YAML reads as a boolean: `title: true`. */
const truthAsText: EditorSchema = {
  not: { type: ['string', 'number', 'null', 'object', 'array'] },
};

const quotedNumber: EditorSchema = { type: 'string', pattern: '^\\s*-?\\d+(\\.\\d+)?\\s*$' };
const quotedTruth: EditorSchema = { type: 'string', pattern: '^(true|false|yes|no)$' };

/** A schema with one more alternative; the explanation of the field stays above the alternatives. */
function orElse(schema: EditorSchema, other: EditorSchema): EditorSchema {
  if (schema.anyOf !== undefined) return { ...schema, anyOf: [...schema.anyOf, other] };
  const { description, default: usual, ...form } = schema;
  const { oneOf = [form] } = form;
  return {
    ...(description !== undefined && { description }),
    ...(usual !== undefined && { default: usual }),
    oneOf: [...oneOf, other],
  };
}

/** Whether a text is valid in a field, although YAML may read it as a number or a boolean. */
function takesText({ pattern }: EditorSchema, text: string): boolean {
  return pattern === undefined || new RegExp(pattern, 'u').test(text);
}

/** A text field. If it is a reference, editors suggest the existing ids; the checks report unknown ones. */
function textSchema(schema: EditorSchema, referable: Referable | undefined): EditorSchema {
  const [example] = schema.examples ?? [];
  const isUnexplained = schema.pattern !== undefined && schema.patternErrorMessage === undefined;
  const existing = { $ref: `#/definitions/${String(referable)}` };
  const text: EditorSchema = {
    ...schema,
    type: takesText(schema, '2027') ? ['string', 'number'] : 'string',
    ...(isUnexplained && { patternErrorMessage: `must look like "${String(example)}"` }),
    ...(referable !== undefined && { allOf: [{ oneOf: [existing, { not: existing }] }] }),
  };
  return takesText(schema, 'true') ? orElse(text, truthAsText) : text;
}

/** The ids to choose from, computed once for all fields of a schema. */
function definitionOf(choices: readonly Choice[]): EditorSchema {
  if (choices.length === 0) return { not: {} };
  return { enum: choices.map(({ id }) => id), enumDescriptions: choices.map(({ name }) => name) };
}

/** The schema of a file as written; zod's schema describes it after parsing. */
function asWritten(
  collection: CollectionName,
  schema: EditorSchema,
  path: FieldPath,
): EditorSchema {
  const { anyOf, properties, items, type } = schema;
  if (anyOf !== undefined) {
    const { anyOf: _, ...union } = schema;
    // Texts with several forms are left to the checks, because an editor would explain each of the forms.
    if (anyOf.every((each) => each.type === 'string')) return { ...union, type: 'string' };
    return { ...union, anyOf: anyOf.map((each) => asWritten(collection, each, path)) };
  }
  if (properties !== undefined) {
    const required = new Set(schema.required);
    const fields = Object.entries(properties).map(([name, field]) => {
      const own = asWritten(collection, field as EditorSchema, [...path, name]);
      return [name, required.has(name) ? own : orElse(own, emptyValue)] as const;
    });
    return { ...schema, properties: Object.fromEntries(fields) };
  }
  if (items !== undefined) {
    return { ...schema, items: asWritten(collection, items as EditorSchema, [...path, 0]) };
  }
  if (type === 'boolean') return orElse(schema, quotedTruth);
  if (type === 'integer' || type === 'number') {
    const { maximum: _, ...number } = schema;
    return orElse(number, quotedNumber);
  }
  return type === 'string' && schema.enum === undefined
    ? textSchema(schema, referenceAt(collection, path))
    : schema;
}

/** The names of the items in a list of the event, by their ids. */
function namesIn(list: unknown): [string, string][] {
  if (!Array.isArray(list)) return [];
  return (list as unknown[]).flatMap((item): [string, string][] => {
    const { id, name, label = name } = Object(item) as Record<string, unknown>;
    return typeof id === 'string' && typeof label === 'string' ? [[id, label]] : [];
  });
}

function nameOf({ frontmatter, id, title }: SourceDocument): string {
  const { name } = frontmatter;
  return title?.plain ?? (typeof name === 'string' ? name : id);
}

/** Every id that a field can refer to, with its name. */
function choicesIn(documents: readonly SourceDocument[]): Choices {
  const ids = indexIds(documents);
  const event = documents.find(({ collection }) => collection === 'event')?.frontmatter;
  const ofFiles = (of: CollectionName): Choice[] =>
    documents
      .filter(({ collection }) => collection === of)
      .map((document) => ({ id: document.id, name: nameOf(document) }));
  const inEvent = (to: Referable, list: string): Choice[] => {
    const names = new Map(namesIn(event?.[list]));
    return ids[to].all.map((id) => ({ id, name: names.get(id) ?? id }));
  };
  return {
    talks: ofFiles('talks'),
    sessions: ofFiles('sessions'),
    speakers: ofFiles('speakers'),
    pages: ofFiles('pages'),
    rooms: inEvent('rooms', 'rooms'),
    tracks: inEvent('tracks', 'tracks'),
    talkKinds: inEvent('talkKinds', 'kinds'),
    sessionKinds: inEvent('sessionKinds', 'kinds'),
  };
}

/** The description of a field with an example, for the editor's explanation. */
function withExamples(collection: CollectionName, schema: EditorSchema): EditorSchema {
  const properties = Object.entries(schema.properties ?? {}).map(([name, field]) => {
    const own: EditorSchema = field as EditorSchema;
    const lines = exampleOf(collection, name);
    const markdownDescription = `${own.description ?? ''}\n\n\`\`\`yaml\n${lines.join('\n')}\n\`\`\``;
    return [name, lines.length === 0 ? own : { ...own, markdownDescription }] as const;
  });
  return { ...schema, properties: Object.fromEntries(properties) };
}

/**
 * The JSON Schema for the fields of each collection, for editors: the allowed fields with a description and an example
 * of each, and the ids in the content as choices. It accepts every valid file, because rules about more than one value
 * are left to the checks.
 */
export function editorSchemas(
  documents: readonly SourceDocument[],
): Record<CollectionName, EditorSchema> {
  const choices = Object.entries(choicesIn(documents));
  const schemas = Object.entries(collectionSchema).map(([name, schema]) => {
    const collection = name as CollectionName;
    const made = z.toJSONSchema(schema, {
      io: 'input',
      target: 'draft-7',
      override: describePattern,
    }) as EditorSchema;
    const written = withExamples(collection, asWritten(collection, made, []));
    const text = JSON.stringify(written);
    const used = choices.filter(([of]) => text.includes(`"#/definitions/${of}"`));
    const definitions = Object.fromEntries(used.map(([of, list]) => [of, definitionOf(list)]));
    return [collection, { ...written, definitions }];
  });
  return Object.fromEntries(schemas) as Record<CollectionName, EditorSchema>;
}
