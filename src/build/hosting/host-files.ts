import { createHash } from 'node:crypto';
import { usualCaching } from './response-headers.ts';
import type { HeaderRule } from './response-headers.ts';

/** A page that has moved. Both are paths on the host, including the base path: `/odi/talks/old/`. */
export interface Redirect {
  readonly from: string;
  readonly to: string;
}

/** What a host needs to know of a built site. */
export interface HostedSite {
  /** The host on which the site is published; undefined if it is not known. */
  readonly host?: string | undefined;
  /** The path below which the site is published, with a slash at both ends. */
  readonly base: string;
  readonly rules: readonly HeaderRule[];
  readonly redirects: readonly Redirect[];
}

/** Cloudflare Pages follows this many redirects without wildcards, and Vercel 2,048 rules of all types. */
const mostRedirects = 2000;

/** An address that needs no quotes in any format: ids consist of letters, digits, and hyphens. */
const plain = /^[\w./~%-]+$/;

function safeRedirects({ redirects }: HostedSite): readonly Redirect[] {
  return redirects.filter(({ from, to }) => plain.test(from) && plain.test(to));
}

function asPattern(base: string, paths: string): string {
  return `^${`${base}${paths}`.replace(/[.+?^${}()|[\]\\]/g, '\\$&').replaceAll('*', '.*')}$`;
}

