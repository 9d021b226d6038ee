using System.Text.Json.Nodes;
using Dossier.Cli;
using Dossier.Cli.Terminal;

namespace Dossier.BrowserTests.Attacks;

/// <summary>
/// A dossier in which every field of an entry of every kind, and its text, is a vector. Which fields there are, the schemas say
/// that the command writes. A field that refuses a vector, with an error at its line, is left out; it did what it should.
/// </summary>
internal sealed class AttackedDossier
{
    private static readonly string[] _kinds = ["article", "actor", "event", "page"];

    private readonly string _folder;
    private readonly Dictionary<string, JsonObject> _schemas = new(StringComparer.Ordinal);

    // Of a file, the lines that refused their vector: how often. The text below the front matter is line 0.
    private readonly Dictionary<(string File, int Line), int> _refused = [];

    public AttackedDossier(string folder)
    {
        _folder = folder;
        Run("schema", "--output", "schemas");
        foreach (var kind in (string[])[.. _kinds, "home", "dossier"])
            _schemas[kind] = JsonNode.Parse(File.ReadAllText(Path.Combine(folder, "schemas", $"{kind}.schema.json")))!["properties"]!.AsObject();
    }

    /// <summary>How many values were refused, each with an error at its line.</summary>
    public int Refused => _refused.Count;

    /// <summary>How many values the site was built of.</summary>
    public int Taken { get; private set; }

    /// <summary>The name of a field, with a value that was taken at least once, as <c>article.statements</c>.</summary>
    public SortedSet<string> TakenFields { get; } = new(StringComparer.Ordinal);

    /// <summary>The fields that hold words of any kind, or have a part that does.</summary>
    public IEnumerable<string> FieldsOfWords =>
        _schemas.Where(schema => schema.Key != "dossier").SelectMany(schema => schema.Value.Where(one => HoldsWords(one.Value!)).Select(one => $"{schema.Key}.{one.Key}"));

    /// <summary>Builds the site, in as many rounds as values are refused anew.</summary>
    public void Build()
    {
        for (var round = 0; round < 6; round++)
        {
            Taken = 0;
            TakenFields.Clear();
            Write();
            var (exitCode, report) = Run("build", "--format", "json", "--now", "2025-08-01");
            if (exitCode == ExitCode.Done)
                return;

            if (exitCode != ExitCode.ContentHasErrors)
                throw new InvalidOperationException($"exit code {exitCode}:\n{report}");

            foreach (var key in JsonNode.Parse(report)!.AsArray().Where(fault => (string?)fault!["severity"] == "error").Select(error => ValueOf(error!)).ToHashSet())
                _refused[key] = _refused.GetValueOrDefault(key) + 1;
        }

        throw new InvalidOperationException("fields are refused without end");
    }

    /// <summary>The value that an error speaks of.</summary>
    private (string File, int Line) ValueOf(JsonNode error)
    {
        var (file, line) = ((string)error["file"]!, (int)error["line"]!);
        if (!file.StartsWith("content/", StringComparison.Ordinal) || !File.Exists(Path.Combine(_folder, file)))
            throw new InvalidOperationException($"an error that no file of the content has: {error.ToJsonString()}");

        var lines = File.ReadAllLines(Path.Combine(_folder, file));
        var end = file.EndsWith(".yml", StringComparison.Ordinal) ? int.MaxValue : Array.IndexOf(lines, "---", 1) + 1;
        return (file, line <= 1 || line >= end ? 0 : line - 1);
    }

    private void Write()
    {
        if (Directory.Exists(Path.Combine(_folder, "content")))
            Directory.Delete(Path.Combine(_folder, "content"), recursive: true);

        for (var at = 0; at < Vectors.All.Length; at++)
        {
            foreach (var kind in _kinds)
                Write(kind, $"content/{kind}s/{kind}-v{at}.md", at);
        }

        // The home page and the settings of the dossier have one value each; all the others stand in it too.
        Write("home", "content/index.md", 0);
        Settings();
        Plain("content/articles/telling.md", "title: Held\nstatements: [{ claim: held/yes, stance: asserts }, { claim: held/no, stance: asserts }]", "Word upon word.");
        Plain("content/events/held.md", "title: Held\nclaims: { yes: It was held., no: It was put off. }", "");
        Plain("content/actors/somebody.md", "name: Somebody\ntype: person", "");
    }

    private void Write(string kind, string file, int at)
    {
        var vector = Vectors.All[at];
        var fields = new List<string>();
        foreach (var (name, schema) in _schemas[kind])
        {
            var key = (file, fields.Count + 1);
            var value = name is "draft" or "embargo" ? null : Value(schema!, name, vector, $"{kind}-v{at}", _refused.GetValueOrDefault(key));
            fields.Add(value is null ? "# left out" : $"{name}: {value.ToJsonString()}");
            if (value is null)
                continue;

            // A claim that nobody speaks of is an error.
            if (name == "claims")
                Plain($"content/articles/saying-{at}.md", $"title: Saying {at}\nstatements: [{{ claim: event-v{at}/held, stance: asserts }}]", "Words.");
            Taken++;
            TakenFields.Add($"{kind}.{name}");
        }

        var text = _refused.ContainsKey((file, 0)) ? "Refused." : kind == "home" ? string.Join("\n\n", Vectors.All.Where((_, other) => !_refused.ContainsKey(($"content/pages/page-v{other}.md", 0)))) : vector;
        Plain(file, string.Join('\n', fields), text);
    }

