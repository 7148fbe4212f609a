import { Component, computed, inject, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { Router, RouterLink } from '@angular/router';
import { inLanguage, type Done, type Page } from '@centrale/kernel';
import { type OrganisationView } from '@centrale/platform';
import { CommandButton, Empty, Field, Languages, PageHeader, Problem, TextInput, WhenLoaded, loaded, type Press } from '@centrale/ui';
import { Api } from '../../shell/api';
import { useDomainTexts } from '../../shell/domain-texts';
import { useProvidersTexts } from './providers-texts';

/** Takes a registered organisation up among the providers, who can then apply for lots. */
@Component({
  selector: 'app-register-provider-page',
  imports: [CommandButton, Empty, Field, MatButton, PageHeader, RouterLink, TextInput, WhenLoaded],
  template: `
    <ui-page-header [title]="d().provider.commands.register" [intro]="t().register.intro" [crumbs]="[{ label: t().page.back, link: '/providers' }]" />
    <ng-container *uiLoaded="found; let all">
      @if (all.organisations.length > 0) {
        <form class="sheet stack">
          <ui-field [label]="t().register.organisation" [error]="tried() && !chosen() ? t().register.choose : undefined">
            <select uiInput (change)="chosen.set($any($event.target).value)">
              <option value="" [selected]="!chosen()">{{ t().register.choose }}</option>
              @for (one of choices(); track one.id) { <option [value]="one.id" [selected]="one.id === chosen()">{{ one.label }}</option> }
            </select>
          </ui-field>
          <ui-command submits [label]="d().provider.commands.register" [run]="register" />
        </form>
        <p class="soft">{{ t().register.missing }} <a routerLink="/people/organisations/register">{{ t().register.toOrganisations }}</a></p>
      } @else {
        <ui-empty [title]="t().register.none" [text]="t().register.missing"><a matButton="outlined" routerLink="/people/organisations/register">{{ t().register.toOrganisations }}</a></ui-empty>
      }
    </ng-container>
  `,
  styles: `:host { display: grid; gap: var(--gap-5); max-inline-size: 40rem; }`,
})
export class RegisterProviderPage {
  private readonly api = inject(Api);
  private readonly router = inject(Router);
  private readonly language = inject(Languages).current;
  protected readonly t = useProvidersTexts();
  protected readonly d = useDomainTexts();
  protected readonly chosen = signal('');
  protected readonly tried = signal(false);
  protected readonly found = loaded(() => '', async (_, abort) => ({
    organisations: (await this.api.get<Page<OrganisationView>>('/organisations', { kind: 'provider', limit: 100 }, abort)).items,
  }));
  protected readonly choices = computed(() => (this.found.value()?.organisations ?? []).map(({ id, name }) => ({ id, label: inLanguage(name, this.language()) })));

  protected readonly register = async ({ key }: Press): Promise<unknown> => {
    this.tried.set(true);
    if (!this.chosen()) throw new Problem(400, 'request.invalid');
    const done = await this.api.command<Done>('/providers', { organisationId: this.chosen() }, key);
    return this.router.navigate(['/providers', done.id]);
  };
}
