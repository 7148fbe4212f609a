import { languages, type Language } from '@centrale/kernel';
import { escapeHtml } from '../http/html.js';
import { mailWords } from './mail-words.js';
import { type Subscription } from './unsubscribe.service.js';

const style = `
:root { color-scheme: light dark; --ink: light-dark(#1f1f29, #e6e4ee); --line: light-dark(#d5d3e0, #45424f); --strong: light-dark(#4a3fb0, #b6aefc); --on: light-dark(#fff, #1b1830); }
body { font: 1.0625rem/1.55 system-ui, sans-serif; color: var(--ink); margin: 0 auto; max-width: 36rem; padding: 3rem 1.5rem; }
h1 { font-size: 1.5rem; line-height: 1.25; margin: 0 0 1rem; }
button { font: inherit; font-weight: 600; min-height: 2.75rem; padding: .5rem 1.25rem; border: 0; border-radius: 1.375rem; background: var(--strong); color: var(--on); cursor: pointer; }
button:focus-visible { outline: 3px solid var(--ink); outline-offset: 2px; }
p.name { color: var(--strong); font-weight: 600; margin: 0 0 2rem; padding-bottom: .75rem; border-bottom: 1px solid var(--line); }`;

/** Of whoever comes with a link that says nothing: what their browser asks for first. */
export function languageAsked(header: string | undefined): Language {
  const asked = (header ?? '').split(',').map((each) => each.trim().slice(0, 2).toLowerCase());
  return asked.map((each) => languages.find((language) => language === each)).find((each) => each !== undefined) ?? 'nl';
}

/** A page for one question, without scripts: it works in any browser, and nothing happens before the button is pressed. */
export function unsubscribePage(subscription: Subscription | undefined, language: Language, nonce: string): string {
  const words = mailWords[language].unsubscribePage;
  const [title, text] = !subscription ? [words.unknownTitle, words.unknownText] : subscription.ended ? [words.doneTitle, words.doneText] : [words.title, words.text];
  const form = subscription && !subscription.ended ? `<form method="post"><button>${escapeHtml(words.button)}</button></form>` : '';
  return `<!doctype html><html lang="${language}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><meta name="robots" content="noindex">
<title>${escapeHtml(title)} · Centrale</title><style nonce="${nonce}">${style}</style></head><body><main>
<p class="name">Centrale</p><h1>${escapeHtml(title)}</h1><p>${escapeHtml(text)}</p>${form}</main></body></html>`;
}
