import { inChunks } from '#src/browser/dom/tasks.ts';
import { fillWords, readPickWords } from '#src/browser/dom/page-words.ts';
import { changePicks, currentPicks } from './picks-store.ts';
import type { Picked, Picks } from './picks.ts';

/** The level after each press: not picked, must, maybe, and not picked again. */
const next = { none: 'must', must: 'maybe', maybe: 'none' } as const;

/** The same for a canceled slot: nobody can attend it anymore, so a press removes it, and another one restores it. */
const nextOfCancelled = { none: 'must', must: 'none', maybe: 'none' } as const;

const drawing = 'M12 2.6l2.9 6.1 6.7.9-4.9 4.6 1.2 6.6-5.9-3.2-5.9 3.2 1.2-6.6L2.4 9.6l6.7-.9z';

/**
 * `<pick-star pick="talks/opening/1">`: the star of a slot, a button with three states; without JavaScript it is empty.
 * At each press, a screen reader announces one thing: that the button is pressed or not (its own state) or, in between,
 * "maybe".
 *
 * With `data-cancelled`, the slot is canceled: the button appears once the slot is picked, and then remains until the
 * page is opened again.
 */
class PickStar extends HTMLElement {
  /** What the last press removed, if the slot is canceled: only this knows when a withdrawn talk was to begin. */
  #removed: Picked | undefined;

  connectedCallback(): void {
    waiting.push(this);
    started ??= start();
  }

  get pick(): string {
    return this.getAttribute('pick') ?? '';
  }

  get #isCancelled(): boolean {
    return this.dataset['cancelled'] !== undefined;
  }

  /** The talk's title: the row's title, unless the element has its own. */
  get #title(): string {
    const heading = this.closest('li, article')?.querySelector('h1, h3, h4, h5');
    return this.dataset['title'] ?? heading?.textContent.trim() ?? '';
  }

  /** Creates the button. This does not happen on connection, because a long day has a thousand stars. */
  fill(): void {
    if (this.firstChild !== null) return;
    if (this.#isCancelled && !currentPicks().has(this.pick)) {
      this.dataset['level'] = 'none';
      return;
    }
    const button = starButton.cloneNode(true) as HTMLElement;
    button.setAttribute('aria-label', fillWords(readPickWords().pickNamed, this.#title));
    button.addEventListener('click', () => this.#press());
    this.append(button);
    this.show(currentPicks());
  }

  show(picks: Picks): void {
    const button = this.firstElementChild;
    if (button === null) {
      if (this.#isCancelled && picks.has(this.pick)) this.fill();
      return;
    }
    const words = readPickWords();
    const level = picks.get(this.pick)?.level;
    if (this.dataset['level'] === (level ?? 'none')) return;
    this.dataset['level'] = level ?? 'none';
    button.setAttribute('aria-pressed', String(level !== undefined));
    if (level === 'maybe') button.setAttribute('aria-description', words.maybe);
    else button.removeAttribute('aria-description');
    const word = button.lastElementChild;
    if (word !== null) word.textContent = words[level ?? 'pick'];
  }

  #press(): void {
    const nextLevel = this.#isCancelled ? nextOfCancelled : next;
    const before = currentPicks().get(this.pick);
    const restored = before === undefined ? this.#removed : undefined;
    const level = restored?.level ?? nextLevel[before?.level ?? 'none'];
    this.#removed = this.#isCancelled ? before : undefined;
    const time = this.closest('li, article')?.querySelector('time')?.dateTime;
    const picked: Omit<Picked, 'level'> = {
      title: this.#title,
      ...(time !== undefined && { start: Date.parse(time) }),
    };
    changePicks((picks) => {
      const changed = new Map(picks);
      if (level === 'none') changed.delete(this.pick);
      else changed.set(this.pick, restored ?? { ...picked, level });
      return changed;
    });
    const status = document.querySelector('[data-pick-status]');
    if (status === null) return;
    status.textContent =
      level === 'maybe' ? fillWords(readPickWords().maybeNamed, this.#title) : '';
  }
}

const waiting: PickStar[] = [];
let started: Promise<void> | undefined;
const starButton = makeButton();

/**
 * The button that is copied for each star. It is built step by step, because the page's policy forbids markup in a
 * text.
 */
function makeButton(): HTMLButtonElement {
  const button = document.createElement('button');
  button.type = 'button';
  const namespace = 'http://www.w3.org/2000/svg';
  const star = document.createElementNS(namespace, 'svg');
  star.setAttribute('viewBox', '0 0 24 24');
  star.setAttribute('aria-hidden', 'true');
  const outline = document.createElementNS(namespace, 'path');
  outline.setAttribute('d', drawing);
  star.append(outline, outline.cloneNode());
  button.append(star, document.createElement('span'));
  return button;
}

async function start(): Promise<void> {
  // Stars that are connected together are filled together, still before the browser draws their rows.
  await Promise.resolve();
  await inChunks(takeAll(), (star) => star.fill(), new AbortController().signal);
  started = undefined;
}

function* takeAll(): Iterable<PickStar> {
  for (let star = waiting.shift(); star !== undefined; star = waiting.shift()) yield star;
}

function showEverywhere({ detail }: DocumentEventMap['schedule:picks']): void {
  for (const star of document.querySelectorAll('pick-star')) {
    if (star instanceof PickStar) star.show(detail.picks);
  }
  if (!detail.kept || detail.lost !== undefined) {
    void import('./pick-notice.ts').then(({ showPickNotice }) => showPickNotice(detail));
  }
}

/** Turns the stars of the page into buttons, and those that are added to it later. */
export function definePickStar(): void {
  document.addEventListener('schedule:picks', showEverywhere);
  customElements.define('pick-star', PickStar);
}
