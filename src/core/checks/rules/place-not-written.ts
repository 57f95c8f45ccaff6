import type { Rule } from '#src/core/checks/rule.ts';
import { isError } from '#src/core/model/finding.ts';

/** An event whose file does not say where it takes place: it has neither `venue` nor `online`. */
export const placeNotWritten: Rule = {
  code: 'place-not-written',
  *find({ content: { event }, documents }) {
    const document = documents.find(({ file }) => file === event.file);
    // The place may be written after a mistake. Other rules report a malformed venue.
    if (document === undefined || document.findings.some(isError)) return;
    if ('venue' in document.frontmatter || 'online' in document.frontmatter) return;
    const { rooms } = event.data;
    const meanwhile =
      rooms.length === 0
        ? 'pages and calendars show it as an online event'
        : 'pages and calendars say that the place is to be announced';
    yield {
      at: event,
      path: ['venue'],
      part: 'key',
      message: `The event has no place yet, so ${meanwhile}.`,
      hint: 'Write "venue:" with the name of the place below it ("  name: …"), or "online: true", or both for a hybrid event.',
    };
  },
};
