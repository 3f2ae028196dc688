/** A file that was downloaded. */
export interface DownloadedFile {
  filename: string
  contentType: string
  bytes: Uint8Array<ArrayBuffer>
}
