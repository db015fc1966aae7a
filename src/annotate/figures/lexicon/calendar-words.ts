/** Months and weekdays with their short forms; the short forms that are also words count only in dates. */
export const MONTHS =
  'january jan|february feb febr|march mar|april apr|may|june jun|july jul|august aug|september sep sept|october oct|november nov|december dec';
export const WEEKDAYS =
  'monday mon mondays|tuesday tue tues tuesdays|wednesday wed weds wednesdays|thursday thu thur thurs thursdays|friday fri fridays|saturday sat saturdays|sunday sun sundays';