/** `_headers` for Netlify and Cloudflare Pages. */
export function headersFile({ base, rules }: HostedSite): string {
  const blocks = rules.map(({ paths, headers }) =>
    [
      `${base}${paths}`,
      ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`),
    ].join('\n'),
  );
  return `${blocks.join('\n\n')}\n`;
}

/**
 * `_redirects` for Netlify and Cloudflare Pages. The page at the former address exists. Cloudflare follows the redirect
 * nevertheless, and Netlify would with an exclamation mark, which Cloudflare does not understand.
 */
export function redirectsFile(site: HostedSite, isNetlify: boolean): string {
  const status = isNetlify ? '301!' : '301';
  return safeRedirects(site)
    .slice(0, mostRedirects)
    .map(({ from, to }) => `${from} ${to} ${status}\n`)
    .join('');
}

/** `vercel.json` for a folder that is deployed without a build. */
export function vercelFile(site: HostedSite): string {
  const { base, rules } = site;
  const configuration = {
    $schema: 'https://openapi.vercel.sh/vercel.json',
    trailingSlash: true,
    redirects: safeRedirects(site)
      .slice(0, mostRedirects)
      .map(({ from, to }) => ({ source: from, destination: to, statusCode: 301 })),
    headers: rules.map(({ paths, headers }) => ({
      source: `${base}${paths}`.replaceAll('.', '\\.').replaceAll('*', '(.*)'),
      headers: Object.entries(headers).map(([key, value]) => ({ key, value })),
    })),
  };
  return `${JSON.stringify(configuration, null, 2)}\n`;
}

/** For each header that only some files get, the rules with its value. */
function rulesByHeader(rules: readonly HeaderRule[]): ReadonlyMap<string, [string, string][]> {
  const byHeader = new Map<string, [string, string][]>();
  for (const { paths, headers } of rules) {
    for (const [name, value] of Object.entries(headers)) {
      byHeader.set(name, [...(byHeader.get(name) ?? []), [paths, value]]);
    }
  }
  return byHeader;
}

/**
 * The prefix of a site's names, which contains a digest of its address, because all sites on a server share their variables.
 * It is short, because by default nginx refuses names of more than 46 letters.
 */
function nameOf({ host = '', base }: HostedSite): string {
  return `site_${createHash('sha256').update(`${host}${base}`).digest('hex').slice(0, 6)}`;
}

function variableOf(site: HostedSite, name: string): string {
  return `$${nameOf(site)}_${name.toLowerCase().replaceAll('-', '_')}`;
}

/** The variables of nginx, for its `http` block: the new addresses of pages, and headers that only some files get. */
export function nginxVariables(site: HostedSite): string {
  const maps = [...rulesByHeader(site.rules)]
    .filter(([name, values]) => name !== 'Content-Type' && values[0]?.[0] !== '*')
    .map(([name, values]) =>
      [
        `map $uri ${variableOf(site, name)} {`,
        `  default "${name === 'Cache-Control' ? usualCaching : ''}";`,
        ...values.map(([paths, value]) => `  "~${asPattern(site.base, paths)}" "${value}";`),
        '}',
      ].join('\n'),
    );
  const moved = safeRedirects(site).flatMap(({ from, to }) =>
    [from, from.replace(/\/$/, '')].map((address) => `  "${address}" "${to}";`),
  );
  const redirects = [
    `map $uri ${variableOf(site, 'moved')} {`,
    '  default "";',
    ...moved,
    '}',
  ].join('\n');
  return `${[redirects, ...maps].join('\n\n')}\n`;
}

/** The headers and redirects of nginx, for its `server` block. */
export function nginxServer(site: HostedSite): string {
  const { base, rules } = site;
  const moved = variableOf(site, 'moved');
  const headers = [...rulesByHeader(rules)]
    .filter(([name]) => name !== 'Content-Type')
    .map(([name, [first]]) => {
      const value = first?.[0] === '*' ? `"${first[1]}"` : variableOf(site, name);
      return `add_header ${name} ${value} always;\n`;
    });
  return [
    ...headers,
    `error_page 403 404 =404 ${base}404.html;\n`,
    `if (${moved}) {\n  return 301 ${moved}$is_args$args;\n}\n`,
  ].join('');
}

/**
 * The headers and redirects of Caddy, for a site's block, which several sites below different paths can share. Of several
 * `handle_errors`, Caddy only runs the first one, so each site's is the same, and asks a variable for the page.
 */
export function caddySite(site: HostedSite): string {
  const { base, rules } = site;
  const name = nameOf(site);
  const lines = [`@${name} path ${base}*`];
  for (const [header, values] of rulesByHeader(rules)) {
    values.forEach(([paths, value], index) => {
      if (paths === '*') {
        lines.push(`header @${name} ${header} "${value}"`);
        return;
      }
      const matcher = `@${name}-${header.toLowerCase()}-${index}`;
      lines.push(`${matcher} path_regexp ${asPattern(base, paths)}`);
      lines.push(`header ${matcher} ${header} "${value}"`);
    });
  }
  const cached = rules.find(({ headers }) => headers['Cache-Control']?.includes('immutable'));
  if (cached !== undefined) {
    lines.push(`@${name}-revalidated {`, `  path ${base}*`);
    lines.push(`  not path_regexp ${asPattern(base, cached.paths)}`, '}');
    lines.push(`header @${name}-revalidated Cache-Control "${usualCaching}"`);
  }
  const moved = safeRedirects(site).flatMap(({ from, to }) =>
    [from, from.replace(/\/$/, '')].map((address) => `  "${address}" "${to}"`),
  );
  lines.push(`map {path} {${name}_moved} {`, ...moved, '  default ""', '}');
  lines.push(`map {query} {${name}_query} {`, '  ~^(.+)$ "?${1}"', '  default ""', '}');
  lines.push(`@${name}-moved not vars {${name}_moved} ""`);
  lines.push(`redir @${name}-moved {${name}_moved}{${name}_query} 301`);
  lines.push(`vars ${base}* site_missing ${base}404.html`);
  // A file that is missing today may exist tomorrow, so its absence is not cached for a year.
  lines.push('handle_errors {', `  header Cache-Control "${usualCaching}"`);
  lines.push('  @site_missing not vars {vars.site_missing} ""', '  handle @site_missing {');
  lines.push('    rewrite * {vars.site_missing}', '    file_server', '  }', '}');
  return `${lines.join('\n')}\n`;
}
