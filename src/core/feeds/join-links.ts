import { isPause } from '#src/core/model/kind.ts';
import type { Slot } from '#src/core/schedule/schedule.ts';
import type { FeedInput } from './feed.ts';
import { absoluteLinks } from './site.ts';

export interface JoinLink {
  readonly label: string;
  readonly url: string;
}

/** Where a slot is watched or joined from afar: its own streams, then the event's door. */
export function joinLinks(slot: Slot, { schedule, site, words }: FeedInput): JoinLink[] {
  const { subject, attendance, kind } = slot;
  const { join } = schedule.event.data;
  const streams = absoluteLinks(subject.data.links, site)
    .filter((link) => link.kind === 'stream')
    .map(({ url, title }) => ({ url, label: title ?? words.linkKind('stream') }));
  const isJoined = attendance !== 'in person' && !isPause(kind.like);
  return join === undefined || !isJoined ? streams : [...streams, { url: join, label: words.join }];
}
