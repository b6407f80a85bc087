/** What Biome has no rule for: Solid's reactivity, the security policy's ban on inline style and HTML, and the five ports. */
import solid from 'eslint-plugin-solid/configs/typescript'
import tseslint from 'typescript-eslint'

const zodMini = {
  'no-restricted-imports': [
    'error',
    { paths: [{ name: 'zod', message: "Write: import * as z from 'zod/mini'. Plain zod costs every page 26 kB." }] },
  ],
}

const port = (selector, what) => ({
  selector,
  message: `${what} comes in by a port (functions/kit/ports.ts), so that a test can decide it.`,
})

const ports = [
  port("CallExpression[callee.object.name='Date'][callee.property.name='now']", 'The time'),
  port("CallExpression[callee.object.name='performance'][callee.property.name='now']", 'The time'),
  port("NewExpression[callee.name='Date'][arguments.length=0]", 'The time'),
  port("CallExpression[callee.name='Date']", 'The time'),
  port("CallExpression[callee.object.name='Math'][callee.property.name='random']", 'Chance'),
  port('CallExpression[callee.property.name=/^(randomUUID|getRandomValues|randomBytes|randomInt)$/]', 'Chance'),
  port('CallExpression[callee.name=/^(randomUUID|getRandomValues|randomBytes|randomInt|ulid)$/]', 'Chance'),
  port('CallExpression[callee.name=/^(setTimeout|setInterval|setImmediate)$/]', 'Waiting'),
]
const environment = port("MemberExpression[object.name='process'][property.name='env']", 'A setting')

export default tseslint.config(
  { ignores: ['node_modules', 'dist', 'cdk.out', '.data', 'coverage', 'test-results', 'playwright-report'] },
  {
    files: ['**/*.{ts,tsx}'],
    languageOptions: { parser: tseslint.parser },
    rules: zodMini,
  },
  {
    files: ['web/**/*.{ts,tsx}'],
    ...solid,
    languageOptions: { parser: tseslint.parser },
    rules: {
      ...solid.rules,
      ...zodMini,
      'no-restricted-syntax': [
        'error',
        {
          selector: "JSXAttribute[name.name='style']",
          message: 'A style attribute is blocked by the security policy: use a class or an SVG attribute.',
        },
        {
          selector: 'JSXAttribute[name.name=/^(innerHTML|outerHTML)$/]',
          message: 'HTML from a string is blocked by trusted types: write elements.',
        },
        {
          selector: 'AssignmentExpression[left.property.name=/^(innerHTML|outerHTML)$/]',
          message: 'HTML from a string is blocked by trusted types: write elements.',
        },
      ],
    },
  },
  // The one place where compiled templates pass the policy.
  { files: ['web/shell/trusted-web.ts'], rules: { 'no-restricted-syntax': 'off' } },
  {
    files: ['shared/**/*.ts', 'functions/**/*.ts'],
    ignores: ['**/*.test.ts', 'functions/kit/environment.ts', 'functions/kit/store/**'],
    rules: { 'no-restricted-syntax': ['error', ...ports, environment] },
  },
  // What Lambda runs hands its environment to the ports.
  { files: ['functions/*/entry.ts'], rules: { 'no-restricted-syntax': ['error', ...ports] } },
)
