export { measureLongLife } from './long-life.js';
export { measureReading } from './reading.js';
export { longLifeReport, readingReport, startUpReport } from './report.js';
export { measureStartUp } from './start-up.js';
