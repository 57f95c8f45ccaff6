import type { Importer, ImportFile } from './imported.ts';
import { iCalendar } from './systems/icalendar.ts';
import { indico } from './systems/indico.ts';
import { miniConf } from './systems/mini-conf.ts';
import { openReview } from './systems/openreview.ts';
import { opass } from './systems/opass.ts';
import { pretalx } from './systems/pretalx.ts';
import { scheduleJson } from './systems/schedule-json.ts';
import { scheduleXml } from './systems/schedule-xml.ts';
import { sessionize } from './systems/sessionize.ts';
import { table } from './systems/table.ts';
import { virtualSite } from './systems/virtual-site.ts';

/** Every importer, the most specific first. A new one is a file in `systems/` and a line here. */
export const importers: readonly Importer[] = [
  scheduleXml,
  iCalendar,
  scheduleJson,
  opass,
  virtualSite,
  openReview,
  indico,
  miniConf,
  sessionize,
  pretalx,
  table,
];

/** The importer that recognizes the files; undefined if none does. */
export function detectImporter(files: readonly ImportFile[]): Importer | undefined {
  return importers.find((importer) => importer.recognizes(files));
}
