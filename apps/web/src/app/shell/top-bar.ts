import { Component, computed, inject, output } from '@angular/core';
import { RouterLink, RouterLinkActive } from '@angular/router';
import { Icon, Popup, Words } from '@centrale/ui';
import { LanguageSwitch } from './language-switch';
import { Mark } from './mark';
import { Navigation } from './navigation';
import { Notifications } from './notifications';
import { Session } from './session';
import { useShellTexts } from './shell-texts';
import { ThemeSwitch } from './theme-switch';
import { UserMenu } from './user-menu';

/** The head of every page: the product, where to go, who one is, the language. */
@Component({
  selector: 'app-top-bar',
  imports: [Icon, LanguageSwitch, Mark, Popup, RouterLink, RouterLinkActive, ThemeSwitch, UserMenu],
  templateUrl: './top-bar.html',
  styleUrl: './top-bar.scss',
})
export class TopBar {
  private readonly words = inject(Words);
  protected readonly t = useShellTexts();
  protected readonly session = inject(Session);
  protected readonly navigation = inject(Navigation);
  protected readonly unread = inject(Notifications).unread;
  readonly palette = output<void>();

  protected readonly bell = computed(() => (this.unread() > 0 ? this.words.count(this.t().bell.some, this.unread()) : this.t().bell.none));
}
