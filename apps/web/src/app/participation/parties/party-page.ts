import { Component, computed, inject, input, signal } from '@angular/core';
import { RouterLink } from '@angular/router';
import { dateAt } from '@centrale/kernel';
import { type PartyClassView, type PartyView } from '@centrale/participation';
import {
  CapitalPipe, Chip, CommandButton, Field, Languages, LocalTextOf, LocalTextPipe, PageHeader, ServerTime, TextInput, WhenLoaded, Words, formatDate, texts, uiTexts,
  type Press, type Question,
} from '@centrale/ui';
import { Api } from '../../shell/api';
import { DossierTimeline } from '../../shell/dossier-timeline';
import { useParticipationTexts } from '../../shell/domain-texts';
import { ClassForm } from './class-form';
import { CorrectForm } from './correct-form';
import { usePartiesTexts } from './parties-texts';

type Doing = 'correct' | 'giveClass';

/** One party: details, classes by date, account, seats; and how its personal data goes. */
@Component({
  selector: 'app-party-page',
  imports: [
    CapitalPipe, Chip, ClassForm, CommandButton, CorrectForm, DossierTimeline, Field, LocalTextOf, LocalTextPipe, PageHeader, RouterLink, TextInput, WhenLoaded,
  ],
  templateUrl: './party-page.html',
  styles: `
    :host { display: grid; gap: var(--gap-5); grid-template-columns: minmax(0, 1fr); }
    h2 { font-size: 1.125rem; }
    .plain { display: grid; gap: var(--gap-3); padding: 0; list-style: none; }
    .plain li { display: flex; flex-wrap: wrap; gap: var(--gap-1) var(--gap-3); align-items: center; }
    .link { display: flex; flex-wrap: wrap; gap: var(--gap-3); align-items: end; }
  `,
})
export class PartyPage {
  readonly id = input.required<string>();

  private readonly api = inject(Api);
  private readonly time = inject(ServerTime);
  private readonly language = inject(Languages).current;
  protected readonly words = inject(Words);
  protected readonly t = usePartiesTexts();
  protected readonly p = useParticipationTexts();
  protected readonly u = texts(uiTexts);
  protected readonly f = computed(() => this.p().party.fields);
  protected readonly doing = signal<Doing | undefined>(undefined);
  protected readonly email = signal('');
  protected readonly party = this.api.view<PartyView>(() => `/parties/${this.id()}`);
  protected readonly today = computed(() => dateAt(this.time.at()));

  protected periodOf({ fromOn, toOn }: { readonly fromOn: string; readonly toOn: string | null }): string {
    const day = (date: string): string => formatDate(date, this.language());
    return toOn === null ? this.words.fill(this.t().page.since, { from: day(fromOn) }) : this.words.fill(this.t().page.fromTo, { from: day(fromOn), to: day(toOn) });
  }

  protected endable({ fromOn, toOn }: PartyClassView): boolean {
    return fromOn <= this.today() && (toOn === null || toOn > this.today());
  }

  protected begin(what: Doing): () => Promise<void> {
    return () => Promise.resolve(this.doing.set(what));
  }

  protected ask(action: string, text: string, danger = false): Question {
    return { title: action, text, action, danger };
  }

  protected endClass({ id }: PartyClassView): (press: Press) => Promise<unknown> {
    return ({ key }) => this.api.command(`/party-classes/${id}/end`, { on: this.today() }, key);
  }

  protected readonly link = ({ key }: Press): Promise<unknown> => this.api.command(`/parties/${this.id()}/link-account`, { email: this.email() }, key);
  protected readonly erase = ({ key }: Press): Promise<unknown> => this.api.command(`/parties/${this.id()}/erase`, {}, key);

  protected done(): void {
    this.doing.set(undefined);
    this.party.reload();
  }
}
