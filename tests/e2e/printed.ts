import { execFileSync, spawnSync } from 'node:child_process';
import type { Page } from '@playwright/test';

/** The printed sheets. */
export interface Printed {
  /** The text of each sheet. */
  readonly sheets: readonly string[];
  /** Whether they are in landscape. */
  readonly across: boolean;
}

/** Whether there is a program that reads the printed sheets; if not, tests say so and are skipped. */
export const canReadPaper = spawnSync('pdftotext', ['-v']).error === undefined;
export const cannotReadPaper = 'pdftotext is missing: it comes with poppler-utils';

/** Prints the page in its current state. */
export async function print(page: Page, format: 'A4' | 'Letter' = 'A4'): Promise<Printed> {
  const pdf = await page.pdf({ format, preferCSSPageSize: true });
  // In the order in which it was written, so that adjacent columns are not read across.
  const text = execFileSync('pdftotext', ['-raw', '-', '-'], { input: pdf, encoding: 'utf8' });
  const facts = execFileSync('pdfinfo', ['-'], { input: pdf, encoding: 'utf8' });
  const [, width = '0', height = '0'] = /Page size: +([\d.]+) x ([\d.]+)/.exec(facts) ?? [];
  return { sheets: text.split('\f').slice(0, -1), across: Number(width) > Number(height) };
}

/** Only letters and digits, because lines break and words are hyphenated. */
export const letters = (text: string): string => text.replaceAll(/[^\p{L}\p{N}]/gu, '');
