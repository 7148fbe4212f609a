export { formatAmount, formatDate, formatExactInstant, formatInstant, formatNumber, formatShare, formatTime, type DateStyle } from '@centrale/kernel';
