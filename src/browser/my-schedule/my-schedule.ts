import { LatestPass } from '#src/browser/dom/latest-pass.ts';
import { fillWords, readMyWords } from '#src/browser/dom/page-words.ts';
import { fetchSchedule } from '#src/browser/page/fetch-schedule.ts';
import { ScheduleFiles } from '#src/browser/page/schedule-files.ts';
import { announceRows } from '#src/browser/dom/slot-markup.ts';
import { runEach } from '#src/browser/dom/tasks.ts';
import { showTimesIn } from '#src/browser/clock/viewer-clock.ts';
import { arrangePicks, planOf, refreshPicks } from './arrange-picks.ts';
import { askMerge, drawUnloaded } from './draw-states.ts';
import { drawDays } from './draw-days.ts';
import { writeNotes } from './write-notes.ts';
import type { PicksFile } from './picks-file.ts';
import { ExportPanel } from './export-panel.ts';
import { timeInWords } from '#src/browser/clock/time-in-words.ts';
import {
  arePicksKept,
  changePicks,
  currentPicks,
  eventOfPicks,
} from '#src/browser/picks/picks-store.ts';
import { mergePicks, previewMerge } from '#src/browser/picks/picks.ts';
import type { Picks } from '#src/browser/picks/picks.ts';
import { linkedCodes, readPickLink, slotCodes } from '#src/browser/picks/pick-link.ts';
import type { MySchedule } from '#src/core/feeds/formats/my-schedule.ts';
import { slotCode } from '#src/core/text/guid.ts';

/** `<my-schedule>`: the visitor's own schedule, built from the picks on this device. */
class MyScheduleElement extends HTMLElement {
  /** How to pick something: the page has it, because it is shown before anything is loaded. */
  readonly #empty = this.querySelector<HTMLElement>('[data-list] > .empty');
  #files: ScheduleFiles | undefined;
  /** The part of the schedule that is loaded; it includes all picks that could be loaded. */
  #schedule: MySchedule | undefined;
  #exportPanel: ExportPanel | undefined;
  /** The picks on the page. A row stays after its star is removed, so that the visitor can restore it. */
  #shown = new Set<string>();
  readonly #passes = new LatestPass();

