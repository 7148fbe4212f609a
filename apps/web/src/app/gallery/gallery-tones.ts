import { Component } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { Chip, Icon, Series, iconNames, type Tone } from '@centrale/ui';

@Component({
  selector: 'app-gallery-tones',
  imports: [Chip, Icon, MatButton, Series],
  template: `
    <h2>Colour, status, buttons</h2>
    <div class="columns">
      @for (scheme of schemes; track scheme) {
        <section class="sheet stack" [attr.data-scheme]="scheme" [attr.aria-label]="scheme">
          <h3>{{ scheme }}</h3>
          <p class="row">@for (chip of chips; track chip.tone) { <ui-chip [tone]="chip.tone">{{ chip.word }}</ui-chip> }</p>
          <p class="row">@for (number of categories; track number) { <ui-series [number]="number" /> }</p>
          @for (number of categories; track number) { <ui-series [number]="number" [label]="'Category ' + number" /> }
          <p class="row">
            <button matButton="filled">Filled</button><button matButton="tonal">Tonal</button>
            <button matButton="outlined">Outlined</button><button matButton>Text</button>
          </p>
          <p>Body text with <a href="/gallery">a link</a>, <code>code</code> and <span class="soft">softer words</span>.</p>
        </section>
      }
    </div>
    <ul class="icons">@for (icon of icons; track icon) { <li><ui-icon [name]="icon" /><small>{{ icon }}</small></li> }</ul>
  `,
  styles: `
    :host { display: grid; grid-template-columns: minmax(0, 1fr); gap: var(--gap-4); }
    [data-scheme='light'] { color-scheme: light; color: var(--ink); }
    [data-scheme='dark'] { color-scheme: dark; color: var(--ink); }
    .icons { display: grid; grid-template-columns: repeat(auto-fill, minmax(5.5rem, 1fr)); gap: var(--gap-3); padding: 0; list-style: none; }
    li { display: grid; gap: var(--gap-1); justify-items: center; color: var(--ink-soft); }
  `,
})
export class GalleryTones {
  protected readonly schemes = ['light', 'dark'] as const;
  protected readonly categories = [1, 2, 3, 4, 5, 6];
  protected readonly icons = iconNames;
  protected readonly chips: readonly { readonly tone: Tone; readonly word: string }[] = [
    { tone: 'calm', word: 'draft' }, { tone: 'busy', word: 'in intake' }, { tone: 'good', word: 'accepted' },
    { tone: 'warn', word: 'needs information' }, { tone: 'bad', word: 'withdrawn' },
  ];
}
