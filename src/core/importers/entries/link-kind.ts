import type { linkKinds } from '#src/core/model/link.ts';

/** A host of repositories, with an owner and a repository. What people publish there as pages has another host. */
const repository =
  /^https?:\/\/(?:www\.)?(?:github\.com|codeberg\.org|gitlab\.[a-z.]+)\/[^/]+\/[^/]/i;

/** The kind of a link, judging by its title and address. */
export function linkKind(url: string, title = ''): (typeof linkKinds)[number] {
  if (/\bfeedback\b/i.test(title) || url.includes('/feedback/')) return 'feedback';
  if (
    /\.(?:mp4|webm|mkv|ogv)$/i.test(url) ||
    /youtu\.?be|vimeo\.com|media\.ccc\.de|slideslive/i.test(url)
  )
    return 'video';
  if (/\.(?:mp3|opus|ogg|m4a)$/i.test(url)) return 'audio';
  if (
    /slides|folien|présentation|slidedeck/i.test(title) ||
    /slideshare|speakerdeck|docs\.google\.com\/presentation/i.test(url)
  )
    return 'slides';
  if (/arxiv\.org|openreview\.net\/pdf|doi\.org/i.test(url) || /\bpaper\b/i.test(title))
    return 'paper';
  if (repository.test(url)) return 'code';
  if (/\/\/(?:www\.)?(?:matrix\.to|chat\.|discord\.(?:gg|com))/i.test(url)) return 'chat';
  return /\.pdf$/i.test(url) ? 'attachment' : 'website';
}
