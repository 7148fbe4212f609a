import { Pipe, inject, type PipeTransform } from '@angular/core';
import { inLanguage, type LocalText } from '@centrale/kernel';
import { capital } from './capital';
import { withColon } from './colon';
import { formatAmount, formatDate, formatExactInstant, formatInstant, formatNumber, formatShare, formatTime, type DateStyle } from './format';
import { Languages } from './languages';

// Not pure: the result depends on the language of the moment, a signal that the template then follows.

/** `cents | amount` → € 12.500; `cents | amount: true` always with cents. */
@Pipe({ name: 'amount', pure: false })
export class AmountPipe implements PipeTransform {
  private readonly language = inject(Languages).current;
  transform(cents: number | null | undefined, exact = false): string {
    return cents === null || cents === undefined ? '–' : formatAmount(cents, this.language(), exact);
  }
}

/** `date | day` → 12 maart 2027; styles short, medium, long, weekday. Civil dates and instants. */
@Pipe({ name: 'day', pure: false })
export class DayPipe implements PipeTransform {
  private readonly language = inject(Languages).current;
  transform(date: string | null | undefined, style: DateStyle = 'long'): string {
    return date ? formatDate(date, this.language(), style) : '–';
  }
}

/** `at | instant` → 12 maart 2027, 14:03, on Brussels clocks. */
@Pipe({ name: 'instant', pure: false })
export class InstantPipe implements PipeTransform {
  private readonly language = inject(Languages).current;
  transform(at: string | null | undefined, style: DateStyle = 'long'): string {
    return at ? formatInstant(at, this.language(), style) : '–';
  }
}

/** `at | exactInstant` → 12 maart 2027, 14:03:22: for receipts. */
@Pipe({ name: 'exactInstant', pure: false })
export class ExactInstantPipe implements PipeTransform {
  private readonly language = inject(Languages).current;
  transform(at: string | null | undefined): string {
    return at ? formatExactInstant(at, this.language()) : '–';
  }
}

/** `at | clock` → 14:03. */
@Pipe({ name: 'clock', pure: false })
export class ClockPipe implements PipeTransform {
  private readonly language = inject(Languages).current;
  transform(at: string | null | undefined): string {
    return at ? formatTime(at, this.language()) : '–';
  }
}

/** `label | colon` → label: in Dutch and English, label : in French, where the colon stands apart and stays on the line. */
@Pipe({ name: 'colon', pure: false })
export class ColonPipe implements PipeTransform {
  private readonly language = inject(Languages).current;
  transform(label: string): string {
    return withColon(label, this.language());
  }
}

/** `value | num` → 1.250,5. */
@Pipe({ name: 'num', pure: false })
export class NumPipe implements PipeTransform {
  private readonly language = inject(Languages).current;
  transform(value: number | null | undefined): string {
    return value === null || value === undefined ? '–' : formatNumber(value, this.language());
  }
}

/** `0.7 | share` → 70 %. */
@Pipe({ name: 'share', pure: false })
export class SharePipe implements PipeTransform {
  private readonly language = inject(Languages).current;
  transform(value: number | null | undefined): string {
    return value === null || value === undefined ? '–' : formatShare(value, this.language());
  }
}

/** `word | capital`: a word of a domain where it begins a line, a cell or a choice. Written so, not styled: it is what is read aloud and copied too. */
@Pipe({ name: 'capital' })
export class CapitalPipe implements PipeTransform {
  transform(text: string): string {
    return capital(text);
  }
}

/** `name | localText`: a text that exists in several languages, in the reader's. */
@Pipe({ name: 'localText', pure: false })
export class LocalTextPipe implements PipeTransform {
  private readonly language = inject(Languages).current;
  transform(text: (LocalText & { readonly en?: string }) | null | undefined): string {
    return text ? inLanguage(text, this.language()) : '';
  }
}
