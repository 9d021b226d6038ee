using System.Text.Json.Nodes;
using Dossier.Tests.Entries.Fields;
using Dossier.Tests.Output;
using Json.Schema;
using Xunit;

namespace Dossier.Tests.Exports;

/// <summary>The JSON Schema that stands beside the data, held against data of every kind.</summary>
public class DataSchemaTests
{
    [Theory]
    [InlineData("the repository's own")]
    [InlineData("one with every field")]
    [InlineData("one with signs that mean something")]
    [InlineData("one that publishes quotations only")]
    [InlineData("one without any entry")]
    public void The_data_of_a_dossier_is_valid(string which)
    {
        var site = Site(which);
        var faults = SchemaFaults.Of(Schema(site), JsonNode.Parse(site["data/dossier.json"]));

        Assert.Empty(faults);
    }

    [Theory]
    [InlineData("articles", "outlett", "\"paper\"")]
    [InlineData("actors", "type", "\"outlet\"")]
    [InlineData("events", "date", "\"2025\"")]
    [InlineData("actors", "ids", "{ \"wikidata\": \"142\" }")]
    public void What_the_data_never_holds_is_not_valid(string list, string member, string value)
    {
        var site = TakenSite.Build();
        var data = JsonNode.Parse(site["data/dossier.json"])!;
        data[list]![0]![member] = JsonNode.Parse(value);

        Assert.NotEmpty(SchemaFaults.Of(Schema(site), data));
    }

    [Fact]
    public void The_data_names_its_schema_and_the_schema_its_address()
    {
        var site = TakenSite.Build();

        Assert.Equal("dossier.schema.json", JsonNode.Parse(site["data/dossier.json"])!["$schema"]!.GetValue<string>());
        Assert.Equal($"{TakenSite.Address}/data/dossier.schema.json", JsonNode.Parse(site["data/dossier.schema.json"])!["$id"]!.GetValue<string>());
        Assert.Null(JsonNode.Parse(SmallSite.Of()["data/dossier.schema.json"])!["$id"]);
    }

    /// <summary>The schema without its address: those of several sites are read in one process.</summary>
    private static JsonSchema Schema(SmallSite site)
    {
        var schema = JsonNode.Parse(site["data/dossier.schema.json"])!.AsObject();
        schema.Remove("$id");
        return JsonSchema.FromText(schema.ToJsonString());
    }

    private static SmallSite Site(string which)
    {
        using var folder = new TemporaryFolder();
        SampleDossier.Write(folder, _ => false);
        return which switch
        {
            "the repository's own" => SmallSite.Build(Repository.Root),
            "one with every field" => SmallSite.Build(folder.Path),
            "one with signs that mean something" => TakenSite.Build(),
            "one that publishes quotations only" => TakenSite.Build("publish_text: quotes"),
            "one without any entry" => SmallSite.Of(),
            _ => throw new ArgumentException(which, nameof(which)),
        };
    }
}
