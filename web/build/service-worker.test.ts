import { expect, test } from 'vitest'
import { ballotFiles } from './service-worker.ts'

type Bundle = Parameters<typeof ballotFiles>[0]
const chunk = (fileName: string, facade: string, more: object = {}) =>
  [
    fileName,
    {
      type: 'chunk',
      fileName,
      facadeModuleId: `/site/web/${facade}`,
      isEntry: false,
      imports: [],
      dynamicImports: [],
      ...more,
    },
  ] as const

test('the ballot, what it imports and what it loads later are kept, and nothing of other screens', () => {
  const bundle = Object.fromEntries([
    chunk('index.js', 'main.tsx', {
      isEntry: true,
      imports: ['base.js'],
      dynamicImports: ['screen.js', 'desk.js', 'words-en.js', 'words-ar.js'],
      viteMetadata: { importedCss: new Set(['index.css']) },
    }),
    chunk('base.js', ''),
    chunk('screen.js', 'public-space/ballot/Screen.tsx', { imports: ['base.js'], dynamicImports: ['review.js'] }),
    chunk('review.js', 'public-space/ballot/Review.tsx', { dynamicImports: ['log-in.js'] }),
    chunk('log-in.js', 'client/log-in.ts'),
    chunk('desk.js', 'finance/desk/Screen.tsx'),
    chunk('words-en.js', 'words/en/ballot.ts'),
    chunk('words-ar.js', 'words/ar/index.ts'),
  ]) as unknown as Bundle
  expect(ballotFiles(bundle)).toEqual([
    '/base.js',
    '/index.css',
    '/index.js',
    '/review.js',
    '/screen.js',
    '/words-en.js',
  ])
})
