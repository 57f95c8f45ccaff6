/** A replacement in a text: `insert` replaces `remove` characters at `at`. */
export interface Edit {
  readonly at: number;
  readonly remove: number;
  readonly insert: string;
}

/** A text that was changed before parsing; it maps each of its positions to the original text. */
export class EditedText {
  readonly text: string;
  readonly #from: EditedText | undefined;
  readonly #edits: readonly Edit[];

  constructor(text: string, from?: EditedText, edits: readonly Edit[] = []) {
    this.text = text;
    this.#from = from;
    this.#edits = edits;
  }

  /** The text with some replacements. If edits overlap, only the first one is applied. */
  apply(edits: readonly Edit[]): EditedText {
    const made: Edit[] = [];
    const parts: string[] = [];
    let end = 0;
    for (const edit of [...edits].sort((a, b) => a.at - b.at)) {
      if (edit.at < end) continue;
      parts.push(this.text.slice(end, edit.at), edit.insert);
      end = edit.at + edit.remove;
      made.push(edit);
    }
    return new EditedText(parts.join('') + this.text.slice(end), this, made);
  }

  /** The offset in the author's text for an offset in this text. */
  originalOffset(offset: number): number {
    if (!this.#from) return offset;
    let shift = 0;
    for (const { at, remove, insert } of this.#edits) {
      const begins = at + shift;
      if (offset <= begins) break;
      if (offset < begins + insert.length) return this.#from.originalOffset(at);
      shift += insert.length - remove;
    }
    return this.#from.originalOffset(offset - shift);
  }
}
