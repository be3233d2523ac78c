/** What `astro:config/client` says of a build for the root of a host, for tests without Astro. */
export const base = '/';
export const site = undefined;
