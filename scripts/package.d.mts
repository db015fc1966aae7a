export function unpackPackages(): Promise<void>;
export function arePackagesCurrent(): Promise<boolean>;
