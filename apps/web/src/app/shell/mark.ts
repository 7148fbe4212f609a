import { Component } from '@angular/core';

/** The region's iris: three petals up, three down, one for each lot. */
@Component({
  selector: 'app-mark',
  host: { 'aria-hidden': 'true' },
  template: `
    <svg viewBox="0 0 32 32" focusable="false">
      <path class="up" d="M16 15c-3.6-3.2-4.3-7.5 0-12.5 4.3 5 3.6 9.3 0 12.5Z" />
      <path class="up side" d="M14.5 15.5C9.8 15.8 6.5 13.3 5 8c5.2-.8 8.8 2 9.5 7.5Z" />
      <path class="up side" d="M17.5 15.5c4.7.3 8-2.2 9.5-7.5-5.2-.8-8.8 2-9.5 7.5Z" />
      <path class="down" d="M14.7 17.5C10.5 17 6.8 19 4.5 23.8c5 1.7 9-.7 10.2-6.3Z" />
      <path class="down" d="M17.3 17.5c4.2-.5 7.9 1.5 10.2 6.3-5 1.7-9-.7-10.2-6.3Z" />
      <path class="down mid" d="M16 18c-2.8 3-3.4 7 0 11.5 3.4-4.5 2.8-8.5 0-11.5Z" />
    </svg>
  `,
  styles: `
    :host { display: inline-flex; inline-size: 2rem; block-size: 2rem; }
    svg { inline-size: 100%; block-size: 100%; }
    .up { fill: var(--accent); }
    .side { opacity: 0.72; }
    .down { fill: light-dark(#8980ff, #8980ff); }
    .mid { fill: light-dark(#6f65e5, #a7a1ff); }
  `,
})
export class Mark {}
