/** How a table of routes and roles is read: see `role-matrix.ts` for what its signs mean. */
export interface Cell {
  readonly route: string;
  readonly column: string;
  readonly whose: 'own' | 'foreign';
  readonly expected: string;
}

export interface Table {
  readonly header: readonly string[];
  readonly cells: readonly Cell[];
  readonly routes: readonly string[];
  /** Lines that say something of too few or too many roles, or in signs that do not exist. */
  readonly broken: readonly string[];
}

const signs: Readonly<Record<string, string>> = { '+': 'in', '1': '401', '3': '403', '4': '404' };

function cellsOf(line: string, header: readonly string[]): Cell[] {
  const [method = '', path = '', ...signed] = line.trim().split(/\s+/);
  // Without an id in its address a route has no foreign dossier, unless the body names one.
  const whosever = path.includes(':') || signed.some((pair) => pair.length > 1) ? (['own', 'foreign'] as const) : (['own'] as const);
  return signed.flatMap((pair, index) =>
    whosever.map((whose, place) => ({ route: `${method} /api${path}`, column: header[index] ?? '?', whose, expected: signs[pair[place] ?? pair[0]!] ?? pair })),
  );
}

export function readTable(text: string): Table {
  const [first = '', ...lines] = text.split('\n').filter((line) => line.trim());
  const header = first.trim().split(/\s+/);
  const cells = lines.flatMap((line) => cellsOf(line, header));
  const known = Object.values(signs);
  const broken = lines.filter((line) => line.trim().split(/\s+/).length !== header.length + 2 || cellsOf(line, header).some(({ expected }) => !known.includes(expected)));
  return { header, cells, routes: [...new Set(cells.map(({ route }) => route))], broken };
}

/** What an answer says of who may: neither a contract broken in the test nor a bug says so. */
export function outcomeOf({ status, code }: { readonly status: number; readonly code: string | undefined }): string {
  if (status === 401 || status === 403 || status === 404) return String(status);
  return status === 400 || status >= 500 ? `${status} ${code}` : 'in';
}
