using System.Diagnostics;
using System.Text.Json;
using Dossier.BrowserTests.Looking;
using Dossier.BrowserTests.Sites;
using Xunit;

namespace Dossier.BrowserTests;

/// <summary>The Nu HTML checker, of the W3C's validator.</summary>
public sealed class HtmlCheckerTests(TestSites sites)
{
    // What the checker says of a content security policy is left to FromDiskTests, where a browser holds it: the checker
    // takes a page on a disk to belong to no site, so that each of its files seems to break 'self', and data in a script
    // element, which is never run, for a script.
    private const string Policy = "Content Security Policy";

    // Only the site's own words are translated for these tests; the texts of its free pages stay English.
    private const string GuessedLanguage = "This document appears to be written in English";

    [Fact]
    public async Task The_checker_has_nothing_to_say_of_any_page()
    {
        var pages = (from site in sites.OnDisk
                     from path in site.HtmlFiles
                     select (Name: $"{site}/{path}", File: Path.Combine(site.Output, path))).ToDictionary(page => page.File, page => page.Name, StringComparer.Ordinal);

        var messages = await Check(pages.Keys);

        var faults = (from message in messages
                      let text = message.GetProperty("message").GetString()!
                      where IsErrorOrWarning(message)
                      where !text.Contains(Policy, StringComparison.Ordinal) && !text.StartsWith(GuessedLanguage, StringComparison.Ordinal)
                      let page = message.TryGetProperty("url", out var url) ? pages[Uri.UnescapeDataString(url.GetString()!["file:".Length..])] : ""
                      let line = message.TryGetProperty("lastLine", out var last) ? last.GetInt32() : 0
                      let extract = message.TryGetProperty("extract", out var near) ? near.GetString()!.ReplaceLineEndings(" ") : ""
                      group $"{page}({line}): {extract}" by text into same
                      let places = same.Order(StringComparer.Ordinal).ToList()
                      orderby same.Key
                      select $"{same.Key}\n{string.Join('\n', places.Take(5).Select(place => $"    {place}"))}{(places.Count > 5 ? $"\n    … and {places.Count - 5} more" : "")}").ToList();
        Assert.True(faults.Count == 0, $"The Nu HTML checker finds no error and no warning in {pages.Count} pages.\n{string.Join('\n', faults)}");
    }

    /// <summary>The checker also says things that are neither, such as that <c>&lt;br /&gt;</c> needs no slash.</summary>
    private static bool IsErrorOrWarning(JsonElement message) =>
        message.GetProperty("type").GetString() != "info" || message.TryGetProperty("subType", out _);

    /// <summary>Checks files in one run, for the program starts slowly.</summary>
    private static async Task<List<JsonElement>> Check(IEnumerable<string> files)
    {
        var (java, jar) = (Programs.Find("java"), Tools.Of("vnu-jar/build/dist/vnu.jar"));
        Programs.Require(java, "Java", "default-jre-headless");
        var start = new ProcessStartInfo(java) { RedirectStandardError = true };
        foreach (var argument in new[] { "-jar", jar, "--format", "json", "--exit-zero-always" }.Concat(files))
            start.ArgumentList.Add(argument);

        using var checker = Process.Start(start)!;
        var said = await checker.StandardError.ReadToEndAsync();
        await checker.WaitForExitAsync();
        using var answer = JsonDocument.Parse(said);
        return [.. answer.RootElement.GetProperty("messages").EnumerateArray().Select(message => message.Clone())];
    }
}
