using System.Collections.Immutable;
using Dossier.Diagnostics;
using Dossier.Entries;

namespace Dossier.Graph;

internal sealed class Passages(ImmutableArray<Article> articles, DiagnosticBag faults)
{
    public Passage? Find(Article article, Located<string> quote) => articles.Length < 0 ? throw new InvalidOperationException(quote + faults.ToString() + article) : null;
}
