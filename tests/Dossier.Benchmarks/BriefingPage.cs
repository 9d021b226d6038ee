using Scriban;
using Scriban.Parsing;
using Scriban.Runtime;

namespace Dossier.Benchmarks;

/// <summary>The page that is rendered: a layout, three partials and a list of 50 items with dates, filters and escapes.</summary>
internal sealed class BriefingPage : ITemplateLoader
{
    public const string Layout = """
        <!doctype html>
        <html lang="{{ site.language }}">
        <head>
          <meta charset="utf-8">
          <title>{{ page.title | html.escape }} — {{ site.title | html.escape }}</title>
          <meta name="description" content="{{ page.summary | string.truncate 150 | html.escape }}">
          <link rel="stylesheet" href="{{ site.base }}assets/site.css">
        </head>
        <body>
        {{ include 'header' ~}}
        <main>
          <h1>{{ page.title | html.escape }}</h1>
          <p class="lead">{{ page.summary | html.escape }}</p>
          <ol class="articles">
        {{~ for article in page.articles ~}}
            <li id="{{ article.id }}" class="{{ for.odd ? "odd" : "even" }}{{ if article.is_key }} key{{ end }}">
              {{~ include 'item' article ~}}
              <p>{{ article.text | html.strip | string.truncate 160 | html.escape }}</p>
              <ul class="topics">
              {{~ for topic in article.topics ~}}
                <li><a href="{{ site.base }}topics/{{ topic | string.handleize }}.html">{{ topic | string.capitalize | html.escape }}</a></li>
              {{~ end ~}}
              </ul>
              {{~ if article.source ~}}
              <footer>{{ article.source.name | html.escape }}, {{ article.source.place ?? "n. p." }}, {{ article.words }} words, {{ article.words / 200 | math.ceil }} min</footer>
              {{~ end ~}}
            </li>
        {{~ end ~}}
          </ol>
        </main>
        {{ include 'footer' }}
        </body>
        </html>

        """;

    public const string Header = """
        <header>
          <nav>
          {{~ for link in site.links ~}}
            <a href="{{ site.base }}{{ link.href }}"{{ if link.href == page.href }} aria-current="page"{{ end }}>{{ link.title | html.escape }}</a>
          {{~ end ~}}
          </nav>
        </header>

        """;

    public const string Item = """
        <h2>{{ for.index + 1 }}. <a href="{{ site.base }}articles/{{ $1.id }}.html">{{ $1.title | html.escape }}</a></h2>
              <time datetime="{{ $1.date | date.to_string '%F' }}">{{ $1.date | date.to_string '%e %B %Y' }}</time>

        """;

    public const string Footer = """
        <footer>
          <p>{{ site.title | html.escape }}, {{ page.articles.size }} articles, built {{ site.built | date.to_string '%F' }}</p>
        </footer>
        """;

    private static readonly string[] Pages = ["index", "articles", "actors", "events", "topics", "timeline"];

    public Template Template { get; } = Template.Parse(Layout, "layout");

    public ScriptObject Model { get; } = CreateModel();

    public string GetPath(TemplateContext context, SourceSpan callerSpan, string templateName) => templateName;

    public string Load(TemplateContext context, SourceSpan callerSpan, string templatePath) => templatePath switch
    {
        "header" => Header,
        "item" => Item,
        _ => Footer,
    };

    public ValueTask<string> LoadAsync(TemplateContext context, SourceSpan callerSpan, string templatePath) => new(Load(context, callerSpan, templatePath));

    /// <summary>A context as a site generator would make one for a worker, to be used for page after page.</summary>
    public TemplateContext CreateContext() => new() { TemplateLoader = this, AutoIndent = false, NewLine = "\n" };

    public string Render(TemplateContext context)
    {
        context.Reset();
        context.PushGlobal(Model);
        return Template.Render(context);
    }

    private static ScriptObject CreateModel()
    {
        var articles = new ScriptArray();
        for (var i = 0; i < 50; i++)
        {
            articles.Add(new ScriptObject
            {
                ["id"] = $"article-{i}",
                ["title"] = $"Talks on \"corridors\" & borders, day {i}",
                ["date"] = new DateTime(2024, 1, 1, 12, 0, 0, DateTimeKind.Utc).AddDays(i * 3),
                ["text"] = $"<p>The <em>delegations</em> met for the {i}th time & spoke about <a href=\"x\">routes</a>, prisoners and the harvest of the coming year; nothing was signed, but the tone had changed.</p>",
                ["is_key"] = i % 7 == 0,
                ["words"] = 400 + (i * 13),
                ["topics"] = new ScriptArray("aid & relief", "border talks"),
                ["source"] = i % 5 == 0 ? null : new ScriptObject { ["name"] = "The Daily <Courier>", ["place"] = i % 2 == 0 ? "Geneva" : null },
            });
        }

        return new ScriptObject
        {
            ["site"] = new ScriptObject
            {
                ["language"] = "en",
                ["title"] = "Briefing & Background",
                ["base"] = "../",
                ["built"] = new DateTime(2025, 6, 1, 0, 0, 0, DateTimeKind.Utc),
                ["links"] = new ScriptArray(Pages.Select(name => new ScriptObject { ["href"] = name + ".html", ["title"] = name })),
            },
            ["page"] = new ScriptObject
            {
                ["title"] = "Talks & Corridors",
                ["href"] = "articles.html",
                ["summary"] = "What was said, by whom, and what the sources hold: fifty articles about the talks, in the order in which they appeared.",
                ["articles"] = articles,
            },
        };
    }
}
