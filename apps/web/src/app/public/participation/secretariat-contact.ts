import { Component, computed, input } from '@angular/core';
import { type Contact } from '@centrale/kernel';
import { useVisitorTexts } from './participation-texts';

/** How the secretariat is reached: nothing where nothing is known. */
@Component({
  selector: 'app-secretariat-contact',
  template: `
    @if (contact(); as c) {
      <dl class="facts" [attr.aria-label]="t().secretariat.title">
        @if (c.phone) { <div><dt>{{ t().secretariat.phone }}</dt><dd><a [href]="call()">{{ c.phone }}</a></dd></div> }
        @if (c.address) { <div><dt>{{ t().secretariat.post }}</dt><dd>{{ c.address }}<br />{{ c.postcode }} {{ c.city }}</dd></div> }
        @if (c.email) { <div><dt>{{ t().secretariat.email }}</dt><dd><a [href]="'mailto:' + c.email">{{ c.email }}</a></dd></div> }
      </dl>
    }
  `,
  styles: `
    :host { display: block; }
    :host:empty { display: none; }
    dl { margin: 0; }
    dd { overflow-wrap: anywhere; }
  `,
})
export class SecretariatContact {
  readonly contact = input.required<Contact | null>();
  protected readonly t = useVisitorTexts();
  /** The (0) of +32 (0)2 is not dialled. */
  protected readonly call = computed(() => `tel:${(this.contact()?.phone ?? '').replace('(0)', '').replace(/[^+\d]/g, '')}`);
}
