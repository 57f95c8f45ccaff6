import { serveFolder } from '#src/cli/serve-folder.ts';
import type { ServedFolder } from '#src/cli/serve-folder.ts';
import { buildSite } from './build-site.ts';
import { announceSite, sites } from './sites.ts';
import type { SiteName } from './sites.ts';

/** `SITES=first,second` leaves the others out, while one works on a test that does not need them. */
const wanted = (process.env['SITES'] ?? Object.keys(sites).join()).split(',') as SiteName[];

/** Before the browser tests: builds and serves every site, and tells the tests where. */
const serveSites = async (): Promise<() => Promise<void>> => {
  const served: ServedFolder[] = [];
  for (const name of wanted) {
    const environment: Readonly<Record<string, string>> = sites[name];
    const folder = await buildSite(name);
    const site = await serveFolder(folder, {
      base: environment['BASE_PATH'] ?? '/',
      host: '127.0.0.1',
    });
    announceSite(name, site.address, folder);
    served.push(site);
  }
  return async () => {
    await Promise.all(served.map((site) => site.close()));
  };
};

export default serveSites;
