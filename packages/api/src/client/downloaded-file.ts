/** A downloaded file. */
export interface DownloadedFile {
  filename: string
  contentType: string
  bytes: Uint8Array<ArrayBuffer>
}
