import type { BuiltInKind, BuiltInSessionKind } from '#src/core/model/kind.ts';
import type { linkKinds, profileKinds } from '#src/core/model/link.ts';
import type { Attendance, Status } from '#src/core/model/slot.ts';

const kinds: Record<BuiltInKind | BuiltInSessionKind, string> = {
  keynote: 'Keynote',
  invited: 'Invited talk',
  talk: 'Talk',
  paper: 'Paper',
  spotlight: 'Spotlight',
  tutorial: 'Tutorial',
  panel: 'Panel',
  poster: 'Poster',
  demo: 'Demo',
  opening: 'Opening',
  closing: 'Closing',
  social: 'Social',
  break: 'Break',
  meal: 'Meal',
  registration: 'Registration',
  session: 'Session',
  workshop: 'Workshop',
  posters: 'Posters',
};

const linkLabels: Record<(typeof linkKinds)[number], string> = {
  paper: 'Paper',
  slides: 'Slides',
  video: 'Video',
  code: 'Code',
  poster: 'Poster',
  stream: 'Live stream',
  chat: 'Chat',
  questions: 'Questions',
  audio: 'Audio',
  attachment: 'Attachment',
  feedback: 'Feedback',
  website: 'Website',
};

const profileLabels: Record<(typeof profileKinds)[number], string> = {
  website: 'Website',
  orcid: 'ORCID',
  scholar: 'Google Scholar',
  dblp: 'DBLP',
  openreview: 'OpenReview',
  github: 'GitHub',
  gitlab: 'GitLab',
  linkedin: 'LinkedIn',
  mastodon: 'Mastodon',
  bluesky: 'Bluesky',
  x: 'X',
  youtube: 'YouTube',
};

const statuses: Record<Status, string> = {
  confirmed: 'Confirmed',
  tentative: 'Tentative',
  cancelled: 'Cancelled',
};

const attendances: Record<Attendance, string> = {
  'in person': 'In person',
  online: 'Online',
  hybrid: 'In person and online',
};

/** What the fixed values of the content are called in English. */
export const labels = {
  kinds,
  linkKinds: linkLabels,
  profileKinds: profileLabels,
  statuses,
  attendances,
};
