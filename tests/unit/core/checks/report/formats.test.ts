import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { expect, test } from 'vitest';
import { asJson } from '#src/core/checks/report/as-json.ts';
import { asSarif } from '#src/core/checks/report/as-sarif.ts';
import { makeReport } from '#src/core/checks/report/report.ts';
import { findingCodes } from '#src/core/model/finding-code.ts';
import type { Finding } from '#src/core/model/finding.ts';
import { reportSchemaText } from '#tests/findings/document.ts';
import { casesOf } from '#tests/findings/read-cases.ts';
import { findingsOf } from '#tests/findings/run-case.ts';

/** A finding of each code. */
const findings = (
  await Promise.all(findingCodes.flatMap((code) => casesOf(code).slice(0, 1).map(findingsOf)))
).flat();

const odd: Finding = {
  code: 'unknown-key',
  severity: 'error',
  file: 'content/talks/a b#c?%41:é.mdx',
  line: 3,
  column: 1,
  message: 'One \u001b[2J\u009b.',
  hint: 'Two.',
};

const report = makeReport([...findings, odd], 300);

test('docs/check.schema.json is the schema of the report for programs; "npm run findings" writes it', () => {
  expect(readFileSync('docs/check.schema.json', 'utf8')).toBe(reportSchemaText());
});

test('a report for programs is valid against its schema, with every code', () => {
  const validate = new Ajv2020().compile(JSON.parse(reportSchemaText()) as object);
  validate(JSON.parse(asJson(report)));
  expect(validate.errors).toBeNull();
  expect(validate({ findings: [{ ...odd, code: 'no-such-code' }], counts: report.counts })).toBe(
    false,
  );
});

/** The requirements of SARIF 2.1.0 for the parts that we write (sections 3.13 to 3.30 and 3.49). */
const sarifSchema = {
  type: 'object',
  required: ['version', 'runs'],
  properties: {
    $schema: { type: 'string' },
    version: { const: '2.1.0' },
    runs: {
      type: 'array',
      minItems: 1,
      items: {
        type: 'object',
        required: ['tool', 'results'],
        properties: {
          tool: {
            type: 'object',
            required: ['driver'],
            properties: {
              driver: {
                type: 'object',
                required: ['name'],
                properties: {
                  name: { type: 'string' },
                  rules: {
                    type: 'array',
                    uniqueItems: true,
                    items: {
                      type: 'object',
                      required: ['id'],
                      properties: {
                        id: { type: 'string' },
                        shortDescription: { $ref: '#/$defs/message' },
                        defaultConfiguration: {
                          type: 'object',
                          properties: { level: { $ref: '#/$defs/level' } },
                          additionalProperties: false,
                        },
                      },
                      additionalProperties: false,
                    },
                  },
                },
                additionalProperties: false,
              },
            },
            additionalProperties: false,
          },
          columnKind: { enum: ['utf16CodeUnits', 'unicodeCodePoints'] },
          results: { type: 'array', items: { $ref: '#/$defs/result' } },
        },
        additionalProperties: false,
      },
    },
  },
  additionalProperties: false,
  $defs: {
    level: { enum: ['none', 'note', 'warning', 'error'] },
    message: {
      type: 'object',
      required: ['text'],
      properties: { text: { type: 'string', minLength: 1 } },
      additionalProperties: false,
    },
    result: {
      type: 'object',
      required: ['message', 'ruleId', 'locations'],
      properties: {
        ruleId: { type: 'string' },
        ruleIndex: { type: 'integer', minimum: 0 },
        level: { $ref: '#/$defs/level' },
        message: { $ref: '#/$defs/message' },
        locations: {
          type: 'array',
          minItems: 1,
          items: {
            type: 'object',
            properties: {
              physicalLocation: {
                type: 'object',
                required: ['artifactLocation', 'region'],
                properties: {
                  artifactLocation: {
                    type: 'object',
                    required: ['uri'],
                    properties: {
                      uri: { type: 'string', pattern: "^(?:[A-Za-z0-9._~!*'()/-]|%[0-9A-F]{2})+$" },
                      uriBaseId: { type: 'string' },
                    },
                    additionalProperties: false,
                  },
                  region: {
                    type: 'object',
                    properties: {
                      startLine: { type: 'integer', minimum: 1 },
                      startColumn: { type: 'integer', minimum: 1 },
                    },
                    additionalProperties: false,
                  },
                },
                additionalProperties: false,
              },
            },
            additionalProperties: false,
          },
        },
      },
      additionalProperties: false,
    },
  },
};

interface Sarif {
  readonly runs: readonly [
    {
      readonly tool: { readonly driver: { readonly rules: readonly { readonly id: string }[] } };
      readonly results: readonly { readonly ruleId: string; readonly ruleIndex: number }[];
    },
  ];
}

test('a report as SARIF is valid, and the index of each result leads to its rule', () => {
  const text = asSarif(report);
  const validate = new Ajv2020().compile(sarifSchema);
  validate(JSON.parse(text));
  expect(validate.errors).toBeNull();
  const [{ tool, results }] = (JSON.parse(text) as Sarif).runs;
  expect(results).toHaveLength(report.findings.length);
  const wrong = results.filter(
    ({ ruleId, ruleIndex }) => tool.driver.rules[ruleIndex]?.id !== ruleId,
  );
  expect(wrong).toEqual([]);
  expect(text).toContain('content/talks/a%20b%23c%3F%2541%3A%C3%A9.mdx');
  expect(text).not.toMatch(/[\u001b\u009b]/);
});

test('a report as SARIF without findings is a run without results', () => {
  expect(JSON.parse(asSarif(makeReport([], 5)))).toMatchObject({ runs: [{ results: [] }] });
});
