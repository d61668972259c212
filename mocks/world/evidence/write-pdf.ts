/**
 * A PDF of one page with one scan on it (ISO 32000-1): the compressed points of a PNG of one bit stand in a PDF as they are,
 * under the same predictor.
 */
export function writePdf(png: Uint8Array): Uint8Array<ArrayBuffer> {
  const { width, height, points } = readPng(png)
  const drawing = `q ${width} 0 0 ${height} 0 0 cm /Scan Do Q`
  const image =
    `<< /Type /XObject /Subtype /Image /Width ${width} /Height ${height} /ColorSpace /DeviceGray /BitsPerComponent 1 ` +
    `/Filter /FlateDecode /DecodeParms << /Predictor 15 /Colors 1 /BitsPerComponent 1 /Columns ${width} >> /Length ${points.length} >>`
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 ${width} ${height}] /Resources << /XObject << /Scan 5 0 R >> >> /Contents 4 0 R >>`,
    `<< /Length ${drawing.length} >>\nstream\n${drawing}\nendstream`,
    `${image}\nstream\n${toLetters(points)}\nendstream`,
  ]
  let file = '%PDF-1.4\n'
  const places: number[] = []
  for (const [index, object] of objects.entries()) {
    places.push(file.length)
    file += `${index + 1} 0 obj\n${object}\nendobj\n`
  }
  const table = file.length
  const rows = places.map((place) => `${String(place).padStart(10, '0')} 00000 n \n`)
  file += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${rows.join('')}`
  file += `trailer\n<< /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${table}\n%%EOF\n`
  return Uint8Array.from(file, (letter) => letter.charCodeAt(0))
}

/** A letter a byte: places in the file are counted in letters and meant in bytes. */
const toLetters = (bytes: Uint8Array): string => Array.from(bytes, (byte) => String.fromCharCode(byte)).join('')

function readPng(png: Uint8Array): { width: number; height: number; points: Uint8Array } {
  const view = new DataView(png.buffer, png.byteOffset, png.byteLength)
  // After the signature of 8 bytes each chunk is its length, its type, its data and a checksum of 4 bytes.
  for (let at = 8; at < png.length;) {
    const length = view.getUint32(at)
    if (toLetters(png.subarray(at + 4, at + 8)) === 'IDAT')
      return {
        width: view.getUint32(16),
        height: view.getUint32(20),
        points: png.subarray(at + 8, at + 8 + length),
      }
    at += length + 12
  }
  throw new Error('This picture has no points')
}
