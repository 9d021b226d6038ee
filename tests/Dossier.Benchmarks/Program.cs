using Dossier.Benchmarks;

const int Seed = 7;
bool Is(string written, out int number) => int.TryParse(written, NumberStyles.None, CultureInfo.InvariantCulture, out number);

switch (args)
{
    case ["saves", var articles] when Is(articles, out var count):
        SaveMeasure.Run(count, Console.Out);
        return 0;
    case ["build", var articles] when Is(articles, out var count):
        BuildMeasure.Run(count, Seed, Console.Out);
        return 0;
    case ["build", var articles, var seed] when Is(articles, out var count) && Is(seed, out var drawn):
        BuildMeasure.Run(count, drawn, Console.Out);
        return 0;
    case ["corpus", var articles, var folder] when Is(articles, out var count):
        SyntheticDossier.Write(folder, count, Seed);
        return 0;
    case ["import"]:
        ImportMeasure.Measure(Console.Out);
        return 0;
    default:
        Console.Error.WriteLine("""
            saves N          how long the preview takes from a save to the page, on a dossier of N articles
            build N [SEED]   where a whole build of N articles spends its time, and what it allocates
            import           how much of an article is found in pages of many layouts
            corpus N FOLDER  writes a dossier of N articles into a folder
            """);
        return 2;
}
