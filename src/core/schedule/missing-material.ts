import type { BuiltInKind, BuiltInSessionKind } from '#src/core/model/kind.ts';
import { isPresented } from '#src/core/model/talk.ts';
import { sortedSpeakers } from './order.ts';
import { recordingsOf } from '#src/core/model/link.ts';
import type { Schedule, ScheduledSpeaker, ScheduledTalk } from './schedule.ts';

/** The material that visitors expect for a talk and its presenters. */
export type TalkMaterial = 'abstract' | 'slides' | 'recording';
export type PersonMaterial = 'biography' | 'photo';

/** How much of one kind of material exists, and which talks still lack it. */
export interface Collected<Material, Thing> {
  readonly material: Material;
  readonly expected: number;
  readonly missing: readonly Thing[];
}

/** A presenter, with the material that they have not submitted. */
export interface Contributor {
  readonly person: ScheduledSpeaker;
  readonly own: readonly PersonMaterial[];
  readonly talks: readonly {
    readonly talk: ScheduledTalk;
    readonly lacks: 'abstract' | 'slides';
  }[];
}

/** Everything that an event still lacks. */
export interface MissingMaterial {
  readonly talks: readonly Collected<TalkMaterial, ScheduledTalk>[];
  readonly people: readonly Collected<PersonMaterial, ScheduledSpeaker>[];
  /** Everybody who presents, by name, including those who lack nothing. */
  readonly contributors: readonly Contributor[];
}

type Like = BuiltInKind | BuiltInSessionKind;

const withoutAbstract: ReadonlySet<Like> = new Set([
  ...(['opening', 'closing', 'social', 'break', 'meal', 'registration'] as const),
]);

/** A poster replaces slides, and nobody records it. */
const withoutSlides: ReadonlySet<Like> = new Set([
  ...withoutAbstract,
  ...(['poster', 'demo', 'panel'] as const),
]);

function expects({ entry, kind, status }: ScheduledTalk, material: TalkMaterial): boolean {
  if (status === 'cancelled' || withoutAbstract.has(kind.like)) return false;
  if (material === 'abstract') return true;
  if (!isPresented(entry)) return false;
  return material === 'slides'
    ? !withoutSlides.has(kind.like)
    : kind.like !== 'poster' && kind.like !== 'demo' && entry.data.doNotRecord !== true;
}

function has({ entry }: ScheduledTalk, material: TalkMaterial): boolean {
  if (material === 'abstract') return entry.body.trim() !== '';
  return material === 'recording'
    ? recordingsOf(entry).length > 0
    : (entry.data.links ?? []).some(({ kind }) => kind === 'slides');
}

function lacks(talk: ScheduledTalk, material: TalkMaterial): boolean {
  return expects(talk, material) && !has(talk, material);
}

function personLacks({ entry }: ScheduledSpeaker, material: PersonMaterial): boolean {
  return material === 'biography'
    ? entry.body.trim() === ''
    : entry.data.photo === undefined && entry.data.group !== true;
}

const personMaterials = ['biography', 'photo'] as const;

/** The material that is still to be collected before, during, and after an event; none of it is an error. */
export function missingMaterial(schedule: Schedule): MissingMaterial {
  const talks = [...schedule.talks.values()];
  const presenters = sortedSpeakers(schedule).filter(({ presents }) => presents.length > 0);
  return {
    talks: (['abstract', 'slides', 'recording'] as const).map((material) => ({
      material,
      expected: talks.filter((talk) => expects(talk, material)).length,
      missing: talks.filter((talk) => lacks(talk, material)),
    })),
    people: personMaterials.map((material) => ({
      material,
      expected: presenters.length,
      missing: presenters.filter((person) => personLacks(person, material)),
    })),
    contributors: presenters.map((person) => ({
      person,
      own: personMaterials.filter((material) => personLacks(person, material)),
      talks: person.presents.flatMap((talk) =>
        (['abstract', 'slides'] as const)
          .filter((material) => lacks(talk, material))
          .map((material) => ({ talk, lacks: material })),
      ),
    })),
  };
}
