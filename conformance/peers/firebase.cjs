// Serves the Google Cloud Storage interface of the Firebase emulator, without its rules (which would need Java).
const { createServer } = require('node:http')
const { EmulatorRegistry } = require('firebase-tools/lib/emulator/registry')
const { StorageEmulator } = require('firebase-tools/lib/emulator/storage')
const { createApp } = require('firebase-tools/lib/emulator/storage/server')

const projectId = 'emulated'
const place = { host: '127.0.0.1', port: 0 }
const emulator = new StorageEmulator({ projectId, ...place, rules: { name: 'storage.rules', content: '' } })
// Ends with the process that started it.
process.stdin.on('end', () => process.exit()).resume()

createApp(projectId, emulator).then((app) => {
  const server = createServer((request, response) => {
    // Copies are served under an older path only.
    request.url = request.url.replace(/^\/storage\/v1(?=\/b\/.*\/(rewriteTo|copyTo)\/)/, '')
    app(request, response)
  })
  // A connection that the emulator closes for being idle may be taken up by a client at the same moment.
  server.keepAliveTimeout = 600_000
  server.listen(place.port, place.host, () => {
    const { port } = server.address()
    // Objects carry links with the emulator's own address, which it looks up there.
    emulator.args.port = port
    EmulatorRegistry.INSTANCES.set('storage', emulator)
    console.log(`listens on http://${place.host}:${port}`)
  })
})
