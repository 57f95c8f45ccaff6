import { Ajv2020 } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';
import { describe, expect, test } from 'vitest';
import { apiSchemas } from '#src/core/feeds/formats/api.ts';
import { events, feedInput, readSchedule, render } from './event-feeds.ts';

describe.each(Object.entries(events))('the data interface of %s', async (_name, contentDir) => {
  const input = feedInput(await readSchedule(contentDir));
  const { schedule } = input;
  const data = (name: string): unknown => JSON.parse(render(input, `api/${name}.json`));
  const ajv = new Ajv2020({ allErrors: true, strict: false });
  formats(ajv);
  ajv.addSchema(data('schema') as object, 'api');

  test.each(Object.keys(apiSchemas))('%s.json is valid against schema.json', (name) => {
    const valid = ajv.getSchema(`api#/properties/${name}`);
    expect(valid?.(data(name)), ajv.errorsText(valid?.errors)).toBe(true);
  });

  test('contains every talk, session and speaker, and no draft', () => {
    for (const name of ['talks', 'sessions', 'speakers'] as const) {
      const ids = (data(name) as { readonly id: string }[]).map(({ id }) => id);
      expect(ids).toEqual([...schedule[name].keys()]);
    }
  });
});

test('schema.json refuses other data', async () => {
  const input = feedInput(await readSchedule(events['the small event']));
  const ajv = new Ajv2020({ strict: false });
  formats(ajv);
  ajv.addSchema(JSON.parse(render(input, 'api/schema.json')) as object, 'api');
  const talks = JSON.parse(render(input, 'api/talks.json')) as Record<string, unknown>[];
  const valid = ajv.getSchema('api#/properties/talks');
  expect(valid?.([{ ...talks[0], surprise: 1 }])).toBe(false);
  expect(valid?.([{ ...talks[0], title: 1 }])).toBe(false);
});
