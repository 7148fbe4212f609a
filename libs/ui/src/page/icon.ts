import { Component, computed, input } from '@angular/core';

/** Outlines on a grid of 24, drawn for this product; one stroke, no fill. */
const outlines = {
  add: 'M12 5v14M5 12h14',
  alert: 'M12 8.5v4.5M12 16.6v.1M10.3 4.2 2.9 17a2 2 0 0 0 1.7 3h14.8a2 2 0 0 0 1.7-3L13.7 4.2a2 2 0 0 0-3.4 0Z',
  arrow: 'M5 12h14M13 6l6 6-6 6',
  back: 'M19 12H5M11 6l-6 6 6 6',
  bell: 'M6 10a6 6 0 1 1 12 0c0 5 2 6 2 6H4s2-1 2-6ZM10 19.5a2.2 2.2 0 0 0 4 0',
  book: 'M5 4.5h10.5A2.5 2.5 0 0 1 18 7v13H7.5A2.5 2.5 0 0 1 5 17.5v-13ZM5 17.5A2.5 2.5 0 0 1 7.5 15H18',
  calendar: 'M4.5 6.5h15v13h-15zM4.5 10.5h15M8.5 4v4M15.5 4v4',
  chart: 'M4 20h16M7 16v-5M12 16V6M17 16v-8',
  check: 'm5 12.5 4.5 4.5L19 7.5',
  chevron: 'm7 10 5 5 5-5',
  clock: 'M12 4a8 8 0 1 0 0 16 8 8 0 0 0 0-16ZM12 8v4.5l3 1.8',
  close: 'M6 6l12 12M18 6 6 18',
  compose: 'M4 5h7v6H4zM13 13h7v6h-7zM13 5h7v5h-7zM4 14h7v5H4z',
  copy: 'M8.5 8.5h11v11h-11zM15.5 8.5v-4h-11v11h4',
  desk: 'M4 13.5V6.5A2.5 2.5 0 0 1 6.5 4h11A2.5 2.5 0 0 1 20 6.5v7M4 13.5h4.5l1.5 3h4l1.5-3H20M4 13.5v4A2.5 2.5 0 0 0 6.5 20h11a2.5 2.5 0 0 0 2.5-2.5v-4',
  download: 'M12 4v11M7.5 11l4.5 4.5 4.5-4.5M5 20h14',
  drag: 'M9 6v.1M15 6v.1M9 12v.1M15 12v.1M9 18v.1M15 18v.1',
  edit: 'M4.5 19.5l1-4L16 5l3 3L8.5 18.5l-4 1ZM14 7l3 3',
  eye: 'M2.5 12S6 5.5 12 5.5 21.5 12 21.5 12 18 18.5 12 18.5 2.5 12 2.5 12ZM12 9.2a2.8 2.8 0 1 0 0 5.6 2.8 2.8 0 0 0 0-5.6Z',
  file: 'M6.5 3.5h7l4 4v13h-11zM13.5 3.5v4h4',
  filter: 'M4 6h16M7 12h10M10 18h4',
  flag: 'M6 21V4.5M6 5c5-2.5 7 2.5 12 0v8.5c-5 2.5-7-2.5-12 0',
  forward: 'm6 5 7 7-7 7M13 5l7 7-7 7',
  hash: 'M5 9h15M4 15h15M10 4 8 20M16 4l-2 16',
  home: 'M4 11.5 12 4.5l8 7M6.5 9.5V20h11V9.5M10 20v-5.5h4V20',
  info: 'M12 4a8 8 0 1 0 0 16 8 8 0 0 0 0-16ZM12 11v5M12 8v.1',
  keyboard: 'M3.5 6.5h17v11h-17zM7 10v.1M10.3 10v.1M13.7 10v.1M17 10v.1M7.5 14h9',
  language: 'M12 4a8 8 0 1 0 0 16 8 8 0 0 0 0-16ZM4.2 12h15.6M12 4c2.4 2.2 3.4 4.9 3.4 8S14.4 17.8 12 20M12 4C9.6 6.2 8.6 8.9 8.6 12s1 5.8 3.4 8',
  link: 'M10 14a4 4 0 0 0 5.7 0l3-3A4 4 0 0 0 13 5.3l-1.2 1.2M14 10a4 4 0 0 0-5.7 0l-3 3A4 4 0 0 0 11 18.7l1.2-1.2',
  list: 'M9 6.5h11M9 12h11M9 17.5h11M4.5 6.5v.1M4.5 12v.1M4.5 17.5v.1',
  lock: 'M6 11h12v9H6zM8.5 11V8a3.5 3.5 0 0 1 7 0v3',
  mail: 'M3.5 6h17v12.5h-17zM4 6.5l8 6.5 8-6.5',
  menu: 'M4 7h16M4 12h16M4 17h16',
  minus: 'M5 12h14',
  moon: 'M19.5 14.5A8 8 0 0 1 9.5 4.5a8 8 0 1 0 10 10Z',
  more: 'M6 12v.1M12 12v.1M18 12v.1',
  open: 'M13.5 4.5h6v6M19.5 4.5l-8.5 8.5M17.5 14v5.5h-13v-13H10',
  order: 'M6 3.5h12v17l-3-2-3 2-3-2-3 2zM9 8.5h6M9 12.5h6',
  pause: 'M9 6v12M15 6v12',
  people: 'M9 5.5a3 3 0 1 0 0 6 3 3 0 0 0 0-6ZM3.5 19c.4-3 2.5-4.7 5.5-4.7s5.1 1.7 5.5 4.7M15.5 5.8a2.8 2.8 0 0 1 0 5.4M17 14.6c2 .5 3.2 2 3.5 4.4',
  person: 'M12 5a3.5 3.5 0 1 0 0 7 3.5 3.5 0 0 0 0-7ZM5 20c.6-3.6 3.2-5.5 7-5.5s6.4 1.9 7 5.5',
  print: 'M7 9V4h10v5M7 16.5H4V9h16v7.5h-3M7 14h10v6H7z',
  refresh: 'M19.5 12A7.5 7.5 0 1 1 17 6.4L19.5 9M19.5 4.5V9H15',
  search: 'M10.5 4.5a6 6 0 1 0 0 12 6 6 0 0 0 0-12ZM15 15l5 5',
  send: 'M20.5 3.5 3.5 10l7 3.5L14 20.5zM10.5 13.5l4-4',
  shield: 'M12 3.5 5 6v5.5c0 4.5 3 7.5 7 9 4-1.5 7-4.5 7-9V6zM8.8 12l2.3 2.3 4.2-4.3',
  sign: 'M14.5 4.5h5v15h-5M4 12h11M11 8l4 4-4 4',
  sun: 'M12 8a4 4 0 1 0 0 8 4 4 0 0 0 0-8ZM12 2.5v2M12 19.5v2M2.5 12h2M19.5 12h2M5.3 5.3l1.4 1.4M17.3 17.3l1.4 1.4M18.7 5.3l-1.4 1.4M6.7 17.3l-1.4 1.4',
  trash: 'M4.5 6.5h15M9.5 6.5v-2h5v2M6.5 6.5l.8 13.5h9.4l.8-13.5M10 10.5v6M14 10.5v6',
  undo: 'M8.5 5 4.5 9l4 4M4.5 9h9a5.5 5.5 0 0 1 0 11H9',
  upload: 'M12 16V5M7.5 9 12 4.5 16.5 9M5 20h14',
} as const;

export type IconName = keyof typeof outlines;
export const iconNames = Object.keys(outlines) as readonly IconName[];

/** Meaning is always in a word beside it, so it is hidden from screen readers. Size by `--icon`. */
@Component({
  selector: 'ui-icon',
  host: { 'aria-hidden': 'true' },
  template: `<svg viewBox="0 0 24 24" focusable="false"><path [attr.d]="path()" /></svg>`,
  styles: `
    :host { display: inline-flex; flex: none; inline-size: var(--icon, 1.25rem); block-size: var(--icon, 1.25rem); }
    svg { inline-size: 100%; block-size: 100%; fill: none; stroke: currentColor; stroke-width: 1.8; stroke-linecap: round; stroke-linejoin: round; }
  `,
})
export class Icon {
  readonly name = input.required<IconName>();
  protected readonly path = computed(() => outlines[this.name()]);
}
