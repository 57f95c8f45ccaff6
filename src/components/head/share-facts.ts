import { feedClock } from '#src/core/feeds/feed.ts';
import type { FeedInput } from '#src/core/feeds/feed.ts';
import { noPlace, slotVenue, slotWhen } from '#src/core/feeds/slot-text.ts';
import { defaultAttendance } from '#src/core/schedule/inherit.ts';
import { isSession, isTalk } from './page-subject.ts';
import type { PageSubject } from './page-subject.ts';

/** A label with its value, which Slack and other apps show below a shared page. */
interface ShareFact {
  readonly label: string;
  readonly value: string;
}

/** When and where a talk, a session or the whole event takes place; empty for any other page. */
export function shareFacts(subject: PageSubject | undefined, input: FeedInput): ShareFact[] {
  const { schedule, words } = input;
  const facts = (when: string, where: string | undefined): ShareFact[] => [
    { label: words.when, value: when },
    ...(where === undefined ? [] : [{ label: words.where, value: where }]),
  ];
  if (isTalk(subject) || isSession(subject)) {
    const [slot] = subject.slots;
    return slot === undefined ? [] : facts(slotWhen(slot, input), slotVenue(slot, input));
  }
  if (subject !== 'event') return [];
  const { start, end, venue } = schedule.event.data;
  const dates = [...new Set([start, end])].map((date) => feedClock(schedule).date(date));
  return facts(
    dates.join(' – '),
    venue?.name ?? noPlace({ attendance: defaultAttendance(schedule.event) }, words),
  );
}

/** Every page asks for it, and an event has few languages. */
const locales = new Map<string, string>();

/**
 * A language (BCP 47) in Open Graph's form: language and territory; if the tag names no territory, the most likely one
 * (CLDR's likely subtags).
 *
 * @example openGraphLocale('en') //=> 'en_US'
 */
export function openGraphLocale(language: string): string {
  let locale = locales.get(language);
  if (locale === undefined) {
    const { language: name, region } = new Intl.Locale(language).maximize();
    locale = region === undefined ? name : `${name}_${region}`;
    locales.set(language, locale);
  }
  return locale;
}
