using System.Collections.Generic;

namespace McpGen.Generators.Tests.Wire;

/// <summary>What a manifest says about an answer, an answer, and what is shown of it.</summary>
/// <param name="Schema">The path of the document whose answer it is.</param>
/// <param name="Result">The tool's <c>result</c>, as YAML.</param>
/// <param name="Answer">What the upstream answers.</param>
/// <param name="Shown">What the client gets.</param>
internal sealed record ResultFixture(string Schema, string Result, string Answer, string Shown);

/// <summary>Answers and what is shown of them, over one document.</summary>
internal static class ResultFixtures
{
    /// <summary>The document, but for its paths.</summary>
    public const string Schemas = """
        components:
          schemas:
            customer:
              type: object
              properties:
                id: { type: string }
                name: { type: string }
                email: { type: [string, "null"] }
                createdAt: { type: string }
                address: { $ref: "#/components/schemas/address" }
                referredBy: { $ref: "#/components/schemas/customer" }
                tags: { type: array, items: { $ref: "#/components/schemas/tag" } }
                meta: { type: object, additionalProperties: { $ref: "#/components/schemas/tag" } }
                odd.name: { type: object, properties: { x: { type: number } } }
                matrix: { type: array, items: { type: array, items: { type: object, properties: { x: {}, y: {} } } } }
                anything: {}
            address: { type: object, properties: { city: { type: string }, zip: { type: string } } }
            tag: { type: object, properties: { label: {}, color: { type: string }, owner: { $ref: "#/components/schemas/customer" } } }
            customers: { type: array, items: { $ref: "#/components/schemas/customer" } }
            either:
              oneOf:
                - { type: object, properties: { name: { type: string }, bark: { type: string } } }
                - { allOf: [{ type: object, properties: { name: { type: string } } }, { type: object, properties: { purr: { type: string } } }] }
            page:
              allOf:
                - { type: object, properties: { data: { $ref: "#/components/schemas/customers" } } }
                - { type: object, properties: { next: { type: string }, total: { type: number } } }
        """;

