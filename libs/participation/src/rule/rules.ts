/**
 * What a rule does when it is not met. `block` refuses, `deviate` asks a motivation that becomes public, `oblige` makes a dated
 * obligation, `record` lets the fact in and raises a non-conformity, `warn` and `info` say so, `automatic` cannot be broken.
 */
export const severities = ['block', 'deviate', 'oblige', 'record', 'warn', 'info', 'automatic'] as const;
export type Severity = (typeof severities)[number];

/** The documents that the rules come from: advice trajectories, citizen meetings, memorandum, quality framework, framework contract. */
export const ruleSources = ['000', '001', '002', '003', '004'] as const;
export type RuleSource = (typeof ruleSources)[number];

export interface Rule {
  /** What it does by default. */
  readonly severity: Severity;
  /** By the part of a refusal's code after the rule's id, where that one does something else: `R001-04.recorded`. */
  readonly variants?: Readonly<Record<string, Severity>>;
  /** Where in the source document. */
  readonly section: string;
}

const rule = (section: string, severity: Severity, variants?: Rule['variants']): Rule => ({ section, severity, ...(variants && { variants }) });

/** Every rule of the sources, by its id; their words are in the texts. */
export const rules = {
  'R000-01': rule('§1', 'block'),
  'R000-02': rule('§1', 'warn'),
  'R000-03': rule('§1', 'deviate'),
  'R000-04': rule('§2', 'deviate'),
  'R000-05': rule('§2', 'block'),
  'R000-06': rule('§2', 'block', { recommended: 'warn' }),
  'R000-07': rule('§2', 'block'),
  'R000-08': rule('§2', 'block'),
  'R000-09': rule('§2', 'block', { channels: 'deviate', 'channels-digital': 'deviate' }),
  'R000-10': rule('§2', 'block', { full: 'block' }),
  'R000-11': rule('§2', 'block'),
  'R000-12': rule('§2', 'block', { recorded: 'record' }),
  'R000-13': rule('§2', 'block'),
  'R000-14': rule('§3', 'block'),
  'R000-15': rule('§3', 'block'),
  'R000-16': rule('§4', 'block'),
  'R000-17': rule('§4', 'block'),
  'R000-18': rule('§4', 'block'),
  'R001-01': rule('§2', 'info'),
  'R001-02': rule('§2, 1', 'warn', { committees: 'warn' }),
  'R001-03': rule('§2, 1', 'deviate', { recorded: 'record' }),
  'R001-04': rule('§2, 1', 'block', { recorded: 'record' }),
  'R001-05': rule('§2, 1', 'oblige'),
  'R001-06': rule('§2, 2', 'block', { full: 'block' }),
  'R001-07': rule('§2, 2', 'warn'),
  'R001-08': rule('§2, 2', 'warn'),
  'R001-09': rule('§2, 2', 'block', { recorded: 'record' }),
  'R001-10': rule('§2, 3', 'block', { composition: 'warn', 'composition-city': 'warn' }),
  'R001-11': rule('§3', 'deviate', { recorded: 'record' }),
  'R001-12': rule('§1', 'warn'),
  'R001-13': rule('§4', 'automatic'),
  'R001-14': rule('§2, 2', 'oblige'),
  'R002-01': rule('§2', 'automatic'),
  'R002-02': rule('§2', 'block', { qualitative: 'deviate' }),
  'R002-03': rule('§4', 'warn'),
  'R002-04': rule('§4', 'warn'),
  'R002-05': rule('§4', 'warn'),
  'R002-06': rule('§5', 'oblige', { late: 'warn' }),
  'R002-07': rule('§5', 'block'),
  'R002-08': rule('§4', 'block'),
  'R002-09': rule('§3', 'block'),
  'R002-10': rule('§1', 'block'),
  'R002-11': rule('§6', 'warn'),
  'R002-12': rule('§3', 'info'),
  'R002-13': rule('§7', 'block'),
  'R003-01': rule('inleiding', 'block'),
  'R003-02': rule('criteria', 'block', { closed: 'block', late: 'deviate', recorded: 'record' }),
  'R003-03': rule('criteria', 'warn'),
  'R003-04': rule('criteria', 'warn'),
  'R003-05': rule('criteria', 'block'),
  'R003-06': rule('criteria', 'info'),
  'R003-07': rule('criteria', 'block'),
  'R003-08': rule('criteria', 'oblige'),
  'R003-09': rule('criteria', 'block'),
  'R003-10': rule('1', 'block'),
  'R003-11': rule('2', 'block', { mismatch: 'warn' }),
  'R003-12': rule('3', 'block'),
  'R003-13': rule('3', 'block', { became: 'record', recorded: 'record' }),
  'R003-14': rule('4', 'block', { left: 'oblige' }),
  'R003-15': rule('4a', 'deviate', { 'not-official': 'block' }),
  'R003-16': rule('4b', 'block'),
  'R003-17': rule('4c', 'deviate', { recorded: 'record' }),
  'R003-18': rule('4d', 'oblige', { before: 'warn', chair: 'warn' }),
  'R003-19': rule('5', 'block'),
  'R003-20': rule('6', 'block'),
  'R003-21': rule('6', 'block'),
  'R003-22': rule('6', 'block'),
  'R003-23': rule('6', 'block'),
  'R003-24': rule('6', 'oblige'),
  'R003-25': rule('6', 'block'),
  'R003-26': rule('6', 'block', { due: 'oblige' }),
  'R003-27': rule('6', 'block'),
  'R003-28': rule('6', 'automatic'),
  'R003-29': rule('6', 'block', { feasibility: 'warn' }),
  'R003-30': rule('6', 'block'),
  'R003-31': rule('7', 'info'),
  'R003-32': rule('7', 'block', { nearly: 'warn', paid: 'record' }),
  'R003-33': rule('8', 'warn'),
  'R003-34': rule('9', 'oblige'),
  'R003-35': rule('9', 'block', { dormant: 'warn' }),
  'R003-36': rule('10', 'block'),
  'R003-37': rule('10', 'oblige'),
  'R003-38': rule('10', 'oblige'),
  'R003-39': rule('2', 'oblige'),
  'R004-01': rule('§2', 'block'),
  'R004-02': rule('§3', 'block', { 'not-running': 'block' }),
  'R004-03': rule('§3', 'block'),
  'R004-04': rule('§2', 'block'),
} as const satisfies Readonly<Record<string, Rule>>;
export type RuleId = keyof typeof rules;

export const ruleIds = Object.keys(rules) as RuleId[];

/** The rule that a refusal's code names: `R001-04.recorded` names `R001-04`; undefined for a refusal that comes of no source. */
export function ruleOf(code: string): RuleId | undefined {
  const id = code.split('.')[0]!;
  return id in rules ? (id as RuleId) : undefined;
}

/** What the refusal does; one that comes of no rule blocks. */
export function severityOf(code: string): Severity {
  const id = ruleOf(code);
  if (id === undefined) return 'block';
  const found: Rule = rules[id];
  return found.variants?.[code.slice(id.length + 1)] ?? found.severity;
}

export const sourceOf = (id: RuleId): RuleSource => id.slice(1, 4) as RuleSource;
