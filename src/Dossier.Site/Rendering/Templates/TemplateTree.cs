using Scriban.Syntax;

namespace Dossier.Rendering.Templates;

/// <summary>The parts of a parsed template. The package's own visitor fails on a function that is defined within a call.</summary>
internal static class TemplateTree
{
    /// <summary>A part and all that stands in it, in the order in which they are written.</summary>
    public static List<ScriptNode> NodesOf(ScriptNode? part)
    {
        var nodes = new List<ScriptNode>();
        Gather(part, nodes);
        return nodes;
    }

    private static void Gather(ScriptNode? node, List<ScriptNode> nodes)
    {
        if (node is null)
            return;

        nodes.Add(node);
        for (var index = 0; index < node.ChildrenCount; index++)
            Gather(node.GetChildren(index), nodes);
    }
}
