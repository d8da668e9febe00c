import { DOMImplementation, DOMParser, XMLSerializer } from '@xmldom/xmldom';

/**
 * Stands in for the file of the same job in speech-rule-engine (see scripts/formula-engine.ts): that one looks for a page's
 * `window` or for Node's `require` as it is loaded, and ends with an error in a worker, which has neither.
 */
export const SystemExternal = {
  windowSupported: false,
  documentSupported: false,
  xmldom: { DOMImplementation, DOMParser, XMLSerializer },
  document: new DOMImplementation().createDocument(null, '', null),
  /** Paths are searched only to build spoken output, which is not done here. */
  xpath: { evaluate: () => null, XPathResult: {}, createNSResolver: () => null },
  fs: null,
  url: '',
  jsonPath: '',
  WGXpath: '',
  wgxpath: null,
};
export default SystemExternal;
