import type { Remark, RemarkKind } from '#src/core/importers/imported.ts';

/** Collects what happens on the way from a source to content. */
export class Notes {
  readonly remarks: Remark[] = [];

  /** One thing that happened; the same message is counted later. */
  add(kind: RemarkKind, message: string, about?: string): void {
    this.remarks.push({ kind, message, about });
  }
}
