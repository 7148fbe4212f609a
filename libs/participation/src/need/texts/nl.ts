import { type FeatureTexts } from '@centrale/kernel';
import { type NeedState } from '../need.js';

export const nl = {
  refusals: {
    'R004-02': 'Uw organisatie kan hier niet bestellen: ze is niet toegelaten tot de raamovereenkomst. Exporteer de briefing voor een eigen opdracht.',
    'R004-02.not-running': 'Uw organisatie is toegelaten, maar er loopt nu geen raamovereenkomst waaronder ze kan bestellen.',
    'R004-03': 'De Dienst Participatie bekijkt uw briefing. Pas daarna volgt een oproep.',
    'R004-04': 'Deze dienstverlener is niet geselecteerd voor dit perceel.',
    'need.phase-over': 'Deze fase is voorbij.',
    'need.briefing-exists': 'Van deze fase is al een briefing gemaakt.',
    'need.services-covered': 'Voor elke dienst die deze fase vraagt, is al iemand aan het werk.',
    'need.order-not-active': 'Deze bestelling loopt niet.',
    'need.order-assigned': 'De dienstverlener van deze bestelling werkt al aan deze fase.',
    'need.owner-missing': 'Duid aan wie de projecteigenaar wordt.',
    'need.evaluated-by-designer': '{provider} ontwierp of begeleidde dit traject: laat beter iemand anders het evalueren. (P22)',
    'need.procurement-late': 'De fase begint op {startsOn}. Een opdracht duurt gewoonlijk {days} dagen: een begeleider is er wellicht pas tegen {possible}.',
    'need.dates-differ': 'De bestelling is afgesproken van {startsOn} tot en met {endsOn}. Stem de data van de fase af met de dienstverlener.',
    'need.evaluates-itself': 'Wie een traject ontwerpt of begeleidt, evalueert het beter niet. (P22)',
  },
  notices: {
    'need.assigned': { subject: '{label}: een begeleider is aangesteld', body: 'De bestelling {number} is aanvaard. De dienstverlener staat nu als begeleider bij de fase van {label}.' },
    'need.completed': { subject: '{label}: de opdracht is voltooid', body: 'De bestelling {number} is voltooid op {completedOn}. Neem de ervaringen mee in de evaluatie van {label}.' },
    'need.procurement-late': { subject: '{label}: fase {no} begint voor er een begeleider kan zijn', body: 'Fase {no} van {label} begint op {startsOn}. Een opdracht duurt gewoonlijk {days} dagen: een begeleider is er wellicht pas tegen {possible}. Maak nu een briefing, verplaats de fase of motiveer waarom u zelf begeleidt.' },
  },
  statuses: {
    need: {
      identified: 'nood vastgesteld', eligible: 'kan besteld worden', ownProcurement: 'eigen opdracht', briefingDraft: 'briefing in opmaak', briefingAgreed: 'briefing akkoord',
      calledOff: 'oproep loopt', assigned: 'begeleider aangesteld', evaluated: 'voltooid',
    } satisfies Record<NeedState, string>,
  },
  events: { makeBriefing: 'Briefing gemaakt van de fase', exportBriefing: 'Briefing geëxporteerd voor een eigen opdracht' },
  words: {
    commands: { makeBriefing: 'Maak een briefing', exportBriefing: 'Exporteer voor een eigen opdracht', assignFacilitator: 'Begeleider aanstellen', callOff: 'Oproep' },
    services: { design: 'ontwerpen', facilitate: 'begeleiden', communicate: 'communiceren', mobilise: 'mobiliseren', evaluate: 'evalueren' },
    open: 'Nog te zoeken: {services}',
    order: 'Bestelling',
    orderOf: '{number}: {provider}, {services}',
    back: 'Terug',
    noOrders: 'Er loopt geen bestelling van uw organisatie die hier nog kan helpen.',
    facilitatorAssigned: 'De begeleider is aangesteld.',
    formats: 'Werkvormen van dienstverleners voor dit aantal mensen',
    format: '{name} ({provider}): {min} tot {max} deelnemers',
    leadTime: { one: 'Gewoonlijk {days} dagen, op basis van {count} eerdere opdracht', other: 'Gewoonlijk {days} dagen, op basis van {count} eerdere opdrachten' },
    leadTimeAssumed: 'Gewoonlijk {days} dagen: een aanname, zolang er te weinig eerdere opdrachten zijn',
  },
} satisfies FeatureTexts;

export type NeedTexts = typeof nl;
