import { readPageData } from '#src/browser/dom/page-data.ts';

/** What the page of one's own schedule says; places like `{0}` are filled by `fillWords`. */
export interface MyWords {
  readonly emptyTitle: string;
  readonly emptyText: string;
  readonly emptyLink: string;
  readonly withdrawnHeading: string;
  readonly withdrawn: string;
  readonly cancelled: string;
  readonly tentative: string;
  readonly was: string;
  readonly otherTimes: string;
  readonly clash: string;
  readonly clashWith: string;
  readonly free: string;
  readonly hurry: string;
  readonly noTime: string;
  readonly notLoaded: string;
  readonly tryAgain: string;
  readonly mergeCounts: string;
  readonly mergeUnknown: string;
  readonly mergeNothing: string;
  readonly merged: string;
  readonly brokenLink: string;
  readonly brokenFile: string;
  readonly otherEvent: string;
  readonly calendarFailed: string;
  readonly calendarMissing: string;
  readonly saved: string;
  readonly codeOf: string;
  readonly codeName: string;
  readonly codesHint: string;
}

let words: MyWords | undefined;

/** The words of the page. */
export function readMyWords(): MyWords {
  words ??= readPageData('my-words') as MyWords;
  return words;
}
