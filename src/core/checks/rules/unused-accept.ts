import type { Check } from '#src/core/checks/check.ts';
import { acceptable, type Accept } from '#src/core/model/accept.ts';
import { roomClashes, speakerClashes } from '#src/core/schedule/clashes.ts';
import type { Slot } from '#src/core/schedule/schedule.ts';

const clashesOf = { 'room-clash': roomClashes, 'speaker-clash': speakerClashes };

const clashing = (code: keyof Accept, slots: readonly Slot[]): Set<string> => {
  const files = new Set<string>();
  for (const clash of clashesOf[code](slots)) {
    for (const { subject } of clash.slots) files.add(subject.file);
  }
  return files;
};

/**
 * A clash that is accepted and not there. While something can't be placed or read it is not told, for
 * that may be what it clashes with.
 */
export const unusedAccept: Check = {
  code: 'unused-accept',
  *find({ documents, slots, content, problems }) {
    const { talks, sessions, speakers, pages } = content;
    const read = 1 + talks.length + sessions.length + speakers.length + pages.length;
    if (read < documents.length || problems.length > 0) return;
    for (const code of acceptable) {
      const entries = [...talks, ...sessions].filter(
        ({ data }) => data.accept?.[code] !== undefined,
      );
      if (entries.length === 0) continue;
      const files = clashing(code, slots);
      for (const entry of entries) {
        if (files.has(entry.file)) continue;
        yield {
          severity: 'warning',
          at: entry,
          path: ['accept', code],
          part: 'key',
          message: `It accepts a ${code}, but there is none.`,
          hint: `Leave "${code}" out, so that a new clash is found.`,
        };
      }
    }
  },
};
