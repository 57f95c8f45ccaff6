import type { Position } from '#src/core/model/finding.ts';
import type { FindingCode, Severity } from '#src/core/model/finding-code.ts';

/** Returns the line and column of an offset (both from 1, columns in UTF-16 units as in editors). */
export class LineIndex {
  readonly #starts: number[] = [0];

  constructor(text: string) {
    for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) {
      this.#starts.push(at + 1);
    }
  }

  /** The position of an offset; an offset beyond the text counts as being on the last line. */
  positionAt(offset: number): Position {
    let low = 0;
    let high = this.#starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((this.#starts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return { line: low + 1, column: Math.max(1, offset - (this.#starts[low] ?? 0) + 1) };
  }

  /** The offset of a line and column. */
  offsetAt(line: number, column: number): number {
    return (this.#starts[line - 1] ?? this.#starts.at(-1) ?? 0) + column - 1;
  }
}

/** A problem found while reading a file, at an offset of its text. It becomes a finding. */
export interface Problem {
  readonly code: FindingCode;
  readonly severity: Severity;
  /** The position in the file's text, in UTF-16 units from 0. */
  readonly offset: number;
  readonly message: string;
  readonly hint: string;
}
