/** CloudFormation's intrinsic functions, worked out on one machine: those that occur in our templates, and a refusal of any other. */

/** A template as CloudFormation reads it, as far as we do. */
export interface Template {
  readonly Resources?: { readonly [id: string]: Resource }
  readonly Parameters?: { readonly [id: string]: { readonly Default?: string } }
  readonly Conditions?: { readonly [id: string]: unknown }
  readonly Outputs?: {
    readonly [id: string]: { readonly Value: unknown; readonly Export?: { readonly Name: unknown } }
  }
}

export interface Resource {
  readonly Type: string
  readonly Properties?: { readonly [name: string]: unknown }
}

/** All stacks that are taken as one deployment, by name. */
export type Templates = { readonly [stack: string]: Template }

/** The region and account that stand in for the cloud's. */
export const localRegion = 'eu-west-1'
export const localAccount = '000000000000'

const pseudo: Readonly<Record<string, string>> = {
  'AWS::Region': localRegion,
  'AWS::AccountId': localAccount,
  'AWS::Partition': 'aws',
  'AWS::URLSuffix': 'amazonaws.com',
}

/** Absent: a property whose value is AWS::NoValue. */
const absent = Symbol('AWS::NoValue')

/** What a resource is called here: its stack and logical id, so that the same template always gives the same name. */
export function physicalName(stack: string, id: string): string {
  return `${stack}-${id}`
}

/**
 * Works out values of `stack`. `parameters` go before a template's own defaults, for every stack that has such a parameter.
 * Throws on a function, a reference or an export that it does not know: a template is never half understood.
 */
export function resolver(templates: Templates, parameters: Readonly<Record<string, string>>) {
  const resolve = (stack: string, value: unknown): unknown => {
    if (Array.isArray(value)) return value.map((each) => resolve(stack, each)).filter((each) => each !== absent)
    if (typeof value !== 'object' || value === null) return value
    const [name, ...more] = Object.keys(value)
    if (
      name !== undefined &&
      more.length === 0 &&
      (name === 'Ref' || name === 'Condition' || name.startsWith('Fn::'))
    ) {
      return call(stack, name, (value as Record<string, unknown>)[name])
    }
    return Object.fromEntries(
      Object.entries(value)
        .map(([key, each]) => [key, resolve(stack, each)] as const)
        .filter(([, each]) => each !== absent),
    )
  }

  const text = (stack: string, value: unknown): string => {
    const resolved = resolve(stack, value)
    if (typeof resolved === 'string' || typeof resolved === 'number' || typeof resolved === 'boolean')
      return String(resolved)
    throw new Error(`${stack}: expected a text, found ${JSON.stringify(value)}.`)
  }

  const list = (stack: string, value: unknown): unknown[] => {
    const resolved = resolve(stack, value)
    if (Array.isArray(resolved)) return resolved
    throw new Error(`${stack}: expected a list, found ${JSON.stringify(value)}.`)
  }

  function reference(stack: string, name: string): unknown {
    if (name === 'AWS::NoValue') return absent
    if (name === 'AWS::StackName') return stack
    if (pseudo[name] !== undefined) return pseudo[name]
    const parameter = templates[stack]?.Parameters?.[name]
    if (parameter) {
      const value = parameters[name] ?? parameter.Default
      if (value === undefined) throw new Error(`${stack}: the parameter ${name} has no value.`)
      return value
    }
    if (templates[stack]?.Resources?.[name]) return physicalName(stack, name)
    throw new Error(`${stack}: refers to ${name}, which it does not have.`)
  }

  function attribute(stack: string, id: string, name: string): string {
    const resource = templates[stack]?.Resources?.[id]
    if (!resource) throw new Error(`${stack}: asks for ${name} of ${id}, which it does not have.`)
    if (name === 'Arn') {
      const service = resource.Type.split('::')[1]?.toLowerCase()
      return `arn:aws:${service}:${localRegion}:${localAccount}:${physicalName(stack, id)}`
    }
    return `${physicalName(stack, id)}.${name}`
  }

  function exported(name: string): unknown {
    for (const [stack, template] of Object.entries(templates)) {
      for (const output of Object.values(template.Outputs ?? {})) {
        if (output.Export && text(stack, output.Export.Name) === name) return resolve(stack, output.Value)
      }
    }
    throw new Error(`No stack exports ${name}.`)
  }

  function condition(stack: string, name: string): boolean {
    const found = templates[stack]?.Conditions?.[name]
    if (found === undefined) throw new Error(`${stack}: has no condition ${name}.`)
    return resolve(stack, found) === true
  }

  function substitute(stack: string, value: unknown): string {
    const [pattern, names] = Array.isArray(value) ? value : [value, {}]
    return String(pattern).replace(/\$\{(!?)([^}]+)\}/g, (_, literal: string, name: string) => {
      if (literal) return `\${${name}}`
      if (Object.hasOwn(names, name)) return text(stack, names[name])
      const [id, ...path] = name.split('.')
      return path.length > 0 ? attribute(stack, id as string, path.join('.')) : String(reference(stack, name))
    })
  }

  function call(stack: string, name: string, value: unknown): unknown {
    const parts = () => value as unknown[]
    switch (name) {
      case 'Ref':
        return reference(stack, String(value))
      case 'Condition':
        return condition(stack, String(value))
      case 'Fn::GetAtt': {
        const [id, ...path] = Array.isArray(value) ? value.map(String) : String(value).split('.')
        return attribute(stack, id as string, path.join('.'))
      }
      case 'Fn::ImportValue':
        return exported(text(stack, value))
      case 'Fn::Join':
        return list(stack, parts()[1]).join(String(parts()[0]))
      case 'Fn::Split':
        return text(stack, parts()[1]).split(String(parts()[0]))
      case 'Fn::Select':
        return list(stack, parts()[1])[Number(parts()[0])]
      case 'Fn::Sub':
        return substitute(stack, value)
      case 'Fn::If':
        return resolve(stack, parts()[condition(stack, String(parts()[0])) ? 1 : 2])
      case 'Fn::Equals':
        return text(stack, parts()[0]) === text(stack, parts()[1])
      case 'Fn::Not':
        return resolve(stack, parts()[0]) !== true
      case 'Fn::And':
        return parts().every((each) => resolve(stack, each) === true)
      case 'Fn::Or':
        return parts().some((each) => resolve(stack, each) === true)
      default:
        throw new Error(`${stack}: ${name} is not understood here.`)
    }
  }

  return { resolve, text }
}
