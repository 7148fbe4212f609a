import { Component, DOCUMENT, ElementRef, computed, inject, viewChild } from '@angular/core';
import { NavigationCancel, NavigationError, NavigationStart, Router, RouterLink, RouterOutlet } from '@angular/router';
import { Notices, PageFocus } from '@centrale/ui';
import { Clock } from './clock';
import { DemoBar } from './demo-bar';
import { Keys } from './keys';
import { Rail } from './rail';
import { Reauthentication } from './reauthentication';
import { Session } from './session';
import { useShellTexts } from './shell-texts';
import { TopBar } from './top-bar';

/** The frame around every page. */
@Component({
  selector: 'app-root',
  imports: [DemoBar, Notices, Rail, RouterLink, RouterOutlet, TopBar],
  templateUrl: './app.html',
  styleUrl: './app.scss',
  host: { '(document:keydown)': 'keys.pressed($event)' },
})
export class App {
  private readonly document = inject(DOCUMENT);
  private readonly router = inject(Router);
  private readonly focus = inject(PageFocus);
  private readonly content = viewChild.required<ElementRef<HTMLElement>>('content');

  protected readonly t = useShellTexts();
  protected readonly keys = inject(Keys);
  protected readonly clock = inject(Clock);
  protected readonly session = inject(Session);
  protected readonly isWork = computed(() => this.session.isSignedIn());

  constructor() {
    inject(Reauthentication).watch();
    this.router.events.subscribe((event) => {
      if (event instanceof NavigationStart && this.router.navigated && pathOf(event.url) !== pathOf(this.router.url)) this.focus.leave();
      if (event instanceof NavigationCancel || event instanceof NavigationError) this.focus.stay();
    });
  }

  protected skip(event: Event): void {
    event.preventDefault();
    const heading = this.document.querySelector<HTMLElement>('main h1');
    (heading ?? this.content().nativeElement).focus();
  }
}

const pathOf = (url: string): string => url.split(/[?#]/)[0] ?? url;
