import type { ReportedFinding, Rule } from '#src/core/checks/rule.ts';
import type { AcceptableClash, AcceptableCode } from '#src/core/model/accept.ts';
import { groupIds, roomClashes, speakerClashes } from '#src/core/schedule/clashes.ts';
import type { RoomClash } from '#src/core/schedule/clashes.ts';
import type { Content } from '#src/core/model/entry.ts';
import type { Slot } from '#src/core/schedule/schedule.ts';

/** The files that take part in a clash: those of talks and sessions and, if speakers clash, of people. */
function clashing(code: AcceptableClash, slots: readonly Slot[], content: Content): Set<string> {
  const files = new Set<string>();
  const speakers = new Map(content.speakers.map(({ id, file }) => [id, file]));
  const note = ({ slots: pair }: Pick<RoomClash, 'slots'>): void => {
    for (const { subject } of pair) files.add(subject.file);
  };
  if (code === 'room-clash') for (const clash of roomClashes(slots)) note(clash);
  else {
    for (const clash of speakerClashes(slots, groupIds(content.speakers))) {
      note(clash);
      files.add(speakers.get(clash.speaker) ?? '');
    }
  }
  return files;
}

/** The message for an accepted finding that does not exist. */
export function unusedAcceptWords(
  code: AcceptableCode,
): Pick<ReportedFinding, 'message' | 'hint' | 'fix'> {
  return {
    message: `This entry accepts a ${code}, but there is none.`,
    hint: `Remove "${code}" so that future ones are reported.`,
    fix: { edit: 'remove', path: ['accept', code] },
  };
}

/**
 * An accepted clash that does not exist; `withoutAccepted` reports other findings. Not reported if an entry can't be
 * placed or read, because the clash may be with that entry.
 */
export const unusedAccept: Rule = {
  code: 'unused-accept',
  *find({ documents, slots, content, problems }) {
    const { talks, sessions, speakers, pages } = content;
    const read = 1 + talks.length + sessions.length + speakers.length + pages.length;
    if (read < documents.length || problems.length > 0) return;
    for (const code of ['room-clash', 'speaker-clash'] as const) {
      const entries = [...talks, ...sessions, ...speakers].filter(
        ({ data: { accept } }) => accept !== undefined && code in accept,
      );
      if (entries.length === 0) continue;
      const files = clashing(code, slots, content);
      for (const entry of entries) {
        if (files.has(entry.file)) continue;
        yield {
          at: entry,
          path: ['accept', code],
          part: 'key',
          ...unusedAcceptWords(code),
        };
      }
    }
  },
};
