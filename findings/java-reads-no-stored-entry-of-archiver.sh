#!/usr/bin/env bash
# archiver 8.0.0 with `store: true`, its usual setting for files that are compressed already (PDF, Word, JPEG), writes each file
# that it gets as a stream with its size behind the content (general purpose bit 3). unzip 6.00, fflate 0.8.3 take the size from the
# directory at the end. ZipInputStream of Java (Debian's OpenJDK 17), which reads an archive as it arrives, cannot know where such an
# entry ends and refuses the archive. It reads entries that are deflated or given as a buffer.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund archiver@8.0.0 fflate@0.8.3 node@24.9.0
java --version | sed -n 1p
unzip -v | sed -n 1p
echo 'Lebenslauf von Jana Muster' >cv.txt
cat >make.mjs <<'JS'
import { createReadStream, createWriteStream } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { pipeline } from 'node:stream/promises'
import { ZipArchive } from 'archiver'

for (const [name, options, content] of [
  ['stored-stream', { store: true }, createReadStream('cv.txt')],
  ['stored-buffer', { store: true }, await readFile('cv.txt')],
  ['deflated-stream', {}, createReadStream('cv.txt')],
]) {
  const archive = new ZipArchive(options)
  const written = pipeline(archive, createWriteStream(`${name}.zip`))
  archive.append(content, { name: 'cv.txt' })
  await archive.finalize()
  await written
}
JS
cat >read.mjs <<'JS'
import { readFileSync } from 'node:fs'
import { strFromU8, unzipSync } from 'fflate'

console.log(`fflate: ${strFromU8(unzipSync(readFileSync(process.argv[2]))['cv.txt']).trim()}`)
JS
cat >Read.java <<'JAVA'
import java.io.FileInputStream;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;

public class Read {
  public static void main(String[] names) throws Exception {
    try (var zip = new ZipInputStream(new FileInputStream(names[0]))) {
      zip.getNextEntry();
      System.out.println("Java: " + new String(zip.readAllBytes()).trim());
    } catch (ZipException error) {
      System.out.println("Java: " + error.getMessage());
    }
  }
}
JAVA
node_modules/.bin/node make.mjs
seen=$(for name in stored-stream stored-buffer deflated-stream; do
  echo "$name"
  echo "unzip: $(unzip -p $name.zip)"
  node_modules/.bin/node read.mjs $name.zip
  java Read.java $name.zip
done)
echo "$seen"
expected='stored-stream
unzip: Lebenslauf von Jana Muster
fflate: Lebenslauf von Jana Muster
Java: only DEFLATED entries can have EXT descriptor
stored-buffer
unzip: Lebenslauf von Jana Muster
fflate: Lebenslauf von Jana Muster
Java: Lebenslauf von Jana Muster
deflated-stream
unzip: Lebenslauf von Jana Muster
fflate: Lebenslauf von Jana Muster
Java: Lebenslauf von Jana Muster'
[ "$seen" = "$expected" ] || { echo "changed; expected:"; echo "$expected"; exit 1; }
