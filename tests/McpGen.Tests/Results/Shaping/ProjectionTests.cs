using System;
using System.Linq;
using McpGen.Results.Shaping;
using Xunit;

namespace McpGen.Tests.Results.Shaping;

public class ProjectionTests
{
    private const string Order = """{"id":1,"customer":{"name":"Ada","email":"a@b.c","address":{"city":"London"}},"lines":[{"sku":"A","price":1.50},{"sku":"B","price":2}],"note":null}""";

    [Fact]
    public void Only_shows_the_fields_it_names() => Shows(
        Projection.Only(Field.Keep("note"), Field.Keep("id"), Field.Keep("nothing")),
        Order,
        """{"id":1,"note":null}""");

    [Fact]
    public void All_shows_every_field() => Shows(Projection.All(), Order, Order);

    [Fact]
    public void A_field_within_is_shown_of_each_item_of_an_array() => Shows(
        Projection.Only(Field.Keep("lines", Projection.Only(Field.Keep("sku")))),
        Order,
        """{"lines":[{"sku":"A"},{"sku":"B"}]}""");

    [Fact]
    public void Arrays_are_transparent_at_any_depth() => Shows(
        Projection.Only(Field.Keep("a")),
        """[[{"a":1,"b":2}],{"b":3},4,"x",null,[]]""",
        """[[{"a":1}],{},4,"x",null,[]]""");

    [Fact]
    public void A_scalar_where_an_object_was_expected_stays() => Shows(
        Projection.Only(Field.Keep("customer", Projection.Only(Field.Keep("name"))), Field.Lift("lines", "line_"), Field.Lift("note", "note_")),
        """{"customer":"cus_1","lines":[{"sku":"A"}],"note":null}""",
        """{"customer":"cus_1","lines":[{"sku":"A"}],"note":null}""");

    [Fact]
    public void A_field_is_shown_under_a_new_name() => Shows(
        Projection.Only(Field.Keep("id", shownAs: "num\"ber"), Field.Keep("customer", Projection.Only(Field.Keep("name", shownAs: "")), shownAs: "by")),
        Order,
        """{"num\"ber":1,"by":{"":"Ada"}}""");

    [Fact]
    public void The_members_of_a_lifted_object_are_shown_in_its_place() => Shows(
        Projection.All(Field.Lift("customer", "customer_", Projection.All(Field.Lift("address", "in_"), Field.Keep("name", shownAs: "called"), Field.Remove("email")))),
        Order,
        """{"id":1,"customer_called":"Ada","customer_in_city":"London","lines":[{"sku":"A","price":1.50},{"sku":"B","price":2}],"note":null}""");

    [Fact]
    public void An_empty_lifted_object_leaves_nothing() => Shows(Projection.All(Field.Lift("a", "a_")), """{"x":1,"a":{},"y":2}""", """{"x":1,"y":2}""");

    [Fact]
    public void A_prefix_may_be_empty() => Shows(Projection.All(Field.Lift("a", "")), """{"a":{"b":{"c":1}},"d":2}""", """{"b":{"c":1},"d":2}""");

    [Fact]
    public void A_masked_field_hides_its_whole_value_but_not_that_it_is_null() => Shows(
        Projection.All(Field.Mask("customer"), Field.Mask("lines"), Field.Mask("id"), Field.Mask("note")),
        Order,
        """{"id":"[redacted]","customer":"[redacted]","lines":"[redacted]","note":null}""");

    [Fact]
    public void A_removed_field_is_left_out_wherever_it_stands()
    {
        foreach (var name in (string[])["a", "b", "c"])
        {
            var shown = """{"a":1,"b":[2],"c":{"d":3}}""";
            foreach (var other in (string[])["a", "b", "c"])
            {
                var expected = string.Join(",", new[] { ("a", "\"a\":1"), ("b", "\"b\":[2]"), ("c", "\"c\":{\"d\":3}") }.Where(m => m.Item1 != name && m.Item1 != other).Select(m => m.Item2));
                Field[] fields = name == other ? [Field.Remove(name)] : [Field.Remove(name), Field.Remove(other)];
                Shows(Projection.All(fields), shown, "{" + expected + "}");
            }
        }
    }

    [Fact]
    public void A_field_without_a_name_stands_for_every_other_member() => Shows(
        Projection.Only(Field.Keep("meta", Projection.Only(Field.Keep(null, Projection.Only(Field.Keep("v"))), Field.Mask("secret")))),
        """{"meta":{"a":{"v":1,"w":2},"secret":{"v":3},"b":{"v":4}},"x":1}""",
        """{"meta":{"a":{"v":1},"secret":"[redacted]","b":{"v":4}}}""");

    [Fact]
    public void Names_are_compared_without_their_escapes() => Shows(
        Projection.Only(Field.Keep("id"), Field.Mask("pass\"word"), Field.Keep("a/b")),
        """{"\u0069\u0064":1,"pass\"word":2,"p\u0061ss\u0022word":3,"a\/b":4,"Id":5}""",
        """{"id":1,"pass\"word":"[redacted]","pass\u0022word":"[redacted]","a/b":4}""");

    [Fact]
    public void Each_of_several_members_of_a_name_follows_the_rules() => Shows(
        Projection.Only(Field.Mask("a"), Field.Keep("b")),
        """{"a":1,"b":2,"a":3,"b":4}""",
        """{"a":"[redacted]","b":2,"a":"[redacted]","b":4}""");

    [Fact]
    public void Space_between_tokens_is_left_out_where_fields_are() => Shows(
        Projection.Only(Field.Keep("a"), Field.Keep("d", Projection.Only(Field.Keep("e")))),
        " {\n \"b\" : 1 ,\n \"a\" : 2 ,\"c\":3 , \"d\" : { \"e\" : [ 1 , 2 ] , \"f\" : 0 } } ",
        """{"a":2,"d":{"e":[1,2]}}""");

    [Fact]
    public void A_name_stands_in_one_field_only()
    {
        Assert.Throws<ArgumentException>(() => Projection.Only(Field.Keep("a"), Field.Mask("a")));
        Assert.Throws<ArgumentException>(() => Projection.Only(Field.Keep(null), Field.Mask(null)));
        Assert.Throws<ArgumentException>(() => Field.Keep(null, shownAs: "a"));
    }

    [Fact]
    public void Projections_of_many_fields_find_each()
    {
        var names = Enumerable.Range(0, 500).Select(n => $"field_{n}_url").ToArray();
        var json = "{" + string.Join(",", names.Select(name => $"\"{name}\":1")) + "}";
        Shows(Projection.Only([.. names.Select(name => Field.Keep(name))]), json, json);
        Shows(Projection.All([.. names.Select(name => Field.Remove(name))]), json, "{}");
    }

    private static void Shows(Projection projection, string json, string shown)
    {
        var shaped = Shaped.Of(json, projection);
        Assert.Equal(shown, shaped.Json);
        Assert.Empty(shaped.Cuts);
    }
}
