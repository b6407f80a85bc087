/** The head of a desk: as quiet as any small page's, on the white ground that tells an officer this is work; below it the tour, while one takes it. */
import './desk.css'
import { Tour } from '../tour/Tour.tsx'
import { type HeroProps, PageHead } from './Hero.tsx'

export function DeskHead(props: HeroProps) {
  return (
    <div class="desk-head">
      <PageHead {...props} />
      <Tour />
    </div>
  )
}
