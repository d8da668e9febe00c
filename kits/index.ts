/** What a coordinator's page makes. Devices take it with ./open.ts and ./codes.ts; see README.md. */
export { hasEd25519, fingerprintOf } from './ed25519';
export { KeyRefusal, type KeyTrouble, makeKey, openKeyFile, type SchoolKey, SHORTEST_PASSPHRASE } from './keys';
export { forgetKey, keepKey, recallKey } from './key-shelf';
export { MAX_KIT } from './limits';
export { KitRefusal } from './refusal';
export { fileNameOf, signKit, type ToSign } from './sign';
export { type MadeCode, makeCode } from './codes';
export {
  type ExtensionIds,
  FIREFOX_ID,
  isChromeId,
  type PolicyFile,
  type PolicyPlace,
  policyFiles,
} from './policy-files';
