import { availableParallelism } from 'node:os';
import { serveFolder } from '#src/cli/serve-folder.ts';
import type { ServedFolder } from '#src/cli/serve-folder.ts';
import { buildSite } from './build-site.ts';
import { buildStory } from './build-story.ts';
import { announceAddress, announceFolder, isChosen, sites } from './sites.ts';
import type { SiteName } from './sites.ts';
import { stories } from './stories.ts';
import type { StoryName } from './stories.ts';

const wanted = (Object.keys(sites) as SiteName[]).filter(isChosen);
const wantedStories = (Object.keys(stories) as StoryName[]).filter((name) =>
  isChosen(`story-${name}`),
);

/**
 * Before the browser tests: builds and serves every site, builds every story, and passes their addresses to the tests.
 */
const serveSites = async (): Promise<() => Promise<void>> => {
  const served: ServedFolder[] = [];
  const serve = async (name: SiteName): Promise<void> => {
    const environment: Readonly<Record<string, string>> = sites[name];
    const folder = await buildSite(name);
    const site = await serveFolder(folder, {
      base: environment['BASE_PATH'] ?? '/',
      host: '127.0.0.1',
    });
    announceAddress(name, site.address);
    announceFolder(name, folder);
    served.push(site);
  };
  const buildStories = async (name: StoryName): Promise<void> => {
    const { announced, changed } = await buildStory(name);
    announceFolder(`story-${name}-announced`, announced);
    announceFolder(`story-${name}-changed`, changed);
  };
  const work = [
    ...wanted.map((name) => () => serve(name)),
    ...wantedStories.map((name) => () => buildStories(name)),
  ];
  // A build uses little more than one processor.
  const workers = Array.from({ length: availableParallelism() }, async () => {
    for (let next = work.shift(); next !== undefined; next = work.shift()) await next();
  });
  await Promise.all(workers);
  return async () => {
    await Promise.all(served.map((site) => site.close()));
  };
};

export default serveSites;
