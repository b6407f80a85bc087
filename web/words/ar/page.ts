/** What a page in Arabic loads: its texts, and the looks of what is written from right to left. */
import './arabic.css'

export { ar, sentencesOf } from './index.ts'
