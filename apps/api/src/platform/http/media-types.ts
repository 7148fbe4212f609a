export const CALENDAR = 'text/calendar';
export const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
