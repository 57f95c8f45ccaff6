import type { ImportedSpeaker } from '#src/core/importers/imported.ts';
import { safeAddress } from '#src/core/importers/text/clean-tree.ts';
import { toMarkdown } from '#src/core/importers/text/to-markdown.ts';
import { toLine } from '#src/core/importers/text/to-line.ts';
import { importedValues } from './imported-values.ts';
import type { BuildContext } from './context.ts';
import { written, type Fields, type ImportedEntry } from './entry.ts';

/** The file of a person. */
export function speakerEntry(
  speaker: ImportedSpeaker,
  id: string,
  context: BuildContext,
): ImportedEntry {
  const role = toLine(speaker.role);
  return {
    collection: 'speakers',
    id,
    source: speaker.source,
    fields: written({
      name: toLine(speaker.name) ?? 'Unnamed',
      affiliation: toLine(speaker.affiliation),
      role,
      links: profileLinks(speaker.links ?? []),
      imported: importedValues(speaker.noPlace, speaker.name, context),
    }),
    body:
      speaker.biography === undefined
        ? ''
        : toMarkdown(speaker.biography, context.leftOut, context.base),
    photo: speaker.photo,
  };
}

function profileLinks(links: NonNullable<ImportedSpeaker['links']>): Fields[] {
  const seen = new Set<string>();
  return links.flatMap(({ url, kind }): Fields[] => {
    const address = safeAddress(url);
    if (address === undefined || seen.has(address)) return [];
    seen.add(address);
    return [{ kind: kind ?? profileKind(address), url: address }];
  });
}

const hosts: readonly (readonly [RegExp, string])[] = [
  [/^orcid\.org$/, 'orcid'],
  [/^scholar\.google\./, 'scholar'],
  [/^dblp\./, 'dblp'],
  [/^openreview\.net$/, 'openreview'],
  [/^github\.com$/, 'github'],
  [/^gitlab\.com$/, 'gitlab'],
  [/^([a-z]+\.)?linkedin\.com$/, 'linkedin'],
  [/^(mastodon|fosstodon|chaos)\./, 'mastodon'],
  [/^bsky\.app$/, 'bluesky'],
  [/^(mobile\.)?(x|twitter)\.com$/, 'x'],
  [/^youtube\.com$/, 'youtube'],
];

function profileKind(url: string): string {
  const host = /^https?:\/\/(?:www\.)?([^/:?#]+)/i.exec(url)?.[1]?.toLowerCase() ?? '';
  return hosts.find(([pattern]) => pattern.test(host))?.[1] ?? 'website';
}
