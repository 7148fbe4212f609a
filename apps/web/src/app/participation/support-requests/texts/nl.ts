/** Requests of bodies for support of the city. */
export const nl = {
  list: {
    title: 'Ondersteuning',
    intro: 'Wat adviesstructuren van de stad vragen. Een strategisch atelier vraagt ook voor zijn werkgroepen.',
    caption: 'Vragen om ondersteuning',
    what: 'Vraag',
    body: 'Adviesstructuur',
    forBody: 'Voor',
    official: 'Ambtenaar',
    status: 'Status',
    number: 'Nummer',
    emptyTitle: 'Geen vragen',
    emptyText: 'Vragen van adviesstructuren verschijnen hier.',
  },
  page: {
    acts: { asked: 'De stad: toekennen of weigeren', granted: 'De ambtenaar die aangeduid is' },
    what: 'Wat gevraagd wordt',
    reason: 'Waarom de stad weigerde',
    answered: 'Beantwoord op',
    officialHint: 'Wie geeft de ondersteuning? Die persoon kan daarna op vraag van de adviesstructuur deelnemen.',
    choose: 'Kies iemand',
    refuseAsk: 'De adviesstructuur leest waarom de stad niet kan helpen.',
    withdrawAsk: 'De vraag vervalt. Wie aangeduid was, ondersteunt niet meer.',
    back: 'Terug',
    form: 'Ondersteuning vragen',
    formIntro: 'De vraag gaat naar de stad. Die antwoordt met een naam of met een reden.',
    itself: 'Voor de adviesstructuur zelf',
    whatHint: 'Bijvoorbeeld cijfers, kaarten, een zaal, of een ambtenaar die meedenkt.',
  },
};

export type SupportPageTexts = typeof nl;
