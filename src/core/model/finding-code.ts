/** How bad a finding is: an error stops the build, a warning and a note do not. */
export type Severity = 'error' | 'warning' | 'note';

/**
 * Every code that a finding can have, in the order of `docs/findings.md`, with the severity of its
 * findings. Where a rule gives one of its findings another severity, it says so itself.
 */
export const severities = {
  // Files
  'missing-content': 'error',
  'missing-event': 'error',
  'unknown-file': 'error',
  'symbolic-link': 'error',
  'unreadable-file': 'error',
  'huge-file': 'error',
  'empty-file': 'error',
  'file-name': 'error',
  'name-case': 'error',
  'not-utf-8': 'error',
  'control-character': 'error',
  'too-large': 'error',
  nesting: 'error',
  // Fields
  'missing-frontmatter': 'error',
  'unclosed-frontmatter': 'error',
  'frontmatter-syntax': 'error',
  'frontmatter-comment': 'warning',
  'duplicate-field': 'error',
  'unknown-key': 'error',
  'missing-key': 'error',
  'wrong-type': 'error',
  'wrong-form': 'error',
  'unknown-value': 'error',
  // Texts
  'code-in-text': 'error',
  'html-in-text': 'error',
  'unknown-component': 'error',
  component: 'error',
  'open-code': 'warning',
  math: 'warning',
  'unclear-mark': 'warning',
  'empty-title': 'error',
  'placeholder-text': 'warning',
  'shouted-text': 'warning',
  // Links and pictures
  'unsafe-link': 'error',
  'dead-link': 'error',
  'unknown-page': 'error',
  'missing-file': 'error',
  'public-passcode': 'error',
  picture: 'error',
  'unused-picture': 'warning',
  // References
  'unknown-speaker': 'error',
  'unknown-session': 'error',
  'unknown-talk': 'error',
  'unknown-room': 'error',
  'unknown-track': 'error',
  'unknown-kind': 'error',
  'unknown-language': 'warning',
  'page-within': 'error',
  'within-cycle': 'error',
  'one-and-several': 'error',
  // Identity
  'duplicate-id': 'error',
  'duplicate-alias': 'error',
  'duplicate-person': 'warning',
  'duplicate-order': 'warning',
  'duplicate-slot-key': 'error',
  'missing-slot-key': 'error',
  'renamed-without-alias': 'warning',
  'shadowed-kind': 'error',
  'same-name': 'note',
  'swapped-name': 'note',
  'same-room-name': 'warning',
  'same-title': 'note',
  // Times
  'time-form': 'error',
  'date-form': 'error',
  'day-ends-form': 'error',
  'no-such-date': 'error',
  'no-such-time': 'error',
  'skipped-time': 'error',
  'repeated-time': 'error',
  'offset-not-needed': 'error',
  'wrong-offset': 'error',
  'unknown-zone': 'error',
  'vague-zone': 'warning',
  'event-ends-before-start': 'error',
  'event-too-long': 'error',
  'chat-closes-before-opening': 'error',
  'start-and-slots': 'error',
  'end-and-minutes': 'error',
  'end-without-start': 'error',
  'end-not-after-start': 'error',
  'slot-without-start': 'error',
  'no-length': 'error',
  'slot-too-long': 'error',
  'outside-event': 'error',
  'outside-session': 'error',
  'session-overflow': 'error',
  'lone-before-day-ends': 'warning',
  // Clashes
  'room-clash': 'error',
  'speaker-clash': 'error',
  'time-clash': 'warning',
  'chair-clash': 'warning',
  'unused-accept': 'warning',
  // What is missing, left over, or contradicts itself
  'place-not-written': 'warning',
  'empty-session': 'warning',
  'unused-speaker': 'warning',
  'unused-room': 'warning',
  'replaced-not-cancelled': 'warning',
  'not-presented': 'error',
} as const satisfies Readonly<Record<string, Severity>>;

/** The name of a kind of finding, and of the file of the rule that reports it: `room-clash`. */
export type FindingCode = keyof typeof severities;

/** Every code, in the order of `docs/findings.md`. */
export const findingCodes = Object.keys(severities) as readonly FindingCode[];
