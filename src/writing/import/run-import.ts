import { mkdirSync } from 'node:fs';
import { chooseZone } from '#src/core/importers/choose-zone.ts';
import { detectImporter, importers } from '#src/core/importers/detect.ts';
import { placeholderDate } from '#src/core/importers/entries/event-entry.ts';
import {
  ImportRefusal,
  type ImportedEvent,
  type Importer,
  type ImportFile,
  type ImportOptions,
} from '#src/core/importers/imported.ts';
import { summarizeImport } from '#src/core/importers/summarize.ts';
import type { Finding } from '#src/core/model/finding.ts';
import { readContent } from '#src/reading/read-content.ts';
import { writeChanges } from '#src/writing/write-changes.ts';
import { describeChanges } from './describe-changes.ts';
import { planImport, type ImportPlan } from './plan-import.ts';
import { planPhotos } from './plan-photos.ts';
import { settleImport } from './settle-import.ts';

/** An import as a person asks for it. */
export interface ImportRequest extends ImportOptions {
  readonly contentDir: string;
  readonly files: readonly ImportFile[];
  /** The name of an importer; if it is missing, the importer is detected. */
  readonly from?: string | undefined;
  readonly timezone?: string | undefined;
  readonly dryRun?: boolean;
  readonly theirs?: boolean;
  /** A folder with the people's photos. */
  readonly photos?: string | undefined;
  readonly cancelRemoved?: boolean;
}

/** The result of an import. */
export interface ImportResult {
  readonly plan: ImportPlan;
  /** If there is any error, nothing was written. */
  readonly errors: readonly Finding[];
  /** The number of files that were written, or that a dry run would write. */
  readonly changes: number;
  /** In plain words, for the person who started the import. */
  readonly summary: string;
}

/** Reads the files with the importer that was asked for, or else with the first one that recognizes them. */
function readExport({ from, files, columns }: ImportRequest): {
  readonly importer: Importer;
  readonly imported: ImportedEvent;
} {
  const importer =
    from === undefined ? detectImporter(files) : importers.find(({ name }) => name === from);
  if (importer === undefined) {
    throw new ImportRefusal(
      `${namesOf(files)} isn’t an export that Lectern recognizes. If you know its format, name it with --from.`,
    );
  }
  const imported = readSafely(() => importer.read(files, { columns }), files);
  if (imported.talks.length + imported.sessions.length + imported.speakers.length === 0) {
    throw new ImportRefusal(`${importer.label} was read, but there is no talk in it.`);
  }
  return { importer, imported };
}

/**
 * Imports files of another system into a content folder: all of them, or nothing if the result would not pass the
 * checks. Throws an ImportRefusal with one sentence if the files cannot be read.
 */
export async function runImport(request: ImportRequest): Promise<ImportResult> {
  const { contentDir } = request;
  const { importer, imported } = readExport(request);
  const content = await readContent(contentDir);
  const event = content.documents.find(({ collection }) => collection === 'event');
  const contentZone = event?.frontmatter['timezone'];
  const zone = chooseZone(imported, {
    content: typeof contentZone === 'string' ? contentZone : undefined,
    asked: request.timezone,
  });
  if (!zone.ok) throw new ImportRefusal(zone.message);
  const plan = planImport(content, imported, {
    contentDir,
    importer: importer.name,
    zone: zone.zone,
    readIn: zone.readIn,
    theirs: request.theirs === true,
    cancelRemoved: request.cancelRemoved === true,
  });
  const settled = await settleImport(contentDir, content, plan.changes);
  const photos =
    request.photos === undefined
      ? { changes: [], remarks: [] }
      : await planPhotos(request.photos, plan, content, contentDir);
  const changes = [...settled.changes, ...photos.changes];
  const summary = summarizeImport(
    importer.label,
    {
      talks: imported.talks.length,
      sessions: imported.sessions.length,
      speakers: plan.entries.filter(({ collection }) => collection === 'speakers').length,
      rooms: imported.rooms.length,
      days: plan.days,
      unscheduled: plan.entries.filter(isUnscheduled).length,
    },
    {
      added: plan.added.length,
      updated: plan.updated.length,
      unchanged: plan.unchanged.length,
      removed: plan.removed,
      cancelled: request.cancelRemoved === true,
      kept: plan.kept,
      deleted: plan.deleted,
      photos: photos.changes.length,
      isUnnamed: imported.settings.name === undefined && plan.added.includes('event/event'),
      isUndated: hasNoDates(plan) && plan.added.includes('event/event'),
      photosInSource: request.photos === undefined ? countNewPhotos(plan) : 0,
    },
    [...zone.remarks, ...plan.remarks, ...settled.remarks, ...photos.remarks],
  );
  const difference =
    settled.errors.length === 0 && settled.changes.length > 0
      ? describeChanges(contentDir, content, settled.preview)
      : [];
  if (settled.errors.length === 0 && request.dryRun !== true && changes.length > 0) {
    mkdirSync(contentDir, { recursive: true });
    writeChanges(contentDir, changes);
  }
  return {
    plan,
    errors: settled.errors,
    changes: changes.length,
    summary: [summary, ...difference.map((line) => `${line}\n`)].join(''),
  };
}

/** Turns any error that a damaged file causes in a reader into a sentence. */
function readSafely<Result>(read: () => Result, files: readonly ImportFile[]): Result {
  try {
    return read();
  } catch (error) {
    if (error instanceof ImportRefusal) throw error;
    throw new ImportRefusal(`${namesOf(files)} cannot be read: it is not what it seems to be.`);
  }
}

/** The names of the first three files, for a sentence. */
function namesOf(files: readonly ImportFile[]): string {
  return files
    .slice(0, 3)
    .map(({ name }) => `"${name}"`)
    .join(', ');
}

function hasNoDates({ entries }: ImportPlan): boolean {
  const event = entries.find(({ collection }) => collection === 'event');
  return event?.fields['start'] === placeholderDate;
}

/** The number of new people of whom the source has a photo. */
function countNewPhotos({ entries, added }: ImportPlan): number {
  const names = new Set(added);
  return entries.filter(
    ({ collection, id, photo }) =>
      photo !== undefined && photo !== '' && names.has(`${collection}/${id}`),
  ).length;
}

function isUnscheduled({ collection, fields }: ImportPlan['entries'][number]): boolean {
  const hasTime = ['start', 'slots', 'session', 'sessions'].some((name) => name in fields);
  return collection === 'talks' && !hasTime;
}
