import type { ReportedFinding, Rule } from '#src/core/checks/rule.ts';
import { datesInText } from '#src/core/checks/words/dates-in-text.ts';
import type { DateInText } from '#src/core/checks/words/dates-in-text.ts';
import { isLanguageTag } from '#src/core/checks/words/hints.ts';
import { quote } from '#src/core/text/sentences.ts';
import { dateInWords } from '#src/core/time/date-in-words.ts';
import type { Event } from '#src/core/model/event/event.ts';
import type { Position } from '#src/core/model/finding.ts';
import type { SourceDocument } from '#src/core/model/source-document.ts';
import { readDate } from '#src/core/time/wall-clock.ts';

type Words = Pick<ReportedFinding, 'message' | 'hint'>;

function isoDate(year: number, { month, day }: DateInText): string {
  return [String(year), ...[month, day].map((part) => String(part).padStart(2, '0'))].join('-');
}

const weekdays = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];

/** Monday is 1, and Sunday is 7. */
function weekdayOf(date: string): number {
  return new Date(`${date}T00:00:00Z`).getUTCDay() || 7;
}

/** The problem with a date in a text about the event; undefined if the date is right. */
function contradiction(
  found: DateInText,
  { start, end }: Event,
  isAboutEvent: boolean,
): Words | undefined {
  const eventYear = Number(start.slice(0, 4));
  const inEventYear = isoDate(eventYear, found);
  const isEventDay = start <= inEventYear && inEventYear <= end;
  // A date without a year means the event's day with that date, if there is one.
  const date = found.year === undefined ? inEventYear : isoDate(found.year, found);
  if (!readDate(date).ok || (found.year === undefined && !isEventDay)) return undefined;
  if (found.year !== undefined && found.year !== eventYear && isEventDay && isAboutEvent) {
    return {
      message: `The text says ${quote(found.text)}, but the event is in ${String(eventYear)}.`,
      hint: `Write ${String(eventYear)}, or another date if another event is meant.`,
    };
  }
  const weekday = weekdays[weekdayOf(date) - 1] ?? '';
  if (found.weekday === undefined || found.weekday === weekdayOf(date)) return undefined;
  return {
    message: `The text says ${quote(found.text)}, but ${dateInWords(date)} is a ${weekday}.`,
    hint: `Write ${weekday}, or the date that is meant.`,
  };
}

/** A position in the text below the fields, as line and column of the file. */
function positionOf({ body, bodyLine }: SourceDocument, index: number): Position {
  const before = body.slice(0, index).split('\n');
  return { line: bodyLine + before.length - 1, column: (before.at(-1)?.length ?? 0) + 1 };
}

/** A date in a text that has the wrong weekday or, in a text about the event, the wrong year. */
export const contradictingDate: Rule = {
  code: 'contradicting-date',
  *find({ documents, content }) {
    const event = content.event.data;
    if (!readDate(event.start).ok || !readDate(event.end).ok) return;
    for (const document of documents) {
      if (document.collection === 'speakers' || !/\d/.test(document.body)) continue;
      const { language } = document.frontmatter;
      const isAboutEvent = document.collection === 'event' || document.collection === 'pages';
      const tag = typeof language === 'string' ? language : event.language;
      for (const found of datesInText(document.body, isLanguageTag(tag) ? tag : 'en')) {
        const words = contradiction(found, event, isAboutEvent);
        if (words !== undefined) {
          yield { at: document, path: [], inText: positionOf(document, found.index), ...words };
        }
      }
    }
  },
};
