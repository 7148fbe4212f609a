export const nl = {
  list: { title: 'Contactaanvragen', intro: 'Vragen die via het openbare formulier binnenkomen.', caption: 'Contactaanvragen', subject: 'Onderwerp', organisation: 'Organisatie', status: 'Status', officer: 'Dossierbeheerder', received: 'Ontvangen', emptyTitle: 'Geen contactaanvragen', emptyText: 'Een vraag via het openbare contactformulier verschijnt hier.' },
  page: { eyebrow: 'Contactaanvraag {number}', back: 'Contactaanvragen', who: 'Wie', question: 'De vraag', answer: 'Antwoord', assignMe: 'Aan mij toewijzen', answerLabel: 'Uw antwoord', answerHint: 'Wordt gemaild naar {email}.', closeAsk: 'Aanvraag afsluiten?', reason: 'Reden',
    leads: 'Waartoe leidt deze vraag?', admission: 'Toelating aanvragen voor', briefing: 'Briefing starten voor', choose: 'Kies een organisatie', owner: 'Projecteigenaar', ledBuyer: 'Naar de toelating', ledBriefing: 'Naar de briefing', acts: 'De dienst', phone: 'Telefoon', email: 'E-mail', language: 'Taal', closed: 'Afgesloten: {reason}' },
};
export type ContactRequestsTexts = typeof nl;
