import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

export interface BuiltPage {
  /** Below the site's base: `talks/opening/`, `404.html`, and an empty text for the front page. */
  readonly path: string;
  readonly html: string;
}

/** Every page of a built site, by path. */
export const builtPages = (folder: string): BuiltPage[] =>
  globSync('**/*.html', { cwd: folder })
    .map((file) => file.replaceAll('\\', '/'))
    .sort()
    .map((file) => ({
      path: file.replace(/(^|\/)index\.html$/, '$1'),
      html: readFileSync(join(folder, file), 'utf8'),
    }));

/** A page that only says where its entry is now. */
export const isRedirect = ({ html }: BuiltPage): boolean => /http-equiv="?refresh/i.test(html);

/** Whether a page is its own canonical address, or names none. */
export const standsForItself = ({ html, path }: BuiltPage): boolean => {
  const [, canonical] = /<link rel="canonical" href="([^"]+)"/.exec(html) ?? [];
  return canonical === undefined || new URL(canonical).pathname.endsWith(`/${path}`);
};

/** `talks` for a talk's page, `schedule` for the overview, `(front)` for the front page. */
export const kindOf = ({ path }: BuiltPage): string => {
  const [first = '', ...rest] = path.split('/');
  if (first === '') return '(front)';
  return rest.filter((part) => part !== '').length === 0 ? first : `${first}/*`;
};
