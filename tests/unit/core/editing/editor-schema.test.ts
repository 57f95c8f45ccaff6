import { globSync, readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import type { ValidateFunction } from 'ajv';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { references } from '#src/core/checks/id-index.ts';
import { runChecks } from '#src/core/checks/run-checks.ts';
import { editorSchemas } from '#src/core/editing/editor-schema.ts';
import { exampleOf } from '#src/core/editing/field-examples.ts';
import type { CollectionName } from '#src/core/model/entry.ts';
import { findingCodes } from '#src/core/model/finding-code.ts';
import { referenceAt } from '#src/core/model/reference.ts';
import { readContent } from '#src/reading/read-content.ts';
import type { ReadContent } from '#src/reading/read-content.ts';
import { casesOf } from '#tests/findings/read-cases.ts';
import type { FindingCase } from '#tests/findings/read-cases.ts';

const events = 'tests/fixtures/events';
const collectionNames = ['event', 'talks', 'sessions', 'speakers', 'pages'] as const;
const validEvents = ['tiny', 'small', 'arabic', 'long-words', 'sample-workshop'];

/** The codes that the schema of a single file reports, too; the other codes need more than one value. */
const ofOneField = ['wrong-type', 'missing-key', 'unknown-key', 'unknown-value'] as const;

/** The fields of a file as an editor reads them: with numbers, booleans, and empty values. */
const fieldsAsInEditor = (text: string): unknown =>
  parse(/^---\n(.*?)^---/ms.exec(text.replace(/^\uFEFF/, '').replaceAll('\r\n', '\n'))?.[1] ?? '');

const validatorsFor = ({ documents }: Pick<ReadContent, 'documents'>) => {
  const ajv = new Ajv({ strict: false, allErrors: true });
  const schemas = editorSchemas(documents);
  const compiled = new Map<CollectionName, ValidateFunction>();
  return (collection: CollectionName): ValidateFunction => {
    const validate = compiled.get(collection) ?? ajv.compile(schemas[collection]);
    compiled.set(collection, validate);
    return validate;
  };
};

/** Compiled once for all events, because an id that no file has is not an error in the schema. */
const ofAnyEvent = validatorsFor({ documents: [] });

/** Why the schema of its collection refuses a file, by its path within a content folder; null if it does not. */
const refusal = (path: string, text: string, validatorOf = ofAnyEvent): unknown => {
  const collection = collectionNames.find((name) => path.startsWith(name));
  if (collection === undefined || !path.endsWith('.mdx')) return null;
  const validate = validatorOf(collection);
  return validate(fieldsAsInEditor(text)) ? null : (validate.errors ?? path);
};

test.each(validEvents)('accepts every file of the valid event %s', (event) => {
  const files = globSync('**/*.mdx', { cwd: `${events}/${event}` });
  expect(files.length).toBeGreaterThan(2);
  const read = (path: string): string => readFileSync(`${events}/${event}/${path}`, 'utf8');
  expect(files.filter((path) => refusal(path, read(path)) !== null)).toEqual([]);
});

const content = await readContent(`${events}/confluence-2026`);

test('accepts every file of a valid event', () => {
  const validatorOf = validatorsFor(content);
  const refused = content.documents.flatMap(({ file, collection }) => {
    const why = refusal(`${collection}.mdx`, readFileSync(file, 'utf8'), validatorOf);
    return why === null ? [] : [{ file, why }];
  });
  expect(refused).toEqual([]);
});

describe('the editor’s schema', () => {
  const isAccepted = (path: string, given: FindingCase): boolean =>
    refusal(path, given.files.get(path)?.bytes.toString() ?? '') === null;

  test('accepts every file without an error', () => {
    const fine = findingCodes
      .flatMap(casesOf)
      .filter(({ expected, sort }) => sort !== 'bad' && !expected.join().includes(' error '));
    expect(fine.length).toBeGreaterThan(100);
    const refused = fine.flatMap((given) =>
      [...given.files.keys()]
        .filter((path) => !isAccepted(path, given))
        .map((path) => `${given.code}, ${given.title}: ${path}`),
    );
    expect(refused).toEqual([]);
  });

  test.each(ofOneField)('refuses every file that has a finding %s', (code) => {
    const bad = casesOf(code).filter(({ sort }) => sort === 'bad');
    const found = bad.map((given) => [given, given.expected[0]?.split(':')[0] ?? ''] as const);
    expect(found.length).toBeGreaterThan(0);
    expect(found.filter(([given, path]) => isAccepted(path, given))).toEqual([]);
  });
});

describe('one field', () => {
  const talk = ofAnyEvent('talks');
  const event = ofAnyEvent('event');
  const required = { id: 'x', name: 'X', timezone: 'UTC', start: '2027-04-09', end: '2027-04-09' };

  test.each([
    ['a text that looks like a number', { board: 3.1 }],
    ['a text that looks like a truth value', { subtitle: true }],
    ['a number in quotation marks', { minutes: '30' }],
    ['a truth value in words', { draft: 'yes' }],
    ['an empty value', { note: null, speakers: null, status: null, minutes: null }],
    ['people by id and by name', { speakers: ['ada', { name: 'Ada' }, { id: 'b', role: 'host' }] }],
    ['an id that no file has yet', { session: 'evening', room: 12 }],
  ])('accepts %s', (_, fields) => {
    expect([talk({ title: 'A', ...fields }), talk.errors]).toEqual([true, null]);
  });

  test.each([
    ['a list in place of a text', { board: ['3', '4'] }],
    ['a word in place of a number', { minutes: 'long' }],
    ['a fraction in place of a whole number', { minutes: 1.5 }],
    ['a text in place of a list', { speakers: 'ada' }],
    ['another word than those there are', { status: 'canceled' }],
    ['another key', { speeker: ['ada'] }],
    ['another form of a time', { start: '9 April, 7:15' }],
    ['another finding to accept', { accept: { 'no-length': 'Short' } }],
  ])('refuses %s', (_, fields) => {
    expect(talk({ title: 'A', ...fields })).toBe(false);
  });

  test('is required if the collection needs it, with a value', () => {
    expect([talk({}), talk({ title: null }), talk({ title: '' })]).toEqual([false, false, false]);
  });

  test('accepts colors in capital letters, and hours as numbers and as text', () => {
    const tracks = [{ id: 'a', name: 'A', color: '#1F6FEB' }];
    expect(event({ ...required, tracks, hours: 24 })).toBe(true);
    expect(event({ ...required, tracks, hours: '12' })).toBe(true);
    expect(event({ ...required, hours: 13 })).toBe(false);
  });
});

describe('an editor', () => {
  const schemas = editorSchemas(content.documents);
  const fieldOf = (collection: CollectionName, field: string): unknown =>
    schemas[collection].properties?.[field];

  test('offers the ids of the content with their names', () => {
    expect(fieldOf('talks', 'track')).toMatchInlineSnapshot(`
      {
        "description": "The id of a track of the event; by default, its session’s.",
        "markdownDescription": "The id of a track of the event; by default, its session’s.

      \`\`\`yaml
      track: theory
      \`\`\`",
        "oneOf": [
          {
            "allOf": [
              {
                "oneOf": [
                  {
                    "$ref": "#/definitions/tracks",
                  },
                  {
                    "not": {
                      "$ref": "#/definitions/tracks",
                    },
                  },
                ],
              },
            ],
            "maxLength": 100,
            "pattern": "^[a-z0-9]+(-[a-z0-9]+)*$",
            "patternErrorMessage": "must be lowercase letters and digits joined by single hyphens, like "deep-nets-2"",
            "type": [
              "string",
              "number",
            ],
          },
          {
            "not": {
              "type": [
                "string",
                "number",
                "null",
                "object",
                "array",
              ],
            },
          },
          {
            "not": {
              "type": [
                "string",
                "number",
                "boolean",
                "object",
                "array",
              ],
            },
          },
        ],
      }
    `);
    const { tracks, talkKinds, speakers } = schemas.talks.definitions ?? {};
    expect(tracks).toMatchInlineSnapshot(`
      {
        "enum": [
          "flow",
          "observation",
          "learning",
          "ecology",
          "people",
        ],
        "enumDescriptions": [
          "Flow and flood",
          "Observation",
          "Models and learning",
          "Ecology and sediment",
          "People, law & history",
        ],
      }
    `);
    expect(talkKinds).toHaveProperty('enum', expect.arrayContaining(['keynote', 'poster']));
    expect(speakers).toHaveProperty('enum', expect.arrayContaining(['eleni-papadaki']));
    expect(speakers).toHaveProperty('enumDescriptions', expect.arrayContaining(['Ελένη Παπαδάκη']));
  });

  test('explains every field with its description and an example', () => {
    for (const [name, { properties = {} }] of Object.entries(schemas)) {
      for (const [field, schema] of Object.entries(properties)) {
        const lines = exampleOf(name as CollectionName, field);
        expect(schema, `${name} ${field}`).toHaveProperty('description', expect.any(String));
        if (lines.length > 0)
          expect(JSON.stringify(schema)).toContain(JSON.stringify(lines[0]).slice(1, -1));
      }
    }
  });

  test('explains in words what a pattern requires', () => {
    expect(JSON.stringify(fieldOf('talks', 'start'))).toContain(
      'must look like \\"2021-04-09T07:15\\"',
    );
    expect(JSON.stringify(fieldOf('talks', 'doi'))).toContain('must be a DOI');
  });

  test('has choices for every reference that the checks follow', () => {
    const { content: entries } = runChecks(content);
    const all = [...(entries === undefined ? [] : references(entries))];
    expect(all.length).toBeGreaterThan(100);
    const others = all.filter(({ entry, path, to }) => referenceAt(entry.collection, path) !== to);
    expect(others).toEqual([]);
  });
});
