export const nl = {
  title: 'Audit', intro: 'Nakijken dat niemand het verleden herschreef.',
  how: {
    title: 'Hoe de controle werkt',
    steps: [
      { title: 'Elk dossier heeft een logboek', text: 'Elke regel zegt wat er gebeurde, wanneer en door wie. Er komen alleen regels bij; niemand kan er een wijzigen of wissen.' },
      { title: 'De regels vormen een ketting', text: 'Elke regel krijgt een vingerafdruk, berekend uit de regel zelf en uit de vingerafdruk van de vorige. Wie toch één regel verandert, weglaat of tussenvoegt, breekt de ketting op die plaats.' },
      { title: 'Controlewaarden maken het openbaar', text: 'Elk uur berekent Centrale één controlewaarde over alle kettingen samen en publiceert die. Wie een oude waarde bewaart, kan later nagaan dat het verleden nog hetzelfde is. Ontvangstbewijzen en processen-verbaal vermelden de waarde van dat moment.' },
    ],
  },
  check: {
    title: 'Alles nakijken', text: 'Centrale berekent elke ketting en elke controlewaarde opnieuw. Dat gebeurt ook elke nacht. U kunt deze pagina intussen verlaten.', ask: 'Alles nakijken', asked: 'De controle is gestart.',
    running: 'De controle loopt sinds {at}.', whole: 'Elke ketting is gaaf', wholeText: 'Nagekeken op {at}. Er is niets gewijzigd, weggelaten of tussengevoegd.',
    broken: { one: '{count} fout gevonden', other: '{count} fouten gevonden' }, brokenText: 'Nagekeken op {at}. Per ketting staat hier de eerste regel die niet klopt.', most: 'Er worden hoogstens honderd fouten getoond.', never: 'Er is nog niets nagekeken.',
    dossier: 'Dossier', entry: 'Regel', fault: 'Fout', caption: 'Gevonden fouten', open: 'Logboek openen',
  },
  log: {
    title: 'Logboek van een dossier', text: 'Plak het adres van de pagina van het dossier, of kies de soort en plak het kenmerk.', address: 'Adres of kenmerk', addressHint: 'Bijvoorbeeld het adres in de adresbalk van uw browser.', type: 'Soort dossier', choose: 'Kies een soort',
    open: 'Logboek openen', unread: 'Hierin herkennen we geen kenmerk van een dossier.', typeNeeded: 'Kies ook de soort dossier.', caption: 'Regels van het logboek', of: 'Logboek: {type}',
    no: 'Nr.', at: 'Wanneer', what: 'Wat', who: 'Wie', facts: 'Gegevens', system: 'Centrale zelf of een bezoeker', emptyTitle: 'Geen regels', emptyText: 'Dit dossier heeft nog geen logboek.',
  },
  roots: {
    title: 'Gepubliceerde controlewaarden', text: 'Deze lijst is openbaar. Elke waarde bevat ook de vorige, zodat geen enkele waarde ongemerkt kan verdwijnen.', caption: 'Controlewaarden', no: 'Nr.', at: 'Gepubliceerd', recorded: 'Werkelijke tijd', hash: 'Controlewaarde',
    emptyTitle: 'Nog geen controlewaarden', emptyText: 'De eerste verschijnt binnen het uur.',
  },
  types: {
    agreement: 'Raamovereenkomst', buyer: 'Toelating van een afnemer', qualification: 'Kwalificatie', contactRequest: 'Contactaanvraag', briefing: 'Briefing', callOff: 'Oproep', invitation: 'Uitnodiging', offer: 'Offerte', order: 'Bestelling',
    trajectory: 'Traject', memorandum: 'Memorandum', meeting: 'Vergadering', advice: 'Advies', adviceRequest: 'Adviesvraag', body: 'Adviesstructuur', sheet: 'Kwaliteitskader', budgetPool: 'Gedeelde werkingsmiddelen',
    supportRequest: 'Vraag om ondersteuning', committeeApplication: 'Aanvraag van een wijkcomité', party: 'Persoon of organisatie in het register van de stad', rulePack: 'Regels',
    person: 'Persoon', organisation: 'Organisatie', root: 'Controlewaarde',
  },
};

export type AuditTexts = typeof nl;
