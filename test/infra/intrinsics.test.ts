// biome-ignore-all lint/suspicious/noTemplateCurlyInString: CloudFormation's own placeholders
/** CloudFormation's functions as the local runner works them out. */
import { describe, expect, test } from 'vitest'
import { resolver, type Templates } from '../../infra/local/intrinsics.ts'

const templates: Templates = {
  Data: {
    Resources: { Table1A: { Type: 'AWS::DynamoDB::GlobalTable' } },
    Outputs: { Name: { Value: { Ref: 'Table1A' }, Export: { Name: 'Data:Name' } } },
  },
  Api: {
    Parameters: { Tenant: { Default: 'hilversum' }, Issuer: {} },
    Conditions: {
      Own: { 'Fn::Equals': [{ Ref: 'Tenant' }, 'hilversum'] },
      Foreign: { 'Fn::Not': [{ Condition: 'Own' }] },
    },
    Resources: { Fn2B: { Type: 'AWS::Lambda::Function' } },
  },
}
const { resolve } = resolver(templates, { Issuer: 'https://issuer.example' })

describe('understood', () => {
  test.each<[string, unknown, unknown]>([
    ['a plain value', { a: [1, 'x', true, null] }, { a: [1, 'x', true, null] }],
    ['a parameter by default', { Ref: 'Tenant' }, 'hilversum'],
    ['a parameter that was given', { Ref: 'Issuer' }, 'https://issuer.example'],
    ['a resource', { Ref: 'Fn2B' }, 'Api-Fn2B'],
    ['a pseudo parameter', { Ref: 'AWS::Region' }, 'eu-west-1'],
    ['the stack', { Ref: 'AWS::StackName' }, 'Api'],
    ['an ARN', { 'Fn::GetAtt': ['Fn2B', 'Arn'] }, 'arn:aws:lambda:eu-west-1:000000000000:Api-Fn2B'],
    ['an attribute in one text', { 'Fn::GetAtt': 'Fn2B.Version.Number' }, 'Api-Fn2B.Version.Number'],
    ['a value of another stack', { 'Fn::ImportValue': 'Data:Name' }, 'Data-Table1A'],
    ['a join of references', { 'Fn::Join': ['/', ['a', { Ref: 'Tenant' }]] }, 'a/hilversum'],
    ['a part of a split', { 'Fn::Select': [2, { 'Fn::Split': ['/', 'https://host'] }] }, 'host'],
    [
      'a substitution',
      { 'Fn::Sub': '${Tenant}-${AWS::Region}-${Fn2B.Arn}-${!Kept}' },
      'hilversum-eu-west-1-arn:aws:lambda:eu-west-1:000000000000:Api-Fn2B-${Kept}',
    ],
    ['a substitution with names of its own', { 'Fn::Sub': ['${x}', { x: { Ref: 'Tenant' } }] }, 'hilversum'],
    ['the first branch', { 'Fn::If': ['Own', 'yes', { Ref: 'Unknown' }] }, 'yes'],
    ['the second branch', { 'Fn::If': ['Foreign', { Ref: 'Unknown' }, 'no'] }, 'no'],
    ['a value that is not there', { a: { Ref: 'AWS::NoValue' }, b: 1 }, { b: 1 }],
    [
      'all and any',
      [
        { 'Fn::And': [{ Condition: 'Own' }, { Condition: 'Foreign' }] },
        { 'Fn::Or': [{ Condition: 'Own' }, { Condition: 'Foreign' }] },
      ],
      [false, true],
    ],
  ])('%s', (_, value, expected) => {
    expect(resolve('Api', value)).toEqual(expected)
  })
})

describe('refused rather than guessed', () => {
  test.each<[string, unknown, RegExp]>([
    ['an unknown function', { 'Fn::FindInMap': ['a', 'b', 'c'] }, /Fn::FindInMap is not understood/],
    ['a reference to nothing', { Ref: 'Nobody' }, /refers to Nobody/],
    ['an attribute of nothing', { 'Fn::GetAtt': ['Nobody', 'Arn'] }, /does not have/],
    ['an export of nobody', { 'Fn::ImportValue': 'x' }, /No stack exports x/],
    ['a condition of nobody', { 'Fn::If': ['Nobody', 1, 2] }, /no condition Nobody/],
    ['a text that is an object', { 'Fn::Split': ['/', { a: 1 }] }, /expected a text/],
  ])('%s', (_, value, message) => {
    expect(() => resolve('Api', value)).toThrow(message)
  })

  test('a parameter without a value', () => {
    expect(() => resolver(templates, {}).resolve('Api', { Ref: 'Issuer' })).toThrow(/Issuer has no value/)
  })
})
