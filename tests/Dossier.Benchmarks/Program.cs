using Dossier.Benchmarks;

if (args is ["saves", var articles] && int.TryParse(articles, NumberStyles.None, CultureInfo.InvariantCulture, out var count))
{
    SaveMeasure.Run(count, Console.Out);
    return 0;
}

if (args is ["import"])
{
    ImportMeasure.Measure(Console.Out);
    return 0;
}

Console.Error.WriteLine("import: how much of an article is found in pages of many layouts");
Console.Error.WriteLine("saves N: how long the preview takes from a save to the page, on a dossier of N articles");
return 2;
