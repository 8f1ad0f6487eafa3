/** IdS admin: Settings > IdS Trust, a wizard in three parts with Next: one file a part. */
export { DownloadMetadataFile, SpMetadataTable } from './sp-metadata.ts';
export type { SpMetadata } from './sp-metadata.ts';
export { UploadIdpMetadata } from './upload-idp-metadata.ts';
export { TestSsoButton, TestSsoTable } from './test-sso.ts';
export type { TestSso } from './test-sso.ts';
