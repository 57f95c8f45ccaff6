import { writeFileSync } from 'node:fs';
import { findingsDocument } from './document.ts';

writeFileSync('docs/findings.md', await findingsDocument());
