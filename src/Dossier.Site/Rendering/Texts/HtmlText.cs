namespace Dossier.Rendering.Texts;

/// <summary>Text that is HTML already and is printed as it is.</summary>
public sealed record HtmlText(string Html)
{
    public override string ToString() => Html;
}
