// Plain JavaScript on purpose, like the check of Node's version, which has to come first.
import './need-node.mjs';
import module from 'node:module';
import { join } from 'node:path';

// Starts a command of package.json by its name, with the arguments that follow: `node src/cli/run.mjs check --all`.
// Node keeps what it compiles, so a command starts in about two thirds of the time.
module.enableCompileCache(join(import.meta.dirname, '../../.cache/compile'));
const [name] = process.argv.splice(2, 1);
await import(`./${name}.ts`);