    private void Settings()
    {
        const string File = "content/dossier.yml";
        var lines = new List<string>();
        foreach (var (name, schema) in _schemas["dossier"])
        {
            var value = name is "url" or "publish_text" ? null : name == "nav" ? Navigation() : Value(schema!, name, Vectors.All[1], "dossier", _refused.GetValueOrDefault((File, lines.Count)));
            lines.Add(value is null ? "# left out" : $"{name}: {value.ToJsonString()}");
        }

        Save(File, string.Join('\n', lines) + "\n");
    }

    /// <summary>A list and an address outside, both under the words of a vector.</summary>
    private static JsonArray Navigation() =>
        [new JsonObject { ["page"] = "articles", ["label"] = Vectors.All[1] }, new JsonObject { ["url"] = "https://example.org/", ["label"] = Vectors.All[1] }];

    /// <summary>
    /// What a field holds: first the vector wherever a value can stand; where that was refused, only in places that take any
    /// text, and what fits in the others; then without what has to stand in a source; where all was refused, nothing, unless the
    /// entry cannot do without.
    /// </summary>
    private static JsonNode? Value(JsonNode schema, string name, string vector, string own, int refusals) =>
        refusals < 3 ? Filled(schema, vector, own, name == "claims" ? Math.Max(1, refusals) : refusals) : name is "title" or "name" ? $"Left out of {own}" : null;

    private static JsonNode? Filled(JsonNode schema, string vector, string own, int refusals)
    {
        if (schema["anyOf"] is JsonArray forms)
            return Filled(forms[^1]!, vector, own, refusals);
        if (schema["enum"] is JsonArray words)
            return refusals == 0 ? vector : words[^1]!.DeepClone();
        if (schema["items"] is { } item)
            return Filled(item, vector, own, refusals) is { } one ? new JsonArray(one) : null;
        if (schema["properties"] is JsonObject parts)
            return new JsonObject(parts.Select(part => KeyValuePair.Create(part.Key, Part(part.Key, part.Value!, vector, own, refusals))).Where(part => part.Value is not null));
        if (schema["additionalProperties"] is JsonObject entry)
            return new JsonObject { [refusals == 0 ? vector : "held"] = Filled(entry, vector, own, refusals) };

        return HoldsWords(schema) || refusals == 0 ? vector : null;
    }

    private static JsonNode? Part(string name, JsonNode schema, string vector, string own, int refusals) => refusals == 0 ? Filled(schema, vector, own, refusals) : name switch
    {
        "claim" => "held/yes",
        "answers" => new JsonArray("held/yes", "held/no"),
        "basis" => new JsonArray("held/yes"),
        "confidence" => "low",
        "actor" => "somebody",
        // Of a relation, whom it leads to; of an office, when it ended.
        "to" => schema["pattern"]?.ToString().Contains("[0-9]", StringComparison.Ordinal) is true ? null : "somebody",
        "id" => "topic",
        "source" => "telling",
        "measure" => "other",
        "quote" or "said" or "likelihood" or "status" when refusals > 1 => null,
        _ => Filled(schema, vector, own, refusals),
    };

    private static bool HoldsWords(JsonNode schema) =>
        schema["anyOf"] is JsonArray forms ? HoldsWords(forms[^1]!)
        : schema["items"] is { } item ? HoldsWords(item)
        : schema["properties"] is JsonObject parts ? parts.Any(part => HoldsWords(part.Value!))
        : schema["additionalProperties"] is JsonObject entry ? HoldsWords(entry)
        : schema["enum"] is null && schema["pattern"] is null && schema["type"] is JsonArray types && types.Any(type => type!.ToString() == "string");

    private void Plain(string file, string fields, string text) => Save(file, $"---\n{fields}\n---\n\n{text}\n");

    private void Save(string file, string text)
    {
        var path = Path.Combine(_folder, file);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, text);
    }

    private (int ExitCode, string Output) Run(params string[] words)
    {
        var (output, error) = (new StringWriter(), new StringWriter());
        var exitCode = DossierCommand.Run([.. words], new CommandEnvironment
        {
            Output = output,
            Error = error,
            WorkingDirectory = _folder,
            Clock = () => new DateTimeOffset(2025, 8, 1, 0, 0, 0, TimeSpan.Zero),
        });
        return (exitCode, output.ToString() is { Length: > 0 } said ? said : error.ToString());
    }
}
