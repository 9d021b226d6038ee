using Scriban.Parsing;
using Scriban.Syntax;

namespace Dossier.Rendering.Templates;

/// <summary>A partial that could not be parsed is included. That it could not was reported where its fault is; a page that includes it is no news.</summary>
internal sealed class UnreadableTemplateException(SourceSpan include) : ScriptRuntimeException(include, "a partial could not be parsed");
