import { cpSync, globSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';

const text = /\.(html|css|js|mjs|json|svg|xml|ics|txt|webmanifest|wasm)$/;

/** Copies a built site and adds `x.br` beside each of its texts, as hosts compress them. */
export const precompress = (folder: string, copy: string): void => {
  cpSync(folder, copy, { recursive: true });
  for (const file of globSync('**/*', { cwd: copy })) {
    if (text.test(file)) {
      writeFileSync(join(copy, `${file}.br`), brotliCompressSync(readFileSync(join(copy, file))));
    }
  }
};
