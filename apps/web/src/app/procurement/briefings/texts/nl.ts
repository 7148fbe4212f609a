export const nl = {
  list: {
    title: 'Briefings', intro: 'Wat afnemers nodig hebben, van eerste ontwerp tot oproep.', caption: 'Briefings', subject: 'Onderwerp', buyer: 'Afnemer', status: 'Status', officer: 'Dossierbeheerder', updated: 'Gewijzigd',
    untitled: 'Nog zonder titel', emptyTitle: 'Nog geen briefings', emptyText: 'Een briefing beschrijft in gewone woorden wat u nodig hebt. Alles wordt vanzelf bewaard terwijl u schrijft.', start: 'Briefing starten', startFor: 'Briefing starten voor {organisation}',
    noAgreement: 'Er is nu geen raamovereenkomst van kracht.',
  },
  page: {
    eyebrow: 'Briefing {number} · {organisation}', back: 'Briefings', print: 'Afdrukken', export: 'Briefing exporteren (JSON)', content: 'Inhoud', callOff: 'Naar de oproep', declined: 'Reden: {reason}', owner: 'Projecteigenaar', officer: 'Dossierbeheerder',
    acts: { buyer: 'De afnemer', service: 'De dienst', nobody: '' }, by: 'door {name}', documents: 'Documenten', noDocuments: 'Geen documenten.', withdrawAsk: 'Briefing intrekken?', declineAsk: 'Briefing niet aanvaarden?', reason: 'Reden',
    assignMe: 'Aan mij toewijzen', askAbove: 'Plaats eerst uw opmerkingen bij de velden waarover ze gaan.', general: 'Algemene opmerking',
  },
  wizard: {
    label: 'Stappen van de briefing', next: 'Volgende: {step}', previous: 'Vorige', helpTitle: 'Voorstel op basis van uw antwoorden', helpNone: 'Vul eerst de vorige stappen in; dan verschijnt hier een voorstel.', use: 'Voorstel overnemen',
    steps: { subject: 'Vraag', people: 'Wie', course: 'Verloop', access: 'Talen en toegang', results: 'Resultaat en budget', lots: 'Percelen en contact', preview: 'Nalezen en indienen' },
    addPhase: 'Fase toevoegen', removePhase: 'Fase {no} verwijderen', addDate: 'Datum toevoegen', removeDate: 'Datum {no} verwijderen', phase: 'Fase {no}', fixedDate: 'Vaste datum {no}', wholeRegion: 'Het hele Gewest',
    documents: 'Documenten', complete: 'Alles is ingevuld.', remarksIn: { one: '{count} opmerking', other: '{count} opmerkingen' }, missingIn: 'nog {count}', restored: 'Dit ontwerp stond nog op dit toestel en is teruggezet.',
    hints: {
      title: 'Zoals u het aan een bewoner zou uitleggen.', context: 'Waarom nu, wat ging vooraf, wat ligt al vast?', question: 'Wat wilt u samen met de deelnemers beantwoorden?', level: 'Wat belooft u aan wie deelneemt?',
      hardToReach: 'Wie mag niet ontbreken, en wat houdt hen tegen?', quotas: 'Bijvoorbeeld: de helft vrouwen, een derde jonger dan 30.', phases: 'Ruwe data volstaan; de dienst verfijnt ze met u.', fixedDates: 'Zittingen van college of raad, verkiezingen, uiterste data voor subsidies.',
      deliverables: 'Wat wilt u in handen krijgen?', dataProtection: 'Welke gegevens, waarvoor, en hoe lang bewaard?', budget: 'Een vork volstaat. Alle bedragen zijn exclusief btw.', payer: 'Begrotingsartikel of dienst die betaalt.',
    },
  },
  remarks: { title: 'Opmerkingen', add: 'Opmerking bij dit veld', place: 'Plaatsen', cancel: 'Annuleren', text: 'Opmerking', service: 'Dienst' },
  versions: { title: 'Versies', version: 'Versie {no}', show: 'Toon wat toen is ingediend' },
};

export type BriefingsTexts = typeof nl;