  connectedCallback(): void {
    document.addEventListener('schedule:picks', () => void this.#update());
    addEventListener('hashchange', () => void this.#openLink());
    void this.#start();
  }

  async #start(): Promise<void> {
    try {
      await this.#load(linkedCodes(location.hash));
    } catch {
      const { notLoaded } = readMyWords();
      this.#list.replaceChildren(
        ...drawUnloaded(currentPicks(), notLoaded, () => void this.#start()),
      );
      this.#say(notLoaded);
      return;
    }
    runEach([() => this.#openTools()]);
    await this.#draw();
    await this.#openLink();
    this.#refresh();
  }

  /** Loads the part of the schedule with the visitor's own picks and with other codes. */
  async #load(others: readonly string[] = []): Promise<MySchedule> {
    this.#files ??= new ScheduleFiles((file) => fetchSchedule(this.#root, file));
    this.#schedule = await this.#files.load([...[...currentPicks().keys()].map(codeOf), ...others]);
    return this.#schedule;
  }

  #openTools(): void {
    const tools = this.querySelector<HTMLElement>('[data-tools]');
    const schedule = this.#schedule;
    if (tools === null || schedule === undefined) return;
    this.#exportPanel ??= new ExportPanel(tools, {
      schedule: () => this.#schedule ?? schedule,
      root: this.#root,
      say: (text) => this.#say(text),
      bringIn: (file) => void this.#openFile(file),
    });
  }

  /** Stores the current facts of each pick, so that the pick can still be shown if its talk is withdrawn. */
  #refresh(): void {
    const schedule = this.#schedule;
    if (schedule === undefined || refreshPicks(currentPicks(), schedule) === currentPicks()) return;
    changePicks((picks) => refreshPicks(picks, schedule));
  }

  /** Draws everything. The times are written before it becomes visible, so that nothing moves. */
  async #draw(): Promise<void> {
    if (this.#schedule === undefined) return;
    const signal = this.#passes.begin();
    const schedule = await this.#load();
    const picks = currentPicks();
    const [loaded, unloaded] = this.#sort(picks);
    runEach([() => this.#exportPanel?.show(picks)]);
    const drawing = { schedule, root: this.#root, plan: planOf(picks, schedule), timeInWords };
    const days = document.createElement('div');
    if (unloaded.size > 0) {
      const { partlyLoaded } = readMyWords();
      days.append(...drawUnloaded(unloaded, partlyLoaded, () => void this.#draw()));
    }
    days.append(
      ...(picks.size === 0 ? this.#drawEmpty() : drawDays(arrangePicks(loaded, schedule), drawing)),
    );
    await showTimesIn(days);
    if (signal.aborted) return;
    const focused = document.activeElement?.closest('[data-pick]')?.getAttribute('data-pick');
    this.#shown = new Set(picks.keys());
    this.#list.replaceChildren(days);
    announceRows();
    if (focused) this.#focusOn(focused);
    // A star may have been pressed while the times were written.
    if (currentPicks() !== picks) await this.#update();
  }

  /** A copy: the page's own stays visible until everything is drawn. */
  #drawEmpty(): readonly Node[] {
    const copy = this.#empty?.cloneNode(true);
    if (!(copy instanceof HTMLElement)) return [];
    copy.hidden = false;
    return [copy];
  }

  /**
   * Sorts picks into those that are loaded, those that are gone from the schedule, and those that could not be loaded.
   */
  #sort(picks: Picks): readonly [loaded: Picks, unloaded: Picks] {
    const isLoaded = ([pick]: readonly [string, unknown]) =>
      this.#files?.has(codeOf(pick)) === true;
    const entries = [...picks];
    return [
      new Map(entries.filter(isLoaded)),
      new Map(entries.filter((entry) => !isLoaded(entry))),
    ];
  }

  /** Handles a change. Pressing a star changes only the notes around its row. */
  async #update(): Promise<void> {
    const schedule = this.#schedule;
    if (schedule === undefined) return;
    const picks = currentPicks();
    if (![...picks.keys()].every((pick) => this.#shown.has(pick))) return this.#draw();
    writeNotes([this], planOf(picks, schedule), schedule);
    runEach([() => this.#exportPanel?.show(picks)]);
    await showTimesIn(this.#list);
  }

  async #openLink(): Promise<void> {
    if (this.#schedule === undefined) return;
    const { hash } = location;
    const codes = linkedCodes(hash);
    const schedule = await this.#load(codes);
    if (codes.some((code) => this.#files?.has(code) === false)) {
      // The link stays in the address so that the visitor can try again.
      this.#say(readMyWords().partlyLoaded);
      return;
    }
    const linked = readPickLink(hash, slotCodes(schedule.slots).slotOf);
    if (linked === undefined) return;
    const { picks, unknown } = linked;
    if (picks.size === 0 && unknown === 0) this.#say(readMyWords().brokenLink);
    else await this.#merge(picks, unknown);
    // Picks that this page doesn't know may be on it after a reload. If the browser stores nothing, the address is the
    // only copy. Another link may have been opened in the meantime.
    if (unknown === 0 && arePicksKept() && location.hash === hash)
      history.replaceState(history.state, '', location.pathname + location.search);
  }

  async #openFile(file: PicksFile): Promise<void> {
    const words = readMyWords();
    if (file.kind === 'picks') await this.#merge(file.picks, 0);
    else if (file.kind === 'none') this.#say(words.brokenFile);
    else this.#say(fillWords(words.otherEvent, file.name));
  }

  /** Adds picks from elsewhere after asking. If they would change nothing, it only says so. */
  async #merge(others: Picks, unknown: number): Promise<void> {
    const dialog = this.querySelector('dialog');
    if (dialog === null) return;
    const schedule = await this.#load([...others.keys()].map(codeOf));
    const words = readMyWords();
    const preview = previewMerge(currentPicks(), others);
    const news = preview.added.length + preview.raised.length;
    if (news === 0) {
      const nothing = others.size > 0 ? [words.mergeNothing] : [];
      const older = unknown > 0 ? [fillWords(words.mergeUnknown, String(unknown))] : [];
      this.#say([...nothing, ...older].join(' '));
      return;
    }
    const titleOf = (pick: string): string =>
      schedule.slots.find((slot) => slot.pick === pick)?.title ?? others.get(pick)?.title ?? pick;
    const counted = { picked: currentPicks().size, unknown };
    if (!(await askMerge(dialog, preview, counted, titleOf))) return;
    changePicks((picks) => refreshPicks(mergePicks(picks, others), schedule));
    this.#say(fillWords(words.merged, String(news)));
    if (document.activeElement === document.body) this.#list.focus();
  }

  #say(text: string): void {
    const said = this.querySelector('[data-announcement]');
    if (said !== null) said.textContent = text;
  }

  #focusOn(pick: string): void {
    const row = this.querySelector<HTMLElement>(`.slot[data-pick="${CSS.escape(pick)}"]`);
    (row?.querySelector<HTMLElement>('pick-star button, a') ?? this.#list).focus();
  }

  get #list(): HTMLElement {
    return this.querySelector<HTMLElement>('[data-list]') ?? this;
  }

  get #root(): string {
    return this.dataset['root'] ?? '/';
  }
}

function codeOf(pick: string): string {
  return slotCode(eventOfPicks(), pick);
}

customElements.define('my-schedule', MyScheduleElement);
