import { atThisHost } from './at-this-host.ts';

/**
 * `<calendar-addresses>`: links into calendars need the site's whole address, and a build may not know
 * it. Then they stand hidden, and are completed here with the address at which the page is read.
 */
export class CalendarAddresses extends HTMLElement {
  connectedCallback(): void {
    for (const link of this.querySelectorAll<HTMLAnchorElement>('a[data-at-host]')) {
      link.href = atThisHost(link.dataset['atHost'] ?? '', location);
      link.hidden = false;
    }
    for (const field of this.querySelectorAll<HTMLInputElement>('input[data-at-host]')) {
      field.value = atThisHost(field.dataset['atHost'] ?? '', location);
    }
  }
}

customElements.define('calendar-addresses', CalendarAddresses);
