using System.Text.Json;
using Scriban.Runtime;
using Scriban.Syntax;
using Xunit;

namespace Scriban.Tests;

public class ScriptObjectTests
{
    [Fact]
    public void Keeps_the_order_of_its_members()
    {
        var target = new ScriptObject();
        foreach (var name in (string[])["b", "a", "c", "d", "e", "f"])
            target[name] = name;
        target.Remove("c");
        target["a"] = 1;
        target["c"] = "again";
        Assert.Equal(["b", "a", "d", "e", "f", "c"], target.GetMembers());
        Assert.Equal(6, target.Count);
    }

    [Fact]
    public void Finds_what_a_dictionary_would_find_after_any_changes()
    {
        var random = new Random(7);
        var (target, expected) = (new ScriptObject(), new Dictionary<string, object?>());
        for (var i = 0; i < 20_000; i++)
        {
            var name = "n" + random.Next(300);
            if (random.Next(3) == 0)
            {
                Assert.Equal(expected.Remove(name), target.Remove(name));
            }
            else
            {
                target[name] = i;
                expected[name] = i;
            }

            if (random.Next(500) == 0)
                target = (ScriptObject)target.Clone(false);
        }

        Assert.Equal(expected.OrderBy(pair => pair.Key, StringComparer.Ordinal), target.OrderBy(pair => pair.Key, StringComparer.Ordinal));
        Assert.All(expected, pair => Assert.Equal(pair.Value, target[pair.Key]));
    }

    [Fact]
    public void A_clone_is_changed_without_the_original()
    {
        var original = new ScriptObject { ["a"] = 1, ["inner"] = new ScriptObject { ["b"] = 1 } };
        var (shallow, deep) = ((ScriptObject)original.Clone(false), (ScriptObject)original.Clone(true));
        shallow["a"] = 2;
        original["a"] = 3;
        ((ScriptObject)deep["inner"]!)["b"] = 4;
        Assert.Equal((3, 2, 1), (original["a"], shallow["a"], deep["a"]));
        Assert.Equal(1, ((ScriptObject)shallow["inner"]!)["b"]);
    }

    [Fact]
    public void Read_only_members_stay_as_they_are()
    {
        var target = new ScriptObject { ["a"] = 1 };
        target.SetReadOnly("a", true);
        Assert.False(target.TrySetValue(null!, default, "a", 2, false));
        Assert.Throws<InvalidOperationException>(() => target["a"] = 2);
        target.Import(new { A = 3, B = 4 });
        Assert.Equal((1, 4), (target["a"], target["b"]));
        target.IsReadOnly = true;
        Assert.Throws<InvalidOperationException>(() => target["c"] = 1);
    }

    [Fact]
    public void Compares_names_as_it_was_told()
    {
        var target = new ScriptObject(StringComparer.OrdinalIgnoreCase) { ["Name"] = 1 };
        Assert.Equal(1, target["NAME"]);
        var context = new TemplateContext();
        context.PushGlobal(target);
        Assert.Equal("1", Template.Parse("{{ nAmE }}").Render(context));
    }

    [Fact]
    public void Imports_json()
    {
        using var json = JsonDocument.Parse("""{"a": [1, 2.5, "x", null, true], "b": {"c": 3000000000}}""");
        var target = ScriptObject.From(json.RootElement);
        Assert.Equal("""{a: [1, 2.5, "x", null, true], b: {c: 3000000000}}""", target.ToString());
    }

    [Fact]
    public void Imports_an_object_with_its_methods()
    {
        var target = new ScriptObject();
        target.Import(new Person("Amal"));
        Assert.Equal("Amal Amal! [] []", Render("{{ name }} {{ name_with '!' }} [{{ secret }}] [{{ get_hash_code }}]", target));
    }

    [Fact]
    public void Imports_the_static_members_of_a_type_and_of_a_subclass()
    {
        var imported = new ScriptObject();
        imported.Import(typeof(Tools));
        Assert.Equal("4 5", Render("{{ twice 2 }} {{ five }}", imported));
        Assert.Equal("4 5", Render("{{ twice 2 }} {{ five }}", new Tools()));
    }

    [Fact]
    public void Imports_one_member_by_a_name_of_its_own()
    {
        var target = new ScriptObject();
        target.ImportMember(typeof(Tools), nameof(Tools.Twice), "double");
        Assert.Equal("8", Render("{{ double 4 }}", target));
    }

    [Theory]
    [InlineData("{{ join 'a' }}", "a,-")]
    [InlineData("{{ join 'a' 'b' 1 2 }}", "a,b-12")]
    [InlineData("{{ join second: 'z' first: 'y' }}", "y,z-")]
    [InlineData("{{ join 5 true }}", "5,true-")]
    [InlineData("{{ 'x' | join 'y' }}", "x,y-")]
    [InlineData("{{ place }}", "1,4")]
    [InlineData("{{ sum 1 2.6 '3' }}", "6.6")]
    [InlineData("{{ later (date.parse '2024-02-28') 2 | date.to_string '%F' }}", "2024-03-01")]
    public void Passes_arguments_to_delegates(string template, string expected)
    {
        var target = new ScriptObject();
        target.Import("join", Join);
        target.Import("place", (TemplateContext _, Parsing.SourceSpan span) => $"{span.Start.Line + 1},{span.Start.Column + 1}");
        target.Import("sum", (int a, double b, long c) => a + b + c);
        target.Import("later", (DateTime date, int days) => date.AddDays(days));
        for (var i = 0; i < 3; i++)
            Assert.Equal(expected, Render(template, target));
    }

    [Fact]
    public void A_function_that_fails_tells_where_it_was_called()
    {
        var target = new ScriptObject();
        target.Import("fail", new Func<string>(() => throw new InvalidOperationException("no such thing")));
        for (var i = 0; i < 3; i++)
        {
            var failure = Assert.Throws<ScriptRuntimeException>(() => Render("a\n {{ fail }}", target));
            Assert.Equal("<input>(2,5) : error : no such thing", failure.Message);
        }
    }

    private static string Join(string first, string? second = null, params int[] rest) => $"{first},{second}-{string.Concat(rest)}";

    private static string Render(string template, ScriptObject globals)
    {
        var context = new TemplateContext();
        context.PushGlobal(globals);
        return Template.Parse(template).Render(context);
    }

    private sealed class Person(string name)
    {
        public string Name => name;

        [ScriptMemberIgnore]
        public string Secret => name + " is secret";

        public string NameWith(string sign) => name + sign;
    }

    private sealed class Tools : ScriptObject
    {
        public const int Five = 5;

        public static int Twice(int number) => number * 2;
    }
}
