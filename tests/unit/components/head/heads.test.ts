import { beforeAll, describe, expect, test } from 'vitest';
import { citationTags } from '#src/components/head/citation-tags.ts';
import { fediverseCreators } from '#src/components/head/fediverse-creators.ts';
import { openGraphLocale } from '#src/components/head/share-facts.ts';
import { pageTrail } from '#src/components/head/page-trail.ts';
import { describePerson, talkTitle } from '#src/components/head/descriptions.ts';
import type { Schedule, ScheduledSpeaker, ScheduledTalk } from '#src/core/schedule/schedule.ts';
import { instantIn } from '#src/core/time/place-wall-clock.ts';
import { wordsFor } from '#src/i18n/words.ts';
import { events, readSchedule } from '#tests/unit/core/feeds/event-feeds.ts';

let schedule: Schedule;
let talk: ScheduledTalk;
beforeAll(async () => {
  schedule = await readSchedule(events['the hard event']);
  talk = schedule.talks.get('beavers-from-space') ?? [...schedule.talks.values()][0]!;
});

/** The talk with other values in some fields. */
const written = (fields: Partial<ScheduledTalk['entry']['data']>): ScheduledTalk => ({
  ...talk,
  entry: { ...talk.entry, data: { ...talk.entry.data, doi: undefined, links: [], ...fields } },
});

const valuesOf = (name: string, of: ScheduledTalk, host?: string): string[] =>
  citationTags(of, schedule.event.data, host)
    .filter((tag) => tag.name === name)
    .map(({ content }) => content);

describe('citation tags', () => {
  test('exist only if there is a paper to cite', () => {
    expect(citationTags(written({}), schedule.event.data, undefined)).toEqual([]);
    const slides = { kind: 'slides', url: 'https://example.org/a.pdf', visible: 'always' } as const;
    expect(citationTags(written({ links: [slides] }), schedule.event.data, undefined)).toEqual([]);
  });

  test('name the authors in order, or the presenters if there are no authors', () => {
    const cited = written({ doi: '10.1145/3448016' });
    const people = cited.authors.length > 0 ? cited.authors : cited.speakers;
    expect(valuesOf('citation_author', cited)).toEqual(people.map(({ name }) => name));
    const spoken = { ...cited, authors: [] };
    expect(valuesOf('citation_author', spoken)).toEqual(cited.speakers.map(({ name }) => name));
    expect(valuesOf('citation_doi', cited)).toEqual(['10.1145/3448016']);
  });

  test('name the paper’s file only if it is on this host', () => {
    const at = (url: string) => written({ links: [{ kind: 'paper', url }] });
    const here = 'https://rivers.example/papers/a.PDF';
    expect(valuesOf('citation_pdf_url', at(here), 'rivers.example')).toEqual([here]);
    expect(valuesOf('citation_pdf_url', at(here), undefined)).toEqual([]);
    expect(
      valuesOf('citation_pdf_url', at('https://other.example/a.pdf'), 'rivers.example'),
    ).toEqual([]);
    expect(valuesOf('citation_pdf_url', at('https://rivers.example/a/'), 'rivers.example')).toEqual(
      [],
    );
  });
});

describe('accounts of the Fediverse', () => {
  const account = (url: string): string[] => {
    const [first] = schedule.speakers.values();
    const entry = {
      ...first!.entry,
      data: { ...first!.entry.data, links: [{ kind: 'mastodon', url }] },
    };
    return fediverseCreators({ ...first!, entry } as ScheduledSpeaker);
  };

  test('belong to a talk’s presenters, or to the person that the page is about', () => {
    const person = schedule.speakers.get('gudrun-thorsdottir')!;
    expect(fediverseCreators(person)).toEqual(['@gudrun@social.example.org']);
    expect(person.presents.map(fediverseCreators)).toEqual(
      person.presents.map(() => expect.arrayContaining(['@gudrun@social.example.org']) as unknown),
    );
    expect(fediverseCreators('event')).toEqual([]);
  });

  test('are read only from addresses of profiles', () => {
    expect(account('https://a.example/@a.b_c/')).toEqual(['@a.b_c@a.example']);
    expect(account('https://a.example/@a/110')).toEqual([]);
    expect(account('https://a.example/users/a')).toEqual([]);
  });
});

describe('titles of talks', () => {
  test('are unique, and begin with the talk’s own title', () => {
    const titles = [...schedule.talks.values()].map((one) => talkTitle(one, schedule));
    expect(new Set(titles).size).toBe(titles.length);
    for (const one of schedule.talks.values()) {
      expect(talkTitle(one, schedule).startsWith(one.entry.title.plain)).toBe(true);
    }
  });

  test('have the date that the page shows, even if the talk belongs to the evening before', () => {
    const night: ScheduledTalk = {
      ...talk,
      session: undefined,
      slots: [
        {
          ...talk.slots[0]!,
          start: instantIn('Europe/Berlin', '2026-10-24T22:30:00Z'),
          day: '2026-10-24',
        },
      ],
    };
    const talks = new Map([[talk.entry.id, night]]);
    expect(talkTitle(night, { ...schedule, talks })).toMatch(/ · Sunday, October 25, 2026$/);
  });

  test('distinguish talks with the same title, in the end by their ids', () => {
    const twin = (id: string): ScheduledTalk => ({ ...talk, entry: { ...talk.entry, id } });
    const talks = new Map(['a', 'b'].map((id) => [id, twin(id)]));
    const twins = { ...schedule, talks };
    const [a = '', b = ''] = [...talks.values()].map((one) => talkTitle(one, twins));
    expect(a).toMatch(/ · a$/);
    expect(b).toMatch(/ · b$/);
  });
});

test('the description of a person leaves out canceled talks', () => {
  const person = schedule.speakers.get('gudrun-thorsdottir')!;
  const words = wordsFor('en');
  const described = (status: 'confirmed' | 'cancelled'): string => {
    const presents = person.presents.map((one) => ({
      ...one,
      entry: { ...one.entry, data: { ...one.entry.data, status } },
    }));
    return describePerson({ ...person, presents }, schedule, words, 'It').description;
  };
  const title = person.presents[0]!.entry.title.plain;
  expect(described('confirmed')).toContain(title.slice(0, 10));
  expect(described('cancelled')).not.toContain(title.slice(0, 10));
});

test('the breadcrumbs of a talk start with its outermost session', () => {
  const words = wordsFor('en');
  const [home, ...steps] = pageTrail(talk, schedule, words);
  expect(home?.path).toBe('');
  expect(steps.at(-1)).toEqual({
    name: talk.entry.title.plain,
    path: `talks/${talk.entry.id}/`,
  });
  const around = talk.session && schedule.sessions.get(talk.session.id);
  expect(steps.at(-2)?.path).toBe(`sessions/${around?.entry.id}/`);
  if (around?.within) expect(steps.at(-3)?.path).toBe(`sessions/${around.within.id}/`);
  expect(pageTrail('event', schedule, words)).toEqual([]);
});

test('a language has the territory that Open Graph requires', () => {
  const tags = ['en', 'en-GB', 'de', 'pt-BR', 'zh-Hant', 'ar', 'zz'];
  expect(tags.map(openGraphLocale)).toEqual([
    'en_US',
    'en_GB',
    'de_DE',
    'pt_BR',
    'zh_TW',
    'ar_EG',
    'zz',
  ]);
});
