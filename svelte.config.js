import adapter from '@sveltejs/adapter-static';

/** Where the course goes; an organisation's own course must not take the place of this one. */
const folder = process.env['MEDVANDRER_COURSE'] ?? 'dist/course';

/**
 * One page that runs from any path an LMS gives it, and from a file. Each setting under `kit` is needed
 * for that: with the hash router, `split` and `single` write absolute addresses into index.html, which an
 * LMS answers with 404; only `inline` does not. A fixed version name makes two builds the same bytes, and
 * without polling an idle course asks the LMS for nothing.
 *
 * The policy has no `unsafe-inline`: Kit hashes its own script and style. The one style attribute is that
 * of Kit's route announcer, let through by its hash; if an upgrade of Kit changes it, the browser tests
 * meet a violation.
 *
 * @type {import('@sveltejs/kit').Config}
 */
export default {
	compilerOptions: { runes: ({ filename }) => (filename.includes('node_modules') ? undefined : true) },
	kit: {
		adapter: adapter({ pages: folder, assets: folder }),
		router: { type: 'hash' },
		output: { bundleStrategy: 'inline' },
		paths: { relative: true },
		version: { name: 'medvandrer', pollInterval: 0 },
		csp: {
			mode: 'hash',
			directives: {
				'default-src': ['none'],
				'script-src': ['self'],
				'style-src': ['self'],
				'style-src-attr': ['unsafe-hashes', 'sha256-S8qMpvofolR8Mpjy4kQvEm7m1q8clzU4dfDH0AmvZjo='],
				'img-src': ['self', 'data:'],
				'font-src': ['self'],
				'media-src': ['self'],
				'connect-src': ['self'],
				'base-uri': ['none'],
				'form-action': ['none']
			}
		}
	}
};
