export { measureCrossing } from './crossing.js';
export { measureLongLife } from './long-life.js';
export { measureReading } from './reading.js';
export { crossingReport, longLifeReport, readingReport, startUpReport } from './report.js';
export { measureStartUp } from './start-up.js';
