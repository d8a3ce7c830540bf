/** The subpath's own types promise a default export, while the module has a named one. */
declare module 'scorm-again/scorm12' {
	export { Scorm12API } from 'scorm-again';
}
