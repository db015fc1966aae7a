/** A mistake in the facts; any `error` keeps a pack from being released. */
export interface Problem {
  severity: 'error' | 'warning';
  file: string;
  /** Counted from 1. */
  line: number;
  message: string;
}

/** Where something was written: enough to find the line when it is needed. */
export interface Place {
  readonly file: SourceFile;
  readonly path: readonly (string | number)[];
}

export interface SourceFile {
  readonly name: string;
  /** Line of the key or item at a path, or of the nearest one above it. */
  lineOf(path: readonly (string | number)[]): number;
}

/** Collects problems, so that one run shows all of them. */
export class ProblemList {
  readonly found: Problem[] = [];

  error(place: Place, message: string): void {
    this.add('error', place, message);
  }

  warning(place: Place, message: string): void {
    this.add('warning', place, message);
  }

  private add(severity: Problem['severity'], { file, path }: Place, message: string): void {
    this.found.push({ severity, file: file.name, line: file.lineOf(path), message });
  }
}
