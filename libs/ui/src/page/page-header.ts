import { Component, ElementRef, afterNextRender, effect, inject, input, viewChild } from '@angular/core';
import { RouterLink } from '@angular/router';
import { inLanguage, type LocalText } from '@centrale/kernel';
import { Languages } from '../language/languages';
import { LocalTextOf } from '../language/local-text';
import { texts } from '../language/texts';
import { uiTexts } from '../language/ui-texts';
import { PageFocus } from './page-focus';

export interface Crumb {
  readonly label: string;
  readonly link: string;
}

/**
 * The head of every page: where it belongs, its title (also the window's), what it is about. Actions in the content:
 * `<ui-page-header [title]="…"><button matButton>…</button></ui-page-header>`
 */
@Component({
  selector: 'ui-page-header',
  imports: [LocalTextOf, RouterLink],
  template: `
    <header>
      @if (crumbs().length > 0) {
        <nav [attr.aria-label]="t().crumbs" class="no-print">
          <ol>
            @for (crumb of crumbs(); track crumb.link) { <li><a [routerLink]="crumb.link">{{ crumb.label }}</a></li> }
          </ol>
        </nav>
      }
      <div class="line">
        <div class="words">
          @if (eyebrow(); as words) { <p class="eyebrow">{{ words }}</p> }
          <h1 #heading tabindex="-1" [uiLocalText]="title()"></h1>
          @if (intro(); as words) { <p class="intro">{{ words }}</p> }
          <ng-content select="[meta]" />
        </div>
        <div class="actions no-print"><ng-content /></div>
      </div>
    </header>
  `,
  styles: `
    :host { display: block; }
    ol { display: flex; flex-wrap: wrap; list-style: none; padding: 0; margin-block-end: var(--gap-2); font-size: var(--text-s); }
    li:not(:last-child)::after { content: '/'; margin-inline: var(--gap-2); color: var(--ink-soft); }
    li a { color: var(--ink-soft); }
    .line { display: flex; flex-wrap: wrap; gap: var(--gap-4) var(--gap-5); justify-content: space-between; align-items: end; }
    .words { display: grid; gap: var(--gap-2); min-inline-size: min(100%, 20rem); flex: 1 1 28rem; }
    .eyebrow { font-size: var(--text-s); font-weight: 600; color: var(--ink-soft); letter-spacing: 0.01em; }
    .intro { font-size: 1.0625rem; color: var(--ink-soft); }
    .actions { display: flex; flex-wrap: wrap; gap: var(--gap-2); align-items: center; }
    .actions:empty { display: none; }
  `,
})
export class PageHeader {
  readonly title = input.required<string | LocalText>();
  /** What kind of thing this is: "Briefing · Gemeente Schaarbeek". */
  readonly eyebrow = input<string>();
  readonly intro = input<string>();
  readonly crumbs = input<readonly Crumb[]>([]);

  protected readonly t = texts(uiTexts);
  private readonly heading = viewChild.required<ElementRef<HTMLElement>>('heading');

  constructor() {
    const focus = inject(PageFocus);
    const language = inject(Languages).current;
    effect(() => {
      const title = this.title();
      focus.title(typeof title === 'string' ? title : inLanguage(title, language()));
    });
    afterNextRender(() => focus.arrived(this.heading().nativeElement));
  }
}
