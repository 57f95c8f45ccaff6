import { chosenInstant } from './chosen-instant.ts';

/** `<set-clock>`: opens the site as it will look at a moment that somebody chooses in the event's zone. */
class SetClock extends HTMLElement {
  connectedCallback(): void {
    const { zone = 'UTC', page = '/' } = this.dataset;
    this.hidden = false;
    this.querySelector('form')?.addEventListener('submit', (event) => {
      event.preventDefault();
      const instant = chosenInstant(this.querySelector('input')?.value ?? '', zone);
      if (instant === undefined) return;
      const address = new URL(page, location.href);
      address.searchParams.set('now', instant);
      location.assign(address);
    });
  }
}

customElements.define('set-clock', SetClock);
