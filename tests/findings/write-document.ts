import { writeFileSync } from 'node:fs';
import { findingsDocument, reportSchemaText } from './document.ts';

writeFileSync('docs/findings.md', await findingsDocument());
writeFileSync('docs/check.schema.json', reportSchemaText());
