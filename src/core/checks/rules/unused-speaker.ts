import type { ReportedFinding, Rule } from '#src/core/checks/rule.ts';

/** A person whom no talk, session, or event names, although others are named. */
export const unusedSpeaker: Rule = {
  code: 'unused-speaker',
  *find({ content, references, idIndex, documents }): Generator<ReportedFinding> {
    const read = content.talks.length + content.sessions.length + content.speakers.length;
    const written = documents.filter(({ collection }) =>
      ['talks', 'sessions', 'speakers'].includes(collection),
    );
    const named = references.filter(({ to }) => to === 'speakers').map(({ id }) => id);
    // The person may be named in an unreadable file, or by a misspelled id.
    if (read < written.length || named.some((id) => !idIndex.speakers.has(id))) return;
    const used = new Set(named);
    if (used.size === 0) return;
    for (const speaker of content.speakers) {
      if (used.has(speaker.id) || speaker.data.draft === true) continue;
      yield {
        at: speaker,
        path: ['name'],
        message: 'No talk, session or event names this person.',
        hint: `Write ${speaker.id} in the "speakers" or "authors" of a talk, or delete the file.`,
      };
    }
  },
};
