using Scriban.Runtime;

namespace Dossier.Pages;

/// <summary>A partial that is printed within a text.</summary>
/// <param name="Partial">The name of the partial.</param>
/// <param name="Model">What it gets beside the globals of the page.</param>
public sealed record Inset(string Partial, ScriptObject Model);
