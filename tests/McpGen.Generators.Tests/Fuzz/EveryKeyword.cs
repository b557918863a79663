namespace McpGen.Generators.Tests.Fuzz;

/// <summary>A document whose operations use every keyword of JSON Schema that is shown and checked, alone and together.</summary>
internal static class EveryKeyword
{
    public const string Document =
        """
        openapi: 3.1.0
        info: { title: Keywords, version: '1' }
        paths:
          /arrays:
            post:
              operationId: arrays
              requestBody: { required: true, content: { application/json: { schema: { $ref: '#/components/schemas/Arrays' } } } }
          /objects:
            post:
              operationId: objects
              requestBody: { required: true, content: { application/json: { schema: { $ref: '#/components/schemas/Objects' } } } }
          /logic:
            post:
              operationId: logic
              requestBody: { required: true, content: { application/json: { schema: { $ref: '#/components/schemas/Logic' } } } }
          /scalars/{id}:
            post:
              operationId: scalars
              parameters:
                - { name: id, in: path, required: true, schema: { type: string, pattern: '^[a-z0-9-]+$' } }
                - { name: list, in: query, schema: { type: array, items: { type: integer, minimum: 1 }, maxItems: 3 } }
                - { name: X-Kind, in: header, schema: { type: [string, 'null'], maxLength: 5 } }
              requestBody: { required: true, content: { application/json: { schema: { $ref: '#/components/schemas/Scalars' } } } }
          /unions:
            post:
              operationId: unions
              requestBody: { required: true, content: { application/json: { schema: { $ref: '#/components/schemas/Unions' } } } }
        components:
          schemas:
            Arrays:
              type: object
              properties:
                pair: { type: array, prefixItems: [ { type: string }, { type: integer } ], items: false }
                open: { type: array, prefixItems: [ { type: string }, { type: [integer, 'null'] } ], minItems: 1 }
                typed: { type: array, prefixItems: [ { const: head }, { type: string } ], items: { type: number } }
                some: { type: array, contains: { type: string }, minContains: 2, maxContains: 3 }
                one: { type: array, contains: { type: object, required: [a], properties: { a: { type: integer } } } }
                none: { type: array, contains: { type: string }, minContains: 0, maxContains: 1 }
                distinct: { type: array, uniqueItems: true, items: { type: [string, integer] } }
                nested: { type: array, items: { type: array, items: { type: boolean }, minItems: 1 } }
                maybe: { type: [array, 'null'], prefixItems: [ { type: string } ], contains: { type: integer } }
                empty: { type: array, items: false }
            Objects:
              type: object
              properties:
                named: { type: object, patternProperties: { '^meta_': { type: string }, '_b$': { maxLength: 3, type: string } }, additionalProperties: false }
                mixed: { type: object, properties: { id: { type: integer } }, patternProperties: { '^x-': { type: boolean } }, additionalProperties: { type: string } }
                loose: { type: object, patternProperties: { '^user_[0-9]+$': { type: integer } } }
                names: { type: object, propertyNames: { maxLength: 4, pattern: '^[a-z]' }, additionalProperties: { type: integer } }
                needs: { type: object, properties: { a: { type: integer }, b: { type: integer }, c: { type: integer } }, dependentRequired: { a: [b], b: [c, d] } }
                counted: { type: object, minProperties: 1, maxProperties: 2, additionalProperties: true }
                closed: { type: object, properties: { a: { type: string } }, required: [a], additionalProperties: false }
                undeclared: { type: object, properties: { a: { type: string } }, required: [a, b] }
                tree: { $ref: '#/components/schemas/Tree' }
            Tree:
              type: object
              required: [name]
              properties:
                name: { type: string, minLength: 1 }
                children: { type: array, items: { $ref: '#/components/schemas/Tree' } }
                parent: { anyOf: [ { $ref: '#/components/schemas/Tree' }, { type: 'null' } ] }
            Logic:
              type: object
              properties:
                either: { type: object, properties: { url: { type: string }, file: { type: string } }, not: { required: [url, file] } }
                neither: { type: object, properties: { a: {}, b: {} }, not: { anyOf: [ { required: [a] }, { required: [b] } ] } }
                other: { type: string, not: { enum: [a, text] } }
                word: { type: string, not: { type: string, pattern: '^x' } }
                depends: { type: object, properties: { kind: { type: string }, size: { type: integer } }, if: { properties: { kind: { const: text } }, required: [kind] }, then: { required: [size] }, else: { properties: { size: { maximum: 3 } } } }
                twice: { allOf: [ { type: object, if: { required: [a] }, then: { required: [id] } }, { type: object, if: { required: [text] }, then: { required: [name] } } ] }
                nullable: { type: [object, 'null'], not: { required: [a] }, if: { required: [id] }, then: { required: [text] } }
                kindly: { type: object, allOf: [ { not: { required: [a] } }, { not: { required: [id] } } ], anyOf: [ { required: [text] }, { required: [name] } ] }
            Scalars:
              type: object
              properties:
                count: { type: integer, minimum: -3, maximum: 7, multipleOf: 2 }
                big: { type: integer, minimum: -9223372036854775808, maximum: 9223372036854775807 }
                share: { type: number, exclusiveMinimum: 0, exclusiveMaximum: 1 }
                step: { type: number, multipleOf: 0.25 }
                text: { type: string, minLength: 2, maxLength: 4 }
                code: { type: string, pattern: '^[A-Z]{2}-\d+$' }
                part: { type: string, pattern: 'a.c|x' }
                day: { type: string, format: date }
                moment: { type: [string, 'null'], format: date-time }
                mail: { type: string, format: email }
                id4: { type: string, format: uuid }
                four: { type: string, format: ipv4 }
                six: { type: string, format: ipv6 }
                data: { type: string, format: byte }
                flag: { type: [boolean, 'null'] }
                choice: { enum: [1, 2.5, 'x', null, true] }
                fixed: { const: { a: [1] } }
                anything: {}
                several: { type: [string, integer], minLength: 2, minimum: 5 }
            Unions:
              type: object
              properties:
                pet: { oneOf: [ { $ref: '#/components/schemas/Cat' }, { $ref: '#/components/schemas/Dog' } ], discriminator: { propertyName: kind, mapping: { cat: '#/components/schemas/Cat', dog: Dog } } }
                plain: { oneOf: [ { $ref: '#/components/schemas/Cat' }, { $ref: '#/components/schemas/Dog' } ], discriminator: { propertyName: kind } }
                base: { $ref: '#/components/schemas/Animal' }
                loose: { anyOf: [ { type: string, maxLength: 3 }, { type: integer }, { type: array, items: { type: string } }, { type: 'null' } ] }
                whole: { allOf: [ { $ref: '#/components/schemas/Cat' }, { type: object, properties: { age: { type: integer, minimum: 0 } }, required: [age] } ] }
                maybe: { oneOf: [ { $ref: '#/components/schemas/Dog' }, { type: 'null' } ] }
            Cat: { type: object, required: [kind], properties: { kind: { type: string }, lives: { type: integer, maximum: 9 } } }
            Dog: { type: object, required: [kind], properties: { kind: { type: string }, barks: { type: boolean } }, additionalProperties: false }
            Animal:
              type: object
              required: [type]
              properties: { type: { type: string }, name: { type: string } }
              discriminator: { propertyName: type, mapping: { bird: '#/components/schemas/Bird', fish: '#/components/schemas/Fish' } }
            Bird: { allOf: [ { $ref: '#/components/schemas/Animal' }, { type: object, properties: { wings: { type: integer } } } ] }
            Fish: { allOf: [ { $ref: '#/components/schemas/Animal' }, { type: object, properties: { fins: { type: integer } }, required: [fins] } ] }
        """;
}
