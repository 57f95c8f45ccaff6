import { existsSync, globSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

const help = `Compares two built sites and prints where they differ.

  node tests/compare-sites.ts BEFORE AFTER

A change of the house must not change what it publishes. Names and hashes of scripts and styles
follow the code, so they count as equal; everything else is compared byte for byte. Exits with 1
when the sites differ and 2 on wrong use.`;

/** Generated from the code or from other files of the site, so they show nothing about the pages. */
const generated = /^(_astro|pagefind)\/|^(sw\.js|offline\.json|api\/version\.json)$/;

/** Replaces text that depends on the code (hashed names, hashes in a policy, ids of scoped styles). */
function withoutHashes(text: string): string {
  return text
    .replaceAll(/_astro\/[\w.@-]+/g, '_astro/…')
    .replaceAll(/'sha256-[\w+/=]+'/g, "'sha256-…'")
    .replaceAll(/data-astro-cid-\w+/g, 'data-astro-cid-…')
    .replaceAll(/\bdata-revision="[^"]*"/g, 'data-revision="…"')
    .replaceAll(/<style>[^]*?<\/style>/g, '<style>…</style>')
    .replaceAll(/<script(?![^>]*type="application)[^>]*>[^]*?<\/script>/g, '<script>…</script>');
}

function filesIn(folder: string): Set<string> {
  return new Set(
    globSync('**/*', { cwd: folder })
      .map((file) => file.replaceAll('\\', '/'))
      .filter((file) => !generated.test(file) && statSync(join(folder, file)).isFile()),
  );
}

const isText = (file: string): boolean => !/\.(png|jpe?g|webp|avif|woff2?|br|gz|wasm)$/.test(file);

/** The first difference of a file that both sites have, in one line; undefined where there is none. */
function difference(file: string, before: string, after: string): string | undefined {
  const [old, now] = [readFileSync(join(before, file)), readFileSync(join(after, file))];
  if (old.equals(now)) return undefined;
  if (!isText(file)) return 'other bytes';
  const [oldText, newText] = [old, now].map((bytes) => withoutHashes(bytes.toString()));
  if (oldText === newText) return undefined;
  const [a, b] = [oldText ?? '', newText ?? ''];
  let index = 0;
  while (a[index] === b[index]) index += 1;
  const excerpt = (text: string): string =>
    JSON.stringify(text.slice(Math.max(0, index - 40), index + 60));
  return `${excerpt(a)} is now ${excerpt(b)}`;
}

const [before, after, ...others] = process.argv.slice(2);
if (before === '--help' || before === '-h') {
  console.log(help);
  process.exit(0);
}
if (before === undefined || after === undefined || others.length > 0) {
  console.error(help);
  process.exit(2);
}
for (const folder of [before, after]) {
  if (!existsSync(folder)) {
    console.error(`There is no folder "${folder}".`);
    process.exit(2);
  }
}

const [old, now] = [filesIn(before), filesIn(after)];
const lines = [
  ...[...old].filter((file) => !now.has(file)).map((file) => `${file}: only before`),
  ...[...now].filter((file) => !old.has(file)).map((file) => `${file}: only after`),
  ...[...old]
    .filter((file) => now.has(file))
    .flatMap((file) => {
      const what = difference(file, before, after);
      return what === undefined ? [] : [`${file}: ${what}`];
    }),
].sort();
for (const line of lines) console.log(line);
console.log(`${old.size} files before, ${now.size} after, ${lines.length} differ.`);
process.exitCode = lines.length === 0 ? 0 : 1;
