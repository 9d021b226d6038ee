using BenchmarkDotNet.Attributes;
using Scriban;

namespace Dossier.Benchmarks;

/// <summary>Rendering and parsing of one page.</summary>
[MemoryDiagnoser]
public class TemplateBenchmarks
{
    private readonly BriefingPage _page = new();
    private readonly TemplateContext _context;
    private readonly string _text = BriefingPage.Layout;

    public TemplateBenchmarks() => _context = _page.CreateContext();

    [Benchmark]
    public string Render() => _page.Render(_context);

    [Benchmark]
    public Template Parse() => Template.Parse(_text, "layout");
}
