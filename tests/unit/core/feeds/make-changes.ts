import type { FeedInput } from '#src/core/feeds/feed.ts';
import { noHistory } from '#src/core/history/history.ts';
import type {
  ChangeKind,
  HistoricSlot,
  Publication,
  SlotChange,
} from '#src/core/history/history.ts';
import { complete } from './complete-content.ts';

/** The history of the talk `deep`, which was called `depths` at first. */
export const facts: HistoricSlot = {
  ...{ identity: 'talks/depths/1', collection: 'talks', id: 'deep', key: '1', title: 'The deep' },
  ...{ start: '2026-10-24T08:30:00Z', end: '2026-10-24T09:15:00Z', status: 'confirmed' },
  ...{ room: 'Hall', roomIds: 'hall', people: [], quoted: '', text: '', calendars: [] },
};

/** A change of the talk, from some facts to others. */
export const changed = (
  kinds: readonly ChangeKind[],
  before: Partial<HistoricSlot> = {},
  after: Partial<HistoricSlot> = {},
): SlotChange => ({
  ...{ identity: facts.identity, kinds },
  ...{ before: { ...facts, ...before }, after: { ...facts, ...after } },
});

/** The removal of another talk. */
export const changedAway = (identity: string, before: Partial<HistoricSlot>): SlotChange => ({
  ...{ identity, kinds: ['removed'], before: { ...facts, ...before }, after: undefined },
});

export const publication = (more: Partial<Publication> = {}): Publication => ({
  ...{ at: '2026-10-01T12:30:00Z', commit: 'c'.repeat(40), changes: [], renamedRooms: [], ...more },
});

export const withPublications = (...publications: readonly Publication[]): FeedInput => ({
  ...complete,
  history: { ...noHistory, publications },
});

export const retitled = changed(['title'], { title: 'Deep & deeper' });
export const renamedRoom = { id: 'hall', before: 'Aula <1>', after: 'Hall' };
