import { cpSync } from 'node:fs';
import { keepBuild, keyOf } from './build-site.ts';
import { Repository } from './repository.ts';
import { stories } from './stories.ts';
import type { Story, StoryName } from './stories.ts';

/** The folders of one site: as announced, and after the change. */
export interface BuiltStory {
  readonly announced: string;
  readonly changed: string;
}

/** Builds an event twice from its own repository, as its organizers would publish it. */
export const buildStory = async (name: StoryName): Promise<BuiltStory> => {
  const story: Story = stories[name];
  const made = keyOf({ CONTENT_DIR: story.content, story: JSON.stringify(story) });
  const repository = new Repository(story.announced);
  const environment = { CONTENT_DIR: repository.content, SITE_URL: story.site };
  try {
    cpSync(story.content, repository.content, { recursive: true });
    repository.commit(0, {});
    const announced = await keepBuild(`story-${name}-announced`, environment, made);
    const edits = Object.entries(story.edits);
    repository.commit(
      story.laterMinutes,
      Object.fromEntries(edits.map(([file, of]) => [file, repository.edited(file, ...of)])),
    );
    const changed = await keepBuild(`story-${name}-changed`, environment, made);
    return { announced, changed };
  } finally {
    repository.remove();
  }
};
