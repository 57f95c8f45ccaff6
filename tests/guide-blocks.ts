import { readFileSync } from 'node:fs';

/** A block of a guide: commands, or a content file. */
export interface GuideBlock {
  /** The path of the file, as in the guide; undefined for commands. */
  readonly file: string | undefined;
  readonly text: string;
}

/** The blocks of `docs/<guide>.md` that a reader types, in order. */
export function guideBlocks(guide: string): GuideBlock[] {
  const text = readFileSync(`docs/${guide}.md`, 'utf8');
  return [...text.matchAll(/^```(?:sh|mdx file=(\S+))\n([^]*?)^```$/gm)].map(
    ([, file, block = '']) => ({ file, text: block }),
  );
}
