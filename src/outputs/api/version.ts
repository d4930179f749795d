/** Version of the shapes, after semver.org: the changelog tells what each changed. */
export const SCHEMA_VERSION = '1.0.0';

/** How many records a page of a list holds at most. */
export const PAGE_SIZE = 100;
