import { escapeHtml as escape } from '../html.js';
import { type Document, type Operation } from './document.js';
import { POINTER, type Schema, type Schemas } from './schemas.js';

const style = `
:root { color-scheme: light dark; --line: light-dark(#d5d3e0, #45424f); --soft: light-dark(#f5f4fa, #232129); --strong: light-dark(#4a3fb0, #b6aefc); }
body { font: 1rem/1.5 system-ui, sans-serif; margin: 0 auto; max-width: 60rem; padding: 1.5rem; }
h1 { margin-top: 0 } h2 { margin-top: 2.5rem; border-bottom: 1px solid var(--line) }
a { color: var(--strong) } code, pre { font: .875rem/1.5 ui-monospace, monospace; overflow-wrap: anywhere }
details { border: 1px solid var(--line); border-radius: .5rem; margin: .5rem 0 } summary { padding: .5rem .75rem; cursor: pointer }
details > div { padding: 0 .75rem .75rem } .method { display: inline-block; min-width: 4rem; font-weight: 700; color: var(--strong) }
table { border-collapse: collapse; width: 100% } th, td { text-align: start; vertical-align: top; padding: .25rem .75rem .25rem 0; border-bottom: 1px solid var(--line) }
pre { background: var(--soft); padding: .75rem; border-radius: .5rem; white-space: pre-wrap }`;

const list = (value: unknown): readonly unknown[] | undefined => (Array.isArray(value) ? value : undefined);

function linkTo(pointer: string): string {
  const name = decodeURIComponent(pointer.slice(POINTER.length));
  return `<a href="#schema-${encodeURIComponent(name)}">${escape(name)}</a>`;
}

/** A schema in a few words, with links to those it names. */
function brief(schema: Schema): string {
  if (schema.$ref) return linkTo(schema.$ref);
  if (schema.type === 'array') return `list of ${brief(schema['items'] as Schema)}`;
  const choices = list(schema['enum']) ?? ('const' in schema ? [schema['const']] : undefined);
  if (choices) return choices.map((choice) => `<code>${escape(JSON.stringify(choice))}</code>`).join(' · ');
  const either = list(schema['anyOf'] ?? schema['oneOf']);
  if (either) return either.map((each) => brief(each as Schema)).join(' or ');
  const format = typeof schema['format'] === 'string' ? ` (${schema['format']})` : '';
  return escape([schema.type ?? 'any'].flat().join(' or ') + format);
}

function fields(schema: Schema): string {
  const rows = Object.entries(schema.properties ?? {}).map(
    ([name, field]) =>
      `<tr><td><code>${escape(name)}</code>${schema.required?.includes(name) ? '' : ' <small>optional</small>'}</td><td>${brief(field)}${field.description ? `<br>${escape(field.description)}` : ''}</td></tr>`,
  );
  return rows.length > 0 ? `<table><tr><th>Field</th><th>Holds</th></tr>${rows.join('')}</table>` : `<p>${brief(schema)}</p>`;
}

function operation(path: string, method: string, { summary, description, parameters, requestBody, responses }: Operation): string {
  const taken = parameters.map(
    (each) => `<tr><td><code>${escape(each.name)}</code> <small>${each.in}${each.required ? '' : ', optional'}</small></td><td>${brief(each.schema)}</td></tr>`,
  );
  const bodies = Object.entries(requestBody?.content ?? {}).map(([type, { schema }]) => `<p>Takes ${brief(schema)} as <code>${escape(type)}</code>.</p>`);
  const answers = Object.entries(responses).map(([status, response]) => {
    const [content] = Object.values(response.content ?? {});
    return `<tr><td>${status}</td><td>${escape(response.description)}${content ? `: ${brief(content.schema)}` : ''}</td></tr>`;
  });
  return `<details><summary><span class="method">${method.toUpperCase()}</span> <code>${escape(path)}</code> ${escape(summary)}</summary><div>
<p>${escape(description)}</p>${taken.length > 0 ? `<table><tr><th>Parameter</th><th>Holds</th></tr>${taken.join('')}</table>` : ''}
${bodies.join('')}<table><tr><th>Status</th><th>Answer</th></tr>${answers.join('')}</table></div></details>`;
}

function operations(document: Document): string {
  const groups = new Map<string, string[]>();
  for (const [path, methods] of Object.entries(document.paths)) {
    for (const [method, each] of Object.entries(methods)) {
      const [group = ''] = each.tags;
      groups.set(group, [...(groups.get(group) ?? []), operation(path, method, each)]);
    }
  }
  return [...groups].map(([group, list]) => `<h2>${escape(group.charAt(0).toUpperCase() + group.slice(1))}</h2>${list.join('')}`).join('');
}

const schemaList = (schemas: Schemas): string =>
  Object.entries(schemas)
    .map(([name, schema]) => `<h3 id="schema-${encodeURIComponent(name)}">${escape(name)}</h3>${schema.description ? `<p>${escape(schema.description)}</p>` : ''}${fields(schema)}`)
    .join('');

/** The description of the API as a page without scripts. */
export function pageFor(document: Document, nonce: string): string {
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>Centrale: the API</title><style nonce="${nonce}">${style}</style></head><body><main>
<h1>Centrale: the API</h1><p>${escape(document.info.description)} The same as <a href="/api/openapi.json">OpenAPI</a>.</p>
<p>Sign in with <code>POST /api/session</code> and keep the cookie. Send an <code>Idempotency-Key</code> with every command.</p>
<pre>curl -c jar -H 'content-type: application/json' -d '{"email":"…","password":"…"}' …/api/session</pre>
${operations(document)}<h2>Shapes</h2>${schemaList(document.components.schemas)}</main></body></html>`;
}
