/** The opening of the offers, and its report. */
export const nl = {
  title: 'Opening van de offertes',
  how: {
    title: 'Twee personen openen samen',
    intro: 'Tot nu kon niemand de offertes lezen. Twee openers, elk met een eigen aanmelding, maken ze samen open. (P10)',
    steps: [
      'De eerste opener meldt zich opnieuw aan en begint de opening.',
      'De tweede opener meldt zich op een eigen toestel opnieuw aan en voltooit de opening.',
      'Centrale kijkt elke omslag na, opent ze en maakt het proces-verbaal met de vingerafdrukken.',
    ],
  },
  notYet: 'Openen kan zodra de termijn voor offertes verstreken is, op {at}.',
  first: {
    title: 'Eerste opener',
    waiting: 'Er is nog niemand begonnen.',
    opened: '{name} begon de opening op {at}.',
    you: 'U begon de opening. Blijf op deze pagina: ze wordt bijgewerkt zodra de tweede opener de opening voltooit.',
    done: 'De opening is begonnen.',
  },
  second: {
    title: 'Tweede opener',
    waiting: 'Er is nog een tweede opener nodig, in een eigen sessie.',
    opened: '{name} voltooide de opening op {at}.',
    done: 'De offertes zijn geopend.',
  },
  questions: 'Eerst alle vragen beantwoorden',
  report: {
    title: 'Proces-verbaal van de opening',
    intro: 'Oproep {number}, termijn voor offertes {due}.',
    offers: { one: '{count} offerte geopend', other: '{count} offertes geopend' },
    none: 'Er is geen enkele offerte ingediend.',
    provider: 'Dienstverlener',
    lot: 'Perceel op maat',
    submitted: 'Verzegeld op',
    total: 'Totaal (excl. btw)',
    envelope: 'Vingerafdruk van de omslag',
    without: 'Zonder offerte: perceel op maat {lots}.',
    print: 'Afdrukken',
    download: 'Bewaren als bestand',
    downloadHint: 'Het bestand is tot op de byte wat de vingerafdruk bewijst.',
    root: 'Laatst gepubliceerde controlewaarde van het register',
    toEvaluation: 'Naar de beoordeling',
  },
};

export type OpeningPageTexts = typeof nl;