    public static IReadOnlyList<ResultFixture> All { get; } =
    [
        new("customer", "{ select: [id] }", """{"id":"c1","name":"Ada","email":"a@x.io"}""", """{"id":"c1"}"""),
        new("customer", "{ select: [name, id] }", """{"id":"c1","name":"Ada"}""", """{"id":"c1","name":"Ada"}"""),
        new("customer", "{ select: [id] }", """{"name":"Ada"}""", """{}"""),
        new("customer", "{ select: [id] }", """{"id":null,"name":"Ada"}""", """{"id":null}"""),
        new("customer", "{ select: [address.city] }", """{"id":"c1","address":{"city":"Ulm","zip":"89073"}}""", """{"address":{"city":"Ulm"}}"""),
        new("customer", "{ select: [address.city] }", """{"address":null}""", """{"address":null}"""),
        new("customer", "{ select: [address.city] }", """{"address":"Ulm, 89073"}""", """{"address":"Ulm, 89073"}"""),
        new("customer", "{ select: [address] }", """{"address":{"city":"Ulm","zip":"89073","extra":[1,2]}}""", """{"address":{"city":"Ulm","zip":"89073","extra":[1,2]}}"""),
        new("customer", "{ select: [tags[].label] }", """{"tags":[{"label":"a","color":"red"},{"label":"b"}],"id":1}""", """{"tags":[{"label":"a"},{"label":"b"}]}"""),
        new("customer", "{ select: [tags[]] }", """{"tags":[{"label":"a","color":"red"}],"id":1}""", """{"tags":[{"label":"a","color":"red"}]}"""),
        new("customer", "{ select: [tags[].label] }", """{"tags":[]}""", """{"tags":[]}"""),
        new("customer", "{ select: [tags[].label] }", """{"tags":[null,{"label":"a"},"b"]}""", """{"tags":[null,{"label":"a"},"b"]}"""),
        new("customer", "{ select: [tags[].label] }", """{"tags":{"label":"a","color":"red"}}""", """{"tags":{"label":"a"}}"""),
        new("customer", "{ select: [referredBy.referredBy.id] }", """{"referredBy":{"id":"b","referredBy":{"id":"a","name":"x"}}}""", """{"referredBy":{"referredBy":{"id":"a"}}}"""),
        new("customer", "{ select: [meta.*.label] }", """{"meta":{"x":{"label":1,"y":2},"z":{"label":3}}}""", """{"meta":{"x":{"label":1},"z":{"label":3}}}"""),
        new("customer", "{ select: [meta.*] }", """{"meta":{"x":{"label":1},"z":5},"id":"c"}""", """{"meta":{"x":{"label":1},"z":5}}"""),
        new("customer", "{ select: [meta.x] }", """{"meta":{"x":{"label":1},"z":5}}""", """{"meta":{"x":{"label":1}}}"""),
        new("customer", "{ select: ['\"odd.name\".x'] }", """{"odd.name":{"x":1,"y":2},"odd":{"name":{"x":3}}}""", """{"odd.name":{"x":1}}"""),
        new("customer", "{ select: [matrix[][].x] }", """{"matrix":[[{"x":1,"y":2}],[{"y":3}],[]]}""", """{"matrix":[[{"x":1}],[{}],[]]}"""),
        new("customer", "{ select: [anything.deep[].below] }", """{"anything":{"deep":[{"below":true,"not":false}]}}""", """{"anything":{"deep":[{"below":true}]}}"""),
        new("customer", "{ rename: { createdAt: created } }", """{"id":"c","createdAt":"2026-01-01"}""", """{"id":"c","created":"2026-01-01"}"""),
        new("customer", "{ select: [createdAt], rename: { createdAt: created } }", """{"id":"c","createdAt":"2026-01-01"}""", """{"created":"2026-01-01"}"""),
        new("customer", "{ rename: { address.city: town } }", """{"address":{"zip":"1","city":"Ulm"}}""", """{"address":{"zip":"1","town":"Ulm"}}"""),
        new("customer", "{ rename: { tags[].label: name } }", """{"tags":[{"label":"a","color":"red"}]}""", """{"tags":[{"name":"a","color":"red"}]}"""),
        new("customer", "{ rename: { address: home, address.city: town } }", """{"address":{"city":"Ulm"}}""", """{"home":{"town":"Ulm"}}"""),
        new("customer", "{ rename: { id: name, name: id } }", """{"id":"c","name":"Ada"}""", """{"name":"c","id":"Ada"}"""),
        new("customer", "{ flatten: [address] }", """{"id":"c","address":{"city":"Ulm","zip":"1"},"name":"Ada"}""", """{"id":"c","address_city":"Ulm","address_zip":"1","name":"Ada"}"""),
        new("customer", "{ select: [id, address.city], flatten: [address] }", """{"id":"c","address":{"city":"Ulm","zip":"1"}}""", """{"id":"c","address_city":"Ulm"}"""),
        new("customer", "{ flatten: [address], rename: { address: home } }", """{"address":{"city":"Ulm"}}""", """{"home_city":"Ulm"}"""),
        new("customer", "{ flatten: [address], rename: { address.city: town } }", """{"address":{"city":"Ulm"}}""", """{"address_town":"Ulm"}"""),
        new("customer", "{ flatten: [tags[].owner] }", """{"tags":[{"label":"a","owner":{"id":"c","name":"Ada"}}]}""", """{"tags":[{"label":"a","owner_id":"c","owner_name":"Ada"}]}"""),
        new("customer", "{ flatten: [referredBy, referredBy.address] }", """{"referredBy":{"id":"b","address":{"city":"Ulm"}}}""", """{"referredBy_id":"b","referredBy_address_city":"Ulm"}"""),
        new("customer", "{ redact: [email] }", """{"id":"c","email":"a@x.io"}""", """{"id":"c","email":"[redacted]"}"""),
        new("customer", "{ redact: [email] }", """{"id":"c","email":null}""", """{"id":"c","email":null}"""),
        new("customer", "{ redact: [address] }", """{"address":{"city":"Ulm"}}""", """{"address":"[redacted]"}"""),
        new("customer", "{ redact: [tags[].label] }", """{"tags":[{"label":"a","color":"red"}]}""", """{"tags":[{"label":"[redacted]","color":"red"}]}"""),
        new("customer", "{ redact: [meta.*] }", """{"meta":{"x":{"label":1},"z":5}}""", """{"meta":{"x":"[redacted]","z":"[redacted]"}}"""),
        new("customer", "{ select: [id, email], redact: [email, address.city] }", """{"id":"c","email":"a@x.io","address":{"city":"Ulm"}}""", """{"id":"c","email":"[redacted]"}"""),
        new("customer", "{ select: [meta.*], redact: [meta.secret] }", """{"meta":{"a":1,"secret":2}}""", """{"meta":{"a":1,"secret":"[redacted]"}}"""),
        new("customer", "{ maxItems: 2 }", """{"tags":[{"label":"a"},{"label":"b"},{"label":"c"}],"id":"c"}""", """{"tags":[{"label":"a"},{"label":"b"}],"id":"c"}"""),
        new("customer", "{ select: [tags[].label], maxItems: 1 }", """{"tags":[{"label":"a","color":"x"},{"label":"b"}]}""", """{"tags":[{"label":"a"}]}"""),
        new("customer", "{ maxItems: 0 }", """{"tags":[{"label":"a"}]}""", """{"tags":[]}"""),
        new("customer", "{ maxBytes: 1KB }", "{ \"id\" : \"c\" ,\n \"name\" : \"\\u0041da\" }", """{"id":"c","name":"Ada"}"""),
        new("customers", "{ select: [[].id] }", """[{"id":"a","name":"A"},{"id":"b","name":"B"}]""", """[{"id":"a"},{"id":"b"}]"""),
        new("customers", "{ select: [[].address.city], flatten: [[].address] }", """[{"address":{"city":"Ulm","zip":"1"}}]""", """[{"address_city":"Ulm"}]"""),
        new("customers", "{ rename: { [].id: key }, maxItems: 1 }", """[{"id":"a"},{"id":"b"}]""", """[{"key":"a"}]"""),
        new("customers", "{ select: [[].id] }", """{"error":"not a list","id":"x"}""", """{"id":"x"}"""),
        new("either", "{ select: [bark, purr] }", """{"purr":"loud","bark":"none","name":"x"}""", """{"purr":"loud","bark":"none"}"""),
        new("either", "{ rename: { bark: sound, name: called } }", """{"bark":"loud","name":"Rex"}""", """{"sound":"loud","called":"Rex"}"""),
        new("either", "{ select: [name], redact: [bark] }", """{"bark":"loud","name":"Rex"}""", """{"name":"Rex"}"""),
        new("page", "{ select: [data[].id, next] }", """{"data":[{"id":"a","name":"A"}],"next":"p2","total":9}""", """{"data":[{"id":"a"}],"next":"p2"}"""),
        new("page", "{ flatten: [data[].address], select: [data[].id, data[].address], rename: { data: items } }", """{"data":[{"id":"a","address":{"zip":"1"}}],"total":9}""", """{"items":[{"id":"a","address_zip":"1"}]}"""),
        new("page", "{ select: [total] }", """{"total":12345678901234567890.10}""", """{"total":12345678901234567890.10}"""),
    ];
}
