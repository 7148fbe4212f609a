import { Service, inject } from '@angular/core';
import { type Refusal } from '@centrale/kernel';
import { type ValidationError } from '@angular/forms/signals';
import { Languages } from '../language/languages';
import { fill } from '../language/fill';
import { uiTexts } from '../language/ui-texts';
import { Words } from '../language/words';

/** The words of a mistake in a field: by the name of the constraint, the same here and from the API. */
@Service()
export class ErrorWords {
  private readonly languages = inject(Languages);
  private readonly words = inject(Words);

  of(error: ValidationError): string {
    const { code, params } = codeOf(error);
    return this.say(params ? { code, params } : { code });
  }

  /** A code with a dot is a refusal of a rule; without one, a constraint of a contract. */
  say(mistake: Refusal): string {
    if (mistake.code.includes('.')) return this.words.say(mistake);
    const language = this.languages.current();
    const known: Readonly<Record<string, string>> = uiTexts.in(language).errors;
    return fill(known[mistake.code] ?? known['other'] ?? '', mistake.params, language);
  }
}

/** A mistake that knows its code and parameters; what `contractSchema`, the fields of this library and the API give. */
export interface CodedError extends ValidationError {
  readonly code: string;
  readonly params?: Refusal['params'];
}

function codeOf(error: ValidationError): Refusal {
  const coded = error as Partial<CodedError> & { issue?: Partial<Refusal> };
  const code = coded.code ?? coded.issue?.code ?? error.kind;
  const params = coded.params ?? coded.issue?.params ?? limits(error);
  return params ? { code, params } : { code };
}

/** Angular's own validators carry their limit under their own name. */
function limits(error: ValidationError): Refusal['params'] {
  const own = error as { min?: number; max?: number; minLength?: number; maxLength?: number };
  const min = own.min ?? own.minLength;
  const max = own.max ?? own.maxLength;
  if (typeof min === 'number') return { min };
  return typeof max === 'number' ? { max } : undefined;
}
