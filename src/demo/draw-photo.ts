import sharp from 'sharp'

/** A drawn picture that stands in for a photograph: a road, a puddle, a sky; its colours follow from the story's id. */
export const drawPhoto = (id: string): Promise<Buffer> => {
  const hue = [...id].reduce((sum, letter) => (sum * 31 + letter.charCodeAt(0)) % 360, 7)
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="1200" height="900" viewBox="0 0 120 90">
    <rect width="120" height="90" fill="hsl(${hue} 35% 82%)"/>
    <path d="M0 52h120v38H0z" fill="hsl(${(hue + 90) % 360} 25% 55%)"/>
    <path d="M50 52h20l34 38H16z" fill="hsl(30 12% 45%)"/>
    <ellipse cx="58" cy="76" rx="22" ry="6" fill="hsl(205 30% 60%)"/>
    <path d="M8 52V30l12-9 12 9v22z" fill="hsl(${(hue + 30) % 360} 40% 60%)"/>
  </svg>`
  return sharp(Buffer.from(svg)).jpeg({ quality: 80 }).toBuffer()
}
