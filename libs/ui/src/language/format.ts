export { formatAmount, formatDate, formatInstant, formatNumber, formatShare, formatTime, type DateStyle } from '@centrale/kernel';
